"""Bodies that are JSON, small and in time; and clients that leave before the answer."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute
from pydantic_core import from_json
from starlette.requests import ClientDisconnect

from links.problems import Problem

MAX_BODY = 64 * 1024
BODY_TIMEOUT = 5.0


class JsonRequest(Request):
    async def body(self) -> bytes:
        if not hasattr(self, "_body"):
            self._body = await self._read()
        return self._body

    async def json(self) -> Any:
        # The standard library's parser takes UTF-16, NaN and Infinity too.
        return from_json(await self.body(), allow_inf_nan=False)

    async def _read(self) -> bytes:
        # FastAPI's own limit answers in plain text, before it asks for the type.
        if int(self.headers.get("content-length", 0)) > MAX_BODY:
            raise too_large()
        body = bytearray()
        try:
            async with asyncio.timeout(BODY_TIMEOUT):
                async for chunk in self.stream():
                    body += chunk
                    if len(body) > MAX_BODY:
                        raise too_large()
        except TimeoutError:
            # The rest of the body would be taken for the next request.
            headers = {"Connection": "close"}
            detail = "The body did not arrive in time."
            raise Problem(408, detail, headers=headers) from None
        return bytes(body)


def too_large() -> Problem:
    return Problem(413, f"The body is larger than {MAX_BODY} bytes.")


class Route(APIRoute):
    """Checks the body before FastAPI does, and stops working for a client that left."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        answer = super().get_route_handler()

        async def handle(request: Request) -> Response:
            if self.body_field is not None:
                request = JsonRequest(request.scope, request.receive)
                check_content_type(request)
                if not await request.body():
                    raise Problem(400, "The body is empty.")
            return await unless_client_leaves(request, answer(request))

        return handle


def check_content_type(request: Request) -> None:
    # FastAPI would take application/anything+json as well.
    media_type, _, _ = request.headers.get("content-type", "").partition(";")
    if media_type.strip().lower() != "application/json":
        raise Problem(415, "The body must be declared as application/json.")


async def unless_client_leaves[T](
    request: Request, answer: Coroutine[Any, Any, T]
) -> T:
    """Await the answer, or cancel it and raise ClientDisconnect."""

    async def leave() -> None:
        while (await request.receive())["type"] != "http.disconnect":
            pass

    work = asyncio.create_task(answer)
    left = asyncio.create_task(leave())
    try:
        await asyncio.wait((work, left), return_when=asyncio.FIRST_COMPLETED)
        if not work.done():
            raise ClientDisconnect
        return work.result()
    finally:
        work.cancel()
        left.cancel()
        await asyncio.gather(work, left, return_exceptions=True)
