import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import httpx2


@dataclass(frozen=True, slots=True)
class Upstream:
    name: str
    url: str


# #region main
DEADLINE = 0.3  # seconds


class UpstreamError(Exception):
    """Names the upstream; its cause says why."""


async def fetch_all(
    client: httpx2.AsyncClient,
    upstreams: Sequence[Upstream],
) -> list[str]:
    """Ask all upstreams at once.

    Raises TimeoutError at the deadline, or else
    an ExceptionGroup of UpstreamError.
    """
    async with (
        # mark: deadline
        asyncio.timeout(DEADLINE),
        # mark: release
        asyncio.TaskGroup() as group,
    ):
        calls = [
            # mark: concurrent
            group.create_task(get(client, upstream))
            for upstream in upstreams
        ]
    return [call.result() for call in calls]


async def get(
    client: httpx2.AsyncClient, upstream: Upstream
) -> str:
    try:
        response = await client.get(upstream.url)
        response.raise_for_status()
    except httpx2.HTTPError as error:
        # mark: first-error
        raise UpstreamError(upstream.name) from error
    return response.text


# #endregion
