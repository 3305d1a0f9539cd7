from pathlib import Path

from config import NumberError, StartError, start


# #region top
def chain(err: BaseException) -> str:
    if err.__cause__ is None:
        return str(err)
    return f"{err}: {chain(err.__cause__)}"


def run(path: Path) -> str:
    try:
        return f"a pool of {start(path).size}"
    # mark: tell-apart
    except NumberError as err:
        return f'fix line {err.line}: "{err.value}"'
    except StartError as err:
        # mark: top
        return f"failed: {chain(err)}"
    # #endregion


def main() -> None:
    for name in ("good", "missing", "typo", "large"):
        path = Path("conf", f"{name}.conf")
        print(f"{path}: {run(path)}")


if __name__ == "__main__":
    main()
