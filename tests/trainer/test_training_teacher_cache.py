"""The teacher's vectors on disk, and the token ids: right, continued, keyed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.trainer.memory_data import (
    MemoryData,
    asked_of,
    one_thread,  # noqa: F401
)
from tests.trainer.tiny_models import save_sentence_model
from trainer.config import TrainConfig
from trainer.corpus import open_pairs, open_retrieval
from trainer.errors import DataError
from trainer.hardware import Device
from trainer.models.encoder import Encoder
from trainer.models.loading import load_encoder
from trainer.models.teacher import load_teacher
from trainer.newstudent.bag_texts import OwnQuestions
from trainer.preparation import gather_material
from trainer.ragged import FLAT_FILE, RaggedIds, RaggedWriter
from trainer.records import PairRecord, QueryPassage
from trainer.teacher_cache import TeacherVectors, own_passages, pair_texts, retrieval_texts, teacher_vectors

_CPU = Device(torch.device("cpu"), "fp32")


def _drain(generator):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
    events = []
    while True:
        try:
            events.append(next(generator))
        except StopIteration as end:
            return end.value, events


def _vectors(data: MemoryData, teacher: Encoder, cache: Path) -> tuple[TeacherVectors, list[dict[str, object]]]:
    texts = pair_texts(data, teacher, False)
    result: tuple[TeacherVectors, list[dict[str, object]]] = _drain(
        teacher_vectors(texts, teacher, cache, name="pairs", content_hash=data.content_hash, device=_CPU, max_tokens=48)
    )
    return result


def test_vectors_are_the_teachers_in_the_order_of_the_records(
    tiny_teacher_folder: Path, tiny_pairs: list[PairRecord], tmp_path: Path
) -> None:
    teacher = load_encoder(tiny_teacher_folder, role="teacher")
    data = MemoryData(tiny_pairs[:30], asked_of(tiny_pairs[:30]))
    vectors, _ = _vectors(data, teacher, tmp_path)
    wanted = teacher.embed([pair.en for pair in tiny_pairs[:30]])
    assert vectors.rows(np.arange(30)) == pytest.approx(wanted, abs=2e-3)
    both, _ = _drain(
        teacher_vectors(
            retrieval_texts(data, teacher), teacher, tmp_path, name="r", content_hash="h", device=_CPU, max_tokens=48
        )
    )
    asked = teacher.embed([record.en[0] for record in data.asked if record.en], teacher.query_prompt)
    assert teacher.query_prompt and both.rows(np.arange(0, 60, 2)) == pytest.approx(asked, abs=2e-3)


def test_interrupted_work_is_continued_and_finished_work_is_reused(
    tiny_teacher_folder: Path, tiny_pairs: list[PairRecord], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    teacher = load_encoder(tiny_teacher_folder, role="teacher")
    data = MemoryData(tiny_pairs[:60])
    monkeypatch.setattr("trainer.teacher_cache._BATCH_TOKENS", {"cpu": 100})
    working = teacher_vectors(
        pair_texts(data, teacher, False), teacher, tmp_path, name="pairs", content_hash="memory", device=_CPU, max_tokens=48
    )
    done = 0
    for event in working:
        if event["what"] == "teacher" and event["done"] > 20:
            done = event["done"]
            break
    working.close()
    vectors, events = _vectors(data, teacher, tmp_path)
    assert [event["what"] for event in events] == ["teacher"] * len(events)
    assert all(event["done"] > done for event in events)  # type: ignore[operator]
    assert vectors.rows(np.arange(60)) == pytest.approx(teacher.embed([pair.en for pair in data.records]), abs=2e-3)
    assert _vectors(data, teacher, tmp_path)[1] == []
    other = MemoryData(tiny_pairs[:60], content_hash="other")
    assert _vectors(other, teacher, tmp_path)[1] != []


@pytest.mark.parametrize(("prompted", "limit", "shared"), [(False, 48, True), (True, 48, False), (False, 8, False)])
def test_texts_of_both_stages_are_embedded_once_where_the_teacher_takes_them_alike(
    tiny_bert_folder: Path, tiny_pairs: list[PairRecord], tmp_path: Path, prompted: bool, limit: int, shared: bool
) -> None:
    folder = save_sentence_model(tmp_path / "teacher", width=48, seed=2, query_prompt="ask: " if prompted else "")
    teacher = load_teacher(folder, start=tiny_bert_folder)
    asked = asked_of(tiny_pairs[10:20])
    asked[3] = QueryPassage(None, asked[3].tr)  # without English: not among the teacher's texts
    changes = {"stage1.max_tokens": 48, "stage2.max_tokens": limit}
    config = TrainConfig(str(tiny_bert_folder), str(folder)).with_changes(changes)
    data = MemoryData(tiny_pairs[:10], asked)
    material, _ = _drain(gather_material(config, data, load_encoder(tiny_bert_folder), teacher, _CPU, tmp_path / "cache"))
    assert bool(list((tmp_path / "cache").glob("teacher-retrieval-*"))) == (not shared)
    english = [record.en for record in asked if record.en]
    for side, prompt in enumerate((teacher.encoder.query_prompt, teacher.encoder.passage_prompt)):
        wanted = teacher.encoder.embed([both[side] for both in english], prompt, max_tokens=limit)
        places = material.retrieval.english[material.retrieval.english >= 0] + side
        assert material.retrieval_vectors.rows(places) == pytest.approx(wanted, abs=2e-3)


def test_corpora_hold_every_text_in_place(tiny_bert_folder: Path, tiny_pairs: list[PairRecord], tmp_path: Path) -> None:
    student = load_encoder(tiny_bert_folder)
    data = MemoryData(tiny_pairs[:5], asked_of(tiny_pairs[5:9]))
    pairs, events = _drain(open_pairs(data, student, tmp_path, max_tokens=32, query_passages=True))
    assert events and pairs.records == 5 + 2 * 4 and len(pairs.ids) == 4 * pairs.records
    for number in range(20):
        record = tiny_pairs[int(pairs.record[number])]
        language = pairs.languages[int(pairs.language[number])]
        text = record.en if language == "en" else record.tr[language]
        assert pairs.ids[number].tolist() == student.tokenize([text])[0].tolist()
    asked, _ = _drain(open_retrieval(data, student, tmp_path, max_tokens=32))
    for at, record in enumerate(data.asked):
        for place, language in enumerate(asked.languages):
            both = record.en if language == "en" else record.tr[language]
            assert both is not None
            first = int(asked.query[at, place])
            for side in (0, 1):
                assert asked.ids[first + side].tolist() == student.tokenize([both[side]])[0].tolist()
    assert _drain(open_pairs(data, student, tmp_path, max_tokens=32, query_passages=True))[1] == []
    assert _drain(open_pairs(data, student, tmp_path, max_tokens=16, query_passages=True))[1] != []


@given(rows=st.lists(st.lists(st.integers(0, 2**31 - 1), max_size=9), max_size=12))
@settings(max_examples=30)
def test_sequences_come_back_and_are_padded(rows: list[list[int]], tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("ragged")
    with RaggedWriter(folder) as writer:
        writer.extend([np.asarray(row, np.int32) for row in rows[:5]])
        writer.extend([np.asarray(row, np.int32) for row in rows[5:]])
    stored = RaggedIds.open(folder)
    assert [stored[at].tolist() for at in range(len(stored))] == rows
    order = np.arange(len(rows))[::-1].copy()
    ids, mask = stored.padded(order, 99)
    for at, place in enumerate(order):
        assert ids[at][mask[at] == 1].tolist() == rows[place]
        assert (ids[at][mask[at] == 0] == 99).all()


def test_cut_token_files_are_refused(tmp_path: Path) -> None:
    with RaggedWriter(tmp_path) as writer:
        writer.extend([np.arange(10, dtype=np.int32)])
    (tmp_path / FLAT_FILE).write_bytes((tmp_path / FLAT_FILE).read_bytes()[:-8])
    with pytest.raises(DataError):
        RaggedIds.open(tmp_path)


def test_a_passage_that_many_ask_for_is_read_once(tiny_teacher_folder: Path, tmp_path: Path) -> None:
    student = load_encoder(tiny_teacher_folder, role="student")
    passages = [f"the {name} is beside the river" for name in ("house", "garden", "bridge")]
    asked = [
        QueryPassage(None, {"de": (f"question {at}", passages[at % 3]), "fr": (f"demande {at}", passages[at % 3].upper())})
        for at in (0, 1, 0, 2, 1, 0)
    ]
    data = MemoryData([], [*asked, QueryPassage(("who is it", passages[0]), {"de": ("wer", passages[1])})])
    texts = own_passages(data, student)
    assert sorted(texts()) == sorted([*passages, *(passage.upper() for passage in passages)])
    corpus, _ = _drain(open_retrieval(data, student, tmp_path, max_tokens=48))
    vectors, _ = _drain(teacher_vectors(texts, student, tmp_path, name="own", content_hash="x", device=_CPU, max_tokens=48))
    own = OwnQuestions(corpus, vectors)
    rng = np.random.default_rng(0)
    for _ in range(10):
        queries, targets, places = own.draw(rng, 6, 8)
        assert len(places) == 3 and len(queries) == 6
        ids, mask = map(torch.from_numpy, corpus.ids.padded(queries + 1, student.pad_id))  # a query's passage is the next
        with torch.inference_mode():
            wanted = torch.nn.functional.normalize(student(ids, mask), dim=-1).numpy()
        assert vectors.rows(places[targets]) == pytest.approx(wanted, abs=2e-3)
