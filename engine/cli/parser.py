"""The arguments of ``mimo``. Imports nothing heavy: ``mimo --help`` answers at once."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Sequence

from engine.cli.arguments import common_options, names, number, program_parser, whole_number

_SIZES = {"": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30, "kb": 1 << 10, "mb": 1 << 20, "gb": 1 << 30, "b": 1}


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Parse the command line; UsageError when it cannot be understood. ``--help`` and ``--version`` exit."""
    return build_parser().parse_args(arguments)


def build_parser() -> argparse.ArgumentParser:
    """The whole command."""
    common = common_options()
    common.add_argument("--library", metavar="DIR", help="folder of the library (default: in your data folder)")
    parser, add = program_parser(
        "mimo",
        "Search your own folders across languages, offline: ask in any language, find the passage in any other.",
        "0 done, 1 failed, 2 wrong usage, 130 interrupted",
        common,
    )
    _index(add("index", "read folders into the library; without PATH, bring all its folders up to date"))
    _search(add("search", "find passages in any language"))
    add("status", "how much the library holds")
    _listing(add("problems", "files that could not be read, and why"))
    verify = add("verify", "check the library for damage")
    verify.add_argument("--repair", action="store_true", help="mend what can be mended from the database")
    remove = add("remove", "take folders or files out of the library; nothing on disk is touched")
    remove.add_argument("paths", nargs="+", metavar="PATH")
    watch = add("watch", "keep the library up to date until interrupted")
    watch.add_argument(
        "--rescan", type=_seconds, default=900.0, metavar="SECONDS", help="look at everything this often (900)"
    )
    export = add("export", "write the list of documents, as CSV or JSON Lines; or the whole library, to carry it elsewhere")
    export.add_argument("--output", "-o", metavar="FILE", help="where to (default: standard output)")
    export.add_argument(
        "--format",
        choices=("csv", "jsonl", "library"),
        help="default: by the name of the file (.jsonl, .mimolibrary), else csv",
    )
    export.add_argument("--passages", action="store_true", help="every passage with its text, not only the documents")
    _import(add("import", "make a library out of a file that `mimo export --format library` wrote"))
    _models(add("models", "list, install, choose or remove search models"))
    add("demo", "index the sample library and run three searches across languages")
    return parser


def _index(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="PATH", help="folders or files")
    parser.add_argument("--exclude", action="append", default=[], metavar="PATTERN", help="leave out, as in .gitignore")
    parser.add_argument("--hidden", action="store_true", default=None, help="read hidden files and folders too")
    parser.add_argument("--max-size", type=_bytes, metavar="SIZE", help="leave out larger files, e.g. 50M")
    parser.add_argument("--retry", action="store_true", help="read files again that could not be read before")
    parser.add_argument(
        "--throttle", type=_share, default=1.0, metavar="SHARE", help="use at most this share of the time, e.g. 0.3"
    )
    parser.add_argument("--wait", type=_seconds, default=0.0, metavar="SECONDS", help="wait for another process that writes")


def _search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", help='words, a question, "an exact phrase", -not, prefix*')
    parser.add_argument("-k", type=_count, default=10, metavar="N", help="documents wanted (10)")
    parser.add_argument("--language", type=_names, default=(), metavar="de,fr", help="only passages in these languages")
    parser.add_argument("--type", type=_names, default=(), metavar="pdf,docx", help="only these formats")
    parser.add_argument("--folder", action="append", default=[], metavar="P", help="only below this folder")
    parser.add_argument("--after", type=_date, metavar="DATE", help="modified on this day or later (YYYY-MM-DD)")
    parser.add_argument("--before", type=_date, metavar="DATE", help="modified before this day")
    parser.add_argument(
        "--mode", choices=("hybrid", "semantic", "exact"), default="hybrid", help="by meaning and words (hybrid)"
    )
    parser.add_argument(
        "--balance",
        type=_balance,
        default=0.5,
        metavar="0..1",
        help="how much to correct the bias to the query's language (0.5)",
    )
    parser.add_argument("--all", action="store_true", help="every passage on its own, not the best of each document")
    parser.add_argument(
        "--explain",
        action="store_true",
        help="say what each word of the query adds to a hit's likeness (with --json: why.attribution)",
    )
    parser.epilog = (
        'Hits are sure, "not sure" (the model cannot tell) or "no good match". A quotation that stands nowhere is looked '
        "for word by word, which is said (with --json: relaxed)."
    )


def _listing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--state", type=_names, default=(), metavar="STATE", help="only these, e.g. encrypted,corrupt")
    parser.add_argument("--folder", metavar="P", help="only below this folder")
    parser.add_argument("--retry", action="store_true", help="read them again now")


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="the .mimolibrary file")
    parser.add_argument(
        "--folder", action="append", default=[], metavar="OLD=NEW", help="where one of its folders lies on this computer"
    )
    parser.add_argument("--show", action="store_true", help="only say what it holds")


def _models(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", choices=("list", "install", "use", "remove"), nargs="?", default="list")
    parser.add_argument("name", nargs="?", help="a model's name or, to install, the folder of its package")


def _names(text: str) -> tuple[str, ...]:
    return names(text.lower())


def _date(text: str) -> float:
    try:
        return datetime.datetime.fromisoformat(text).astimezone().timestamp()
    except (ValueError, OverflowError, OSError):
        raise argparse.ArgumentTypeError(f"{text!r} is not a date such as 2026-03-31") from None


def _count(text: str) -> int:
    return whole_number(text, 1, 10_000)


def _share(text: str) -> float:
    return number(text, 0.05, 1.0)


def _balance(text: str) -> float:
    return number(text, 0.0, 1.0)


def _seconds(text: str) -> float:
    return number(text, 0.0, 1e7)


def _bytes(text: str) -> int:
    digits = text.strip().lower().rstrip("kmgb")
    unit = text.strip().lower()[len(digits) :]
    try:
        return int(float(digits) * _SIZES[unit])
    except (ValueError, KeyError, OverflowError):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 50M") from None
