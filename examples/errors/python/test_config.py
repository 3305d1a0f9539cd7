import json
import pickle
from pathlib import Path
from typing import NotRequired, TypedDict

import pytest

from config import NumberError, StartError, start
from main import chain, run


class BadNumber(TypedDict):
    line: int
    value: str


class Case(TypedDict):
    name: str
    text: str | None
    size: NotRequired[int]
    badNumber: NotRequired[BadNumber]
    chain: NotRequired[list[str]]


CASES: list[Case] = json.loads(
    (
        Path(__file__).parent / "../cases.json"
    ).read_text(encoding="utf-8")
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "pool.conf"


@pytest.mark.parametrize(
    "case", CASES, ids=lambda case: case["name"]
)
def test_case(case: Case, path: Path) -> None:
    if case["text"] is not None:
        path.write_text(
            case["text"], encoding="utf-8"
        )
    if "badNumber" in case:
        with pytest.raises(NumberError) as bad:
            start(path)
        assert (
            bad.value.line
            == case["badNumber"]["line"]
        )
        assert (
            bad.value.value
            == case["badNumber"]["value"]
        )
        assert isinstance(
            bad.value.__cause__, ValueError
        )
    elif "chain" in case:
        with pytest.raises(StartError) as failed:
            start(path)
        expected = ": ".join(case["chain"])
        assert chain(
            failed.value
        ) == expected.replace("{path}", str(path))
    else:
        assert start(path).size == case.get("size")


def test_bad_number_is_shown(path: Path) -> None:
    path.write_text("2O\n", encoding="utf-8")
    assert run(path) == 'fix line 1: "2O"'


def test_not_utf_8(path: Path) -> None:
    path.write_bytes(b"\xff\n")
    shown = run(path)
    assert shown.startswith(
        f"failed: start with {path}: 'utf-8' codec"
    )


def test_number_error_survives_pickle(
    path: Path,
) -> None:
    error = NumberError(path, 2, "2O")
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == f"{path}:2: bad number"
    assert (again.line, again.value) == (2, "2O")


def test_directory_is_neither(tmp_path: Path) -> None:
    with pytest.raises(StartError) as failed:
        start(tmp_path)
    assert isinstance(
        failed.value.__cause__, IsADirectoryError
    )
    assert str(tmp_path) in chain(failed.value)
