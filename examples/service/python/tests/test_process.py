"""The process, from start to SIGTERM."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import pytest

from tests.conftest import NOBODY


@pytest.fixture
def port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


@pytest.fixture
def process(port: int) -> Iterator[subprocess.Popen[str]]:
    environment = os.environ | {
        "DATABASE_URL": f"postgres://{NOBODY}/links",
        "UPSTREAM_URL": f"http://{NOBODY}",
        "HOST": "127.0.0.1",
        "PORT": str(port),
        "DRAIN_MS": "500",
    }
    command = [sys.executable, "-m", "links"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        yield process
        process.kill()


def status(port: int, path: str) -> int | None:
    try:
        with urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as response:
            return response.status
    except HTTPError as error:
        with error:
            return error.code
    except URLError, ConnectionError:
        return None


def test_stops_in_order(process: subprocess.Popen[str], port: int) -> None:
    give_up = time.monotonic() + 15
    while status(port, "/healthz") is None and time.monotonic() < give_up:
        time.sleep(0.05)
    assert status(port, "/nothing") == 404

    process.send_signal(signal.SIGTERM)
    time.sleep(0.1)
    assert status(port, "/readyz") == 503
    assert status(port, "/healthz") == 200
    assert process.wait(10) == 0
    assert status(port, "/healthz") is None

    assert process.stdout is not None
    lines = [json.loads(line) for line in process.stdout]
    requests = [line["route"] for line in lines if line["msg"] == "request"]
    assert requests == ["unmatched"]
