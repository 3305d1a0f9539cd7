import asyncio
import socket
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from types import FrameType

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route


# #region serve
class Server(uvicorn.Server):
    # mark: signal (3 lines)
    def handle_exit(
        self, sig: int, frame: FrameType | None
    ) -> None:
        # uvicorn's own handler remembers the signal
        # and raises it again at the end, so that the
        # process would not exit with code 0.
        # mark: signal
        self.should_exit = True

    async def shutdown(
        self,
        sockets: list[socket.socket] | None = None,
    ) -> None:
        print(
            "SIGTERM: finishing what runs", flush=True
        )
        # mark: drain
        await super().shutdown(sockets)
        print("stopped", flush=True)


def serve(
    sock: socket.socket, app: Starlette, deadline: int
) -> None:
    config = uvicorn.Config(
        app,
        log_level="warning",
        # mark: deadline
        timeout_graceful_shutdown=deadline,
    )
    # mark: drain
    Server(config).run([sock])


# #endregion


def create_app(
    address: str, duration: float
) -> Starlette:
    @asynccontextmanager
    async def lifespan(
        _: Starlette,
    ) -> AsyncGenerator[None]:
        print(f"listening on {address}", flush=True)
        yield

    async def ping(_: Request) -> PlainTextResponse:
        return PlainTextResponse("pong")

    async def work(_: Request) -> PlainTextResponse:
        print("request started", flush=True)
        await asyncio.sleep(duration)
        print("request finished", flush=True)
        return PlainTextResponse("done")

    return Starlette(
        lifespan=lifespan,
        routes=[
            Route("/ping", ping),
            Route("/work", work),
        ],
    )
