"""Local upstreams, each on a port of its own."""

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import (
    AsyncExitStack,
    asynccontextmanager,
)
from pathlib import Path
from typing import TypedDict

import httpx2

from fanout import Upstream


class Answer(TypedDict):
    upstream: str
    answer: str


class Case(TypedDict):
    name: str
    answers: list[Answer]
    error: str | None
    cancelled: list[str]


def read_cases() -> list[Case]:
    path = Path(__file__).parent.parent / "cases.json"
    text = path.read_text(encoding="utf-8")
    return json.loads(text)


class Stubs:
    """None answers before all have been called.

    Calls made one after the other would never get an
    answer.
    """

    def __init__(self, answers: list[Answer]) -> None:
        self.answers = answers
        self.upstreams: list[Upstream] = []
        self.calls = 0
        self.all_called = asyncio.Event()
        loop = asyncio.get_running_loop()
        self.ends: dict[str, asyncio.Future[bool]] = {
            answer["upstream"]: loop.create_future()
            for answer in answers
        }

    async def called(self) -> None:
        self.calls += 1
        if self.calls == len(self.answers):
            self.all_called.set()
        await self.all_called.wait()

    async def cancelled(self) -> list[str]:
        """Wait until every stub knows how its call ended.

        Return those whose client went away.
        """
        return [
            name
            for name, end in self.ends.items()
            if await end
        ]


@asynccontextmanager
async def start_stubs(
    answers: list[Answer],
) -> AsyncGenerator[Stubs]:
    stubs = Stubs(answers)
    async with AsyncExitStack() as servers:
        for answer in answers:
            server = await start_stub(stubs, answer)
            await servers.enter_async_context(server)
            [socket] = server.sockets
            host, port = socket.getsockname()
            url = f"http://{host}:{port}/"
            stubs.upstreams.append(
                Upstream(answer["upstream"], url)
            )
        yield stubs


async def warm_up(client: httpx2.AsyncClient) -> None:
    """Make one call before any deadline runs.

    The first one imports the client's network backend,
    which may take longer than the deadline.
    """
    answer = Answer(upstream="first", answer="ok")
    async with start_stubs([answer]) as stubs:
        await client.get(stubs.upstreams[0].url)


async def start_stub(
    stubs: Stubs, answer: Answer
) -> asyncio.Server:
    end = stubs.ends[answer["upstream"]]

    async def handle(
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        try:
            await reader.readuntil(b"\r\n\r\n")
            await stubs.called()
            writer.write(text_of(answer))
            await writer.drain()
            if answer["answer"] in ("silent", "half"):
                async with asyncio.timeout(2):
                    gone = await reader.read() == b""
                end.set_result(gone)
        except TimeoutError:
            end.set_result(False)
        except ConnectionError, EOFError:
            end.set_result(True)
        finally:
            if not end.done():
                end.set_result(False)
            writer.close()

    return await asyncio.start_server(
        handle, "127.0.0.1", 0
    )


def text_of(answer: Answer) -> bytes:
    body = f"{answer['upstream']} answered"
    match answer["answer"]:
        case "ok":
            head = f"200 OK\r\nContent-Length: {len(body)}"
        case "503":
            head = "503 Service Unavailable\r\nContent-Length: 0"
            body = ""
        case "half" | "broken":
            head = "200 OK\r\nContent-Length: 100"
        case _:
            return b""
    return f"HTTP/1.1 {head}\r\n\r\n{body}".encode()
