from pathlib import Path
from typing import Annotated

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from digits.bound import usable_cores


class ConfigError(Exception):
    pass


class Config(BaseSettings):
    """Comes from the environment: HOST, PORT and so on."""

    model_config = SettingsConfigDict(frozen=True)

    host: str = "0.0.0.0"
    port: Annotated[int, Field(ge=1, le=65535)] = 8000
    model_dir: Path = Path("model")
    predictions_at_once: Annotated[int, Field(ge=1)] = Field(
        default_factory=usable_cores
    )
    wait_ms: Annotated[int, Field(ge=0)] = 2000
    drain_ms: Annotated[int, Field(ge=0)] = 5000


def read_config() -> Config:
    try:
        return Config()
    except ValidationError as error:
        faults = [
            f"{str(fault['loc'][0]).upper()}: {fault['msg']}"
            for fault in error.errors()
        ]
        raise ConfigError("; ".join(faults)) from error
