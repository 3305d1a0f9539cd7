from order import RejectedError, read_order

BODIES = {
    "in order": b"""{"customer": "Ada",
        "shipping": "express",
        "items": [{"sku": "A-1", "quantity": 2}]}""",
    "two wrong values": b"""{"customer": "",
        "shipping": "express",
        "items": [{"sku": "A-1", "quantity": 101}]}""",
    "three mistakes": b"""{"customer": "",
        "shipping": "express", "items": [{"sku": "A-1",
        "quantity": "2", "colour": "red"}]}""",
    "null for a string": b"""{"customer": null,
        "shipping": "express",
        "items": [{"sku": "A-1", "quantity": 2}]}""",
    "a name twice": b"""{"customer": "Ada",
        "customer": "Eve", "shipping": "express",
        "items": [{"sku": "A-1", "quantity": 2}]}""",
}


def main() -> None:
    for name, body in BODIES.items():
        try:
            order = read_order(body)
        except RejectedError as error:
            print(f"{name}: rejected")
            for problem in error.problems:
                print(f"  {problem}")
        else:
            print(
                f"{name}: accepted for {order.customer}"
            )


if __name__ == "__main__":
    main()
