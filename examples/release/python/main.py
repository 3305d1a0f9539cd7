from pathlib import Path
from tempfile import TemporaryDirectory

from report import LineError, write_report

GOOD = ["ada 12", "bob 7"]
BAD = ["ada 12", "", "bob 7"]


def attempt(
    name: str, lines: list[str], *before: str
) -> None:
    """Write a report beside files and say what is left."""
    with TemporaryDirectory() as temp:
        folder = Path(temp)
        for file in before:
            (folder / file).touch()
        try:
            write_report(folder / "report.txt", lines)
            result = "written"
        except FileExistsError:
            result = "another run holds the lock"
        except LineError as err:
            result = str(err)
        left = sorted(
            entry.name for entry in folder.iterdir()
        )
        print(
            f"{name}: {result}; left: [{', '.join(left)}]"
        )


if __name__ == "__main__":
    attempt("good lines", GOOD)
    attempt("a bad line", BAD)
    attempt("lock taken", GOOD, "report.txt.lock")
