"""The bundled sample library: small documents in many languages and formats."""

from __future__ import annotations

from importlib import resources
from pathlib import Path


def samples_directory() -> Path:
    """The folder of the sample documents. An installed package keeps its data as plain files, so this is a real folder."""
    return Path(str(resources.files("resources") / "samples"))
