"""Counts equal lines."""

import argparse
import sys
from pathlib import Path
from typing import NoReturn

from tally import FORMATS, run


def whole(text: str) -> int:
    # int() would also take a sign, "1_000" and more.
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(
            f"not a whole number: {text}"
        )
    return int(text)


# #region parse
class Parser(argparse.ArgumentParser):
    # mark: usage-error (2 lines)
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"tally: {message}\n")


def parse(argv: list[str]) -> argparse.Namespace:
    parser = Parser(prog="tally", description=__doc__)
    # mark: subcommand (9 lines)
    commands = parser.add_subparsers(required=True)
    count = commands.add_parser(
        "count",
        help="print each line with its count",
        allow_abbrev=False,
    )
    top = commands.add_parser(
        "top", help="print the most frequent lines"
    )
    # mark: flags (12 lines)
    count.add_argument(
        "--min",
        type=whole,
        default=1,
        help="leave out lines with a smaller count",
    )
    count.add_argument(
        "--format", choices=FORMATS, default="text"
    )
    top.add_argument(
        "-n", type=whole, default=10, help="how many"
    )
    for sub in (count, top):
        sub.add_argument("file", nargs="?", type=Path)
    parser.set_defaults(n=None, min=1, format="text")
    if not argv:
        parser.exit(2, parser.format_help())
    return parser.parse_args(argv)


# #endregion


# #region main
def main() -> int:
    args = parse(sys.argv[1:])
    try:
        run(args.file, args.min, args.n, args.format)
    # mark: exit-code (3 lines)
    except OSError as error:
        print(f"tally: {error}", file=sys.stderr)
        return 1
    return 0


# #endregion

if __name__ == "__main__":
    sys.exit(main())
