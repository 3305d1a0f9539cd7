import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine
from datetime import UTC, datetime

import httpx2
import pytest

from links.context import request_id
from links.models import Link, Report
from links.upstream import MAX_ANSWER, report

type Upstream = Callable[[httpx2.Request], Coroutine[None, None, httpx2.Response]]

GOOD = {
    "/clicks/abc": b'{"clicks": 12}',
    "/verdict/abc": b'{"verdict": "safe"}',
    "/title/abc": b'{"title": "T"}',
}


def reported(upstream: Upstream) -> Report:
    async def run() -> Report:
        request_id.set("test")
        transport = httpx2.MockTransport(upstream)
        async with httpx2.AsyncClient(
            base_url="http://upstream", transport=transport
        ) as client:
            now = datetime.now(UTC)
            link = Link(code="abc", url="http://a", created_at=now)
            return await report(client, link)

    return asyncio.run(run())


async def answer(request: httpx2.Request) -> httpx2.Response:
    assert request.headers["x-request-id"] == "test"
    return streamed(200, GOOD[request.url.path])


def streamed(status: int, body: bytes) -> httpx2.Response:
    async def chunks() -> AsyncGenerator[bytes]:
        yield body

    headers = {"Location": "/title/abc"}
    return httpx2.Response(status, headers=headers, content=chunks())


def test_whole() -> None:
    got = reported(answer)
    assert (got.clicks, got.verdict, got.title, got.missing) == (12, "safe", "T", [])


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (500, b'{"clicks": 12}'),
        (302, b'{"clicks": 12}'),
        (200, b"nonsense"),
        (200, b"{}"),
        (200, b'{"clicks": "12"}'),
        (200, b'{"clicks": -1}'),
        (200, b'{"clicks": 12}' + b" " * MAX_ANSWER),
    ],
)
def test_what_is_wrong_is_missing(status: int, body: bytes) -> None:
    async def upstream(request: httpx2.Request) -> httpx2.Response:
        if "clicks" in request.url.path:
            return streamed(status, body)
        return await answer(request)

    got = reported(upstream)
    assert (got.clicks, got.title, got.missing) == (None, "T", ["clicks"])


def test_what_is_late_is_missing() -> None:
    cancelled = False

    async def upstream(request: httpx2.Request) -> httpx2.Response:
        nonlocal cancelled
        if "title" in request.url.path:
            try:
                await asyncio.sleep(10)
            finally:
                cancelled = True
        return await answer(request)

    got = reported(upstream)
    assert (got.clicks, got.title, got.missing) == (12, None, ["title"])
    assert cancelled
