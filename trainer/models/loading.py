"""``load_encoder``: an encoder from a model package, a Hugging Face or sentence-transformers folder, or a hub name."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Literal

import torch

from engine.model.model_manifest import MANIFEST_FILE
from engine.model.model_package import bundled_path
from trainer.errors import ModelLoadError
from trainer.models.encoder import Encoder
from trainer.models.hub import download, looks_like_name
from trainer.models.huggingface import load_folder
from trainer.models.package import load_packaged
from trainer.models.prompts import Prompts
from trainer.models.sentence_folder import MODULES_FILE, load_sentence_folder

_log = logging.getLogger(__name__)
BUNDLED = "bundled"


def load_encoder(
    source: str | Path,
    *,
    role: Literal["student", "teacher"] = "student",
    query_prompt: str | None = None,
    passage_prompt: str | None = None,
) -> Encoder:
    """The encoder that ``source`` names; raises ModelLoadError, which says what is wrong with it.

    source: a folder (model package, sentence-transformers or Hugging Face: seen from what it holds), ``bundled`` for the
    package that comes with the program, or a Hugging Face name. Only a name that is no folder here ever goes to the
    network. A teacher comes frozen and in evaluation mode. The prompts replace the model's own. Code that comes with a
    model is never run and pickled weights are never read.
    """
    encoder = _load(source)
    if query_prompt is not None or passage_prompt is not None:
        own = encoder.prompts
        encoder.prompts = Prompts(
            own.query if query_prompt is None else query_prompt,
            own.passage if passage_prompt is None else passage_prompt,
        )
    _check(encoder)
    if role == "teacher":
        encoder.requires_grad_(False)
    return encoder.train(role == "student")


def _load(source: str | Path) -> Encoder:
    if isinstance(source, str) and source == BUNDLED:
        return load_packaged(bundled_path())
    folder = Path(source).expanduser()
    try:
        is_folder = folder.is_dir()
    except (OSError, ValueError) as error:
        raise ModelLoadError(str(source), str(error)) from error
    if is_folder:
        return _load_folder(folder)
    if isinstance(source, str) and not folder.exists() and looks_like_name(source):
        encoder = _load_folder(download(source))
        encoder.source = source
        return encoder
    raise ModelLoadError(str(source), "no such folder")


def _load_folder(folder: Path) -> Encoder:
    if (folder / MANIFEST_FILE).is_file():
        return load_packaged(folder)
    if (folder / MODULES_FILE).is_file():
        return load_sentence_folder(folder)
    if (folder / "config.json").is_file():
        return load_folder(folder)
    raise ModelLoadError(str(folder), f"no model: neither {MANIFEST_FILE}, {MODULES_FILE} nor config.json in it")


def _check(encoder: Encoder) -> None:
    """Refuse weights and tokenizers that would fail much later, or never but with nonsense."""
    for name, weight in encoder.named_parameters():
        if not torch.isfinite(weight).all():
            raise ModelLoadError(encoder.source, f"weights that are not finite (NaN or infinite) in {name}")
    rows, highest = encoder.pieces, encoder.tokens.highest_id
    if highest < 0:
        raise ModelLoadError(encoder.source, "the tokenizer has no vocabulary")
    if highest >= rows:
        detail = f"the tokenizer is not this model's: token ids up to {highest}, but the model has {rows} embeddings"
        raise ModelLoadError(encoder.source, detail)
    if rows > 2 * (highest + 1):
        _log.warning("%s: %d embeddings, but token ids only up to %d", encoder.source, rows, highest)
