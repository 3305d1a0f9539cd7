"""Retries operations that fail, on the real clock."""

import asyncio

from retry import TransientError, retry


class RefusedError(Exception):
    """Never worth another attempt."""


async def run(
    name: str,
    deadline: float,
    outcomes: list[Exception | None],
) -> None:
    attempts = 0
    remaining = iter(outcomes)

    async def op() -> None:
        nonlocal attempts
        attempts += 1
        error = next(remaining)
        if error is not None:
            raise error

    try:
        async with asyncio.timeout(deadline):
            await retry(op)
        result = "ok"
    except TimeoutError:
        result = "cancelled"
    except (TransientError, RefusedError) as error:
        result = str(error)
    print(
        f"{name}: attempts {attempts}, result: {result}"
    )


async def main() -> None:
    await run(
        "fails once",
        10,
        [TransientError("transient"), None],
    )
    await run(
        "is refused",
        10,
        [RefusedError("permanent")],
    )
    await run(
        "is cancelled",
        0.5,
        [TransientError("transient"), None],
    )


if __name__ == "__main__":
    asyncio.run(main())
