class PanicException(BaseException):
    """A panic in the Rust code, which is a bug of it."""

def shingles(text: bytes, k: int) -> list[int]:
    """The hash of every k letters in a row, each once.

    Other threads run meanwhile. Raises ValueError if
    the text is not UTF-8, and OverflowError if k is
    negative.
    """
