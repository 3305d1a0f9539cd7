import json
from pathlib import Path
from typing import TypedDict

import pytest

from count import count


class Case(TypedDict):
    name: str
    lines: list[str]
    counts: dict[str, int]


CASES: list[Case] = json.loads(
    (
        Path(__file__).parent / "../cases.json"
    ).read_text(encoding="utf-8")
)


@pytest.mark.parametrize(
    "case",
    CASES,
    ids=[case["name"] for case in CASES],
)
def test_count(case: Case) -> None:
    assert count(case["lines"]) == case["counts"]


def test_count_many_lines() -> None:
    assert count(["tea milk tea"] * 10_000) == {
        "milk": 10_000,
        "tea": 20_000,
    }
