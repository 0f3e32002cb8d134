"""``mimo verify`` and ``mimo remove``."""

from __future__ import annotations

import argparse

from engine.cli.console import Console, harmless
from engine.cli.opening import open_library
from engine.cli.progress_bar import ProgressBar
from engine.scanning import absolute


def verify(options: argparse.Namespace, console: Console) -> int:
    """Check the library; 1 when something is wrong that was not mended."""
    with open_library(options, console) as library:
        steps = library.verify(options.repair)
        with ProgressBar(console, quiet=options.quiet) as bar:
            report = bar.run(steps)
    if console.json:
        findings = [
            {"part": f.part, "detail": f.detail, "repaired": f.repaired, "damage": f.damage} for f in report.findings
        ]
        console.record({"event": "report", "sound": report.sound, "passages": report.passages, "findings": findings})
    else:
        for finding in report.findings:
            verdict = "repaired" if finding.repaired else "not repaired" if finding.damage else "to be done"
            console.line(f"{finding.part}: {harmless(finding.detail)} ({verdict})")
        if report.sound:
            console.line(f"The library is sound: {report.passages:,} passages checked.")
        elif not options.repair:
            console.note("Run `mimo verify --repair` to mend it.")
    return 0 if report.sound else 1


def remove(options: argparse.Namespace, console: Console) -> int:
    """Take folders or files out of the library."""
    with open_library(options, console) as library:
        known = [folder.path for folder in library.folders()]
        for given in options.paths:
            path = absolute(given)
            removed = library.remove_folder(path)
            if console.json:
                console.record({"event": "removed", "path": path, "files": removed})
            elif removed or path in known:
                console.line(f"{harmless(path)}: {removed:,} files taken out of the library; nothing on disk was touched.")
            else:
                console.note(f"{harmless(path)} is not in the library.")
    return 0
