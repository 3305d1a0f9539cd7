import asyncio
import socket
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from urllib.error import HTTPError
from urllib.request import urlopen

import uvicorn
from fastapi import FastAPI

from digest import create_app, start_pool

LIMIT = 2

type Answer = tuple[int, str]


class Client:
    def __init__(self, base: str) -> None:
        self.base = base

    def get(
        self, path: str
    ) -> asyncio.Future[Answer]:
        return self.send(path, None)

    def digest(
        self, body: bytes
    ) -> asyncio.Future[Answer]:
        return self.send("/digest", body)

    def send(
        self, path: str, data: bytes | None
    ) -> asyncio.Future[Answer]:
        def send() -> Answer:
            try:
                with urlopen(
                    self.base + path, data, timeout=10
                ) as response:
                    text = response.read().decode()
                    return response.status, text
            except HTTPError as error:
                with error:
                    return error.code, ""

        loop = asyncio.get_running_loop()
        return loop.run_in_executor(None, send)

    async def count_pings(
        self, digest: asyncio.Future[Answer]
    ) -> str:
        """Ping until the digest is there, and count the
        answers that came while it was being computed."""
        count = 0
        while not digest.done():
            _, text = await self.get("/ping")
            count += text == "bursts: 1"
        return (
            "at least 1" if count >= 1 else str(count)
        )


@asynccontextmanager
async def serving(
    app: FastAPI,
) -> AsyncGenerator[Client]:
    config = uvicorn.Config(app, log_level="warning")
    server = uvicorn.Server(config)
    sock = socket.create_server(("127.0.0.1", 0))
    async with asyncio.TaskGroup() as group:
        group.create_task(server.serve([sock]))
        port = sock.getsockname()[1]
        yield Client(f"http://127.0.0.1:{port}")
        server.should_exit = True


async def demo(client: Client) -> None:
    first = client.digest(b"invoice 7")
    pings = await client.count_pings(first)
    print("digest:", (await first)[1])
    print(
        "pings answered while it was computed:", pings
    )

    # On a busy machine one may end before the third
    # begins.
    others, third = await three_at_once(client)
    for _ in range(19):
        if third == 503:
            break
        others, third = await three_at_once(client)
    print("a third one beside two others:", third)
    print("the two others:", *others)


async def three_at_once(
    client: Client,
) -> tuple[list[int], int]:
    others = [
        client.digest(b"8"),
        client.digest(b"9"),
    ]
    while not any(other.done() for other in others):
        _, text = await client.get("/ping")
        if text == "bursts: 2":
            break
    third, _ = await client.digest(b"10")
    return [
        (await other)[0] for other in others
    ], third


async def main() -> None:
    with start_pool(LIMIT) as pool:
        app = create_app(pool, LIMIT)
        async with serving(app) as client:
            await demo(client)


if __name__ == "__main__":
    asyncio.run(main())
