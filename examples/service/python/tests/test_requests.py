"""What is decided before the database is asked."""

import re
from hashlib import sha256
from typing import Any

import pytest
from fastapi.testclient import TestClient

LINK = {"url": "https://example.com/"}


def test_health(client: TestClient) -> None:
    assert client.get("/healthz").json() == {"status": "ok"}


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nothing", 404),
        ("GET", "/links/", 404),
        ("GET", "/docs", 404),
        ("GET", "/links/a", 404),
        ("GET", "/links/abc%00", 404),
        ("GET", "/links/abc%FF", 404),
        ("GET", "/links/abc%ZZ", 404),
        ("GET", "/links?limit=0", 422),
        ("GET", "/links?limit=5.0", 422),
        ("GET", "/links?limit=%205", 422),
        ("GET", "/links?after=a", 422),
    ],
)
def test_problems(client: TestClient, method: str, path: str, status: int) -> None:
    response = client.request(method, path)
    problem = response.json()
    assert response.status_code == problem["status"] == status
    assert response.headers["content-type"] == "application/problem+json"
    assert response.headers["x-request-id"] == problem["request_id"]


def test_wrong_method_names_those_of_all_routes(client: TestClient) -> None:
    response = client.delete("/links")
    assert response.status_code == 405
    assert response.headers["allow"] == "GET, POST"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"NaN", 400),
        (b'{"url": "http://a/\xff"}', 400),
        ('{"url": "http://a"}'.encode("utf-16"), 400),
        (b"[" * 60_000, 400),
        (b"[]", 422),
        (b'{"url": "' + b"a" * 70_000 + b'"}', 413),
    ],
)
def test_bodies(client: TestClient, body: bytes, status: int) -> None:
    headers = {"Content-Type": "application/json; charset=utf-8"}
    response = client.post("/links", content=body, headers=headers)
    assert response.status_code == status


def test_type_is_checked_before_size(client: TestClient) -> None:
    for media_type in ("text/plain", "application/problem+json"):
        response = client.post(
            "/links", content=b"a" * 70_000, headers={"Content-Type": media_type}
        )
        assert response.status_code == 415


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "url"),
        ({"url": 1}, "url"),
        ({"url": "ftp://a"}, "url"),
        ({"url": "http://"}, "url"),
        ({"url": "http://:80/"}, "url"),
        ({"url": "http://[/"}, "url"),
        ({"url": "http://a b"}, "url"),
        ({"url": "http://a/\u2028"}, "url"),
        ({"url": "http://a/\0"}, "url"),
        ({"url": "http://a/\n"}, "url"),
        ({"url": "http://a/" + "b" * 2040}, "url"),
        ({**LINK, "code": None}, "code"),
        ({**LINK, "code": "ab"}, "code"),
        ({**LINK, "code": "abc\n"}, "code"),
        ({**LINK, "more": 1}, "more"),
    ],
)
def test_fields(client: TestClient, body: dict[str, Any], field: str) -> None:
    response = client.post("/links", json=body)
    assert response.status_code == 422
    assert response.json()["field"] == field


@pytest.mark.parametrize("rounds", [0, 500_001, "1", 1.5, True])
def test_rounds(client: TestClient, rounds: object) -> None:
    response = client.post("/digest", json={"text": "a", "rounds": rounds})
    assert response.status_code == 422
    assert response.json()["field"] == "rounds"


def test_digest(client: TestClient) -> None:
    response = client.post("/digest", json={"text": "ä", "rounds": 2})
    once = sha256("ä".encode()).digest()
    assert response.json() == {"digest": sha256(once).hexdigest()}


def test_request_ids(client: TestClient) -> None:
    def answered(offered: str) -> str:
        response = client.get("/healthz", headers={"X-Request-Id": offered})
        return response.headers["x-request-id"]

    assert answered("a.B_9-") == "a.B_9-"
    for malformed in ("", "a b", "a" * 65):
        assert re.fullmatch("[0-9a-f]{32}", answered(malformed))


def test_metrics_name_routes_and_not_paths(client: TestClient) -> None:
    client.get("/links/-")
    client.get("/surprise")
    text = client.get("/metrics").text
    assert 'route="/links/{code}",status="404"' in text
    assert 'route="unmatched"' in text
    assert "surprise" not in text


def test_without_a_database(client: TestClient) -> None:
    response = client.get("/readyz")
    assert response.status_code == 503
    assert response.headers["retry-after"] == "1"
