import asyncio
import io
import json
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import httpx2
import pytest
from starlette.types import Receive, Scope, Send

from articles import AccessLog
from fixture import Service, serving

PATH = Path(__file__).parent.parent / "cases.json"
CASES = json.loads(PATH.read_text(encoding="utf-8"))

pytestmark = pytest.mark.anyio


@dataclass(frozen=True)
class Logged:
    service: Service
    log: io.StringIO

    async def line(self) -> str:
        """Returns what was logged, and forgets it."""
        for _ in range(100):
            text = self.log.getvalue()
            if text:
                self.log.seek(0)
                self.log.truncate()
                return text
            # A line may come after the response.
            await asyncio.sleep(0.01)
        return ""


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
async def logged(
    anyio_backend: str,
) -> AsyncGenerator[Logged]:
    log = io.StringIO()
    async with serving(log) as service:
        yield Logged(service, log)


@pytest.mark.parametrize(
    "case",
    CASES,
    ids=[case["name"] for case in CASES],
)
async def test_case(
    logged: Logged, case: dict[str, Any]
) -> None:
    service = logged.service
    response = await service.client.get(case["path"])
    assert response.status_code == case["status"]
    assert response.text == json.dumps(
        case["body"],
        ensure_ascii=False,
        separators=(",", ":"),
    )
    content_type = response.headers["content-type"]
    assert content_type.startswith("application/json")
    [text] = (await logged.line()).splitlines()
    line = json.loads(text)
    assert line["method"] == "GET"
    assert line["path"] == case.get(
        "logged", case["path"]
    )
    assert line["status"] == case["status"]
    assert isinstance(line["duration_ms"], int)
    if case.get("cancelled"):
        assert 290 <= line["duration_ms"] <= 3000
        assert await service.running() == 0


async def test_client_leaves(logged: Logged) -> None:
    with pytest.raises(httpx2.ReadTimeout):
        await logged.service.client.get(
            "/articles/3", timeout=0.1
        )
    [text] = (await logged.line()).splitlines()
    line = json.loads(text)
    assert line["path"] == "/articles/3"
    # uvicorn lets the handler end, at its deadline.
    assert line["status"] == 504
    assert 290 <= line["duration_ms"] <= 3000


async def test_exception(logged: Logged) -> None:
    async def fail(
        _scope: Scope, _receive: Receive, _send: Send
    ) -> None:
        raise ZeroDivisionError

    scope = {
        "type": "http",
        "method": "GET",
        "path": "/articles/1",
    }
    with pytest.raises(ZeroDivisionError):
        await AccessLog(fail)(scope, never, never)
    [text] = (await logged.line()).splitlines()
    assert json.loads(text)["status"] == 500


async def never(*_: object) -> NoReturn:
    raise AssertionError
