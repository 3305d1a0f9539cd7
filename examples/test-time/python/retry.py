import asyncio
from collections.abc import Awaitable, Callable


class TransientError(Exception):
    """Worth another attempt."""


# #region retry
async def retry[T](
    op: Callable[[], Awaitable[T]],
    sleep: Callable[
        [float], Awaitable[None]
    ] = asyncio.sleep,
) -> T:
    for delay in (1, 2, 4):
        try:
            return await op()
        # mark: permanent
        except TransientError:
            # mark: wait
            await sleep(delay)
    return await op()


# #endregion
