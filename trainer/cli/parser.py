"""The arguments of ``mimo-train``. Imports nothing heavy: ``--help`` answers at once."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from engine.cli.arguments import common_options, names, program_parser, whole_number

_SPLITS = ("dev", "test")
_METHODS = ("infonce", "xlco", "lakda", "distil", "mimo")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Parse the command line; UsageError when it cannot be understood. ``--help`` exits."""
    return build_parser().parse_args(arguments)


def build_parser() -> argparse.ArgumentParser:
    """The whole command."""
    common = common_options()
    common.add_argument("--stdin-stop", action="store_true", help="stop when standard input is closed")
    parser, add = program_parser(
        "mimo-train",
        "Train multilingual search models with MIMO on your own parallel text.",
        "0 done, 1 failed, 2 wrong usage",
        common,
    )

    _prepare(add("prepare", "read, clean and split files of parallel text into a data folder"))
    _student(add("student", "make a new student for the languages of the data, on an English encoder's body"))
    add("devices", "tell what there is to compute on")
    _plan(add("plan", "try a few steps and tell how long a run will take"))
    several = "on several GPUs: torchrun --nproc-per-node N -m trainer run ..."
    _run(add("run", f"train, or go on with a run that was stopped; {several}"))
    _evaluate(add("evaluate", "measure models on held-out text"))
    _export(add("export", "make a model package for search from a trained model"))
    _ablate(add("ablate", "compare the method with its baselines on the same data and schedule"))
    reproduce = add(
        "reproduce",
        "repeat a run, or a whole comparison of methods (ablate), as it was recorded, and compare the scores; "
        "the bundled model's recipe is python -m trainer.recipes run bundled, the paper's comparison ablate --paper",
    )
    reproduce.add_argument("run", metavar="RUN", help="folder of a finished run, or of an ablation")
    reproduce.add_argument("--out", required=True, metavar="DIR", help="folder of the repetition")
    reproduce.add_argument("--data", metavar="DIR", help="the prepared data, if it lies elsewhere now")
    reproduce.add_argument(
        "--tolerance", type=_number, default=1e-6, metavar="X", help="difference of scores that counts as none (0.000001)"
    )
    return parser


def _prepare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "inputs", nargs="+", metavar="PATH", help="TMX, XLIFF, PO, TSV/CSV, JSONL, XLSX, Moses pairs; or folders"
    )
    parser.add_argument("--out", required=True, metavar="DIR", help="folder to write")
    parser.add_argument("--columns", type=names, default=(), metavar="en,de", help="languages of a table's columns")
    parser.add_argument("--source-language", default="", metavar="TAG", help="of files that name none")
    parser.add_argument("--target-language", default="", metavar="TAG", help="of files that name none")
    parser.add_argument("--check-language", choices=("all", "sampled", "off"), default="sampled")
    parser.add_argument("--keep-without-english", action="store_true", help="train contrast on records without English")
    parser.add_argument(
        "--questions",
        choices=("auto", "always", "off"),
        default="auto",
        help="for stage 2: make them from neighbouring sentences where there are none and a thousand come of it (auto)",
    )
    parser.add_argument("--dev", type=_natural, default=1000, metavar="N", help="records held out for development (1000)")
    parser.add_argument("--test", type=_natural, default=1000, metavar="N", help="records held out for testing (1000)")
    parser.add_argument("--seed", type=_natural, default=0, metavar="N")


def _student(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("data", metavar="DATA", help="folder that prepare wrote")
    parser.add_argument("--out", required=True, metavar="DIR", help="folder of the model")
    parser.add_argument("--body", metavar="MODEL", help="the English encoder to build on (the default teacher)")
    parser.add_argument("--vocabulary", type=_positive, metavar="N", help="pieces of its tokenizer (80000)")
    parser.add_argument(
        "--max-sentences", type=_positive, metavar="N", help="translations of a language to align words by (60000)"
    )
    parser.add_argument("--characters", type=_positive, metavar="N", help="of text for the tokenizer (70000000)")
    parser.add_argument("--seed", type=_natural, default=0, metavar="N")


def _run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("data", metavar="DATA", help="folder that prepare wrote")
    parser.add_argument("--out", required=True, metavar="DIR", help="folder of the run; one that is there is continued")
    _training(parser)
    parser.add_argument("--method", choices=_METHODS)
    parser.add_argument("--fresh", action="store_true", help="start anew where a run lies")


def _plan(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("data", metavar="DATA", help="folder that prepare wrote")
    parser.add_argument(
        "--minutes", type=_number, default=0.0, metavar="N", help="time there is: fewer passes where it would take longer"
    )
    _training(parser)
    parser.add_argument("--method", choices=_METHODS)


def _training(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--config", metavar="FILE", help="settings, TOML or JSON")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="one setting, e.g. stage1.epochs=2")
    parser.add_argument("--student", metavar="MODEL", help="what to start from (the bundled model)")
    parser.add_argument("--teacher", metavar="MODEL", help="the English teacher (the default one)")
    parser.add_argument("--device", metavar="NAME", help="auto, cpu, cuda, cuda:1, mps")


def _evaluate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("models", nargs="+", metavar="MODEL", help="model packages, folders of models or of runs")
    parser.add_argument(
        "--data",
        action="append",
        required=True,
        metavar="PATH",
        help="BEIR-like folder, prepared data, sts.tsv, held-out pairs",
    )
    parser.add_argument("--device", default="auto", metavar="NAME", help="of models that are no packages (auto)")
    parser.add_argument("--split", choices=_SPLITS, default="test", help="of prepared data and similarities (test)")
    parser.add_argument("--languages", type=names, default=(), metavar="de,ja", help="only these")
    parser.add_argument("--groups", type=_positive, metavar="N", help="at most N groups of parallel queries, evenly drawn")
    parser.add_argument("--out", metavar="DIR", help="folder for evaluation.json and evaluation.html")
    parser.add_argument("--events", metavar="FILE", help="events.jsonl of a run, for its loss curves")


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", metavar="MODEL", help="folder of a run or of a model")
    parser.add_argument("--out", required=True, metavar="DIR", help="folder of the package")
    parser.add_argument("--data", metavar="PATH", help="held-out text to compare precisions on (the run's dev split)")
    parser.add_argument(
        "--precision", default="auto", metavar="NAME", help="int8, int8-table4, float32-table8, float32, auto (auto)"
    )
    parser.add_argument("--name", default="", help="of the model (the folder's)")
    parser.add_argument("--model-version", default="1.0.0", metavar="VERSION", help="of the model (1.0.0)")
    parser.add_argument("--languages", type=names, default=(), metavar="en,de", help="that it is for (the data's)")
    parser.add_argument("--licence", default="", help="of the weights")


def _ablate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("data", metavar="DATA", help="folder that prepare wrote")
    parser.add_argument("--out", required=True, metavar="DIR", help="folder for the runs and the report")
    _training(parser)
    parser.add_argument("--test", action="append", default=[], metavar="PATH", help="what to measure on (the test split)")
    parser.add_argument("--methods", type=names, default=_METHODS, metavar="mimo,xlco", help="which to compare (all)")
    parser.add_argument("--lambdas", type=_numbers, default=(0.1, 0.2, 0.5), metavar="0.1,0.2,0.5", help="of mimo")
    parser.add_argument(
        "--seeds", type=_naturals, default=(), metavar="1,2,3", help="train all with each; means with their standard errors"
    )
    parser.add_argument("--paper", action="store_true", help="the paper's batch size and rates (needs a GPU)")


def _numbers(text: str) -> tuple[float, ...]:
    values = tuple(float(word) for word in names(text))
    if not values or not all(0.0 <= value <= 1.0 for value in values):
        raise argparse.ArgumentTypeError("numbers from 0 to 1 expected")
    return values


def _naturals(text: str) -> tuple[int, ...]:
    return tuple(_natural(word) for word in names(text))


def _number(text: str) -> float:
    value = float(text)
    if not 0 <= value < float("inf"):
        raise argparse.ArgumentTypeError("0 or more expected")
    return value


def _natural(text: str) -> int:
    return whole_number(text, 0)


def _positive(text: str) -> int:
    return whole_number(text, 1)
