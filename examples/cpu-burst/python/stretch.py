from hashlib import sha256

BLOCK = 1024
ROUNDS = 100_000


# #region stretch
def stretch(body: bytes) -> str:
    block = bytearray(BLOCK)
    block[: len(body)] = body
    for _ in range(ROUNDS):
        block[:32] = sha256(block).digest()
    return block[:32].hex()


# #endregion
