import json
import pickle
from pathlib import Path
from typing import Any

import pytest

from order import RejectedError, read_order

CASES = json.loads(
    Path(__file__)
    .parent.with_name("cases.json")
    .read_text(encoding="utf-8")
)

# How pydantic says each kind of problem.
WORDING = {
    "missing": "Field required",
    "empty": "should have at least 1",
    "too small": "greater than or equal to 1",
    "too large": "less than or equal to 100",
    "type": "should be a valid",
    "choice": "should be 'standard' or 'express'",
    "unknown": "Extra inputs are not permitted",
    "syntax": "Invalid JSON",
}


def problems_of(case: dict[str, Any]) -> list[str]:
    text = case.get("text") or json.dumps(
        case["body"]
    )
    try:
        read_order(text.encode())
    except RejectedError as error:
        return error.problems
    return []


@pytest.mark.parametrize(
    "case",
    CASES,
    ids=[case["name"] for case in CASES],
)
def test_case(case: dict[str, Any]) -> None:
    for problem, expected in zip(
        problems_of(case),
        case["problems"],
        strict=True,
    ):
        field = expected.get("field", "body")
        assert problem.startswith(f"{field}: ")
        assert WORDING[expected["kind"]] in problem


def test_error_survives_a_process_boundary() -> None:
    error = RejectedError(
        ["customer: empty", "body: x"]
    )
    copy = pickle.loads(pickle.dumps(error))
    assert copy.problems == error.problems
