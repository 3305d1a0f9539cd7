from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from digits.bound import BusyError


def problem(
    status: int, title: str, detail: str, headers: dict[str, str] | None = None
) -> JSONResponse:
    return JSONResponse(
        {"status": status, "title": title, "detail": detail},
        status,
        headers,
        media_type="application/problem+json",
    )


async def refused(_request: Request, error: HTTPException) -> JSONResponse:
    headers = dict(error.headers or {})
    return problem(error.status_code, error.detail, error.detail, headers)


# FastAPI's own answer repeats the whole input, and fails itself if that contains NaN.
async def invalid(_request: Request, error: RequestValidationError) -> JSONResponse:
    [first, *_] = error.errors()
    place = ".".join(str(part) for part in first["loc"])
    return problem(422, "Invalid request", f"{place}: {first['msg']}")


async def busy(_request: Request, _error: BusyError) -> JSONResponse:
    detail = "Too many predictions are waiting."
    return problem(503, "Busy", detail, {"Retry-After": "1"})


def add_problems(app: FastAPI) -> None:
    app.exception_handler(HTTPException)(refused)
    app.exception_handler(RequestValidationError)(invalid)
    app.exception_handler(BusyError)(busy)
