def open_pool(size: int) -> None:
    if size > 100:
        raise ConnectionRefusedError(
            "the server allows 100"
        )


# #region wrong
def main() -> None:
    size = 5000
    try:
        open_pool(size)
    except Exception:
        pass
    print(f"a pool of {size} is open")


# #endregion


if __name__ == "__main__":
    main()
