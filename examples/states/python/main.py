from datetime import date

from payment import (
    NotPaidError,
    Paid,
    Pending,
    describe,
    refund,
)


def main() -> None:
    paid = Paid(date(2026, 11, 2), 4990)
    refunded = refund(paid, "duplicate order")
    for payment in (Pending(), paid, refunded):
        print(describe(payment))
    try:
        refund(Pending(), "duplicate order")
    except NotPaidError as error:
        print(f"refund of a pending payment: {error}")


if __name__ == "__main__":
    main()
