"""Other services that know something of a link."""

import asyncio
from typing import Annotated, Any, Literal

import httpx2
from opentelemetry import propagate, trace
from pydantic import BaseModel, Field

from links.context import HEADER, request_id
from links.models import Link, Report
from links.settings import Settings

DEADLINE = 0.5
MAX_ANSWER = 64 * 1024

tracer = trace.get_tracer("links")


class Clicks(BaseModel):
    clicks: Annotated[int, Field(ge=0, strict=True)]


class Verdict(BaseModel):
    verdict: Literal["safe", "unsafe"]


class Title(BaseModel):
    title: str


QUESTIONS: dict[str, type[BaseModel]] = {
    "clicks": Clicks,
    "verdict": Verdict,
    "title": Title,
}


def create_client(settings: Settings) -> httpx2.AsyncClient:
    return httpx2.AsyncClient(
        base_url=str(settings.upstream_url),
        headers={"Accept-Encoding": "identity"},
        # By default 20 of 100 connections are kept: a burst has to open most anew.
        limits=httpx2.Limits(max_connections=300, max_keepalive_connections=300),
        # Not through a proxy that the environment names.
        trust_env=False,
    )


# #region report
async def report(client: httpx2.AsyncClient, link: Link) -> Report:
    """Ask all at once, and report what came before the one deadline."""
    facts: dict[str, Any] = {}

    async def ask(question: str, kind: type[BaseModel]) -> None:
        try:
            body = await fetch(client, question, link.code)
            facts.update(kind.model_validate_json(body).model_dump())
        except httpx2.HTTPError, ValueError:
            pass  # It is missing from the facts.

    try:
        async with asyncio.timeout(DEADLINE), asyncio.TaskGroup() as group:
            for question, kind in QUESTIONS.items():
                group.create_task(ask(question, kind))
    except TimeoutError:
        pass  # The group has cancelled what was still running.
    missing = [question for question in QUESTIONS if question not in facts]
    return Report(code=link.code, url=link.url, **facts, missing=missing)


# #endregion


async def fetch(client: httpx2.AsyncClient, question: str, code: str) -> bytes:
    # With the code itself, the spans of each link would have a name of their own.
    name = f"GET /{question}/{{code}}"
    with tracer.start_as_current_span(name, kind=trace.SpanKind.CLIENT):
        headers = {HEADER: request_id.get()}
        propagate.inject(headers)
        body = bytearray()
        url = f"/{question}/{code}"
        async with client.stream("GET", url, headers=headers) as response:
            if response.status_code != 200:
                raise ValueError(f"status {response.status_code}")
            async for chunk in response.aiter_raw():
                body += chunk
                if len(body) > MAX_ANSWER:
                    raise ValueError("the answer is too long")
        return bytes(body)
