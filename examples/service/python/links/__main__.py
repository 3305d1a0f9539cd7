"""The process."""

import gc

import uvicorn

from links.app import create_app
from links.logs import configure_logs
from links.server import Lifecycle, Protocol, Server
from links.settings import load_settings


def main() -> None:
    settings = load_settings()
    configure_logs()
    lifecycle = Lifecycle(drain=settings.drain_ms / 1000)
    config = uvicorn.Config(
        create_app(settings, lifecycle),
        host=settings.host,
        port=settings.port,
        http=Protocol,
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=10,
    )
    # What lives as long as the process need not be looked through again and again.
    gc.collect()
    gc.freeze()
    Server(config, lifecycle).run()


if __name__ == "__main__":
    main()
