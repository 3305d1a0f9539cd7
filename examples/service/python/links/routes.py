"""The operations of openapi.yaml."""

import re
import secrets
from dataclasses import dataclass
from typing import Annotated

import httpx2
import psycopg
from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from links import upstream
from links.bodies import Route
from links.digests import Digests
from links.models import (
    CODE,
    Code,
    Digest,
    DigestOrder,
    Digits,
    Link,
    NewLink,
    Page,
    Report,
    Status,
)
from links.problems import Problem, unavailable
from links.server import Lifecycle
from links.store import Store

router = APIRouter(route_class=Route)


@dataclass(frozen=True)
class Services:
    """What the handlers work with."""

    store: Store
    upstream: httpx2.AsyncClient
    digests: Digests
    lifecycle: Lifecycle


# FastAPI would run a plain function in a thread.
async def get_services(request: Request) -> Services:
    return request.app.state.services


Needs = Annotated[Services, Depends(get_services)]


async def find_link(code: str, services: Needs) -> Link:
    link = await services.store.find(code) if re.fullmatch(CODE, code) else None
    if link is None:
        raise Problem(404, "There is no such link.")
    return link


Found = Annotated[Link, Depends(find_link)]


# #region create
@router.post("/links", status_code=201)
async def create_link(order: NewLink, response: Response, services: Needs) -> Link:
    link = await services.store.insert(order.code or draw_code(), order.url)
    while link is None:
        # Whoever inserts first has the code. Postgres decides that, not a look before.
        if order.code:
            raise Problem(409, f"The code {order.code} is taken.", field="code")
        link = await services.store.insert(draw_code(), order.url)
    response.headers["Location"] = f"/links/{link.code}"
    return link


def draw_code() -> str:
    return secrets.token_urlsafe(6)[:7]


# #endregion


@router.get("/links")
async def list_links(
    services: Needs,
    after: Annotated[Code, Query()] = "",
    limit: Annotated[Digits, Query(ge=1, le=200)] = 50,
) -> Page:
    # One more tells whether there is a next page.
    links = await services.store.page(after, limit + 1)
    page = links[:limit]
    return Page(links=page, next=page[-1].code if len(links) > limit else None)


@router.get("/links/{code}")
async def get_link(link: Found) -> Link:
    return link


@router.get("/links/{code}/report")
async def report_link(link: Found, services: Needs) -> Report:
    return await upstream.report(services.upstream, link)


@router.post("/digest")
async def digest(order: DigestOrder, services: Needs) -> Digest:
    return Digest(digest=await services.digests.compute(order.text, order.rounds))


@router.get("/healthz")
async def health() -> Status:
    return Status()


@router.get("/readyz")
async def ready(services: Needs) -> Status:
    if services.lifecycle.stopping:
        raise unavailable("The service is stopping.")
    try:
        await services.store.ping()
    except psycopg.Error:
        raise unavailable("The database does not answer.") from None
    return Status()


@router.get("/metrics")
async def metrics() -> Response:
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


async def on_wrong_method(request: Request, _: Exception) -> JSONResponse:
    # Starlette names the methods of one route, and a path can have several.
    path = request.scope["route"].path
    routes = [route for route in router.routes if isinstance(route, APIRoute)]
    methods = [route.methods or set() for route in routes if route.path == path]
    allow = ", ".join(sorted(set[str]().union(*methods)))
    detail = f"This path takes {allow} only."
    return Problem(405, detail, headers={"Allow": allow}).response()
