"""The id of the request that is being answered."""

import re
import secrets
from contextvars import ContextVar

HEADER = "X-Request-Id"

request_id: ContextVar[str] = ContextVar("request_id")


def adopt_or_draw(offered: str | None) -> str:
    if offered and re.fullmatch("[A-Za-z0-9._-]{1,64}", offered):
        return offered
    return secrets.token_hex(16)
