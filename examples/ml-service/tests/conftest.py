from pathlib import Path

import pytest

from digits.data import Split, split
from digits.model import Classifier, Model, load_model
from digits.train import fit, save


@pytest.fixture(scope="session")
def data() -> Split:
    return split()


@pytest.fixture(scope="session")
def trained(data: Split) -> Classifier:
    return fit(data)


@pytest.fixture(scope="session")
def folder(
    data: Split, trained: Classifier, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    folder = tmp_path_factory.mktemp("model")
    save(trained, trained.score(data.held_out_images, data.held_out_labels), folder)
    return folder


@pytest.fixture(scope="session")
def model(folder: Path) -> Model:
    return load_model(folder)


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"
