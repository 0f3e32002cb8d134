"""``python -m trainer.recipes.lease``: what is done here before and after, and there in each call (README.md)."""

from __future__ import annotations

import argparse
import sys
import threading
import time
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from trainer.cli.messages import sentence
from trainer.data import PreparedData
from trainer.errors import TrainerError
from trainer.events import Event
from trainer.recipes.command import settings_of, tell
from trainer.recipes.lease.gathering import gather, lease_config, settle
from trainer.recipes.lease.packing import pack, unpack
from trainer.recipes.lease.shrinking import expand, shrink
from trainer.recipes.reading import load_recipe

_MIB = 1 << 20
T = TypeVar("T")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; 0: done, 1: failed."""
    options = _parser().parse_args(arguments)
    began = time.monotonic()
    try:
        _COMMANDS[options.command](options)
    except TrainerError as error:
        print(sentence(error), file=sys.stderr)
        return 1
    print(f"{options.command}: {time.monotonic() - began:.0f} s", flush=True)
    return 0


def _prepare(options: argparse.Namespace) -> None:
    """Here: gather and pack."""
    recipe = load_recipe(options.recipe, overrides=settings_of(options.set))
    config = recipe.train.with_changes({"student": str(options.student)})
    gathered = options.out / "gathered"
    _drain(gather(PreparedData(options.data), config, gathered, cache=options.cache, sets=options.sets))
    parts = pack(gathered, options.out / "parts", int(options.part_mib * _MIB), threads=options.threads)
    print(f"{len(parts)} parts, {sum(part.stat().st_size for part in parts) / _MIB:.1f} MiB, in {options.out / 'parts'}")


def _receive(options: argparse.Namespace) -> None:
    """There: from all parts to a folder that can be trained in."""
    received = options.work / "received"
    if not (options.work / "config.json").is_file():
        unpack(sorted(options.parts.rglob("part-*")), received)
    settle(received, options.work)


def _train(options: argparse.Namespace) -> None:
    """There: train until the minutes are over or all steps are done; the same command goes on."""
    from trainer.training import train

    config = lease_config(options.work, settings_of(options.set))
    stop = threading.Event()
    timer = threading.Timer(options.minutes * 60, stop.set)
    timer.daemon = True
    timer.start()
    result = _drain(train(config, PreparedData(options.work / "data"), options.work / options.run, stop=stop))
    timer.cancel()
    print(f"{'stopped' if result.stopped else 'done'}: {result.stage} step {result.step}, best {result.best_score}")


def _probe(options: argparse.Namespace) -> None:
    """There: tokens a second at several batch sizes, a few steps each."""
    from trainer.training import train

    data = PreparedData(options.work / "data")
    for size in options.sizes:
        config = lease_config(options.work).with_changes(
            {"stage1.batch_size": size, "stage1.max_steps": options.steps, "stage2.enabled": False, "eval_steps": -1}
        )
        rates = [
            (event["tokens_per_s"], event["pairs_per_s"], event.get("mfu"))
            for event in train(config, data, options.work / f"probe-{size}", stop=threading.Event(), fresh=True)
            if event["event"] == "step"
        ]
        tokens, texts, used = rates[-1] if rates else (0.0, 0.0, None)
        print(f"batch {size}: {tokens:,.0f} tokens/s, {texts:,.0f} texts/s, MFU {used}", flush=True)


def _look(options: argparse.Namespace) -> None:
    """There: what the model reaches on the sets that were taken along. Not by ``evaluate``, which reads any format."""
    from trainer.evaluation.beir_folder import is_beir_folder, read_beir
    from trainer.evaluation.embedders import open_embedder
    from trainer.evaluation.scoring import score
    from trainer.evaluation.similarity import read_similarity, score_similarity

    embedder = open_embedder(_model(options))
    for path in sorted(path for path in (options.work / "sets").iterdir() if path.is_dir()):
        if is_beir_folder(path):
            given = read_beir(path)
            found = _ended(score(given.some_groups(options.groups) if options.groups else given, embedder))
            print(
                f"{path.name}: MLIR nDCG@20 {found.mlir['ndcg@20']:.4f}, nDCG@10 mono {found.mono['ndcg@10']:.4f}, "
                f"cross {found.cross['ndcg@10']:.4f}, own language {found.own_share:.4f}",
                flush=True,
            )
        elif (path / "sts.tsv").is_file():
            similarity = _ended(score_similarity(read_similarity(path / "sts.tsv"), embedder, path.name))
            print(f"{path.name}: Spearman mono {similarity.mono:.4f}, cross {similarity.cross or 0.0:.4f}", flush=True)


def _bring(options: argparse.Namespace) -> None:
    """There: the model as parts that come back."""
    shrink(_model(options), options.work / "small")
    parts = pack(options.work / "small", options.out / "model", int(options.part_mib * _MIB))
    flat = [part.rename(options.out / part.name) for part in parts]
    for part in parts:
        part.parent.rmdir()
    (options.out / "model").rmdir()
    print(f"{len(flat)} parts, {sum(part.stat().st_size for part in flat) / _MIB:.1f} MiB")


def _restore(options: argparse.Namespace) -> None:
    """Here: the model again."""
    small = options.out.with_name(options.out.name + ".small")
    unpack(sorted(options.parts.rglob("part-*")), small)
    expand(small, options.out)


def _model(options: argparse.Namespace) -> Path:
    """The finished model, else the best so far, else that of the last checkpoint."""
    run: Path = options.work / options.run
    last = sorted((run / "checkpoints").glob("*/model")) if (run / "checkpoints").is_dir() else []
    return next((folder for folder in (run / "model", run / "best", *last[-1:]) if folder.is_dir()), run / "model")


def _drain(events: Generator[Event, None, Any]) -> Any:
    told = 0.0
    while True:
        try:
            event = next(events)
        except StopIteration as end:
            return end.value
        if event["event"] != "step" or time.monotonic() - told > 5:
            tell(event)
            told = time.monotonic()


def _ended(steps: Generator[Any, None, T]) -> T:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m trainer.recipes.lease", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("prepare", help="here: what travels, as parts")
    one.add_argument("--recipe", default="bundled")
    one.add_argument("--data", type=Path, required=True, help="prepared data (WORK/data of a recipe's run)")
    one.add_argument("--student", required=True, help="what training starts from: a model's folder or package, or bundled")
    one.add_argument("--cache", type=Path, required=True, help="folder for token ids, used again when it has them")
    one.add_argument("--sets", type=Path, nargs="*", default=[], help="folders of evaluation sets to take along")
    one.add_argument("--out", type=Path, required=True, help="folder for the parts; must be ignored by git")
    one.add_argument("--part-mib", type=float, default=58.0)
    one.add_argument("--threads", type=int, default=0)
    one.add_argument("--set", action="append", default=[], metavar="KEY=VALUE")
    for name, text in (
        ("receive", "there: unpack"),
        ("train", "there: train for some minutes, or go on"),
        ("probe", "there: measure rates"),
        ("look", "there: evaluate"),
        ("bring", "there: pack the model"),
    ):
        one = commands.add_parser(name, help=text)
        one.add_argument("--work", type=Path, required=True, help="folder that stays between calls")
        one.add_argument("--run", default="run", help="name of the run in it")
        one.add_argument("--parts", type=Path, help="receive: folder with all parts")
        one.add_argument("--out", type=Path, help="bring: folder for the parts")
        one.add_argument("--part-mib", type=float, default=15.0)
        one.add_argument("--minutes", type=float, default=8.0)
        one.add_argument("--groups", type=int, default=0)
        one.add_argument("--steps", type=int, default=60)
        one.add_argument("--sizes", type=int, nargs="*", default=[2048, 8192])
        one.add_argument("--set", action="append", default=[], metavar="KEY=VALUE")
    one = commands.add_parser("restore", help="here: the model from the parts that came back")
    one.add_argument("parts", type=Path)
    one.add_argument("--out", type=Path, required=True)
    return parser


_COMMANDS = {
    "prepare": _prepare,
    "receive": _receive,
    "train": _train,
    "probe": _probe,
    "look": _look,
    "bring": _bring,
    "restore": _restore,
}
