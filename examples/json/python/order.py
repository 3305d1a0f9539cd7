from typing import Annotated, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
)


# #region order
class Strict(BaseModel):
    # mark: unknown (3 lines)
    model_config = ConfigDict(
        extra="forbid", frozen=True, strict=True
    )


class Item(Strict):
    sku: Annotated[str, Field(min_length=1)]
    # mark: range
    quantity: Annotated[int, Field(ge=1, le=100)]


class Order(Strict):
    customer: Annotated[str, Field(min_length=1)]
    # mark: choice
    shipping: Literal["standard", "express"]
    items: Annotated[list[Item], Field(min_length=1)]


class RejectedError(ValueError):
    def __init__(self, problems: list[str]) -> None:
        super().__init__(problems)
        self.problems = problems


def read_order(body: bytes) -> Order:
    try:
        return Order.model_validate_json(body)
    except ValidationError as error:
        problems = [
            f"{path(problem['loc'])}: {problem['msg']}"
            for problem in error.errors()
        ]
        raise RejectedError(problems) from error


# mark: path (8 lines)
def path(loc: tuple[int | str, ...]) -> str:
    steps = (
        f"[{step}]"
        if isinstance(step, int)
        else f".{step}"
        for step in loc
    )
    return "".join(steps).removeprefix(".") or "body"


# #endregion
