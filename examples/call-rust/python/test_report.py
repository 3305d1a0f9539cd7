import json
import re
from pathlib import Path
from typing import NotRequired, TypedDict

import pytest

from report import report
from shingles import PanicException, shingles


class Case(TypedDict):
    name: str
    k: int
    text: NotRequired[str]
    bytes: NotRequired[list[int]]
    shingles: NotRequired[list[int]]
    error: NotRequired[str]
    panic: NotRequired[bool]


cases: list[Case] = json.loads(
    Path(__file__)
    .parent.joinpath("../cases.json")
    .read_text(encoding="utf-8")
)


@pytest.mark.parametrize(
    "case", cases, ids=lambda case: case["name"]
)
def test_case(case: Case) -> None:
    text = (
        bytes(case["bytes"])
        if "bytes" in case
        else case.get("text", "").encode()
    )
    if "panic" in case:
        with pytest.raises(PanicException):
            shingles(text, case["k"])
    elif "error" in case:
        message = re.escape(case["error"])
        with pytest.raises(ValueError, match=message):
            shingles(text, case["k"])
    else:
        found = shingles(text, case["k"])
        assert found == case.get("shingles")


def test_report() -> None:
    assert report(b"ab", 3) == "no shingles"
    assert report(b"ab", 0) == "panic in the kernel"


def test_a_panic_is_no_exception() -> None:
    assert not issubclass(PanicException, Exception)


def test_a_text_that_is_not_bytes() -> None:
    with pytest.raises(TypeError):
        shingles(bytearray(b"text"), 3)  # pyright: ignore[reportArgumentType]


def test_a_negative_k() -> None:
    with pytest.raises(OverflowError):
        shingles(b"text", -1)
