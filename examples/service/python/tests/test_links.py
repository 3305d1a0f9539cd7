"""Links in a real Postgres."""

from concurrent.futures import ThreadPoolExecutor
from secrets import token_hex

from fastapi.testclient import TestClient

from tests.conftest import needs_postgres

pytestmark = needs_postgres

URL = "https://example.com/ä?b=c#d"


def test_a_link_is_stored_as_it_came(stored: TestClient) -> None:
    created = stored.post("/links", json={"url": URL})
    assert created.status_code == 201
    link = created.json()
    assert link["url"] == URL
    assert link["created_at"].endswith("Z")
    assert stored.get(created.headers["location"]).json() == link


def test_one_of_many_gets_the_code(stored: TestClient) -> None:
    code = token_hex(8)

    def create(number: int) -> tuple[int, str]:
        url = f"https://example.com/{number}"
        response = stored.post("/links", json={"url": url, "code": code})
        return response.status_code, url

    with ThreadPoolExecutor(20) as clients:
        answers = list(clients.map(create, range(20)))
    winners = [url for status, url in answers if status == 201]
    assert len(winners) == 1
    assert [status for status, _ in answers].count(409) == 19
    assert stored.get(f"/links/{code}").json()["url"] == winners[0]


def test_pages_in_the_order_of_bytes(stored: TestClient) -> None:
    prefix = token_hex(8)
    codes = [f"{prefix}{last}" for last in "-0AZ_az"]
    for code in reversed(codes):
        stored.post("/links", json={"url": URL, "code": code})
    seen: list[str] = []
    after = prefix
    while len(seen) < len(codes):
        page = stored.get("/links", params={"after": after, "limit": 2}).json()
        seen += [link["code"] for link in page["links"]]
        after = page["next"] or "~"
    assert seen[: len(codes)] == codes


def test_report_of_a_dead_upstream(stored: TestClient) -> None:
    location = stored.post("/links", json={"url": URL}).headers["location"]
    report = stored.get(f"{location}/report").json()
    assert report["missing"] == ["clicks", "verdict", "title"]


def test_unknown_link(stored: TestClient) -> None:
    assert stored.get(f"/links/{token_hex(8)}").status_code == 404
    assert stored.get(f"/links/{token_hex(8)}/report").status_code == 404
