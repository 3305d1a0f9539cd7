import os
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO


class LineError(ValueError):
    """A line that does not belong in a report."""


# #region report
@contextmanager
def locked(path: Path) -> Generator[None]:
    # mark: lock (5 lines)
    path.touch(exist_ok=False)
    try:
        yield
    finally:
        path.unlink()


@contextmanager
def scratch(path: Path) -> Generator[TextIO]:
    try:
        with path.open("w", encoding="utf-8") as out:
            yield out
    # mark: discard (2 lines)
    finally:
        path.unlink(missing_ok=True)


def write_report(
    path: Path, lines: Iterable[str]
) -> None:
    part = Path(f"{path}.part")
    with (
        locked(Path(f"{path}.lock")),
        scratch(part) as out,
    ):
        for i, line in enumerate(lines, 1):
            if not line:
                # mark: early
                raise LineError(f"line {i} is empty")
            out.write(f"{line}\n")
        # mark: commit (4 lines)
        out.flush()
        os.fsync(out.fileno())
        out.close()
        part.replace(path)
    # #endregion
