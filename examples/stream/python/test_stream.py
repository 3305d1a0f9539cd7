import json
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from stream import (
    LineError,
    summarise,
    summarise_file,
)

PATH = Path(__file__).parent.parent / "cases.json"
CASES: list[dict[str, Any]] = json.loads(
    PATH.read_text(encoding="utf-8")
)


@pytest.mark.parametrize(
    "case", CASES, ids=lambda case: case["name"]
)
def test_case(case: dict[str, Any]) -> None:
    encoding = case.get("encoding", "utf-8")
    file = BytesIO(case["input"].encode(encoding))
    if "error" in case:
        with pytest.raises(LineError) as caught:
            summarise(file, case["limit"])
        assert str(caught.value) == case["error"]
    else:
        result = summarise(file, case["limit"])
        counts = {
            str(status): count
            for status, count in result.counts.items()
        }
        assert counts == case["counts"]
        assert result.millis == case["millis"]


def test_reads_no_further_than_the_limit() -> None:
    file = BytesIO(b"x" * 1000)
    with pytest.raises(LineError):
        summarise(file, 10)
    assert file.tell() == 11


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        summarise_file(tmp_path / "missing", 64)
