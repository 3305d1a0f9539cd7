from dataclasses import dataclass


class PoolError(Exception):
    """The pool cannot be opened."""


@dataclass(frozen=True)
class Pool:
    size: int


def open_pool(size: int) -> Pool:
    try:
        ask_server(size)
    except ConnectionRefusedError as err:
        raise PoolError(
            f"open {size} connections"
        ) from err
    return Pool(size)


def ask_server(size: int) -> None:
    if size > 100:
        raise ConnectionRefusedError(
            "the server allows 100"
        )
