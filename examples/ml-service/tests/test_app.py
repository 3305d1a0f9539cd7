import threading
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, field

import anyio
import pytest
from httpx2 import ASGITransport, AsyncClient, Response

from digits.app import BATCH_LIMIT, create_app
from digits.bound import Bound
from digits.data import Split
from digits.model import Model, Prediction
from digits.server import Lifecycle

pytestmark = pytest.mark.anyio

BLANK = [0] * 64


def client_of(
    model: Model, bound: Bound, lifecycle: Lifecycle | None = None
) -> AsyncClient:
    app = create_app(model, bound, lifecycle or Lifecycle())
    return AsyncClient(transport=ASGITransport(app), base_url="http://digits")


@pytest.fixture
async def client(model: Model) -> AsyncGenerator[AsyncClient]:
    async with client_of(model, Bound(1, 5)) as client:
        yield client


async def test_predict(client: AsyncClient, data: Split, model: Model) -> None:
    pixels = data.held_out_images[0].tolist()
    response = await client.post("/predict", json={"pixels": pixels})
    assert response.status_code == 200
    answer = response.json()
    assert answer["digit"] == data.held_out_labels[0]
    assert 0.5 < answer["probability"] <= 1
    assert answer["model"] == model.name


async def test_batch(client: AsyncClient, data: Split, model: Model) -> None:
    images = data.held_out_images[:BATCH_LIMIT].tolist()
    response = await client.post("/predict/batch", json={"images": images})
    assert response.status_code == 200
    answer = response.json()
    assert answer["model"] == model.name
    found = [prediction["digit"] for prediction in answer["predictions"]]
    expected = data.held_out_labels[:BATCH_LIMIT].tolist()
    right = sum(a == b for a, b in zip(found, expected, strict=True))
    assert right / BATCH_LIMIT >= 0.95


def image(number: str) -> str:
    return f"[{', '.join(['0'] * 63 + [number])}]"


@pytest.mark.parametrize(
    "pixels",
    [
        "[]",
        "[1, 2, 3]",
        "null",
        '"0000"',
        str([0] * 65),
        str([[0] * 8] * 8),
        *map(
            image,
            [
                "16.01",
                "-1",
                "1e999",
                "NaN",
                "Infinity",
                "-Infinity",
                "null",
                "true",
                '"7"',
                "[1]",
            ],
        ),
    ],
)
async def test_bad_pixels_are_refused(client: AsyncClient, pixels: str) -> None:
    for path, body in [
        ("/predict", f'{{"pixels": {pixels}}}'),
        ("/predict/batch", f'{{"images": [{pixels}]}}'),
    ]:
        refused(await post(client, path, body), 422)


async def post(client: AsyncClient, path: str, body: str) -> Response:
    headers = {"Content-Type": "application/json"}
    return await client.post(path, content=body, headers=headers)


def refused(response: Response, status: int) -> None:
    assert response.status_code == status
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["status"] == status
    assert len(response.content) < 300


async def test_other_bodies_are_refused(client: AsyncClient) -> None:
    refused(await post(client, "/predict", "{"), 422)
    refused(await post(client, "/predict", "[]"), 422)
    extra = {"pixels": BLANK, "more": 1}
    refused(await client.post("/predict", json=extra), 422)
    refused(await client.get("/predict"), 405)
    refused(await client.get("/nothing"), 404)


async def test_large_bodies_are_refused(client: AsyncClient) -> None:
    body = '{"pixels": []}' + " " * 2000
    assert (await post(client, "/predict", body)).status_code == 413


@pytest.mark.parametrize("count", [0, BATCH_LIMIT + 1])
async def test_batches_have_a_limit(client: AsyncClient, count: int) -> None:
    body = {"images": [BLANK] * count}
    refused(await client.post("/predict/batch", json=body), 422)


async def test_a_batch_of_wrong_numbers_gets_a_short_answer(
    client: AsyncClient,
) -> None:
    body = {"images": [[99] * 64] * BATCH_LIMIT}
    refused(await client.post("/predict/batch", json=body), 422)


async def test_ready_until_it_stops(model: Model) -> None:
    lifecycle = Lifecycle()
    async with client_of(model, Bound(1, 5), lifecycle) as client:
        ready = await client.get("/readyz")
        assert ready.json() == {"status": "ready", "model": model.name}
        lifecycle.stopping = True
        refused(await client.get("/readyz"), 503)
        assert (await client.get("/healthz")).status_code == 200
        assert (await client.post("/predict", json={"pixels": BLANK})).is_success


@dataclass(frozen=True)
class HeldModel(Model):
    """Computes until the test lets it end, and counts."""

    gate: threading.Event = field(default_factory=threading.Event)
    started: list[int] = field(default_factory=list[int])

    def predict(self, images: Sequence[Sequence[float]]) -> list[Prediction]:
        self.started.append(1)
        assert self.gate.wait(10)
        return [Prediction(0, 1.0)] * len(images)


async def test_so_many_run_and_the_rest_waits_and_is_refused(model: Model) -> None:
    held = HeldModel(model.name, model.classifier)
    statuses: list[int] = []
    three_refused = anyio.Event()

    async with client_of(held, Bound(2, 0.3)) as client:

        async def predict() -> None:
            response = await client.post("/predict", json={"pixels": BLANK})
            statuses.append(response.status_code)
            if statuses == [503] * 3:
                three_refused.set()
            if response.status_code == 503:
                assert response.headers["retry-after"] == "1"

        async with anyio.create_task_group() as tasks:
            for _ in range(5):
                tasks.start_soon(predict)
            await three_refused.wait()
            assert statuses == [503] * 3
            assert len(held.started) == 2
            assert (await client.get("/healthz")).status_code == 200
            held.gate.set()
        assert statuses == [503] * 3 + [200] * 2

        # The slots are free again.
        await predict()
        assert statuses[-1] == 200
