import asyncio
import logging
from dataclasses import dataclass
from types import FrameType

import uvicorn
from fastapi import FastAPI

from digits.config import Config

logger = logging.getLogger("digits")


@dataclass
class Lifecycle:
    stopping: bool = False


# #region stop
class Server(uvicorn.Server):
    """Goes on serving for a while after SIGTERM, so that balancers notice."""

    def __init__(
        self, config: uvicorn.Config, lifecycle: Lifecycle, drain_seconds: float
    ) -> None:
        super().__init__(config)
        self.lifecycle = lifecycle
        self.drain_seconds = drain_seconds

    # Uvicorn's own handler raises the signal again at the end, and the process would
    # not exit with code 0.
    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        loop = asyncio.get_running_loop()
        loop.call_soon_threadsafe(self.begin_to_stop)

    def begin_to_stop(self) -> None:
        if self.lifecycle.stopping:
            self.leave()
            return
        self.lifecycle.stopping = True
        logger.info("stopping")
        asyncio.get_running_loop().call_later(self.drain_seconds, self.leave)

    def leave(self) -> None:
        self.should_exit = True


def serve(app: FastAPI, lifecycle: Lifecycle, config: Config) -> None:
    settings = uvicorn.Config(
        app,
        host=config.host,
        port=config.port,
        log_config=None,
        # What waits or runs gets its answer, but the process ends in any case.
        timeout_graceful_shutdown=10,
    )
    Server(settings, lifecycle, config.drain_ms / 1000).run()


# #endregion
