"""Everything that is not an answer, as RFC 9457 has it."""

from collections.abc import Mapping
from http import HTTPStatus

import psycopg
import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from links.context import request_id

log = structlog.get_logger()

DETAILS = {
    400: "The body is not JSON.",
    404: "There is nothing at this path.",
}


class Problem(Exception):
    """Ends a request with a status from 400 up."""

    def __init__(
        self,
        status: int,
        detail: str,
        *,
        field: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.field = field
        self.headers = headers

    def response(self) -> JSONResponse:
        body = {
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "detail": self.detail,
            "request_id": request_id.get(),
        }
        if self.field is not None:
            body["field"] = self.field
        return JSONResponse(
            body, self.status, self.headers, media_type="application/problem+json"
        )


def unavailable(detail: str) -> Problem:
    return Problem(503, detail, headers={"Retry-After": "1"})


async def on_problem(_: Request, problem: Problem) -> JSONResponse:
    return problem.response()


async def on_http_exception(_: Request, error: HTTPException) -> JSONResponse:
    detail = DETAILS.get(error.status_code, error.detail)
    return Problem(error.status_code, detail).response()


async def on_invalid(_: Request, error: RequestValidationError) -> JSONResponse:
    fault = error.errors()[0]
    # The place is ("body", "url") for a field, and ("body",) for the body itself.
    where = fault["loc"][1:]
    field = str(where[0]) if where else None
    detail = f"{field or 'The body'}: {fault['msg']}"
    return Problem(422, detail, field=field).response()


async def on_database_trouble(_: Request, error: psycopg.Error) -> JSONResponse:
    log.error("database trouble", error=str(error))
    return unavailable("The database does not answer.").response()


def add_problem_handlers(app: FastAPI) -> None:
    app.exception_handler(Problem)(on_problem)
    app.exception_handler(HTTPException)(on_http_exception)
    app.exception_handler(RequestValidationError)(on_invalid)
    # The first is also raised by the pool, the second for a connection just closed.
    app.exception_handler(psycopg.OperationalError)(on_database_trouble)
    app.exception_handler(psycopg.InterfaceError)(on_database_trouble)
