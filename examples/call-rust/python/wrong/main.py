from shingles import shingles


# #region wrong
def work(jobs: list[tuple[bytes, int]]) -> None:
    for text, k in jobs:
        try:
            found = shingles(text, k)
            print(f"{len(found)} shingles")
        # mark: panic (2 lines)
        except Exception as error:
            print(f"skipped: {error}")


jobs = [
    (b"To be, or not to be", 4),
    (b"caf\xe9", 4),
    (b"that is the question", 0),
    (b"Whether 'tis nobler", 4),
]
work(jobs)
# #endregion
