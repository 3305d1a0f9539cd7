import asyncio
import socket
import threading
from hashlib import sha256
from urllib.request import urlopen

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import PlainTextResponse

BLOCK = 1024
ROUNDS = 100_000

app = FastAPI(
    default_response_class=PlainTextResponse
)
running = 0


def stretch(body: bytes) -> str:
    block = bytearray(BLOCK)
    block[: len(body)] = body
    for _ in range(ROUNDS):
        block[:32] = sha256(block).digest()
    return block[:32].hex()


@app.get("/ping")
async def ping() -> str:
    return f"bursts: {running}"


# #region wrong
@app.post("/digest", max_body_size=BLOCK)
async def digest(request: Request) -> str:
    global running
    body = await request.body()
    running += 1
    try:
        # mark: off-loop
        return stretch(body)
    finally:
        running -= 1


# #endregion


class Client(threading.Thread):
    """A client in a thread of its own, which a blocked
    event loop does not stop."""

    def __init__(self, base: str) -> None:
        super().__init__()
        self.base = base
        self.digest = ""
        self.pings = 0

    def run(self) -> None:
        burst = threading.Thread(target=self.burst)
        burst.start()
        while burst.is_alive():
            with urlopen(
                self.base + "/ping"
            ) as response:
                self.pings += (
                    response.read() == b"bursts: 1"
                )
        burst.join()

    def burst(self) -> None:
        url = self.base + "/digest"
        with urlopen(url, b"invoice 7") as response:
            self.digest = response.read().decode()


async def main() -> None:
    config = uvicorn.Config(app, log_level="warning")
    server = uvicorn.Server(config)
    sock = socket.create_server(("127.0.0.1", 0))
    port = sock.getsockname()[1]
    client = Client(f"http://127.0.0.1:{port}")
    async with asyncio.TaskGroup() as group:
        group.create_task(server.serve([sock]))
        client.start()
        await asyncio.to_thread(client.join)
        server.should_exit = True
    print("digest:", client.digest)
    print(
        "pings answered while it was computed:",
        client.pings,
    )


asyncio.run(main())
