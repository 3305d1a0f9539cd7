from dataclasses import dataclass
from datetime import date
from typing import assert_never


@dataclass(frozen=True, slots=True)
class Pending:
    pass


@dataclass(frozen=True, slots=True)
class Paid:
    on: date
    cents: int


@dataclass(frozen=True, slots=True)
class Refunded:
    cents: int
    reason: str


# #region wrong
@dataclass(frozen=True, slots=True)
class Disputed:
    claim: str


# mark: states
type Payment = Pending | Paid | Refunded | Disputed


def describe(payment: Payment) -> str:
    match payment:
        case Pending():
            return "pending"
        case Paid(on, cents):
            return f"paid {cents} cents on {on}"
        case Refunded(cents, reason):
            return f"refunded {cents} cents: {reason}"
        # mark: missed (2 lines)
        case _:
            assert_never(payment)


# #endregion

if __name__ == "__main__":
    print(describe(Disputed("D-17")))
