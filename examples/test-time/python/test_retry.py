import asyncio
import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from retry import TransientError, retry


@dataclass
class Outcome:
    attempts: int
    waited: float
    result: str


@dataclass
class Case:
    name: str
    calls: list[str]
    deadline: float
    want: Outcome


def read_cases() -> list[Case]:
    path = Path(__file__).parent.parent / "cases.json"
    text = path.read_text(encoding="utf-8")
    return [
        Case(
            case["name"],
            case["calls"],
            case["deadline"],
            Outcome(**case["want"]),
        )
        for case in json.loads(text)
    ]


# #region test
@pytest.mark.parametrize(
    "case", read_cases(), ids=lambda case: case.name
)
def test_retry(case: Case) -> None:
    asyncio.run(check(case))


async def check(case: Case) -> None:
    attempts, now = 0, 0.0

    async def op() -> None:
        nonlocal attempts
        attempts += 1
        raise_for(case.calls[attempts - 1])

    # mark: clock (3 lines)
    async def sleep(delay: float) -> None:
        nonlocal now
        now = min(now + delay, case.deadline)
        # mark: cancel (2 lines)
        if now == case.deadline:
            task.cancel()
        # Here the cancellation arrives.
        await asyncio.sleep(0)

    task = asyncio.create_task(retry(op, sleep))
    result = await result_of(task)
    # mark: elapsed
    got = Outcome(attempts, now, result)
    assert got == case.want


# #endregion


class RefusedError(Exception):
    """Never worth another attempt."""


def raise_for(call: str) -> None:
    match call:
        case "transient":
            raise TransientError
        case "permanent":
            raise RefusedError
        case "ok":
            return
        case _:
            raise ValueError(call)


async def result_of(task: asyncio.Task[None]) -> str:
    await asyncio.wait([task])
    if task.cancelled():
        return "cancelled"
    match task.exception():
        case None:
            return "ok"
        case TransientError():
            return "transient"
        case RefusedError():
            return "permanent"
        case error:
            raise error


def test_timeout_is_not_on_the_fake_clock() -> None:
    async def op() -> None:
        raise TransientError

    async def sleep(_: float) -> None:
        await asyncio.sleep(0)

    async def call() -> None:
        async with asyncio.timeout(1.5):
            await retry(op, sleep)

    # Seven seconds of fake waiting do not reach 1.5 s.
    with pytest.raises(TransientError):
        asyncio.run(call())
