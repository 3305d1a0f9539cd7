import asyncio
import logging
import os
import secrets
import socket
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import LiteralString, TextIO

import psycopg
import uvicorn
from fastapi import FastAPI
from httpx2 import AsyncClient
from psycopg import AsyncConnection, sql
from psycopg_pool import AsyncConnectionPool
from pythonjsonlogger.json import JsonFormatter

from articles import create_app, logger

# The article 3 takes five seconds to read.
TABLES: list[LiteralString] = [
    "CREATE SCHEMA {s}",
    """CREATE TABLE {s}.stored (
        id integer PRIMARY KEY, title text NOT NULL)""",
    """INSERT INTO {s}.stored VALUES
        (1, 'Locks & timeouts'), (2, 'Über Größe'),
        (3, 'Slow')""",
    """CREATE VIEW {s}.articles AS
        SELECT id, title FROM {s}.stored, LATERAL (
            SELECT pg_sleep(
                CASE WHEN id = 3 THEN 5 ELSE 0 END)
        ) AS slow""",
]


@dataclass(frozen=True)
class Service:
    """A running server with tables of its own."""

    client: AsyncClient
    admin: AsyncConnection
    schema: str

    async def running(self) -> int:
        """Counts the queries that still run.

        Waits up to a second for them to end.
        """
        count = 0
        for _ in range(20):
            cursor = await self.admin.execute(
                "SELECT count(*) FROM pg_stat_activity"
                " WHERE application_name = %s"
                " AND state = 'active'",
                [self.schema],
            )
            [count] = await cursor.fetchone() or [0]
            if count == 0:
                break
            await asyncio.sleep(0.05)
        return count


@asynccontextmanager
async def serving(
    log: TextIO,
) -> AsyncGenerator[Service]:
    url = os.environ["DATABASE_URL"]
    async with (
        await psycopg.AsyncConnection.connect(
            url, autocommit=True
        ) as admin,
        own_schema(admin) as schema,
        AsyncConnectionPool[AsyncConnection](
            url,
            kwargs={
                "autocommit": True,
                "application_name": schema,
                "options": f"-c search_path={schema}",
            },
            min_size=1,
            max_size=4,
        ) as pool,
        listening(create_app(pool), log) as address,
        AsyncClient(base_url=address) as client,
    ):
        await pool.wait()
        yield Service(client, admin, schema)


@asynccontextmanager
async def own_schema(
    admin: AsyncConnection,
) -> AsyncGenerator[str]:
    schema = f"articles_{secrets.token_hex(8)}"
    name = sql.Identifier(schema)
    try:
        for statement in TABLES:
            await admin.execute(
                sql.SQL(statement).format(s=name)
            )
        yield schema
    finally:
        await admin.execute(
            sql.SQL(
                "DROP SCHEMA IF EXISTS {} CASCADE"
            ).format(name)
        )


@asynccontextmanager
async def listening(
    app: FastAPI, log: TextIO
) -> AsyncGenerator[str]:
    handler = logging.StreamHandler(log)
    handler.setFormatter(
        JsonFormatter(["levelname", "message"])
    )
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            access_log=False,
            log_config=None,
            timeout_graceful_shutdown=5,
        )
    )
    with socket.create_server(
        ("127.0.0.1", 0)
    ) as sock:
        serve = asyncio.create_task(
            server.serve(sockets=[sock])
        )
        try:
            host, port = sock.getsockname()
            yield f"http://{host}:{port}"
        finally:
            server.should_exit = True
            await serve
            logger.removeHandler(handler)
