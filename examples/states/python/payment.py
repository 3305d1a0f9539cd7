from dataclasses import dataclass
from datetime import date
from typing import assert_never


class NotPaidError(Exception):
    def __str__(self) -> str:
        return "only a paid payment can be refunded"


# #region main
@dataclass(frozen=True, slots=True)
class Pending:
    pass


@dataclass(frozen=True, slots=True)
class Paid:
    # mark: data (2 lines)
    on: date
    cents: int


@dataclass(frozen=True, slots=True)
class Refunded:
    cents: int
    reason: str


# mark: states
type Payment = Pending | Paid | Refunded


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


def refund(payment: Payment, reason: str) -> Refunded:
    # mark: transition (2 lines)
    if not isinstance(payment, Paid):
        raise NotPaidError
    return Refunded(payment.cents, reason)


# #endregion
