"""Uvicorn, with the limits and the way to stop that it lacks."""

from asyncio import TimerHandle, Transport
from dataclasses import dataclass
from time import monotonic
from types import FrameType

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEADER_TIMEOUT = 5.0
# After the service's own limit for a body, so that it can answer 408.
BODY_TIMEOUT = 8.0
MAX_HEADER = 64 * 1024


class Protocol(HttpToolsProtocol):
    """Neither waits for ever for a request, nor takes headers of any size."""

    _overdue: TimerHandle | None = None
    _header_size: int | None = None

    def connection_made(self, transport: Transport) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        super().connection_made(transport)
        # Uvicorn starts this timer after an answer only.
        self._wait_for_request()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        # Uvicorn stopped its timer, though this may be no request: an empty line, or
        # the rest of a body that was refused before.
        answered = not self.cycle or self.cycle.response_complete
        if answered and self._overdue is None and not self.transport.is_closing():
            self._wait_for_request()
        if self._header_size is not None:
            self._header_size += len(data)
            if self._header_size > MAX_HEADER:
                self.send_400_response("The header is too large.")

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._header_size = 0
        self._wait_for(HEADER_TIMEOUT)

    def on_headers_complete(self) -> None:
        super().on_headers_complete()
        self._header_size = None
        self._wait_for(BODY_TIMEOUT)

    def on_message_complete(self) -> None:
        super().on_message_complete()
        self._stop_waiting()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_waiting()
        super().connection_lost(exc)

    def _wait_for_request(self) -> None:
        self.timeout_keep_alive_task = self.loop.call_later(
            self.timeout_keep_alive, self.timeout_keep_alive_handler
        )

    def _wait_for(self, seconds: float) -> None:
        self._stop_waiting()
        self._overdue = self.loop.call_later(seconds, self.transport.close)

    def _stop_waiting(self) -> None:
        if self._overdue is not None:
            self._overdue.cancel()
            self._overdue = None


# #region stop
@dataclass
class Lifecycle:
    """Shared by the server, which gets the signal, and /readyz, which tells of it."""

    drain: float
    stop_at: float | None = None

    @property
    def stopping(self) -> bool:
        return self.stop_at is not None


class Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, lifecycle: Lifecycle) -> None:
        super().__init__(config)
        self._lifecycle = lifecycle

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        # Uvicorn's own handler would stop serving at once, and raise the signal again
        # at the end, so that the process would not exit with code 0.
        drain = 0.0 if self._lifecycle.stopping else self._lifecycle.drain
        self._lifecycle.stop_at = monotonic() + drain

    async def on_tick(self, counter: int) -> bool:
        stop_at = self._lifecycle.stop_at
        if stop_at is not None and monotonic() >= stop_at:
            return True  # Uvicorn closes what is idle, and lets requests finish.
        return await super().on_tick(counter)


# #endregion
