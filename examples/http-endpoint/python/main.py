import asyncio
import sys

from fixture import serving


async def main() -> None:
    async with serving(sys.stderr) as service:
        for article_id in ["1", "404", "first", "3"]:
            path = f"/articles/{article_id}"
            response = await service.client.get(path)
            status = response.status_code
            print(
                f"GET {path}: {status} {response.text}"
            )
        print(
            "queries that still run in Postgres:",
            await service.running(),
        )


if __name__ == "__main__":
    asyncio.run(main())
