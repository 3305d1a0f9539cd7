"""What is true of every request: its id, its log line, its metrics, its time limit."""

import asyncio
from time import perf_counter

import structlog
from prometheus_client import Counter, Histogram, disable_created_metrics
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from links.context import HEADER, adopt_or_draw, request_id
from links.problems import Problem, unavailable

ANSWER_TIMEOUT = 10.0
UNLOGGED = {"/healthz", "/readyz", "/metrics"}

log = structlog.get_logger()

LABELS = ["method", "route", "status"]
# Otherwise each series has a second one that tells since when it is counted.
disable_created_metrics()
REQUESTS = Counter("http_requests", "Requests answered", LABELS)
DURATION = Histogram("http_request_duration_seconds", "Time to the answer", LABELS)


class Observe:
    """A plain ASGI class: Starlette's BaseHTTPMiddleware slows every request."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        start = perf_counter()
        request_id.set(adopt_or_draw(Headers(scope=scope).get(HEADER)))
        status = 500
        started = False

        async def note(message: Message) -> None:
            nonlocal status, started
            if message["type"] == "http.response.start":
                status, started = message["status"], True
                MutableHeaders(scope=message)[HEADER] = request_id.get()
            await send(message)

        try:
            problem = await self._run(scope, receive, note)
            if problem is not None and not started:
                await problem.response()(scope, receive, note)
        except ClientDisconnect:
            status = 499
        finally:
            record(scope, status, perf_counter() - start)

    async def _run(self, scope: Scope, receive: Receive, send: Send) -> Problem | None:
        try:
            async with asyncio.timeout(ANSWER_TIMEOUT):
                await self.app(scope, receive, send)
        except ClientDisconnect:
            raise
        except TimeoutError:
            log.error("no answer in time")
            return unavailable("The service is too slow at the moment.")
        except Exception:
            # Raised further, it would be logged a second time by Uvicorn.
            log.exception("unexpected error")
            return Problem(500, "Something went wrong in the service.")
        return None


def record(scope: Scope, status: int, duration: float) -> None:
    route = scope["route"].path if "route" in scope else "unmatched"
    labels = (scope["method"], route, str(status))
    REQUESTS.labels(*labels).inc()
    DURATION.labels(*labels).observe(duration)
    if route not in UNLOGGED:
        log.info(
            "request",
            method=scope["method"],
            route=route,
            status=status,
            duration_ms=round(duration * 1000, 3),
        )
