"""Models from folders: vectors equal to sentence-transformers', bad folders refused with a reason."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from trainer.models import load_encoder


def test_tiny_models_load_and_differ(tiny_bert_folder: Path, tiny_teacher_folder: Path) -> None:
    student, teacher = load_encoder(tiny_bert_folder, role="student"), load_encoder(tiny_teacher_folder, role="teacher")
    assert (student.dim, teacher.dim) == (32, 48)
    assert (student.max_tokens, teacher.query_prompt) == (48, "query: ")
    assert student.training and not teacher.training
    assert not any(weight.requires_grad for weight in teacher.parameters())
    vectors = student.embed(["a red house", "der Hund", "水"])
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert (vectors @ vectors.T)[0, 1] < 0.999
