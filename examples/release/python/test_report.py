import errno
import json
from pathlib import Path
from typing import NotRequired, TypedDict

import pytest

from report import LineError, locked, write_report


class Case(TypedDict):
    name: str
    before: NotRequired[dict[str, str]]
    lines: list[str]
    report: NotRequired[str]
    error: NotRequired[str]
    locked: NotRequired[bool]
    left: list[str]


CASES: list[Case] = json.loads(
    (
        Path(__file__).parent / "../cases.json"
    ).read_text(encoding="utf-8")
)


@pytest.mark.parametrize(
    "case", CASES, ids=lambda case: case["name"]
)
def test_case(case: Case, tmp_path: Path) -> None:
    for name, text in case.get("before", {}).items():
        (tmp_path / name).write_text(
            text, encoding="utf-8"
        )
    path = tmp_path / "report.txt"
    if case.get("locked"):
        with pytest.raises(FileExistsError):
            write_report(path, case["lines"])
    elif "error" in case:
        with pytest.raises(
            LineError, match=f"^{case['error']}$"
        ):
            write_report(path, case["lines"])
    else:
        write_report(path, case["lines"])
    left = sorted(
        entry.name for entry in tmp_path.iterdir()
    )
    assert left == case["left"]
    if "report" in case:
        text = path.read_text(encoding="utf-8")
        assert text == case["report"]


def test_failed_sync_keeps_the_older_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fsync(_: int) -> None:
        raise OSError(errno.ENOSPC, "disk full")

    monkeypatch.setattr("os.fsync", fsync)
    path = tmp_path / "report.txt"
    path.write_text("eve 1\n", encoding="utf-8")
    with pytest.raises(OSError, match="disk full"):
        write_report(path, ["ada 12"])
    assert (
        path.read_text(encoding="utf-8") == "eve 1\n"
    )
    assert list(tmp_path.iterdir()) == [path]


def test_failed_release_is_raised(
    tmp_path: Path,
) -> None:
    path = tmp_path / "report.txt.lock"
    early = LineError("line 1 is empty")

    def lose_the_lock() -> None:
        with locked(path):
            path.unlink()
            raise early

    with pytest.raises(FileNotFoundError) as failed:
        lose_the_lock()
    assert failed.value.__context__ is early
