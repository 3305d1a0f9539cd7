import http.client
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

MAIN = Path(__file__).with_name("main.py")


@dataclass
class Scenario:
    idle_connection: bool
    request_ms: int
    deadline_seconds: int


@dataclass
class Outcome:
    log: list[str] = field(default_factory=list[str])
    answered: bool = False
    exit_code: int | None = None

    @property
    def answer(self) -> str:
        if self.answered:
            return (
                "client: the request got its answer"
            )
        return "client: the request was cut"

    @property
    def exit(self) -> str:
        return f"exit code: {self.exit_code}"

    def say(self, line: str) -> None:
        self.log.append(line)

    def copy_line(self, stdout: IO[str]) -> bool:
        line = stdout.readline()
        if line:
            self.say(f"server: {line.rstrip()}")
        return bool(line)


def run_scenario(scenario: Scenario) -> Outcome:
    """Start the program as a server, send SIGTERM while a
    request runs, and report what the client saw."""
    got = Outcome()
    with ExitStack() as stack:
        command = [
            sys.executable,
            str(MAIN),
            str(scenario.request_ms),
            str(scenario.deadline_seconds),
        ]
        process = stack.enter_context(
            subprocess.Popen(
                command,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
        )
        stack.callback(process.kill)
        stdout: IO[str] | None = process.stdout
        assert stdout is not None

        line = stdout.readline().rstrip()
        address = line.removeprefix("listening on ")
        got.say("server: listening")

        if scenario.idle_connection:
            idle = http.client.HTTPConnection(address)
            stack.enter_context(closing(idle))
            idle.request("GET", "/ping")
            idle.getresponse().read()
            got.say(
                "client: keeps an idle connection"
            )

        client = http.client.HTTPConnection(address)
        stack.enter_context(closing(client))
        thread = stack.enter_context(
            ThreadPoolExecutor(1)
        )
        answered = thread.submit(get, client)
        got.copy_line(stdout)

        got.say("client: sends SIGTERM")
        process.terminate()
        got.copy_line(stdout)
        wait_until_refused(address)
        got.say("client: a new connection is refused")

        got.copy_line(stdout)
        got.answered = answered.result()
        got.say(got.answer)
        while got.copy_line(stdout):
            pass
        got.exit_code = process.wait()
        got.say(got.exit)
    return got


def get(client: http.client.HTTPConnection) -> bool:
    try:
        client.request("GET", "/work")
        response = client.getresponse()
        body = response.read()
    except OSError, http.client.HTTPException:
        return False
    return response.status == 200 and body == b"done"


def wait_until_refused(address: str) -> None:
    host, port = address.split(":")
    give_up = time.monotonic() + 10
    while time.monotonic() < give_up:
        try:
            socket.create_connection(
                (host, int(port))
            ).close()
        except ConnectionRefusedError:
            return
        except ConnectionResetError:
            pass  # the listener closed meanwhile
        time.sleep(0.005)
    raise TimeoutError(
        "new connections are still accepted"
    )
