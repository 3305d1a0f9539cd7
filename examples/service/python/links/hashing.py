"""Work for other interpreters. They import this module, so it imports little."""

from hashlib import sha256


def digest(text: str, rounds: int) -> str:
    block = text.encode()
    for _ in range(rounds):
        block = sha256(block).digest()
    return block.hex()
