import json
from pathlib import Path
from typing import NotRequired, TypedDict

import pytest

from signature import Team, User, signature


class TeamRecord(TypedDict):
    signature: NotRequired[str]


class UserRecord(TypedDict):
    team: NotRequired[TeamRecord]
    signature: NotRequired[str]


class Case(TypedDict):
    name: str
    users: dict[str, UserRecord]
    id: str
    signature: NotRequired[str]


PATH = Path(__file__).parent.parent / "cases.json"
CASES: list[Case] = json.loads(
    PATH.read_text(encoding="utf-8")
)


def user_of(record: UserRecord) -> User:
    team = record.get("team")
    return User(
        team=None if team is None else Team(**team),
        signature=record.get("signature"),
    )


@pytest.mark.parametrize(
    "case", CASES, ids=lambda case: case["name"]
)
def test_signature(case: Case) -> None:
    users = {
        user_id: user_of(record)
        for user_id, record in case["users"].items()
    }
    expected = case.get("signature")
    assert signature(users, case["id"]) == expected
