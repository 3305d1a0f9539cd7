"""Times calls of the kernel as an extension module."""

import argparse
import json
from timeit import Timer

from hot_path import nothing, sum_bytes

# A batch takes long enough that reading the clock does not count.
SHORTEST_BATCH = 0.01


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=1.0)
    seconds: float = parser.parse_args().seconds

    payload = bytes(at % 251 for at in range(64 * 1024))
    if (found := sum_bytes(payload)) != (expected := sum(payload)):
        raise SystemExit(f"pyo3: the sum is {found}, expected {expected}")

    names = {"nothing": nothing, "sum_bytes": sum_bytes, "payload": payload}
    report("empty", Timer("nothing()", globals=names), seconds)
    report("64KiB", Timer("sum_bytes(payload)", globals=names), seconds)


def report(call: str, timer: Timer, seconds: float) -> None:
    batch = warm_up(timer, seconds / 5)
    calls, spent = 0, 0.0
    while spent < seconds:
        spent += timer.timeit(batch)
        calls += batch
    line = {
        "boundary": "pyo3",
        "call": call,
        "calls": calls,
        "ns_per_call": spent / calls * 1e9,
    }
    print(json.dumps(line, separators=(",", ":")))


def warm_up(timer: Timer, seconds: float) -> int:
    """Returns how many calls make a batch."""
    batch, spent = 1, 0.0
    while True:
        took = timer.timeit(batch)
        spent += took
        if took < SHORTEST_BATCH:
            batch *= 2
        elif spent >= seconds:
            return batch


if __name__ == "__main__":
    main()
