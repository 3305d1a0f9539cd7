import pytest

from links.settings import Settings, load_settings

NEEDED = {
    "DATABASE_URL": "postgres://user:secret@db:5432/links",
    "UPSTREAM_URL": "http://upstream:8080",
    "PORT": "8080",
}


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def faults(monkeypatch: pytest.MonkeyPatch, **environment: str) -> str:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit) as exit:
        load_settings()
    return str(exit.value)


def test_all_missing_names_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    line = faults(monkeypatch, PORT="")
    assert line == (
        "configuration: DATABASE_URL is missing; UPSTREAM_URL is missing;"
        " PORT is missing"
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "0"),
        ("PORT", "65536"),
        ("PORT", "http"),
        ("DATABASE_URL", "mysql://user:secret@db/links"),
        ("DATABASE_URL", "postgresql+asyncpg://user:secret@db/links"),
        ("UPSTREAM_URL", "upstream:8080"),
        ("DRAIN_MS", "-1"),
        ("DATABASE_POOL_SIZE", "0"),
    ],
)
def test_wrong_values(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    line = faults(monkeypatch, **{**NEEDED, name: value})
    assert line.startswith(f"configuration: {name}: ")
    assert "secret" not in line


def test_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in NEEDED.items():
        monkeypatch.setenv(name, value)
    settings = load_settings()
    assert (settings.port, settings.drain_ms) == (8080, 5000)
