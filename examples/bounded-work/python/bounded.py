import asyncio
from collections.abc import (
    Callable,
    Coroutine,
    Iterable,
)
from typing import Any


# #region main
async def for_each[T](
    items: Iterable[T],
    limit: int,
    work: Callable[[T], Coroutine[Any, Any, None]],
) -> None:
    """Do work for all items, limit at a time.

    Raises an ExceptionGroup if an item fails.
    """
    # mark: limit
    slots = asyncio.Semaphore(limit)
    # mark: wait
    async with asyncio.TaskGroup() as group:
        for item in items:
            # A failed item interrupts this wait.
            # mark: first-failure
            await slots.acquire()
            task = group.create_task(work(item))
            # Also if it is cancelled before it runs.
            task.add_done_callback(
                lambda _: slots.release()
            )


# #endregion
