"""Links in Postgres, and the pool of connections to it."""

import asyncio
from collections.abc import Coroutine
from select import POLLIN, poll
from typing import Any, LiteralString

from psycopg import AsyncConnection, OperationalError
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool

from links.models import Link
from links.settings import Settings

PING_TIMEOUT = 1.0
# The wait for a connection, the statement's own limit, and a second.
QUERY_TIMEOUT = 6.0


def create_pool(settings: Settings) -> AsyncConnectionPool:
    """A pool that is not opened yet. Opening does not wait for Postgres."""
    return AsyncConnectionPool(
        str(settings.database_url),
        kwargs={
            "autocommit": True,
            "connect_timeout": 2,
            # For a server that is gone without a word, where no statement times out.
            "tcp_user_timeout": 4000,
            "options": "-c statement_timeout=2000 -c timezone=UTC",
        },
        min_size=settings.database_pool_size,
        open=False,
        timeout=3,
        # Otherwise each connection that broke costs a request before it is replaced.
        check=check_if_spoken_to,
        # By default the pool tries again after 1, 2, 4 … seconds for five minutes, and
        # is as late when Postgres is back. A slot given up is tried by the next request.
        reconnect_timeout=1,
    )


async def check_if_spoken_to(connection: AsyncConnection) -> None:
    """Spend a round trip on a check only if Postgres said something unasked.

    That may be that it ends the connection. The pool's own check always asks, which
    costs nearly as much as a query.
    """
    idle = poll()
    idle.register(connection, POLLIN)
    if idle.poll(0):
        await AsyncConnectionPool.check_connection(connection)


class Store:
    def __init__(self, pool: AsyncConnectionPool) -> None:
        self._pool = pool

    async def insert(self, code: str, url: str) -> Link | None:
        """Store a link, or return None if the code is taken."""
        links = await self._fetch(
            "INSERT INTO links (code, url) VALUES (%s, %s)"
            " ON CONFLICT (code) DO NOTHING RETURNING code, url, created_at",
            code,
            url,
        )
        return links[0] if links else None

    async def find(self, code: str) -> Link | None:
        links = await self._fetch(
            "SELECT code, url, created_at FROM links WHERE code = %s", code
        )
        return links[0] if links else None

    async def page(self, after: str, limit: int) -> list[Link]:
        return await self._fetch(
            "SELECT code, url, created_at FROM links"
            " WHERE code > %s ORDER BY code LIMIT %s",
            after,
            limit,
        )

    async def ping(self) -> None:
        await within(PING_TIMEOUT, self._query("SELECT 1"))

    async def _fetch(self, query: LiteralString, *values: Any) -> list[Link]:
        rows = await within(QUERY_TIMEOUT, self._query(query, *values))
        return [Link(code=code, url=url, created_at=at) for code, url, at in rows]

    async def _query(self, query: LiteralString, *values: Any) -> list[TupleRow]:
        async with self._pool.connection() as connection:
            return await (await connection.execute(query, values)).fetchall()


async def within[T](seconds: float, query: Coroutine[Any, Any, T]) -> T:
    """Give up a query in time, even if Postgres is frozen.

    asyncio.timeout would wait until the query is cancelled. For that psycopg asks
    Postgres, and waits up to 10 seconds for its word.
    """
    task = asyncio.create_task(query)
    # Nobody may be left to take the exception.
    task.add_done_callback(lambda task: task.cancelled() or task.exception())
    try:
        await asyncio.wait([task], timeout=seconds)
        if not task.done():
            raise OperationalError("no answer in time")
        return task.result()
    finally:
        task.cancel()
