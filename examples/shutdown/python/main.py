import socket
import sys

from scenario import Scenario, run_scenario
from server import create_app, serve


def listen(duration: float, deadline: int) -> None:
    with socket.create_server(
        ("127.0.0.1", 0)
    ) as sock:
        host, port = sock.getsockname()
        app = create_app(f"{host}:{port}", duration)
        serve(sock, app, deadline)


def demo() -> None:
    """Start this program as a server and stop it."""
    got = run_scenario(
        Scenario(
            idle_connection=True,
            request_ms=300,
            deadline_seconds=5,
        )
    )
    print(*got.log, sep="\n")

    got = run_scenario(
        Scenario(
            idle_connection=False,
            request_ms=60_000,
            deadline_seconds=1,
        )
    )
    print("--- a request of 60 s, a deadline of 1 s")
    print(got.answer)
    print(got.exit)


def main() -> None:
    match sys.argv[1:]:
        case []:
            demo()
        case [request_ms, deadline_seconds]:
            listen(
                int(request_ms) / 1000,
                int(deadline_seconds),
            )
        case _:
            sys.exit(
                "usage: [REQUEST_MS DEADLINE_SECONDS]"
            )


if __name__ == "__main__":
    main()
