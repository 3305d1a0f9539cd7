import asyncio

import pytest

from bounded import for_each
from recorder import (
    LIMIT,
    Case,
    ItemError,
    Recorder,
    read_cases,
)


@pytest.mark.parametrize(
    "case",
    read_cases(),
    ids=lambda case: case["name"],
)
def test_for_each(case: Case) -> None:
    asyncio.run(check(case))


async def check(case: Case) -> None:
    recorder = Recorder(case)
    assert await recorder.run() == case["outcome"]
    assert recorder.finished == case["finished"]
    assert recorder.cancelled == case["cancelled"]
    left = case["items"] - recorder.started
    assert left == case["neverStarted"]
    assert recorder.most == LIMIT
    assert recorder.running == 0
    assert len(asyncio.all_tasks()) == 1


def test_nothing_starts_beside_a_failure() -> None:
    """All end in one turn of the event loop."""
    started: list[int] = []
    go = asyncio.Event()

    async def work(item: int) -> None:
        started.append(item)
        if item == LIMIT:
            go.set()
        await go.wait()
        if item == 5:
            raise ItemError

    with pytest.RaisesGroup(ItemError):
        asyncio.run(
            for_each(range(1, 100), LIMIT, work)
        )
    assert started == list(range(1, LIMIT + 1))
