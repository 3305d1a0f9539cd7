import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@dataclass
class Case:
    name: str
    args: list[str]
    stdin: str
    exit: int
    stdout: str
    stderr: str


def read_cases() -> list[Case]:
    text = (HERE.parent / "cases.json").read_text(
        encoding="utf-8"
    )
    return [Case(**case) for case in json.loads(text)]


def run(
    args: list[str], stdin: str = ""
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "main.py", *args],
        cwd=HERE,
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize(
    "case", read_cases(), ids=lambda case: case.name
)
def test_run(case: Case) -> None:
    done = run(case.args, case.stdin)
    assert (done.returncode, done.stdout) == (
        case.exit,
        case.stdout,
    )
    assert case.stderr in done.stderr
    if case.exit == 0:
        assert done.stderr == ""


@pytest.mark.parametrize(
    ("args", "names"),
    [
        (["--help"], ["count", "top"]),
        (["count", "--help"], ["--min", "--format"]),
        (["top", "-h"], ["-n"]),
    ],
)
def test_help(
    args: list[str], names: list[str]
) -> None:
    done = run(args)
    assert (done.returncode, done.stderr) == (0, "")
    for name in names:
        assert name in done.stdout


def test_unknown_flag() -> None:
    done = run(["count", "--nope"])
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "args",
    [
        ["count", "--form", "json"],
        ["count", "--min", "1_000"],
        ["top", "-n", "+1"],
    ],
)
def test_strict_flags(args: list[str]) -> None:
    done = run(args)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1


def test_no_arguments() -> None:
    done = run([])
    assert done.returncode == 2
    assert "usage: tally" in done.stderr


def test_reader_leaves_early() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "main.py", "top"],
        cwd=HERE,
        input="a\n",
        stdout=writer,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        check=False,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, "")


def test_flag_after_file() -> None:
    done = run(["top", "../sample.txt", "-n", "1"])
    assert done.stdout == "6\tGET /health\n"
