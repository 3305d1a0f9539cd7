import asyncio
import logging
from time import monotonic
from typing import Annotated

from fastapi import (
    APIRouter,
    Depends,
    FastAPI,
    HTTPException,
    Path,
    Request,
)
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from psycopg.rows import class_row
from psycopg_pool import AsyncConnectionPool
from pydantic import BaseModel
from starlette.types import (
    ASGIApp,
    Message,
    Receive,
    Scope,
    Send,
)

router = APIRouter()
logger = logging.getLogger("articles")


class Article(BaseModel):
    id: int
    title: str


# FastAPI would run a plain function in a thread.
async def get_pool(
    request: Request,
) -> AsyncConnectionPool:
    return request.app.state.pool


Pool = Annotated[
    AsyncConnectionPool, Depends(get_pool)
]


# #region handler
# mark: route (5 lines)
@router.get("/articles/{article_id}")
async def get_article(
    article_id: Annotated[int, Path(ge=1, lt=2**31)],
    pool: Pool,
) -> Article:
    try:
        # mark: deadline (2 lines)
        async with (
            asyncio.timeout(0.3),
            pool.connection() as conn,
            conn.cursor(
                row_factory=class_row(Article)
            ) as cursor,
        ):
            await cursor.execute(
                "SELECT id, title FROM articles"
                " WHERE id = %s",
                [article_id],
            )
            article = await cursor.fetchone()
    # mark: deadline (2 lines)
    except TimeoutError:
        raise HTTPException(504, "timeout") from None
    # mark: not-found (2 lines)
    if article is None:
        raise HTTPException(404, "no such article")
    return article


# #endregion


async def malformed_id(
    _request: Request, _error: Exception
) -> JSONResponse:
    return JSONResponse(
        {"detail": "malformed id"}, 400
    )


class AccessLog:
    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(
        self,
        scope: Scope,
        receive: Receive,
        send: Send,
    ) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        start = monotonic()
        status = 500

        # #region log
        async def note(message: Message) -> None:
            nonlocal status
            # Only the start of the response has one.
            status = message.get("status", status)
            await send(message)

        try:
            await self.app(scope, receive, note)
        finally:
            ms = round(1000 * (monotonic() - start))
            # mark: log (9 lines)
            logger.info(
                "request",
                extra={
                    "method": scope["method"],
                    "path": scope["path"],
                    "status": status,
                    "duration_ms": ms,
                },
            )
        # #endregion


def create_app(pool: AsyncConnectionPool) -> FastAPI:
    app = FastAPI()
    app.state.pool = pool
    app.include_router(router)
    app.add_exception_handler(
        RequestValidationError, malformed_id
    )
    app.add_middleware(AccessLog)
    return app
