import asyncio
import json
from pathlib import Path
from typing import TypedDict

from bounded import for_each

LIMIT = 20


class Case(TypedDict):
    name: str
    items: int
    # Items up to this one take a millisecond. The
    # others end when they are cancelled.
    quick: int
    fails: int | None
    callerCancels: bool
    outcome: str
    finished: int
    cancelled: int
    neverStarted: int


def read_cases() -> list[Case]:
    path = Path(__file__).parent.parent / "cases.json"
    text = path.read_text(encoding="utf-8")
    return json.loads(text)


class ItemError(Exception):
    pass


class Recorder:
    """Does the work of a case and counts how it goes."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.started = 0
        self.running = 0
        self.most = 0
        self.slow = 0
        self.finished = 0
        self.cancelled = 0
        # The first items have taken all slots.
        self.begun = asyncio.Event()
        # Items that are not quick have taken all slots.
        self.full = asyncio.Event()

    async def run(self) -> str:
        items = range(1, self.case["items"] + 1)
        # #region caller
        call = asyncio.create_task(
            for_each(items, LIMIT, self.work)
        )
        if self.case["callerCancels"]:
            await self.full.wait()
            # mark: cancel
            call.cancel()
        await asyncio.wait([call])
        if call.cancelled():
            return "cancelled by the caller"
        outcome = "no error"
        try:
            call.result()
        # mark: first-failure
        except* ItemError as group:
            outcome = str(group.exceptions[0])
        return outcome
        # #endregion

    async def work(self, item: int) -> None:
        self.enter(item)
        try:
            await self.behave(item)
            self.finished += 1
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        finally:
            self.running -= 1

    def enter(self, item: int) -> None:
        self.started += 1
        self.running += 1
        self.most = max(self.most, self.running)
        if self.started == LIMIT:
            self.begun.set()
        if item > self.case["quick"]:
            self.slow += 1
            if self.slow == LIMIT:
                self.full.set()

    async def behave(self, item: int) -> None:
        if item <= LIMIT:
            # The first ones wait for each other, so that
            # all slots are in use.
            await self.begun.wait()
        if item == self.case["fails"]:
            await self.full.wait()
            raise ItemError(f"item {item} failed")
        if item <= self.case["quick"]:
            await asyncio.sleep(0.001)
        else:
            await asyncio.sleep(5)

    def __str__(self) -> str:
        left = self.case["items"] - self.started
        return (
            f"finished {self.finished}, "
            f"cancelled {self.cancelled}, "
            f"never started {left}, "
            f"at most {self.most} at once, "
            f"still running {self.running}"
        )
