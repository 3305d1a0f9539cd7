"""Configuration from the environment."""

import sys
from typing import Annotated

from pydantic import Field, HttpUrl, PostgresDsn, UrlConstraints, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict


# #region config
class Settings(BaseSettings):
    # An empty variable counts as missing, as it mostly is one in a template.
    model_config = SettingsConfigDict(env_ignore_empty=True, hide_input_in_errors=True)

    database_url: Annotated[
        PostgresDsn, UrlConstraints(allowed_schemes=["postgres", "postgresql"])
    ]
    upstream_url: HttpUrl
    port: Annotated[int, Field(ge=1, le=65535)]
    host: str = "0.0.0.0"
    database_pool_size: Annotated[int, Field(ge=1)] = 10
    drain_ms: Annotated[int, Field(ge=0)] = 5000
    otel_exporter_otlp_endpoint: HttpUrl | None = None
    otel_service_name: str = "links"


def load_settings() -> Settings:
    """Read the environment, or end the process with all that is wrong in one line."""
    try:
        # Pyright takes the fields for arguments that are missing.
        return Settings()  # pyright: ignore[reportCallIssue]
    except ValidationError as error:
        faults = [
            f"{fault['loc'][0]}".upper()
            + (" is missing" if fault["type"] == "missing" else f": {fault['msg']}")
            for fault in error.errors()
        ]
        sys.exit(f"configuration: {'; '.join(faults)}")


# #endregion
