"""MODEL_CARD.md: what a package is, what it was made from and what was measured."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.model.model_manifest import ModelManifest


def model_card(manifest: ModelManifest, notes: list[str]) -> str:
    """Markdown. notes: sentences on how the precision was chosen and the like."""
    lines = [
        f"# {manifest.name} {manifest.version}",
        "",
        f"A multilingual text encoder for search across languages: {manifest.dim} dimensions, {manifest.max_tokens} tokens, "
        f"{len(manifest.languages)} languages, {manifest.precision}.",
        "Vectors can be compared only within one space_id "
        f"(`{manifest.space_id}`). Runs in MIMO Search and in any ONNX Runtime; pooling and normalisation are in the graph.",
        "",
        f"Languages: {', '.join(manifest.languages)}.",
        "",
        "## Export",
        "",
        *(f"- {_plain(note)}" for note in notes),
        "",
        "## Measured",
        "",
        *_entries(manifest.metrics),
        "",
        "## Made from",
        "",
        *_entries(manifest.provenance),
        "",
        "## Licence",
        "",
        _plain(manifest.licence),
        "",
    ]
    return "\n".join(lines)


def _entries(values: Mapping[str, Any]) -> list[str]:
    if not values:
        return ["Nothing is recorded."]
    return [f"- {_plain(str(key))}: {_plain(_shown(value))}" for key, value in values.items()]


def _shown(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, Mapping):
        return "; ".join(f"{key} {_shown(inner)}" for key, inner in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(_shown(inner) for inner in value)
    return str(value)


def _plain(text: str) -> str:
    """One line, without what Markdown or HTML would take for markup."""
    return " ".join(text.split()).replace("<", "&lt;").replace("`", "'")
