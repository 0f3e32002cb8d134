"""``mimo models``: which models there are, and which one is in use."""

from __future__ import annotations

import argparse
from pathlib import Path

from engine.cli.arguments import UsageError
from engine.cli.console import Console, harmless
from engine.model.models import InstalledModel, install, list_models, remove, use
from engine.platform_paths import models_directory


def models(options: argparse.Namespace, console: Console) -> int:
    """List, install, choose or remove models."""
    folder = models_directory()
    if options.action == "list":
        for model in list_models(folder):
            _show(model, console)
        return 0
    if not options.name:
        raise UsageError(f"{options.action} needs a name", "mimo models")
    if options.action == "install":
        _show(install(Path(options.name).expanduser(), folder), console)
        if not console.json:
            console.note("Installed; `mimo models use NAME` makes it the one in use.")
    elif options.action == "use":
        _show(use(_key(options.name, folder), folder), console)
        if not console.json:
            console.note("In use; `mimo index` computes the vectors of your documents for it.")
    else:
        key = _key(options.name, folder)
        remove(key, folder)
        if console.json:
            console.record({"event": "removed", "name": key})
        else:
            console.note(f"{harmless(key)} removed.")
    return 0


def _key(name: str, folder: Path) -> str:
    """The installed model that a name means: its own, or that of its model where only one is called so."""
    models = list_models(folder)
    if any(model.key == name for model in models):
        return name
    called = [model.key for model in models if model.manifest and name in (model.manifest.name, model.manifest.space_id)]
    if len(called) == 1:
        return called[0]
    problem = (
        f"{name} may be any of {', '.join(called)}" if called else f"there is no model {name}; `mimo models list` shows them"
    )
    raise UsageError(harmless(problem), "mimo models")


def _show(model: InstalledModel, console: Console) -> None:
    manifest = model.manifest
    if console.json:
        console.record(
            {
                "name": model.key,
                "path": str(model.path),
                "active": model.active,
                "bundled": model.bundled,
                "space_id": manifest.space_id if manifest else None,
                "version": manifest.version if manifest else None,
                "dim": manifest.dim if manifest else None,
                "precision": manifest.precision if manifest else None,
                "languages": len(manifest.languages) if manifest else 0,
                "problem": model.problem,
            }
        )
        return
    about = f"{manifest.name} {manifest.version}, {len(manifest.languages)} languages" if manifest else model.problem
    console.line(f"{'*' if model.active else ' '} {harmless(model.key):30} {harmless(about)}")
