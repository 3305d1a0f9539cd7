import contextlib
import json
import os
import sys
from collections import Counter
from collections.abc import (
    Generator,
    Iterable,
    Sequence,
)
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TextIO

FORMATS = ("text", "json")


@dataclass(frozen=True)
class Row:
    line: str
    count: int


def run(
    path: Path | None,
    least: int,
    limit: int | None,
    output_format: str,
) -> None:
    """Print the lines that the flags ask for."""
    with open_input(path) as lines:
        rows = tally(lines)
    rows = [row for row in rows if row.count >= least]
    try:
        write(sys.stdout, rows[:limit], output_format)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader, such as head, has seen enough. At
        # exit, Python must not flush to it again.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())


@contextlib.contextmanager
def open_input(
    path: Path | None,
) -> Generator[TextIO]:
    """Open the file, or standard input without one."""
    # A byte that is not UTF-8 does not stop the count.
    if path is None:
        with open(
            sys.stdin.fileno(),
            encoding="utf-8",
            errors="replace",
            closefd=False,
        ) as file:
            yield file
    else:
        with path.open(
            encoding="utf-8", errors="replace"
        ) as file:
            yield file


def tally(lines: Iterable[str]) -> list[Row]:
    """Count equal lines, the most frequent first."""
    counts = Counter(
        line.removesuffix("\n") for line in lines
    )
    rows = [
        Row(line, count)
        for line, count in counts.items()
    ]
    return sorted(
        rows, key=lambda row: (-row.count, row.line)
    )


def write(
    out: TextIO,
    rows: Sequence[Row],
    output_format: str,
) -> None:
    if output_format == "json":
        json.dump(
            [asdict(row) for row in rows],
            out,
            ensure_ascii=False,
            separators=(",", ":"),
        )
        out.write("\n")
    else:
        out.writelines(
            f"{row.count}\t{row.line}\n"
            for row in rows
        )
