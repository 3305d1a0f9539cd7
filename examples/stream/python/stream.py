import re
from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import BinaryIO

# Status, duration, path.
FORMAT = re.compile(r"(\d{3}) (\d{1,9}) /", re.ASCII)


class LineError(Exception):
    """Says which line was refused, and why."""

    def __init__(
        self, number: int, problem: str
    ) -> None:
        super().__init__(number, problem)
        self.number = number
        self.problem = problem

    def __str__(self) -> str:
        return f"line {self.number}: {self.problem}"


@dataclass(slots=True)
class Summary:
    counts: Counter[int] = field(
        default_factory=Counter[int]
    )
    millis: int = 0


# #region main
def summarise(file: BinaryIO, limit: int) -> Summary:
    result = Summary()
    # Iterating over the file would read a line of any
    # length. One byte over the limit for the newline.
    # mark: limit (3 lines)
    lines = iter(
        partial(file.readline, limit + 1), b""
    )
    # mark: error
    for number, line in enumerate(lines, start=1):
        if len(line.removesuffix(b"\n")) > limit:
            raise LineError(
                number, f"longer than {limit} bytes"
            )
        # mark: text (6 lines)
        try:
            text = line.decode()
        except UnicodeDecodeError as error:
            raise LineError(
                number, "not UTF-8"
            ) from error
        entry = parse(text)
        # mark: bad-line (2 lines)
        if entry is None:
            raise LineError(number, "malformed")
        status, millis = entry
        result.counts[status] += 1
        result.millis += millis
    return result


# #endregion


def summarise_file(path: Path, limit: int) -> Summary:
    with path.open("rb") as file:
        return summarise(file, limit)


def parse(line: str) -> tuple[int, int] | None:
    found = FORMAT.match(line)
    if found is None:
        return None
    return int(found[1]), int(found[2])
