import asyncio

import httpx2

from fanout import UpstreamError, fetch_all
from stub import (
    Case,
    read_cases,
    start_stubs,
    warm_up,
)


async def main() -> None:
    async with httpx2.AsyncClient() as client:
        await warm_up(client)
        for case in read_cases():
            outcome = await run(client, case)
            print(f"{case['name']}: {outcome}")


async def run(
    client: httpx2.AsyncClient, case: Case
) -> str:
    outcome = ""
    async with start_stubs(case["answers"]) as stubs:
        # #region caller
        try:
            bodies = await fetch_all(
                client, stubs.upstreams
            )
        # mark: first-error
        except* UpstreamError as group:
            first = group.exceptions[0]
            outcome = f"error from {first}"
        except* TimeoutError:
            outcome = "deadline"
        # #endregion
        else:
            return ", ".join(bodies)
        cancelled = ", ".join(await stubs.cancelled())
        return f"{outcome}; cancelled: {cancelled}"


if __name__ == "__main__":
    asyncio.run(main())
