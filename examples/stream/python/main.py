import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from stream import LineError, summarise_file

LINE_LIMIT = 64 * 1024
LINE_COUNT = 500_000
LONG_LINE = 500_000_000
BOUND = 64 * 1024 * 1024


def main() -> None:
    before = peak_memory()
    with tempfile.TemporaryDirectory() as name:
        log = Path(name, "log")
        with log.open("w", encoding="utf-8") as file:
            file.writelines(log_lines())
        result = summarise_file(log, LINE_LIMIT)
        for status, count in sorted(
            result.counts.items()
        ):
            print(f"{status}: {count}")
        print(f"sum: {result.millis} ms")

        long = Path(name, "long")
        long.touch()
        os.truncate(long, LONG_LINE)
        try:
            summarise_file(long, LINE_LIMIT)
        except LineError as error:
            print(f"one line of 500 MB: {error}")

    small = peak_memory() - before < BOUND
    answer = "yes" if small else "no"
    print(
        f"peak memory grew by less than 64 MiB: {answer}"
    )


def log_lines() -> Iterator[str]:
    """50 MB: 100 bytes a line."""
    rest = "/items?größe=" + "x" * 62
    for i in range(LINE_COUNT):
        status = 200
        if i % 50 == 0:
            status = 503
        elif i % 10 == 0:
            status = 404
        millis = i * 7919 % 1000
        yield f"{status} {millis:03} /orders/{i:06}{rest}\n"


def peak_memory() -> int:
    """The largest resident size so far, in bytes."""
    status = Path("/proc/self/status").read_text(
        encoding="utf-8"
    )
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    if found is None:
        raise RuntimeError(
            "no VmHWM in /proc/self/status"
        )
    return int(found[1]) * 1024


if __name__ == "__main__":
    main()
