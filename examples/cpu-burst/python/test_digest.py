import asyncio
import json
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any, NotRequired, TypedDict

import pytest

from digest import create_app, start_pool
from main import serving


class Case(TypedDict):
    name: str
    body: NotRequired[str]
    hex: NotRequired[str]
    repeat: int
    status: int
    digest: str


CASES: list[Case] = json.loads(
    Path(__file__)
    .parent.with_name("cases.json")
    .read_text(encoding="utf-8")
)


class HeldExecutor(Executor):
    """Leaves every job open until the test ends it."""

    def __init__(self) -> None:
        self.jobs: list[Future[Any]] = []

    def submit[**P, T](
        self,
        fn: Callable[P, T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Future[T]:
        job: Future[T] = Future()
        self.jobs.append(job)
        return job


@pytest.fixture(scope="module")
def pool() -> Iterator[Executor]:
    with start_pool(1) as pool:
        yield pool


def test_there_are_cases() -> None:
    assert len(CASES) >= 3


@pytest.mark.parametrize(
    "case",
    CASES,
    ids=[case["name"] for case in CASES],
)
def test_cases(pool: Executor, case: Case) -> None:
    body = case.get("body", "").encode()
    body += bytes.fromhex(case.get("hex", ""))

    async def run() -> None:
        async with serving(
            create_app(pool, 1)
        ) as client:
            status, text = await client.digest(
                body * case["repeat"]
            )
            assert status == case["status"]
            if case["digest"]:
                assert text == case["digest"]

    asyncio.run(run())


def test_pings_during_a_burst(pool: Executor) -> None:
    async def run() -> None:
        async with serving(
            create_app(pool, 1)
        ) as client:
            burst = client.digest(b"invoice 7")
            pings = await client.count_pings(burst)
            assert pings == "at least 1"
            assert (await burst)[0] == 200

    asyncio.run(run())


@pytest.mark.parametrize("limit", [1, 2])
def test_refuses_when_full(limit: int) -> None:
    async def run() -> None:
        pool = HeldExecutor()
        app = create_app(pool, limit)
        async with serving(app) as client:
            bursts = [
                client.digest(b"x")
                for _ in range(limit)
            ]
            full = f"bursts: {limit}"
            async with asyncio.timeout(10):
                text = ""
                while text != full:
                    _, text = await client.get(
                        "/ping"
                    )
            status, _ = await client.digest(b"x")
            assert status == 503
            assert len(pool.jobs) == limit

            for job in pool.jobs:
                job.set_result("digest")
            for burst in bursts:
                assert await burst == (200, "digest")
            _, text = await client.get("/ping")
            assert text == "bursts: 0"

    asyncio.run(run())
