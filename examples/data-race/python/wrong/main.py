from threading import Thread

LINES = ["tea milk sugar tea"] * 150_000


# #region wrong
counts: dict[str, int] = {}


def tally(lines: list[str]) -> None:
    for line in lines:
        for word in line.split():
            counts[word] = counts.get(word, 0) + 1


half = len(LINES) // 2
workers = [
    Thread(target=tally, args=[part])
    for part in (LINES[:half], LINES[half:])
]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
# #endregion

print(
    "counted",
    sum(counts.values()),
    "of",
    4 * len(LINES),
)
