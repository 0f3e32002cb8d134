"""``mimo export --format library`` and ``mimo import``: a whole library in one file, from one computer to another."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from engine.cli.arguments import UsageError
from engine.cli.console import Console, harmless
from engine.cli.frame import CommandError
from engine.cli.opening import open_library
from engine.cli.progress_bar import ProgressBar, size
from engine.library import Library, default_library_directory
from engine.scanning import absolute
from engine.transfer.archive import SUFFIX, ArchiveInfo, read_info
from engine.transfer.exporting import export_library
from engine.transfer.importing import import_library


def export_whole(options: argparse.Namespace, console: Console) -> int:
    """Write the library with its text, vectors and index into one file."""
    if options.output is None or options.passages:
        wrong = "--passages is for csv and jsonl" if options.passages else "a library needs --output FILE"
        raise UsageError(wrong, "mimo export")
    target = Path(absolute(options.output))
    target = target if target.suffix == SUFFIX else target.with_name(target.name + SUFFIX)
    if not target.parent.is_dir():
        raise CommandError(f"There is no folder {target.parent}.")
    with open_library(options, console) as library, ProgressBar(console, quiet=options.quiet) as bar:
        info = bar.run(export_library(library, target, name=library.directory.name))
    _tell("exported", info, target, target.stat().st_size, console)
    if not console.json:
        console.note(f"On the other computer: mimo import {harmless(target.name)}")
    return 0


def import_(options: argparse.Namespace, console: Console) -> int:
    """Make a library out of such a file; with --show only say what it holds."""
    archive = Path(absolute(options.file))
    if not archive.is_file():
        raise CommandError(f"There is no file {archive}.")
    info = read_info(archive)
    if options.show:
        _tell("holds", info, archive, archive.stat().st_size, console)
        return 0
    directory = Path(absolute(options.library) if options.library else default_library_directory())
    if (directory / "library.db").exists():
        raise CommandError(f"There is a library in {directory} already; name another place with --library DIR.")
    folders = _folders(options.folder, info)
    with ProgressBar(console, quiet=options.quiet) as bar:
        bar.run(import_library(archive, directory, folders=folders))
    with Library.open(directory) as library:
        status = library.status()
    _tell("imported", info, directory, status.bytes, console, pending=status.pending, unreachable=status.unreachable)
    return 0


def _folders(given: Sequence[str], info: ArchiveInfo) -> Mapping[str, str]:
    """OLD=NEW for each folder that lies elsewhere here."""
    moved: dict[str, str] = {}
    for pair in given:
        old = next((folder for folder in info.folders if pair.startswith(f"{folder}=")), None)
        if old is None:
            known = ", ".join(info.folders) or "none"
            raise UsageError(f"--folder {pair}: OLD=NEW, where OLD is one of its folders ({known})", "mimo import")
        moved[old] = absolute(pair[len(old) + 1 :])
    return moved


def _tell(
    event: str,
    info: ArchiveInfo,
    place: Path,
    size_in_bytes: int,
    console: Console,
    *,
    pending: int = 0,
    unreachable: Sequence[str] = (),
) -> None:
    if console.json:
        console.record(
            {
                "event": event,
                "path": os.fspath(place),
                "name": info.name,
                "files": info.files,
                "passages": info.passages,
                "folders": list(info.folders),
                "model": info.model,
                "space_id": info.space_id,
                "created": info.created,
                "bytes": size_in_bytes,
                "pending": pending,
                "unreachable": list(unreachable),
            }
        )
        return
    held = f"{info.files:,} files, {info.passages:,} passages, {size(size_in_bytes)}, {harmless(info.model)}"
    console.line(f"{harmless(os.fspath(place))}: {held}")
    if event == "holds":
        for folder in info.folders:
            console.line(f"Folder     {harmless(folder)}")
    for folder in unreachable:
        console.note(f"{harmless(folder)} is not on this computer: its files can be found and read as text, not opened.")
    if pending:
        console.note(f"{pending:,} passages wait for the vectors of the model in use; `mimo index` computes them.")
