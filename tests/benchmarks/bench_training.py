"""Training speed against sentence-transformers' own trainer: same student, texts, batch size, precision and device.

    python -m tests.benchmarks.bench_training --data ../shared/parallel

Stage 1 against MSELoss on teacher vectors made beforehand; of stage 2, the contrastive part against
CachedMultipleNegativesRankingLoss and the distillation ("2d") against MSELoss on the same queries and passages. Each side
trains on the same number of texts or rows; the time is that of its training loop, tokenisation included on both sides. Only
the ratio within one run means something; that of processor seconds bears other programs on the machine better than that of
seconds. "1 bf16" and "2 bf16" set our own bfloat16 against our own float32. "table" is one step of AdamW on the embedding
table alone, row by row against all of it. --memory instead takes one stage-2 step of 2,048 rows by gradient caching and
tells the peak of the process's memory, which is to stay below 4 GB.
"""

from __future__ import annotations

import argparse
import io
import itertools
import json
import random
import resource
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
import zstandard

from trainer.config import TrainConfig
from trainer.models.encoder import Encoder
from trainer.models.loading import load_encoder
from trainer.models.teacher import default_teacher
from trainer.optimisers import RowAdamW
from trainer.records import PairRecord, QueryPassage, SplitName
from trainer.training import train


class Slice:
    """A slice of the parallel text, as the trainer asks for it."""

    def __init__(self, pairs: list[PairRecord], asked: list[QueryPassage]) -> None:
        self._pairs, self._asked = pairs, asked
        self.languages: tuple[str, ...] = ()
        self.content_hash = f"bench-{len(pairs)}-{len(asked)}"

    def pairs(self, split: SplitName) -> list[PairRecord]:
        """Translations, all in train."""
        return self._pairs if split == SplitName.TRAIN else []

    def query_passages(self, split: SplitName) -> list[QueryPassage]:
        """Queries and passages, all in train."""
        return self._asked if split == SplitName.TRAIN else []


def read(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a .jsonl.zst file."""
    with path.open("rb") as file:
        stream = zstandard.ZstdDecompressor(max_window_size=2**28).stream_reader(file, read_across_frames=True)
        for line in io.TextIOWrapper(stream, encoding="utf-8"):
            yield json.loads(line)


def some_pairs(folder: Path, texts: int) -> list[PairRecord]:
    """Records with one translation each, in random languages; half of ``texts`` are English."""
    choose = random.Random(0)
    records = [item for item in itertools.islice(read(folder / "general.jsonl.zst"), 60_000) if item["tr"]]
    picked = []
    for item in choose.sample(records, texts // 2):
        language = choose.choice(sorted(item["tr"]))
        picked.append(PairRecord(item["en"], {language: item["tr"][language]}, item["src"]))
    return picked


def some_questions(folder: Path, rows: int) -> list[QueryPassage]:
    """Records with English and one more language."""
    choose = random.Random(0)
    found = []
    for item in itertools.islice(read(folder / "query-passage.jsonl.zst"), 8 * rows):
        if item["tr"]:
            language = choose.choice(sorted(item["tr"]))
            version = item["tr"][language]
            found.append(QueryPassage((item["en"]["q"], item["en"]["d"]), {language: (version["q"], version["d"])}))
    return choose.sample(found, rows)


class Watch:
    """Seconds and processor seconds since it was made."""

    def __init__(self) -> None:
        self._began = time.perf_counter(), time.process_time()

    def read(self) -> np.ndarray:
        """Both, as an array."""
        return np.array([time.perf_counter() - self._began[0], time.process_time() - self._began[1]])


def ours(student: Path, data: Slice, settings: dict[str, Any], out: Path) -> np.ndarray:
    """Times of a run from its first step on, and of tokenising what it reads."""
    config = TrainConfig.load(overrides={"student": str(student), "eval_steps": -1, "log_seconds": 0, **settings})
    spent, watch = np.zeros(2), Watch()
    for event in train(config, data, out, stop=threading.Event()):
        if event["event"] in ("step", "progress") or (event["event"] == "prepare" and event["what"] == "tokens"):
            spent += watch.read()
        watch = Watch()
    return spent


def theirs(
    student: Path, columns: dict[str, list[Any]], loss: str, batch_size: int, precision: str, max_tokens: int
) -> np.ndarray:
    """Times of sentence-transformers' training loop over the same texts."""
    from datasets import Dataset
    from sentence_transformers import SentenceTransformer, SentenceTransformerTrainer, SentenceTransformerTrainingArguments
    from sentence_transformers.losses import CachedMultipleNegativesRankingLoss, MSELoss

    model = SentenceTransformer(str(student), device="cpu")
    model.max_seq_length = max_tokens
    for module in model.modules():
        if isinstance(module, torch.nn.Dropout):
            module.p = 0.0
    with tempfile.TemporaryDirectory() as folder:
        arguments = SentenceTransformerTrainingArguments(
            folder,
            num_train_epochs=1,
            per_device_train_batch_size=batch_size,
            learning_rate=1e-4,
            report_to="none",
            save_strategy="no",
            logging_strategy="no",
            disable_tqdm=True,
            use_cpu=True,
            bf16=precision == "bf16",
        )
        chosen = MSELoss(model) if loss == "mse" else CachedMultipleNegativesRankingLoss(model, mini_batch_size=32)
        trainer = SentenceTransformerTrainer(model, arguments, train_dataset=Dataset.from_dict(columns), loss=chosen)
        watch = Watch()
        trainer.train()
        return watch.read()


def table(encoder: Encoder, tokens: int = 4096, steps: int = 5) -> tuple[np.ndarray, np.ndarray, int]:
    """(row by row, all of it, tokens): the gradient of an embedding table and its AdamW step."""
    times = []
    for sparse in (True, False):
        weight = torch.nn.Parameter(encoder.table.detach().clone())
        embedding = torch.nn.Embedding(*weight.shape, sparse=sparse, _weight=weight)
        rows = RowAdamW(embedding.weight, 1e-3, (0.9, 0.98))
        whole = torch.optim.AdamW([embedding.weight], lr=1e-3, weight_decay=0, fused=True)
        ids = torch.randint(0, len(weight), (steps + 1, tokens), generator=torch.Generator().manual_seed(0))
        for step in range(steps + 1):
            if step == 1:  # the first one allocates
                watch = Watch()
            embedding.weight.grad = None
            embedding(ids[step]).square().sum().backward()
            if sparse:
                embedding.weight.grad = embedding.weight.grad.coalesce()
                rows.step()
            else:
                whole.step()
        times.append(watch.read())
    return times[0], times[1], tokens * steps


def memory(student: Path, args: argparse.Namespace, work: Path) -> dict[str, float]:
    """Peak resident memory, in MB, of a step of 2,048 rows by gradient caching."""
    records = some_questions(args.data, 2048)
    settings = {"method": "xlco", "stage2.max_steps": 1, "stage2.batch_size": 2048, "stage2.max_tokens": args.max_tokens}
    spent = ours(student, Slice([], records), {"device": "cpu", **settings}, work / "memory")
    return {"rows": 2048, "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "seconds": spent[0]}


def stage1(student: Path, args: argparse.Namespace, work: Path) -> tuple[np.ndarray, np.ndarray, int]:
    """(ours, theirs, texts) of distillation."""
    records = some_pairs(args.data, args.texts)
    teacher = load_encoder(args.teacher or default_teacher() or student, role="teacher")
    english = teacher.embed([record.en for record in records])
    texts = [text for record in records for text in (record.en, *record.tr.values())]
    labels = np.repeat(english, 2, axis=0)
    own = ours(student, Slice(records, []), _stage1_settings(student, args), work / "stage1")
    other = theirs(student, {"text": texts, "label": list(labels)}, "mse", args.batch, args.precision, args.max_tokens)
    return own, other, len(texts)


def _stage1_settings(student: Path, args: argparse.Namespace) -> dict[str, Any]:
    return {
        "teacher": str(args.teacher or default_teacher() or student),
        "precision": args.precision,
        "stage2.enabled": False,
        "stage1.distance": "mse",
        "stage1.epochs": 1,
        "stage1.batch_size": args.batch,
        "stage1.max_tokens": args.max_tokens,
        **{f"stage1.{key}": 1 for key in ("source_exponent", "language_exponent", "english_weight", "short_weight")},
        "stage1.vocabulary_exponent": 0,
        "device": "cpu",
    }


def stage2(student: Path, args: argparse.Namespace, work: Path) -> tuple[np.ndarray, np.ndarray, int]:
    """(ours, theirs, rows) of the contrastive part with gradient caching."""
    records = some_questions(args.data, args.rows)
    own = ours(student, Slice([], records), _stage2_settings(args), work / "stage2")
    sides: dict[str, list[Any]] = {"anchor": [], "positive": []}
    for at, record in enumerate(records):
        (version,) = record.tr.values()
        first, second = (record.en, version) if at % 2 else (version, record.en)
        assert first is not None and second is not None
        sides["anchor"].append(first[0])
        sides["positive"].append(second[1])
    other = theirs(student, sides, "contrast", args.contrast_batch, args.precision, args.max_tokens)
    return own, other, len(records)


def _stage2_settings(args: argparse.Namespace) -> dict[str, Any]:
    return {
        "method": "xlco",
        "precision": args.precision,
        "stage2.epochs": 1,
        "stage2.batch_size": args.contrast_batch,
        "stage2.max_tokens": args.max_tokens,
        "device": "cpu",
    }


def stage1_precisions(student: Path, args: argparse.Namespace, work: Path) -> tuple[np.ndarray, np.ndarray, int]:
    """(in bfloat16, in float32, texts) of our own stage 1."""
    data, settings = Slice(some_pairs(args.data, args.texts), []), _stage1_settings(student, args)
    times = [ours(student, data, {**settings, "precision": name}, work / f"stage1-{name}") for name in ("bf16", "fp32")]
    return times[0], times[1], 2 * len(data.pairs(SplitName.TRAIN))


def stage2_precisions(student: Path, args: argparse.Namespace, work: Path) -> tuple[np.ndarray, np.ndarray, int]:
    """(in bfloat16, in float32, rows) of our own stage 2."""
    data, settings = Slice([], some_questions(args.data, args.rows)), _stage2_settings(args)
    times = [ours(student, data, {**settings, "precision": name}, work / f"stage2-{name}") for name in ("bf16", "fp32")]
    return times[0], times[1], len(data.query_passages(SplitName.TRAIN))


def stage2_distillation(student: Path, args: argparse.Namespace, work: Path) -> tuple[np.ndarray, np.ndarray, int]:
    """(ours, theirs, rows) of drawing queries and passages to the teacher's vectors of their English."""
    records = some_questions(args.data, args.rows)
    named = str(args.teacher or default_teacher() or student)
    teacher = load_encoder(named, role="teacher")
    settings = {
        "teacher": named,
        "method": "distil",
        "precision": args.precision,
        "stage1.enabled": False,
        "stage2.distance": "mse",
        "stage2.epochs": 1,
        "stage2.batch_size": args.contrast_batch,
        "stage2.max_tokens": args.max_tokens,
        "device": "cpu",
    }
    own = ours(student, Slice([], records), settings, work / "stage2-distillation")
    texts: list[str] = []
    english: list[str] = []
    for at, record in enumerate(records):
        (version,) = record.tr.values()
        assert record.en is not None
        texts += (record.en[0], version[1]) if at % 2 else (version[0], record.en[1])
        english += record.en
    labels = teacher.embed(english, max_tokens=args.max_tokens)
    columns = {"text": texts, "label": list(labels)}
    other = theirs(student, columns, "mse", 2 * args.contrast_batch, args.precision, args.max_tokens)
    return own, other, len(records)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/parallel"))
    parser.add_argument("--student", default="bundled")
    parser.add_argument("--teacher", default="")
    parser.add_argument("--texts", type=int, default=2048)
    parser.add_argument("--rows", type=int, default=256)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--contrast-batch", type=int, default=128)
    parser.add_argument("--max-tokens", type=int, default=128)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--precision", choices=("fp32", "bf16"), default="fp32")
    parser.add_argument("--stage", choices=("1", "2", "2d", "1 bf16", "2 bf16", "table", "all"), default="all")
    parser.add_argument("--memory", action="store_true")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if args.threads:
        torch.set_num_threads(args.threads)
    results = {}
    with tempfile.TemporaryDirectory() as folder:
        encoder = load_encoder(args.student)
        student = encoder.save(Path(folder) / "student")
        if args.memory:
            print(json.dumps(memory(student, args, Path(folder))))
            return
        measures = {"1": stage1, "2": stage2, "2d": stage2_distillation}
        measures |= {"1 bf16": stage1_precisions, "2 bf16": stage2_precisions}
        for name, measure in (("table", table), *measures.items()):
            if args.stage in (name, "all"):
                own, other, count = measure(encoder) if name == "table" else measure(student, args, Path(folder))
                ratio, processor = other / own
                values = {"ours": count / own[0], "theirs": count / other[0], "ratio": ratio, "cpu_ratio": processor}
                results[name] = {key: float(value) for key, value in values.items()}
    if args.json:
        print(json.dumps(results))
        return
    print(f"{'':8} {'ours/s':>10} {'theirs/s':>10} {'ratio':>7} {'of CPU':>7}")
    for name, values in results.items():
        print(f"{name:8} {values['ours']:10.1f} {values['theirs']:10.1f} {values['ratio']:7.2f} {values['cpu_ratio']:7.2f}")


if __name__ == "__main__":
    main()
