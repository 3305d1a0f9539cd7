import threading

import anyio
import pytest
from anyio import from_thread

from digits.bound import Bound, BusyError

pytestmark = pytest.mark.anyio


async def test_cancelled_work_holds_its_slot_until_it_ends() -> None:
    bound = Bound(1, wait_seconds=0.05)
    started = anyio.Event()
    gate = threading.Event()

    def work() -> None:
        from_thread.run_sync(started.set)
        assert gate.wait(10)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(bound.run, work)
        await started.wait()
        tasks.cancel_scope.cancel()
        with anyio.CancelScope(shield=True):
            with pytest.raises(BusyError):
                await bound.run(int)
            gate.set()
    assert await bound.run(int) == 0
