from collections.abc import Callable
from functools import partial
from typing import Any, cast

import anyio
import joblib
from anyio import CapacityLimiter, to_thread
from threadpoolctl import threadpool_info


class BusyError(Exception):
    pass


def usable_cores() -> int:
    # Unlike os.process_cpu_count() it knows the CPU limit of a container too.
    return int(joblib.cpu_count())


def native_threads() -> dict[str, int]:
    """How many threads the libraries under NumPy and scikit-learn may use, by kind."""
    sizes: dict[str, int] = {}
    for pool in cast(list[dict[str, Any]], threadpool_info()):
        kind = pool["user_api"]
        sizes[kind] = max(sizes.get(kind, 0), pool["num_threads"])
    return sizes


# #region bound
class Bound:
    """Runs CPU work in threads, so many at once, and lets the rest wait for a while."""

    def __init__(self, at_once: int, wait_seconds: float) -> None:
        self.slots = CapacityLimiter(at_once)
        self.wait_seconds = wait_seconds

    async def run[**P, T](
        self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        borrower = object()
        try:
            with anyio.fail_after(self.wait_seconds):
                await self.slots.acquire_on_behalf_of(borrower)
        except TimeoutError:
            raise BusyError from None
        try:
            # The slot is the limit, so the thread need not wait for a second one. It
            # is not abandoned by a cancelled request, and holds its slot until it ends.
            return await to_thread.run_sync(
                partial(work, *args, **kwargs), limiter=CapacityLimiter(1)
            )
        finally:
            self.slots.release_on_behalf_of(borrower)


# #endregion
