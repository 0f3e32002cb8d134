"""What a lent machine needs, in one folder: token ids, the English text for the teacher, both models, sets to look at.

data/      prepared data whose training split has its English side only; dev whole
cache/     token ids of every training text under the student's tokenizer, where training looks for them
student/, teacher/   models made small        sets/   evaluation sets        config.json   the settings of the training
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path
from typing import Any

from trainer.cache_folder import building, disk_errors
from trainer.config import TrainConfig
from trainer.corpus import open_pairs, open_retrieval
from trainer.data import PreparedData
from trainer.data_format import DATA_FILE
from trainer.data_writing import PreparedWriter
from trainer.errors import ConfigError, ModelLoadError
from trainer.events import Event, make
from trainer.models import default_teacher, load_encoder
from trainer.recipes.lease.shrinking import expand, shrink
from trainer.records import PairRecord, QueryPassage, SplitName

CONFIG = "config.json"
_TOKENISED = ("stage1.max_tokens", "stage1.query_passages", "stage2.max_tokens")


def gather(
    data: PreparedData, config: TrainConfig, out: Path, *, cache: Path, sets: Sequence[Path] = ()
) -> Generator[Event, None, None]:
    """Fill ``out``. config: its student and teacher are taken along. cache: where token ids are kept here."""
    student = load_encoder(config.student, role="student")
    teacher = Path(config.teacher) if config.teacher else default_teacher()
    if teacher is None or not teacher.is_dir():
        raise ModelLoadError(config.teacher or "teacher", "a teacher's folder is needed to take along")
    stage1, stage2 = config.stage1, config.stage2
    pairs = yield from open_pairs(data, student, cache, max_tokens=stage1.max_tokens, query_passages=stage1.query_passages)
    retrieval = yield from open_retrieval(data, student, cache, max_tokens=stage2.max_tokens)
    yield make("gathered", texts=len(pairs.ids), tokens=int(pairs.ids.lengths.sum()), retrieval_texts=len(retrieval.ids))
    with building(out) as staged:
        _english_side(data, staged / "data")
        for kind in ("pairs", "retrieval"):
            newest = max(cache.glob(f"{kind}-*"), key=lambda folder: folder.stat().st_mtime)
            _linked(newest, staged / "cache" / newest.name)
        student.save(staged / "whole")
        shrink(staged / "whole", staged / "student")
        shutil.rmtree(staged / "whole")
        load_encoder(teacher, role="teacher").save(staged / "whole")
        shrink(staged / "whole", staged / "teacher", exact_table=True)
        shutil.rmtree(staged / "whole")
        for path in sets:
            shutil.copytree(path, staged / "sets" / path.name)
        values = config.with_changes({"student": "student", "teacher": "teacher", "cache": "cache"}).to_dict()
        (staged / CONFIG).write_text(json.dumps(values, ensure_ascii=False), encoding="utf-8")


def settle(received: Path, work: Path) -> None:
    """Make what was unpacked at ``received`` usable in ``work``: models in full size; done once."""
    if (work / CONFIG).is_file():
        return
    for name in ("student", "teacher"):
        expand(received / name, work / name)
    for name in ("data", "cache", "sets"):
        if (received / name).is_dir() and not (work / name).is_dir():
            (received / name).rename(work / name)
    with disk_errors(work):
        shutil.copy(received / CONFIG, work / CONFIG)


def lease_config(work: Path, changes: Mapping[str, Any] | None = None) -> TrainConfig:
    """The settings of the training in a work folder, its paths made whole; changes are kept for the next call."""
    path = work / CONFIG
    before, config = TrainConfig.load(path), TrainConfig.load(path, dict(changes or {}))
    for name in _TOKENISED:
        if _setting(config, name) != _setting(before, name):
            # Other token ids would be made from what is there: the English side alone.
            raise ConfigError(name, "is fixed since the text was made ready; prepare again with the other value")
    if changes:
        with disk_errors(path):
            path.write_text(json.dumps(config.to_dict(), ensure_ascii=False), encoding="utf-8")
    places = {key: str(work / getattr(config, key)) for key in ("student", "teacher", "cache")}
    return config.with_changes(places)


def _setting(config: TrainConfig, name: str) -> object:
    stage, _, key = name.partition(".")
    return getattr(getattr(config, stage), key)


def _english_side(data: PreparedData, folder: Path) -> None:
    """The same folder without the translations of what is trained on: their ids are taken along instead.

    It keeps the content hash of the whole, under which its token ids lie in the cache.
    """
    with PreparedWriter(folder, data.languages, data.sources, data.seed) as writer:
        for pair in data.pairs(SplitName.TRAIN):
            writer.add(SplitName.TRAIN, PairRecord(pair.en, {}, pair.source))
        for record in data.query_passages(SplitName.TRAIN):
            if record.en is not None:
                writer.add(SplitName.TRAIN, QueryPassage(record.en, {}, record.source))
        for held in data.pairs(SplitName.DEV):
            writer.add(SplitName.DEV, held)
        for asked in data.query_passages(SplitName.DEV):
            writer.add(SplitName.DEV, asked)
        writer.finish(content_hash=data.content_hash)
    assert (folder / DATA_FILE).is_file()


def _linked(source: Path, target: Path) -> None:
    target.mkdir(parents=True)
    for path in source.iterdir():
        try:
            os.link(path, target / path.name)
        except OSError:
            shutil.copy(path, target / path.name)
