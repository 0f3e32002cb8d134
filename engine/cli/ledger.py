"""``mimo status``, ``mimo problems`` and ``mimo export``: what the library holds."""

from __future__ import annotations

import argparse
import csv
import json
import os
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TextIO

from engine.cli.arguments import UsageError
from engine.cli.console import Console, harmless
from engine.cli.messages import STATES
from engine.cli.opening import open_library
from engine.cli.progress_bar import size
from engine.documents import DocumentState, SearchFilter
from engine.library import FAILED_STATES, Library, LibraryStatus
from engine.scanning import absolute

_AT_ONCE = 1000


def status(options: argparse.Namespace, console: Console) -> int:
    """How much the library holds."""
    with open_library(options, console) as library:
        found = library.status()
    if console.json:
        console.record(status_record(found))
    else:
        _print_status(found, console)
    return 0


def status_record(found: LibraryStatus) -> dict[str, object]:
    """The JSON line of ``mimo status``. documents: by state."""
    return {
        "library": str(found.directory),
        "files": found.files,
        "documents": {state.value: found.documents.get(state, 0) for state in DocumentState},
        "passages": found.passages,
        "pending": found.pending,
        "languages": found.languages,
        "formats": found.formats,
        "folders": [folder.path for folder in found.folders],
        "unreachable": list(found.unreachable),
        "model": found.model,
        "space_id": found.space_id,
        "bytes": found.bytes,
    }


def _print_status(found: LibraryStatus, console: Console) -> None:
    console.line(f"Library    {harmless(str(found.directory))} ({size(found.bytes)})")
    console.line(f"Model      {found.model}")
    for folder in found.folders:
        away = "  (out of reach)" if folder.path in found.unreachable else ""
        console.line(f"Folder     {harmless(folder.path)}{away}")
    console.line(f"Documents  {sum(found.documents.values()):,} in {found.files:,} files")
    for state, number in found.documents.items():
        console.line(f"           {number:,} {STATES[state]}")
    pending = f", {found.pending:,} of them wait for `mimo index` to find them by meaning" if found.pending else ""
    console.line(f"Passages   {found.passages:,}{pending}")
    languages = [f"{language} {number:,}" for language, number in found.languages.items()]
    if languages:
        more = f" and {len(languages) - 12} more" if len(languages) > 12 else ""
        console.line(f"Languages  {', '.join(languages[:12])}{more}")


def problems(options: argparse.Namespace, console: Console) -> int:
    """Files that cannot be searched, and why."""
    states = tuple(_state(name) for name in options.state) or FAILED_STATES
    wanted = SearchFilter(folders=(absolute(options.folder),)) if options.folder else None
    with open_library(options, console) as library:
        if options.retry:
            _retry(library, options, console)
        offset = 0
        while found := library.problems(wanted, states=states, limit=_AT_ONCE, offset=offset):
            offset += len(found)
            for document in found:
                if console.json:
                    console.record({"path": document.path, "state": document.state.value, "reason": document.reason})
                else:
                    reason = f": {harmless(document.reason)}" if document.reason else ""
                    console.line(f"{document.state.value:12} {harmless(document.path)}{reason}")
    if not offset and not console.json:
        console.note("No problems.")
    return 0


def _retry(library: Library, options: argparse.Namespace, console: Console) -> None:
    from engine.cli.interrupting import interruptible
    from engine.cli.progress_bar import ProgressBar
    from engine.indexing.control import IndexControl

    control = IndexControl()
    paths = [options.folder] if options.folder else []
    quiet = options.quiet or console.json
    with interruptible(control.cancel), ProgressBar(console, quiet=quiet) as bar:
        bar.run(library.retry(paths, control=control))


def _state(name: str) -> DocumentState:
    try:
        return DocumentState(name.replace("-", "_"))
    except ValueError:
        known = ", ".join(state.value for state in FAILED_STATES)
        raise UsageError(f"--state {name}: one of {known}", "mimo problems") from None


def export(options: argparse.Namespace, console: Console) -> int:
    """Write the list of documents, or every passage."""
    target = options.output
    if options.format == "library" or (options.format is None and target and target.endswith(".mimolibrary")):
        from engine.cli.transfer import export_whole

        return export_whole(options, console)
    kind = options.format or ("jsonl" if console.json or (target and target.endswith((".jsonl", ".json"))) else "csv")
    with open_library(options, console) as library, ExitStack() as stack:
        if target is None:
            stream: TextIO = console.out
        else:
            # Written beside and renamed: an export that fails leaves the last one in place.
            temporary = f"{target}.part"
            stream = stack.enter_context(Path(temporary).open("w", encoding="utf-8", errors="surrogateescape", newline=""))
        if kind == "jsonl" and target is None:
            count = library.export(console.record, passages=options.passages)
        else:
            count = library.export(_json_lines(stream) if kind == "jsonl" else _table(stream), passages=options.passages)
        if target is not None:
            stream.close()
            os.replace(temporary, target)  # noqa: PTH105
            console.note(f"{count:,} {'passages' if options.passages else 'documents'} written to {target}.")
    return 0


def _json_lines(stream: TextIO) -> Callable[[dict[str, object]], None]:
    def write(row: dict[str, object]) -> None:
        stream.write(json.dumps(row) + "\n")

    return write


def _table(stream: TextIO) -> Callable[[dict[str, object]], None]:
    writer = csv.writer(stream, lineterminator="\n")
    header = True

    def write(row: dict[str, object]) -> None:
        nonlocal header
        if header:
            writer.writerow(row)
            header = False
        writer.writerow([_cell(value) for value in row.values()])

    return write


def _cell(value: object) -> object:
    # A spreadsheet runs what begins like a formula; a document's title or a file's name must not be able to.
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return "'" + value
    return value
