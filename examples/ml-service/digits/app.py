from dataclasses import asdict
from typing import Annotated

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel, Field

from digits.bound import Bound
from digits.model import DARKEST, PIXELS, Model
from digits.problems import add_problems
from digits.server import Lifecycle

BATCH_LIMIT = 256
# A number with all its digits has about 20 characters.
IMAGE_BYTES = PIXELS * 24

type Pixel = Annotated[float, Field(ge=0, le=DARKEST, allow_inf_nan=False, strict=True)]
type Image = Annotated[
    list[Pixel], Field(min_length=PIXELS, max_length=PIXELS, fail_fast=True)
]


class Digit(BaseModel, extra="forbid"):
    pixels: Image


class Batch(BaseModel, extra="forbid"):
    images: Annotated[
        list[Image], Field(min_length=1, max_length=BATCH_LIMIT, fail_fast=True)
    ]


class Answer(BaseModel):
    digit: int
    probability: float


class DigitAnswer(Answer):
    model: str


class BatchAnswer(BaseModel):
    predictions: list[Answer]
    model: str


def create_app(model: Model, bound: Bound, lifecycle: Lifecycle) -> FastAPI:
    app = FastAPI(title="Digits")
    add_problems(app)

    @app.post("/predict", max_body_size=IMAGE_BYTES)
    async def predict(digit: Digit) -> DigitAnswer:
        [prediction] = await bound.run(model.predict, [digit.pixels])
        return DigitAnswer(**asdict(prediction), model=model.name)

    @app.post("/predict/batch", max_body_size=BATCH_LIMIT * IMAGE_BYTES)
    async def predict_batch(batch: Batch) -> BatchAnswer:
        predictions = await bound.run(model.predict, batch.images)
        answers = [Answer(**asdict(prediction)) for prediction in predictions]
        return BatchAnswer(predictions=answers, model=model.name)

    # Plain functions would wait for a thread.
    @app.get("/healthz")
    async def healthz() -> dict[str, str]:
        return {"status": "alive"}

    @app.get("/readyz")
    async def readyz() -> dict[str, str]:
        if lifecycle.stopping:
            raise HTTPException(503, "stopping")
        return {"status": "ready", "model": model.name}

    return app
