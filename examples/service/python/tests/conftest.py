import os
from collections.abc import Iterator

import pytest
from alembic import command
from alembic.config import Config
from fastapi import FastAPI
from fastapi.testclient import TestClient

from links.app import create_app
from links.server import Lifecycle
from links.settings import Settings

NOBODY = "127.0.0.1:9"

needs_postgres = pytest.mark.skipif(
    "DATABASE_URL" not in os.environ, reason="DATABASE_URL is not set"
)


def app_with(database_url: str) -> FastAPI:
    settings = Settings.model_validate(
        {
            "database_url": database_url,
            "upstream_url": f"http://{NOBODY}",
            "port": 1,
        }
    )
    return create_app(settings, Lifecycle(drain=0))


@pytest.fixture(scope="session")
def client() -> Iterator[TestClient]:
    """A service without a database."""
    with TestClient(app_with(f"postgres://{NOBODY}/links")) as client:
        yield client


@pytest.fixture(scope="session")
def stored() -> Iterator[TestClient]:
    """A service with the database that the environment names."""
    command.upgrade(Config(toml_file="pyproject.toml"), "head")
    with TestClient(app_with(os.environ["DATABASE_URL"])) as client:
        yield client
