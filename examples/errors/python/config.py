from pathlib import Path

from pool import Pool, PoolError, open_pool


class StartError(Exception):
    """The service cannot start."""


# Used where there is no file.
DEFAULT_SIZE = 10


# #region config
class NumberError(Exception):
    def __init__(
        self, path: Path, line: int, value: str
    ) -> None:
        super().__init__(path, line, value)
        self.path = path
        self.line = line
        self.value = value

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: bad number"


def load_size(path: Path) -> int:
    try:
        text = path.read_text(encoding="utf-8")
    # mark: tell-apart
    except FileNotFoundError:
        return DEFAULT_SIZE
    value, line = first_value(text)
    try:
        return whole(value)
    except ValueError as err:
        # mark: cause
        raise NumberError(path, line, value) from err


def start(path: Path) -> Pool:
    try:
        return open_pool(load_size(path))
    except (OSError, UnicodeError, PoolError) as err:
        # mark: context
        message = f"start with {path}"
        # mark: cause
        raise StartError(message) from err
    # #endregion


def first_value(text: str) -> tuple[str, int]:
    """Return the first value and its line number."""
    lines = text.splitlines()
    for line, value in enumerate(lines, 1):
        if not value.startswith("#"):
            return value.strip(), line
    return "", len(lines) + 1


def whole(value: str) -> int:
    """Like int(), but only of digits: no sign, no 2_5."""
    if not (value.isascii() and value.isdigit()):
        message = f"not a whole number: {value!r}"
        raise ValueError(message)
    return int(value)
