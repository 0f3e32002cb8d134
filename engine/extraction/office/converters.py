"""Programs that may be installed and read what nothing here does: Word 2 and older, PowerPoint 95.

They get a file, a time limit and no network: antiword, catdoc and catppt have none; LibreOffice would load linked pictures,
so it runs only where ``unshare`` can take the network away.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from engine.errors import UnsupportedError
from engine.extraction.content import Block, Content, Context, RawPage, Source
from engine.extraction.office.text import Collector

TEXT_PROGRAMS = (
    ("antiword", ("-m", "UTF-8.txt"), "doc"),
    ("catdoc", ("-d", "utf-8"), "doc"),
    ("catppt", ("-d", "utf-8"), "ppt"),
)
ADVICE = "install antiword or LibreOffice to read it"
NO_NETWORK = ("unshare", "--map-root-user", "--net")
TIME_SHARE = 0.8  # of the file's own limit, so that a hanging converter ends before its reader is killed


def read(source: Source, context: Context, error: UnsupportedError) -> Content:
    """The document as an installed program reads it; otherwise ``error`` again, naming what to install."""
    kind = "ppt" if "PowerPoint" in error.detail else "doc"
    for program, options, wanted in TEXT_PROGRAMS:
        path = shutil.which(program)
        if path is None or wanted != kind:
            continue
        output = _run([path, *options, str(source.path)], context)
        if output is not None and output.strip():
            collector = Collector(source, context.limits)
            collector.extend(Block(line.strip()) for line in output.decode("utf-8", "replace").splitlines())
            return Content((RawPage(collector.take()),))
    converted = _libreoffice(source, context, "pptx" if kind == "ppt" else "docx")
    if converted is None:
        raise UnsupportedError(source.display, f"{error.detail}: {ADVICE}") from error
    from engine.extraction.office import docx, pptx

    return pptx.read(converted, context) if kind == "ppt" else docx.read(converted, context)


def _libreoffice(source: Source, context: Context, form: str) -> Source | None:
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None or not _network_can_go():
        return None
    folder = Path(tempfile.mkdtemp(dir=context.temporary))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [*NO_NETWORK, program, profile, "--headless", "--norestore", "--convert-to", form, "--outdir", str(folder)]
    _run([*command, str(source.path)], context)
    found = next(folder.glob(f"*.{form}"), None)
    return None if found is None else Source(found, source.name, source.display)


@cache
def _network_can_go() -> bool:
    try:
        return subprocess.run([*NO_NETWORK, "true"], capture_output=True, timeout=5, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def _run(command: list[str], context: Context) -> bytes | None:
    """What a program writes; None when it fails or takes too long."""
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=context.limits.seconds * TIME_SHARE,
            cwd=context.temporary,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None
