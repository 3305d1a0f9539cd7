import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import anyio
from httpx2 import AsyncClient, ConnectError


class Service:
    """The program in a process of its own."""

    def __init__(self, process: subprocess.Popen[str], port: int) -> None:
        self.process = process
        self.host = f"127.0.0.1:{port}"
        self.url = f"http://{self.host}"

    async def ready(self, client: AsyncClient) -> None:
        await self.becomes(200, client)

    async def stopping(self, client: AsyncClient) -> None:
        await self.becomes(503, client)

    async def becomes(self, status: int, client: AsyncClient) -> None:
        with anyio.fail_after(30):
            while True:
                try:
                    if (await client.get("/readyz")).status_code == status:
                        return
                except ConnectError:
                    assert self.process.poll() is None
                await anyio.sleep(0.02)

    def terminate(self) -> None:
        self.process.send_signal(signal.SIGTERM)

    def end(self) -> tuple[int, list[dict[str, Any]]]:
        """Waits for the end, and returns the exit code and the log."""
        output, _ = self.process.communicate(timeout=20)
        return self.process.returncode, [
            json.loads(line) for line in output.splitlines()
        ]


def start(**settings: str | Path) -> subprocess.Popen[str]:
    environment = {name: str(value) for name, value in settings.items()}
    return subprocess.Popen(
        [sys.executable, "-m", "digits"],
        cwd=Path(__file__).parent.parent,
        env={"PATH": os.environ["PATH"], **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@contextmanager
def running(model_dir: Path, **settings: str) -> Generator[Service]:
    with socket.create_server(("127.0.0.1", 0)) as sock:
        port = sock.getsockname()[1]
    with start(
        HOST="127.0.0.1", PORT=str(port), MODEL_DIR=model_dir, **settings
    ) as process:
        try:
            yield Service(process, port)
        finally:
            process.kill()
