import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from payment import (
    NotPaidError,
    Paid,
    Payment,
    Pending,
    Refunded,
    describe,
    refund,
)

PATH = Path(__file__).parent.parent / "cases.json"
CASES: list[dict[str, Any]] = json.loads(
    PATH.read_text(encoding="utf-8")
)


def decode(data: dict[str, Any]) -> Payment:
    match data:
        case {"state": "pending"}:
            return Pending()
        case {"state": "paid"}:
            return Paid(
                date.fromisoformat(data["on"]),
                data["cents"],
            )
        case {"state": "refunded"}:
            return Refunded(
                data["cents"], data["reason"]
            )
        case _:
            raise ValueError(f"unknown state: {data}")


@pytest.mark.parametrize(
    "case", CASES, ids=lambda case: case["name"]
)
def test_case(case: dict[str, Any]) -> None:
    payment = decode(case["payment"])
    assert describe(payment) == case["describe"]

    want = case["refund"]
    if "error" in want:
        with pytest.raises(NotPaidError) as caught:
            refund(payment, want["reason"])
        assert str(caught.value) == want["error"]
    else:
        refunded = refund(payment, want["reason"])
        assert describe(refunded) == want["describe"]
