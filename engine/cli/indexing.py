"""``mimo index`` and ``mimo watch``."""

from __future__ import annotations

import argparse
from pathlib import Path

from engine.cli.arguments import UsageError
from engine.cli.console import Console, harmless
from engine.cli.frame import CommandError
from engine.cli.interrupting import interruptible
from engine.cli.opening import open_library
from engine.cli.progress_bar import ProgressBar, duration
from engine.documents import DocumentState
from engine.indexing.control import IndexControl
from engine.indexing.progress import IndexTotals
from engine.library import Library
from engine.scanning import absolute
from engine.store.records import FolderOptions


def index(options: argparse.Namespace, console: Console) -> int:
    """Read folders into the library."""
    paths = [absolute(path) for path in options.paths]
    chosen = options.exclude or options.hidden is not None or options.max_size is not None
    if chosen and not paths:
        raise UsageError("--exclude, --hidden and --max-size need a PATH", "mimo index")
    with open_library(options, console, create=bool(paths)) as library:
        for path in paths:
            if not Path(path).exists() and library.folder_of(path) is None:
                raise CommandError(f"{path} does not exist; check the name, or connect its drive.")
        if not paths and not library.folders():
            raise CommandError("The library has no folders yet; name one: `mimo index FOLDER`.")
        folder_options = None
        if chosen:
            folder_options = FolderOptions(tuple(options.exclude), bool(options.hidden), options.max_size)
        control = IndexControl(options.throttle)
        steps = library.index(paths, options=folder_options, control=control, retry=options.retry, wait_seconds=options.wait)
        with interruptible(control.cancel), ProgressBar(console, quiet=options.quiet) as bar:
            totals = bar.run(steps)
        _report(totals, library, console)
        if totals.cancelled:
            return 130
        return 1 if totals.unreachable and totals.seen == 0 and paths else 0


def watch(options: argparse.Namespace, console: Console) -> int:
    """Keep the library up to date until interrupted."""
    with open_library(options, console) as library:
        control = IndexControl()
        if not library.folders():
            raise CommandError("The library has no folders yet; name one: `mimo index FOLDER`.")
        if not options.quiet and not console.json:
            console.note("Watching; press Ctrl-C to end.")
        with interruptible(control.cancel), ProgressBar(console, quiet=options.quiet) as bar:
            bar.run(library.watch(control=control, rescan_seconds=options.rescan))
    return 0


def totals_record(totals: IndexTotals) -> dict[str, object]:
    """The last JSON line of ``mimo index``."""
    return {
        "event": "totals",
        "seen": totals.seen,
        "unchanged": totals.unchanged,
        "indexed": totals.indexed,
        "moved": totals.moved,
        "copied": totals.copied,
        "removed": totals.removed,
        "states": dict(totals.states),
        "bytes": totals.bytes,
        "passages": totals.passages,
        "embedded": totals.embedded,
        "reused": totals.reused,
        "pending": totals.pending,
        "seconds": round(totals.seconds, 3),
        "unreachable": [{"path": path, "reason": reason} for path, reason in totals.unreachable],
        "blind": list(totals.blind),
        "cancelled": totals.cancelled,
    }


def _report(totals: IndexTotals, library: Library, console: Console) -> None:
    if console.json:
        console.record(totals_record(totals))
        return
    for path, reason in totals.unreachable:
        console.note(f"{harmless(path)} is out of reach ({reason}); its documents stay in the library.")
    for path in totals.blind:
        console.note(f"{harmless(path)} could not be listed; what is known of it stays in the library.")
    if totals.cancelled:
        console.line(
            f"Stopped. What was saved stays: {totals.indexed:,} files read, {totals.embedded + totals.reused:,} passages; "
            "run the command again to go on."
        )
        return
    failed = {state: n for state, n in totals.states.items() if state not in (DocumentState.INDEXED, DocumentState.EMPTY)}
    not_read = sum(failed.values())
    changes = [
        f"{number:,} {word}"
        for number, word in (
            (totals.indexed - not_read, "read"),
            (not_read, "not readable"),
            (totals.moved, "moved"),
            (totals.copied, "copied"),
            (totals.removed, "removed"),
            (totals.unchanged, "unchanged"),
        )
        if number
    ]
    console.line(f"{totals.seen:,} files: {', '.join(changes) or 'nothing to do'}; in {duration(totals.seconds)}.")
    if totals.passages:
        console.line(
            f"{totals.passages:,} new passages ({totals.embedded:,} embedded, {totals.reused:,} taken from equal text)."
        )
    if failed:
        listed = ", ".join(f"{number:,} {state.replace('_', ' ')}" for state, number in failed.items())
        console.line(f"Not read: {listed}; `mimo problems` says why.")
