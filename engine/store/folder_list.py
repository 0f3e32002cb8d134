"""A copy of the folder list beside the database: when that is damaged and started anew, its folders are read again."""

from __future__ import annotations

import json
import logging
from pathlib import Path

from engine.store.catalog import Catalog
from engine.store.records import FolderOptions

log = logging.getLogger(__name__)

_NAME = "folders.json"


def keep(catalog: Catalog, directory: Path) -> None:
    """Write the list, whole or not at all. It is a spare copy: that it cannot be written stops nothing."""
    folders = [
        {
            "path": folder.path,
            "excludes": folder.options.excludes,
            "hidden": folder.options.hidden,
            "size_limit": folder.options.size_limit,
        }
        for folder in catalog.folders()
    ]
    temporary = directory / f"{_NAME}.part"
    try:
        temporary.write_text(json.dumps(folders), encoding="ascii")
        temporary.replace(directory / _NAME)
    except OSError as error:
        log.warning("the folder list was not kept: %s", error)


def restore(catalog: Catalog, directory: Path) -> int:
    """Add the folders of the list to a catalogue that has none; gives how many."""
    try:
        kept = json.loads((directory / _NAME).read_text(encoding="ascii"))
        folders = [
            (
                str(entry["path"]),
                FolderOptions(tuple(map(str, entry["excludes"])), bool(entry["hidden"]), entry["size_limit"]),
            )
            for entry in kept
        ]
    except (OSError, ValueError, KeyError, TypeError) as error:
        log.info("no folder list: %s", error)
        return 0
    for path, options in folders:
        catalog.add_folder(path, options)
    return len(folders)
