"""What clients send and get."""

import re
from datetime import datetime
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

CODE = "^[A-Za-z0-9_-]{3,32}$"

Code = Annotated[str, Field(pattern=CODE)]


def has_host(url: str) -> str:
    try:
        host = urlsplit(url).hostname
    except ValueError:
        host = None
    if not host:
        raise PydanticCustomError("url_host", "The URL should have a host")
    return url


Url = Annotated[
    str,
    # Pydantic's patterns are those of Rust: \s and \p{Cc} know all of Unicode.
    Field(max_length=2048, pattern=r"^https?://[^\s\p{Cc}]+$"),
    AfterValidator(has_host),
]


def only_digits(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch("[0-9]{1,9}", value):
        raise PydanticCustomError("digits", "Input should be digits")
    return value


# From text, Pydantic's own int would also take "5.0", "+5", "1_0" and " 5".
Digits = Annotated[int, BeforeValidator(only_digits)]


class Order(BaseModel):
    """A body from a client. No "12" for 12, no field that is not known."""

    model_config = ConfigDict(extra="forbid", strict=True)


class NewLink(Order):
    url: Url
    # The default is not checked, so a client can leave the code out, but not send null.
    code: Code = ""


class DigestOrder(Order):
    text: str
    rounds: Annotated[int, Field(ge=1, le=500_000)]


class Link(BaseModel):
    code: str
    url: str
    created_at: datetime


class Page(BaseModel):
    links: list[Link]
    next: str | None


class Report(BaseModel):
    code: str
    url: str
    clicks: int | None = None
    verdict: Literal["safe", "unsafe"] | None = None
    title: str | None = None
    missing: list[str]


class Digest(BaseModel):
    digest: str


class Status(BaseModel):
    status: Literal["ok"] = "ok"
