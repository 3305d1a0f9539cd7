"""CPU work beside the event loop."""

import asyncio
import os
from concurrent.futures import InterpreterPoolExecutor

from links.hashing import digest
from links.problems import unavailable

QUEUE_TIMEOUT = 5.0


# #region digest
class Digests:
    """Digests in interpreters of their own, as many at once as there are cores.

    In a thread the work would fight with the event loop for the one GIL. Each of these
    interpreters has a GIL of its own, and is still no process: nothing is forked, no
    socket is inherited, and no signal reaches it. What it imports must support that,
    as hashlib does. For a library that does not, take ProcessPoolExecutor.
    """

    def __init__(self) -> None:
        # Where a container may use less than it has cores, PYTHON_CPU_COUNT says so.
        cores = os.process_cpu_count() or 1
        self._pool = InterpreterPoolExecutor(cores)
        self._slots = asyncio.Semaphore(cores)

    async def compute(self, text: str, rounds: int) -> str:
        try:
            async with asyncio.timeout(QUEUE_TIMEOUT):
                await self._slots.acquire()
        except TimeoutError:
            raise unavailable("Too many digests are being computed.") from None
        job = asyncio.wrap_future(self._pool.submit(digest, text, rounds))
        # If the client leaves, the core is still busy: the job keeps its slot.
        job.add_done_callback(lambda _: self._slots.release())
        return await asyncio.shield(job)

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)


# #endregion
