from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor


# #region count
def count(lines: Sequence[str]) -> Counter[str]:
    """Count the words of lines with two workers."""
    counts: Counter[str] = Counter()
    half = len(lines) // 2
    parts = [lines[:half], lines[half:]]
    with ThreadPoolExecutor(max_workers=2) as pool:
        # mark: wait
        for part_counts in pool.map(tally, parts):
            # mark: merge
            counts.update(part_counts)
    return counts


def tally(lines: Sequence[str]) -> Counter[str]:
    # mark: own (3 lines)
    return Counter(
        word
        for line in lines
        for word in line.split()
    )
    # #endregion
