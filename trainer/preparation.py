"""From a config to the stages that run: models, devices, token ids, teacher vectors."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from torch import nn

from trainer.batching import LanguagePairPlan, TextPlan
from trainer.config import TEACHER_FREE, RunFacts, TrainConfig, resolved
from trainer.corpus import PairCorpus, RetrievalCorpus, open_pairs, open_retrieval
from trainer.errors import ConfigError, DataError
from trainer.events import Event, make
from trainer.hardware import Device
from trainer.losses import RetrievalObjective, TextObjective
from trainer.models.encoder import Encoder
from trainer.models.teacher import Teacher
from trainer.retrieval_stage import RetrievalStage
from trainer.sources import TrainingData
from trainer.stages import Setup, Stage
from trainer.teacher_cache import TeacherVectors, pair_texts, retrieval_texts, teacher_vectors
from trainer.text_stage import TextStage
from trainer.weights import text_weights


@dataclass(frozen=True, slots=True)
class Material:
    """Everything read from disk that the stages of a run need; config has its automatic values filled in."""

    config: TrainConfig
    pairs: PairCorpus | None
    pair_vectors: TeacherVectors | None
    retrieval: RetrievalCorpus | None
    retrieval_vectors: TeacherVectors | None

    @property
    def stages(self) -> list[str]:
        """Names of the stages, in order."""
        return ["stage1"] * (self.pairs is not None) + ["stage2"] * (self.retrieval is not None)

    @property
    def languages(self) -> list[str]:
        """Languages trained on."""
        names = {*(self.pairs.languages if self.pairs else ()), *(self.retrieval.languages if self.retrieval else ())}
        return sorted(names)


def gather_material(
    config: TrainConfig, data: TrainingData, student: Encoder, teacher: Teacher | None, device: Device, cache: Path
) -> Generator[Event, None, Material]:
    """Tokenise and embed what the caches lack. Raises DataError when there is too little to train on."""
    pairs: PairCorpus | None = None
    retrieval: RetrievalCorpus | None = None
    if config.runs_stage1:
        stage1 = config.stage1
        pairs = yield from open_pairs(
            data, student, cache, max_tokens=stage1.max_tokens, query_passages=stage1.query_passages
        )
        unknown = sorted(set(stage1.source_weights) - set(pairs.sources))
        if unknown:  # a table of weights may know more sources than this data; a typing error should show
            yield make("warning", detail=f"stage1.source_weights names sources that are not there: {', '.join(unknown)}")
    if config.stage2.enabled:
        retrieval = yield from _retrieval(config, data, student, cache, required=pairs is None)
    if pairs is None and retrieval is None:
        raise ConfigError("stage2.enabled", "no stage is left to run")
    body = sum(weight.numel() for weight in student.parameters()) - student.table.numel()
    facts = RunFacts(len(pairs.ids) if pairs else 0, len(retrieval.query) if retrieval else 0, body, device.kind != "cpu")
    config = resolved(config, facts)
    pair_vectors = retrieval_vectors = None
    if teacher is not None and pairs is not None:
        texts = pair_texts(data, teacher.encoder, config.stage1.query_passages)
        pair_vectors = yield from teacher_vectors(
            texts,
            teacher.encoder,
            cache,
            name=f"pairs{'-qp' * config.stage1.query_passages}",
            content_hash=data.content_hash,
            device=device,
            max_tokens=config.stage1.max_tokens,
        )
    if teacher is not None and retrieval is not None:
        retrieval_vectors = _known_already(config, teacher, pair_vectors, retrieval)
    if teacher is not None and retrieval is not None and retrieval_vectors is None:
        retrieval_vectors = yield from teacher_vectors(
            retrieval_texts(data, teacher.encoder),
            teacher.encoder,
            cache,
            name="retrieval",
            content_hash=data.content_hash,
            device=device,
            max_tokens=config.stage2.max_tokens,
        )
    return Material(config, pairs, pair_vectors, retrieval, retrieval_vectors)


def _known_already(
    config: TrainConfig, teacher: Teacher, pairs: TeacherVectors | None, retrieval: RetrievalCorpus
) -> TeacherVectors | None:
    """Stage 2's vectors among stage 1's, where these hold the same English queries and passages at their end; else None."""
    encoder = teacher.encoder
    limits = {min(encoder.max_tokens, stage.max_tokens) for stage in (config.stage1, config.stage2)}
    alike = encoder.query_prompt == encoder.passage_prompt and len(limits) == 1
    if pairs is None or not config.stage1.query_passages or not alike:
        return None
    count = 2 * int((retrieval.english >= 0).sum())
    return TeacherVectors(pairs.values[len(pairs.values) - count :])


def _retrieval(
    config: TrainConfig, data: TrainingData, student: Encoder, cache: Path, *, required: bool
) -> Generator[Event, None, RetrievalCorpus | None]:
    """The stage-2 corpus; None, with a warning, when the data has none and stage 1 runs anyway."""
    try:
        corpus = yield from open_retrieval(data, student, cache, max_tokens=config.stage2.max_tokens)
        plan = _pair_plan(config, corpus, 2)
    except DataError as error:
        if required or config.method in TEACHER_FREE:
            raise
        yield make("warning", detail=f"stage 2 is left out: {error.detail}")
        return None
    alone = len(corpus.query) - plan.rows_per_epoch
    if alone:
        detail = f"stage 2 passes over {alone} of {len(corpus.query)} records: they are in one language only"
        if config.runs_stage1 and config.stage1.query_passages:
            detail += " (stage 1 reads those in English)"
        yield make("warning", detail=detail)
    if config.method not in TEACHER_FREE and not (corpus.english >= 0).any():
        yield make("warning", detail="stage 2 cannot distil: no record has English; its contrast is trained alone")
    return corpus


def make_stage(name: str, material: Material, setup: Setup, retained_tokens: int) -> Stage:
    """The stage of this name."""
    config = material.config
    if name == "stage1":
        return _text_stage(material, setup)
    assert material.retrieval is not None
    stage2 = config.stage2
    _check_dims(stage2.dims, setup.encoder.dim, name)
    objective = RetrievalObjective(
        setup.projection if setup.projection is not None else nn.Identity(),
        config.method,
        config.xlco_weight,
        stage2.temperature,
        stage2.lakda_weight,
        stage2.distance,
        stage2.dims,
    )
    plan = _pair_plan(config, material.retrieval, stage2.batch_size)
    retained = stage2.retained_tokens if stage2.retained_tokens >= 0 else retained_tokens
    return RetrievalStage(setup, material.retrieval, material.retrieval_vectors, plan, objective, retained_tokens=retained)


def _pair_plan(config: TrainConfig, corpus: RetrievalCorpus, batch_size: int) -> LanguagePairPlan:
    return LanguagePairPlan(
        corpus.available,
        batch_size,
        config.seed,
        max_repeats=config.stage2.max_repeats,
        same_language=config.method in ("infonce", "distil"),
    )


def _text_stage(material: Material, setup: Setup) -> TextStage:
    stage1, pairs, vectors = material.config.stage1, material.pairs, material.pair_vectors
    assert pairs is not None and vectors is not None and setup.projection is not None
    _check_dims(stage1.dims, setup.encoder.dim, "stage1")
    objective = TextObjective(
        setup.projection, stage1.distance, stage1.anchor_contrast, material.config.stage2.temperature, stage1.dims
    )
    plan = TextPlan(text_weights(pairs, stage1), stage1.batch_size, material.config.seed)
    return TextStage(setup, pairs, vectors, plan, objective)


def _check_dims(dims: tuple[int, ...], dim: int, name: str) -> None:
    if any(size > dim for size in dims):
        raise ConfigError(f"{name}.dims", f"at most the student's {dim} expected")
