import json
from http.client import HTTPConnection
from pathlib import Path
from time import perf_counter, sleep

import anyio
import pytest
from anyio import to_thread
from httpx2 import AsyncClient, Limits
from service import Service, running, start

from digits.data import Split

pytestmark = pytest.mark.anyio

CLIENTS = 50
SECONDS = 2.0
MANY = Limits(max_connections=None)
JSON = {"Content-Type": "application/json"}


def ping(service: Service, seconds: float) -> list[float]:
    """Asks /healthz again and again, and returns how long each answer took."""
    connection = HTTPConnection(service.host, timeout=10)
    durations: list[float] = []
    end = perf_counter() + seconds
    while (start := perf_counter()) < end:
        connection.request("GET", "/healthz")
        response = connection.getresponse()
        assert response.read()
        assert response.status == 200
        durations.append(perf_counter() - start)
        sleep(0.01)
    connection.close()
    return sorted(durations)


async def test_a_storm_of_predictions_does_not_stall_healthz(
    folder: Path, data: Split
) -> None:
    images = data.held_out_images.tolist()
    bodies = [
        ("/predict", json.dumps({"pixels": images[0]})),
        ("/predict/batch", json.dumps({"images": images[:64]})),
    ]
    statuses: list[int] = []
    pings: list[float] = []

    with running(folder, DRAIN_MS="0", WAIT_MS="1000") as service:
        async with AsyncClient(
            base_url=service.url, headers=JSON, timeout=10, limits=MANY
        ) as client:
            await service.ready(client)

            async def predict(path: str, body: str) -> None:
                while True:
                    response = await client.post(path, content=body)
                    statuses.append(response.status_code)
                    if response.status_code == 503:
                        await anyio.sleep(0.1)

            async with anyio.create_task_group() as storm:
                for number in range(CLIENTS):
                    storm.start_soon(predict, *bodies[number % 2])
                pings = await to_thread.run_sync(ping, service, SECONDS)
                storm.cancel_scope.cancel()

        service.terminate()
        code, log = service.end()

    median = pings[len(pings) // 2]
    print(
        f"{statuses.count(200)} predictions, {statuses.count(503)} refused,"
        f" {len(pings)} pings: median {1000 * median:.0f} ms,"
        f" slowest {1000 * pings[-1]:.0f} ms"
    )
    assert code == 0
    assert statuses.count(200) >= 20
    assert set(statuses) <= {200, 503}
    # On the event loop each would wait for the predictions of all clients.
    assert median < 0.1
    [loaded] = [line for line in log if line["message"] == "model loaded"]
    assert loaded["threads"] == {"openmp": 1, "blas": 1}


async def test_sigterm_lets_everything_end(folder: Path, data: Split) -> None:
    body = {"images": data.held_out_images[:256].tolist()}
    with running(folder, DRAIN_MS="500", WAIT_MS="10000") as service:
        async with AsyncClient(base_url=service.url, timeout=10, limits=MANY) as client:
            await service.ready(client)
            statuses: list[int] = []

            async def predict() -> None:
                response = await client.post("/predict/batch", json=body)
                statuses.append(response.status_code)

            async with anyio.create_task_group() as tasks:
                for _ in range(40):
                    tasks.start_soon(predict)
                await anyio.sleep(0.1)
                service.terminate()
                await service.stopping(client)
                assert (await client.get("/healthz")).status_code == 200
            assert statuses == [200] * 40
        code, log = await to_thread.run_sync(service.end)
    assert code == 0
    assert [line for line in log if line["message"] == "stopping"]


def test_without_a_model_it_does_not_start(tmp_path: Path) -> None:
    with start(MODEL_DIR=tmp_path) as process:
        _, errors = process.communicate(timeout=20)
    assert process.returncode == 1
    assert errors.startswith("cannot read the model")
    assert len(errors.splitlines()) == 1


def test_wrong_settings_are_all_said_at_once() -> None:
    with start(PORT="0", WAIT_MS="soon") as process:
        _, errors = process.communicate(timeout=20)
    assert process.returncode == 1
    [line] = errors.splitlines()
    assert "PORT: " in line
    assert "WAIT_MS: " in line
