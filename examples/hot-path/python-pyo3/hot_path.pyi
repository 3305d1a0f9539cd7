def nothing() -> None:
    """Does nothing in Rust."""

def sum_bytes(data: bytes) -> int:
    """The sum of all bytes. Other threads run meanwhile."""
