"""The application: what it is made of, opened at start and closed at the end."""

from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager, closing

from fastapi import FastAPI
from starlette.types import Scope

from links.digests import Digests
from links.observe import UNLOGGED, Observe
from links.problems import add_problem_handlers
from links.routes import Services, on_wrong_method, router
from links.server import Lifecycle
from links.settings import Settings
from links.store import Store, create_pool
from links.upstream import create_client


def create_app(settings: Settings, lifecycle: Lifecycle) -> FastAPI:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        async with AsyncExitStack() as stack:
            if settings.otel_exporter_otlp_endpoint is not None:
                # Its libraries are a sixth of what the service loads.
                from links.traces import tracing

                endpoint = str(settings.otel_exporter_otlp_endpoint)
                traces = tracing(endpoint, settings.otel_service_name)
                await stack.enter_async_context(traces)
            app.state.services = Services(
                Store(await stack.enter_async_context(create_pool(settings))),
                await stack.enter_async_context(create_client(settings)),
                stack.enter_context(closing(Digests())),
                lifecycle,
            )
            yield

    app = FastAPI(
        lifespan=lifespan,
        # The contract is openapi.yaml.
        openapi_url=None,
        # Otherwise /links/ is answered with a redirect.
        redirect_slashes=False,
        telemetry={
            "metrics": False,
            "logs": False,
            "operation_spans": False,
            "exclude": is_probe,
        },
    )
    app.include_router(router)
    app.add_middleware(Observe)
    add_problem_handlers(app)
    app.exception_handler(405)(on_wrong_method)
    return app


def is_probe(scope: Scope) -> bool:
    return scope["path"] in UNLOGGED
