import asyncio
import time

import httpx2
import pytest

from fanout import DEADLINE, UpstreamError, fetch_all
from stub import (
    Answer,
    Case,
    read_cases,
    start_stubs,
    warm_up,
)


@pytest.mark.parametrize(
    "case",
    read_cases(),
    ids=lambda case: case["name"],
)
def test_fetch_all(case: Case) -> None:
    asyncio.run(check(case))


async def check(case: Case) -> None:
    async with (
        httpx2.AsyncClient() as client,
        start_stubs(case["answers"]) as stubs,
    ):
        await warm_up(client)
        start = time.monotonic()
        match case["error"]:
            case None:
                bodies = await fetch_all(
                    client, stubs.upstreams
                )
                assert bodies == [
                    f"{answer['upstream']} answered"
                    for answer in case["answers"]
                ]
            case "deadline":
                with pytest.raises(TimeoutError):
                    await fetch_all(
                        client, stubs.upstreams
                    )
                took = time.monotonic() - start
                assert DEADLINE <= took < 1
            case name:
                with pytest.RaisesGroup(
                    UpstreamError
                ) as group:
                    await fetch_all(
                        client, stubs.upstreams
                    )
                (error,) = group.value.exceptions
                assert str(error) == name
                check_cause(case["name"], error)
                # Otherwise the deadline released them.
                took = time.monotonic() - start
                assert took < DEADLINE
        assert (
            await stubs.cancelled()
            == case["cancelled"]
        )
        assert len(asyncio.all_tasks()) == 1


def check_cause(
    name: str, error: BaseException
) -> None:
    cause = error.__cause__
    if name == "one fails":
        assert isinstance(
            cause, httpx2.HTTPStatusError
        )
        assert cause.response.status_code == 503
    else:
        assert isinstance(
            cause, httpx2.RemoteProtocolError
        )


def test_caller_cancels() -> None:
    asyncio.run(cancel_from_outside())


async def cancel_from_outside() -> None:
    answers = [
        Answer(
            upstream=answer["upstream"],
            answer="silent",
        )
        for answer in read_cases()[0]["answers"]
    ]
    async with (
        httpx2.AsyncClient() as client,
        start_stubs(answers) as stubs,
    ):
        await warm_up(client)
        call = asyncio.create_task(
            fetch_all(client, stubs.upstreams)
        )
        await stubs.all_called.wait()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        assert len(await stubs.cancelled()) == len(
            answers
        )
