"""One JSON object a line on standard output, also for what libraries have to say."""

import logging
import sys

import structlog
from opentelemetry import trace
from structlog.typing import EventDict, WrappedLogger

from links.context import request_id


def add_context(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    if (current := request_id.get(None)) is not None:
        event["request_id"] = current
    span = trace.get_current_span().get_span_context()
    if span.is_valid:
        event["trace_id"] = trace.format_trace_id(span.trace_id)
    return event


def configure_logs() -> None:
    shared: list[structlog.typing.Processor] = [
        add_context,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", key="time"),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,
                structlog.processors.EventRenamer("msg"),
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    for chatty in ("httpx2", "psycopg.pool"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    # Otherwise any client can fill the log with warnings about what it sent.
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)
