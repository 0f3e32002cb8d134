"""``export``: an encoder to a model package, at the fastest precision that costs no language half a point."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from engine.embedding import Embedder, load_embedder
from engine.errors import ModelPackageError
from engine.model.model_manifest import (
    FORMAT_VERSION,
    MANIFEST_FILE,
    MODEL_FILE,
    TOKENIZER_FILE,
    ManifestError,
    ModelManifest,
    Reference,
    parse_manifest,
)
from engine.progress import Progress
from trainer.errors import ExportError
from trainer.evaluation.embedders import EncoderEmbedder
from trainer.evaluation.embedding_sets import embed_set
from trainer.evaluation.retrieval_set import RetrievalSet
from trainer.export.gate import FEWEST_GROUPS, MOST_LOST, Cost, Gate, enough
from trainer.export.graph import make_graph, precisions_for
from trainer.export.model_card import model_card
from trainer.export.precisions import PRECISIONS, Precision
from trainer.models import Encoder

CARD_FILE = "MODEL_CARD.md"
AUTO = "auto"
# The graph computes what torch computes, up to the rounding of its tables (two of them where words stand beside the body).
_FLOAT = "float32"
_LEAST_COSINE = 0.9999
_LEAST_COSINE_TABLES = 0.999
_REFERENCE = (
    "Where is the contract signed in March?",
    "Wo ist der im März unterschriebene Vertrag?",
    "三月に署名された契約書はどこですか。",
    "أين العقد الموقع في مارس؟",
    "मार्च में हस्ताक्षरित अनुबंध कहाँ है?",
    "Где договор, подписанный в марте?",
    "สัญญาที่ลงนามในเดือนมีนาคมอยู่ที่ไหน",
)


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What a package says about itself. precision: of ``PRECISIONS``, or ``auto``: the fastest good enough."""

    name: str
    version: str
    languages: tuple[str, ...]
    precision: str = AUTO
    licence: str = "Not stated; see the licences of the start model and of the training text."
    provenance: Mapping[str, Any] = field(default_factory=dict)
    metrics: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ExportResult:
    """folder: the package. costs: of every precision that was tried. notes: how the choice was made, as sentences."""

    folder: Path
    manifest: ModelManifest
    costs: tuple[Cost, ...]
    notes: tuple[str, ...]


def export(
    encoder: Encoder, out: Path, options: ExportOptions, given: RetrievalSet | None = None
) -> Generator[Progress, None, ExportResult]:
    """Write the package; a package already at ``out`` is replaced once the new one is proved. Raises ExportError.

    given: held-out text on which precisions are compared (see trainer.export.gate). Without it, or where it is too little to
    judge by, only precisions with float products are chosen.
    """
    encoder = encoder.eval()
    too_little = given is not None and not enough(given)
    given = None if too_little else given
    ladder = _ladder(encoder, options, given, out)
    gate: Gate | None = None
    if given is not None:
        gate = Gate(given, *(yield from embed_set(EncoderEmbedder(encoder), given)))
    costs: list[Cost] = []
    with _staged(out) as work:
        for at, precision in enumerate(ladder):
            yield Progress("export", at, len(ladder), precision.name)
            folder = work / precision.name
            embedder = _write(encoder, folder, precision, options)
            if precision.name == _FLOAT or gate is None:
                _prove_float(encoder, embedder, precision, out)
            if gate is None:
                break
            yield Progress("compare", at, len(ladder), precision.name)
            costs.append((yield from gate.cost(embedder, precision.name, (folder / MODEL_FILE).stat().st_size)))
            if costs[-1].acceptable:
                break
        notes = _notes(precision, costs, options, too_little=too_little)
        if gate is not None:
            _check_parity(costs[-1], precision, out)
        manifest = _finish(folder, embedder, options, costs, notes)
        _install(folder, out)
    return ExportResult(out, manifest, tuple(costs), tuple(notes))


def _ladder(encoder: Encoder, options: ExportOptions, given: RetrievalSet | None, out: Path) -> list[Precision]:
    possible = precisions_for(encoder)
    if options.precision != AUTO:
        chosen = [precision for precision in possible if precision.name == options.precision]
        if not chosen:
            known = ", ".join(precision.name for precision in possible)
            raise ExportError(str(out), f"this model cannot be exported as {options.precision}; possible: {known}")
        # Half a point at most, whatever was asked for: finer ones follow.
        return chosen + [precision for precision in possible[possible.index(chosen[0]) + 1 :] if given is not None]
    unasked = [precision for precision in possible if not precision.only_named]
    return [precision for precision in unasked if given is not None or precision.name.startswith("float")]


def _write(encoder: Encoder, folder: Path, precision: Precision, options: ExportOptions) -> Embedder:
    """The package with stand-ins for its reference vectors, opened in the engine."""
    folder.mkdir()
    model = make_graph(encoder, precision).SerializeToString()
    files = {MODEL_FILE: model, TOKENIZER_FILE: encoder.tokens.definition}
    for name, data in files.items():
        (folder / name).write_bytes(data)
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    stand_in = Reference(_REFERENCE[0], (1.0, *([0.0] * (encoder.dim - 1))))
    manifest = ModelManifest(
        name=options.name,
        version=options.version,
        space_id=space_id(options, digests),
        dim=encoder.dim,
        max_tokens=encoder.max_tokens,
        query_prefix=encoder.query_prompt,
        passage_prefix=encoder.passage_prompt,
        languages=options.languages,
        precision=precision.name,
        sha256=digests,
        reference=(stand_in,),
        licence=options.licence,
        provenance=dict(options.provenance),
        metrics=dict(options.metrics),
    )
    _write_manifest(folder, manifest)
    try:
        return load_embedder(folder, verify=False)
    except ModelPackageError as error:
        raise ExportError(str(folder), f"the engine refuses the package: {error.detail}") from error


def space_id(options: ExportOptions, digests: Mapping[str, str]) -> str:
    """Of the network and its tokenizer: the same network reads other pieces of text as another vector."""
    both = hashlib.sha256("".join(digests[name] for name in (MODEL_FILE, TOKENIZER_FILE)).encode()).hexdigest()
    return f"{options.name}-{options.version}"[:80] + f"-{both[:12]}"


def _prove_float(encoder: Encoder, embedder: Embedder, precision: Precision, out: Path) -> None:
    """The graph against torch on the reference texts, one for each of several scripts."""
    ours = embedder.embed_queries(_REFERENCE)
    cosine = float((ours * EncoderEmbedder(encoder).embed_queries(_REFERENCE)).sum(axis=1).min())
    if not cosine >= _LEAST_COSINE:
        raise ExportError(str(out), f"the {precision.name} graph differs from torch: cosine {cosine:.5f}")


def _check_parity(cost: Cost, precision: Precision, out: Path) -> None:
    if precision.name.startswith("float"):
        language, cosine = min(cost.least_cosine.items(), key=lambda entry: entry[1])
        if not cosine >= (_LEAST_COSINE if precision.name == _FLOAT else _LEAST_COSINE_TABLES):
            raise ExportError(str(out), f"the {precision.name} graph differs from torch in {language}: cosine {cosine:.5f}")


def _finish(
    folder: Path, embedder: Embedder, options: ExportOptions, costs: Sequence[Cost], notes: list[str]
) -> ModelManifest:
    vectors = np.vstack([embedder.embed_queries([text]) for text in _REFERENCE])
    references = tuple(
        Reference(text, tuple(round(float(x), 6) for x in vector)) for text, vector in zip(_REFERENCE, vectors, strict=True)
    )
    metrics = dict(options.metrics)
    if costs:
        language, lost = costs[-1].worst
        metrics["export: nDCG@20 lost to float32"] = f"{costs[-1].mean:.4f} (95 % bound {costs[-1].upper:.4f})"
        metrics["export: most nDCG@20 lost to float32 in a language"] = f"{lost:.4f} ({language})"
        metrics["export: least cosine to torch, by language"] = {
            key: round(value, 5) for key, value in costs[-1].least_cosine.items()
        }
    manifest = replace(embedder.manifest, reference=references, metrics=metrics)
    _write_manifest(folder, manifest)
    (folder / CARD_FILE).write_text(model_card(manifest, notes), encoding="utf-8")
    try:
        load_embedder(folder)
    except ModelPackageError as error:
        raise ExportError(str(folder), f"the engine refuses the package: {error.detail}") from error
    return manifest


def _write_manifest(folder: Path, manifest: ModelManifest) -> None:
    values = {
        "format_version": FORMAT_VERSION,
        "name": manifest.name,
        "version": manifest.version,
        "space_id": manifest.space_id,
        "dim": manifest.dim,
        "max_tokens": manifest.max_tokens,
        "query_prefix": manifest.query_prefix,
        "passage_prefix": manifest.passage_prefix,
        "languages": list(manifest.languages),
        "precision": manifest.precision,
        "sha256": dict(manifest.sha256),
        "reference": [{"text": entry.text, "vector": list(entry.vector)} for entry in manifest.reference],
        "licence": manifest.licence,
        "provenance": dict(manifest.provenance),
        "metrics": dict(manifest.metrics),
    }
    data = json.dumps(values, ensure_ascii=False, indent=1, default=str).encode("utf-8", "replace")
    try:
        parse_manifest(data)
    except ManifestError as error:
        raise ExportError(str(folder / MANIFEST_FILE), str(error)) from error
    (folder / MANIFEST_FILE).write_bytes(data)


def _notes(chosen: Precision, costs: Sequence[Cost], options: ExportOptions, *, too_little: bool) -> list[str]:
    notes = []
    for cost in costs:
        language, lost = cost.worst
        verdict = "accepted" if cost.acceptable else "refused"
        notes.append(
            f"{cost.precision}: {verdict}; {sum(cost.queries.values())} queries lose {100 * cost.mean:.2f} points of "
            f"nDCG@20 (95 % bound {100 * cost.upper:.2f}), most in {language}: {100 * lost:.2f} "
            f"(allowed: {100 * MOST_LOST:.1f}); "
            f"least cosine to torch {min(cost.least_cosine.values()):.4f}; {cost.bytes / 1e6:.1f} MB"
        )
    if too_little:
        notes.append(
            "The held-out text is too little to judge int8 precisions by: "
            f"{FEWEST_GROUPS} queries with their versions are needed."
        )
    elif not costs:
        notes.append("No held-out text was given, so no int8 precision could be judged.")
    if options.precision not in (AUTO, chosen.name):
        notes.append(f"{options.precision} was asked for, but costs a language too much: {chosen.name} was chosen instead.")
    else:
        notes.append(f"Chosen: {chosen.name} ({PRECISIONS[chosen.name].meaning}).")
    return notes


@contextmanager
def _staged(out: Path) -> Iterator[Path]:
    try:
        if out.exists() and not (out.is_dir() and ((out / MANIFEST_FILE).is_file() or not any(out.iterdir()))):
            raise ExportError(str(out), "there is something else here already: choose a new or empty folder")
        out.parent.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(dir=out.parent, prefix=f".{out.name}-"))
    except OSError as error:
        raise ExportError(str(out), error.strerror or str(error)) from error
    try:
        yield work
    except OSError as error:
        raise ExportError(str(out), error.strerror or str(error)) from error
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _install(folder: Path, out: Path) -> None:
    old = folder.parent / "replaced"
    if out.exists():
        out.rename(old)
    try:
        folder.rename(out)
    except OSError:
        if old.exists():
            old.rename(out)
        raise
