import json
from pathlib import Path
from typing import TypedDict

import pytest

from scenario import Scenario, run_scenario


class Case(TypedDict):
    name: str
    idleConnection: bool
    requestMs: int
    deadlineSeconds: int
    answered: bool


CASES: list[Case] = json.loads(
    Path(__file__)
    .parent.with_name("cases.json")
    .read_text(encoding="utf-8")
)


def test_there_are_cases() -> None:
    assert len(CASES) >= 3


@pytest.mark.parametrize(
    "case",
    CASES,
    ids=[case["name"] for case in CASES],
)
def test_cases(case: Case) -> None:
    got = run_scenario(
        Scenario(
            idle_connection=case["idleConnection"],
            request_ms=case["requestMs"],
            deadline_seconds=case["deadlineSeconds"],
        )
    )
    assert got.answered == case["answered"]
    assert got.exit_code == 0
    finished = "server: request finished" in got.log
    assert finished == case["answered"]
