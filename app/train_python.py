"""Which Python runs the trainer, and how one that lacks it gets it."""

from __future__ import annotations

import json
import sys
from importlib import metadata
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from app.settings import Settings

DISTRIBUTION = "mimo-search"
CPU_INDEX = "https://download.pytorch.org/whl/cpu"


def training_python(settings: Settings) -> str:
    """The one chosen, else the one that runs this program."""
    return settings.train_python or sys.executable


def python_of(chosen: Path) -> Path | None:
    """The interpreter that a person means by a file or by the folder of a virtual environment; None if there is none."""
    if chosen.is_file():
        return chosen
    for place in (chosen / "bin" / "python", chosen / "bin" / "python3", chosen / "Scripts" / "python.exe"):
        if place.is_file():
            return place
    return None


def install_command(python: str, *, cpu: bool = False) -> str:
    """What to type so that this Python can train: the same program once more, with what only training needs.

    cpu: the build of torch without CUDA, which is much smaller.
    """
    index = f" --extra-index-url {CPU_INDEX}" if cpu else ""
    return f'"{python}" -m pip install{index} {_requirement()}'


def _requirement() -> str:
    try:
        installed = metadata.distribution(DISTRIBUTION)
    except metadata.PackageNotFoundError:
        return f'"{DISTRIBUTION}[train]"'
    try:
        url = str(json.loads(installed.read_text("direct_url.json") or "{}").get("url", ""))
    except ValueError:
        url = ""
    parts = urlsplit(url)
    if parts.scheme == "file" and not parts.path.endswith(".whl"):
        return f'"{url2pathname(parts.path).rstrip("/")}[train]"'
    return f'"{DISTRIBUTION}[train] @ {url}"' if url else f'"{DISTRIBUTION}[train]=={installed.version}"'
