import asyncio
from concurrent.futures import (
    Executor,
    ProcessPoolExecutor,
)

from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import PlainTextResponse

from stretch import BLOCK, stretch


# #region server
def start_pool(limit: int) -> Executor:
    pool = ProcessPoolExecutor(limit)
    # The first submit() starts a process and blocks.
    pool.submit(int).result()
    return pool


def create_app(pool: Executor, limit: int) -> FastAPI:
    app = FastAPI(
        default_response_class=PlainTextResponse
    )
    running = 0

    @app.get("/ping")
    async def ping() -> str:
        return f"bursts: {running}"

    @app.post("/digest", max_body_size=BLOCK)
    async def digest(request: Request) -> str:
        nonlocal running
        body = await request.body()
        # mark: limit (3 lines)
        if running == limit:
            raise HTTPException(503, "busy")
        running += 1
        try:
            loop = asyncio.get_running_loop()
            # mark: off-loop (3 lines)
            work = loop.run_in_executor(
                pool, stretch, body
            )
            # mark: result
            return await work
        # mark: limit (2 lines)
        finally:
            running -= 1

    return app


# #endregion
