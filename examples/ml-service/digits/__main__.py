import logging
import sys
from time import perf_counter

from pythonjsonlogger.core import RESERVED_ATTRS
from pythonjsonlogger.json import JsonFormatter

from digits.app import create_app
from digits.bound import Bound, native_threads
from digits.config import Config, ConfigError, read_config
from digits.model import ModelError, load_model
from digits.server import Lifecycle, logger, serve


def log_to_stdout() -> None:
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(
        JsonFormatter(
            ["asctime", "levelname", "name", "message"],
            # Uvicorn adds each message once more, with colours.
            reserved_attrs=[*RESERVED_ATTRS, "color_message"],
        )
    )
    logging.basicConfig(level=logging.INFO, handlers=[handler])


# #region ready
def run(config: Config) -> None:
    # The port is opened when the model is there, so whoever gets an answer at all
    # gets predictions too. A model that does not fit ends the process.
    start = perf_counter()
    model = load_model(config.model_dir)
    logger.info(
        "model loaded",
        extra={
            "model": model.name,
            "load_ms": round(1000 * (perf_counter() - start)),
            "predictions_at_once": config.predictions_at_once,
            "threads": native_threads(),
        },
    )
    lifecycle = Lifecycle()
    bound = Bound(config.predictions_at_once, config.wait_ms / 1000)
    serve(create_app(model, bound, lifecycle), lifecycle, config)


# #endregion


def main() -> None:
    log_to_stdout()
    try:
        run(read_config())
    except (ConfigError, ModelError) as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
