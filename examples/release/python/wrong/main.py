from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory


# #region wrong
def write_report(path: Path, lines: list[str]) -> str:
    part = Path(f"{path}.part")
    out = part.open("w", encoding="utf-8")
    for number, line in enumerate(lines, 1):
        if not line:
            return f"line {number} is empty"
        out.write(f"{line}\n")
    out.close()
    part.replace(path)
    return "written"


# #endregion


with TemporaryDirectory() as folder, chdir(folder):
    report = Path("report.txt")
    print(write_report(report, ["ada 12", ""]))
    print("left behind:", *Path().iterdir())
