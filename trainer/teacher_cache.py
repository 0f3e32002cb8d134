"""The teacher's vectors: computed once, longest texts first, float16 on disk, continued after any interruption."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional

from trainer.cache_folder import allocate, cache_key, disk_errors, write_json
from trainer.corpus import passage_group, stage1_records
from trainer.errors import CheckpointError, NotFiniteError, OutOfMemoryError
from trainer.events import Event, make
from trainer.hardware import Device
from trainer.models.encoder import Encoder
from trainer.models.length_batches import by_length
from trainer.out_of_memory import is_out_of_memory
from trainer.ragged import RaggedIds, RaggedWriter
from trainer.records import SplitName
from trainer.sources import TrainingData

_CHUNK = 4096
_BATCH_TOKENS = {"cpu": 4096, "cuda": 131_072}
_SAVE_EVERY = 64  # batches between notes of how far it is
_ABOUT: Final = "teacher.json"
_VECTORS: Final = "vectors.float16"
_FORMAT = 1

Prompted = Callable[[], Iterator[str]]  # texts with their prompts, in the order of the vectors


@dataclass(frozen=True, slots=True)
class TeacherVectors:
    """Unit vectors, float16 [texts, dim], mapped from disk."""

    values: npt.NDArray[np.float16]

    @property
    def dim(self) -> int:
        """Length of a vector."""
        return int(self.values.shape[1])

    def rows(self, places: npt.NDArray[np.int64]) -> npt.NDArray[np.float16]:
        """The vectors at these places, in memory."""
        return np.asarray(self.values[places])


def pair_texts(data: TrainingData, teacher: Encoder, query_passages: bool) -> Prompted:
    """The English side of stage 1; the teacher sees plain texts as passages."""
    return lambda: (teacher.passage_prompt + record.en for record in stage1_records(data, SplitName.TRAIN, query_passages))


def retrieval_texts(data: TrainingData, teacher: Encoder) -> Prompted:
    """The English queries (with the teacher's query prompt) and passages of stage 2, alternating."""

    def texts() -> Iterator[str]:
        for record in data.query_passages(SplitName.TRAIN):
            if record.en is not None:
                yield teacher.query_prompt + record.en[0]
                yield teacher.passage_prompt + record.en[1]

    return texts


def own_passages(data: TrainingData, student: Encoder) -> Prompted:
    """The passages of all records without English, each text once, in order: vectors of them a student makes itself."""

    def texts() -> Iterator[str]:
        seen: set[tuple[str, int]] = set()
        for record in data.query_passages(SplitName.TRAIN):
            if record.en is not None:
                continue
            group = passage_group(record)
            for language, (_, passage) in record.tr.items():
                if (language, group) not in seen:
                    seen.add((language, group))
                    yield student.passage_prompt + passage

    return texts


def teacher_vectors(
    texts: Prompted, teacher: Encoder, cache: Path, *, name: str, content_hash: str, device: Device, max_tokens: int
) -> Generator[Event, None, TeacherVectors]:
    """The vectors of all texts, from the cache as far as it has them. Closing the generator keeps what is done.

    Raises CheckpointError when the disk is full (before the work, not after it) and NotFiniteError for a teacher that
    gives NaN.
    """
    key = cache_key(
        "teacher", _FORMAT, name, content_hash, teacher.fingerprint(), teacher.prompts, max_tokens, device.precision
    )
    folder = cache / f"teacher-{name}-{key}"
    with disk_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        about = _read_about(folder)
        if about is None:
            about = yield from _start(texts, teacher, folder, max_tokens)
        if about["done"] < about["total"]:
            yield from _embed(teacher, folder, about, device)
        shape = (int(about["total"]), int(about["dim"]))
        if not shape[0]:
            return TeacherVectors(np.zeros(shape, np.float16))
        return TeacherVectors(np.memmap(folder / _VECTORS, np.float16, "r", shape=shape))


def _read_about(folder: Path) -> dict[str, Any] | None:
    try:
        about: dict[str, Any] = json.loads((folder / _ABOUT).read_text(encoding="utf-8"))
        whole = (folder / _VECTORS).stat().st_size == 2 * about["total"] * about["dim"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return about if whole else None


def _start(texts: Prompted, teacher: Encoder, folder: Path, max_tokens: int) -> Generator[Event, None, dict[str, Any]]:
    """Tokenise, and take the space on the disk."""
    done = 0
    with RaggedWriter(folder) as writer:
        iterator = texts()
        while chunk := list(itertools.islice(iterator, _CHUNK)):
            writer.extend(teacher.tokenize(chunk, max_tokens=max_tokens))
            done += len(chunk)
            yield make("prepare", what="teacher tokens", done=done, total=None)
    allocate(folder / _VECTORS, 2 * done * teacher.dim)
    about = {"total": done, "dim": teacher.dim, "done": 0}
    write_json(folder / _ABOUT, about)
    return about


def _embed(teacher: Encoder, folder: Path, about: dict[str, Any], device: Device) -> Generator[Event, None, None]:
    ids = RaggedIds.open(folder)
    vectors = np.memmap(folder / _VECTORS, np.float16, "r+", shape=(int(about["total"]), int(about["dim"])))
    at = int(about["done"])
    budget = _BATCH_TOKENS.get(device.kind, 4096)
    teacher.eval().to(device.torch)
    since = 0
    try:
        batches = by_length(
            ids.lengths, budget, lambda places: _batch(teacher, ids, np.asarray(places, np.int64), device), first=at
        )
        for places, rows in batches:
            vectors[places] = rows
            at += len(places)
            since += 1
            if since >= _SAVE_EVERY:
                _note(vectors, folder, about, at)
                since = 0
            yield make("prepare", what="teacher", done=at, total=len(ids))
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        raise OutOfMemoryError("memory does not suffice for one text of the teacher's; use shorter texts") from error
    finally:
        _note(vectors, folder, about, at)
        teacher.to("cpu")  # the student needs the device's memory now


def _batch(teacher: Encoder, ids: RaggedIds, places: npt.NDArray[np.int64], device: Device) -> npt.NDArray[np.float16]:
    numbers, mask = (torch.from_numpy(array).to(device.torch) for array in ids.padded(places, teacher.pad_id))
    with torch.inference_mode(), device.autocast():
        pooled = functional.normalize(teacher(numbers, mask).float(), dim=-1)
    result: npt.NDArray[np.float16] = pooled.half().cpu().numpy()
    if not np.isfinite(result).all():
        raise NotFiniteError("the teacher's vectors are not finite")
    return result


def _note(vectors: np.memmap[Any, Any], folder: Path, about: dict[str, Any], done: int) -> None:
    vectors.flush()
    about["done"] = done
    try:
        write_json(folder / _ABOUT, about)
    except OSError as error:
        raise CheckpointError(str(folder), error.strerror or str(error)) from error
