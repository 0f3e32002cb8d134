"""What is left behind when the program breaks: a report of where, with no document text, query or path in it.

An exception that nothing caught writes one at once and the program goes on; a crash of the process is written down by
``faulthandler`` into a file that a clean end removes. The next start finds what is new.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import platform
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO

from app.logs import make_state_directory
from app.safe_trace import safe_traceback

log = logging.getLogger(__name__)

_FAULT, _REPORT, _SEEN = "fault-", "report-", ".seen"
_KEPT = 20  # reports
_MOST = 5  # reports a run: what breaks in a loop says the same again and again


class CrashReports:
    """Installed once a process."""

    def __init__(self, directory: Path | None = None) -> None:
        self._directory = directory or make_state_directory()
        self._told: Callable[[Path], object] | None = None
        self._fault: IO[str] | None = None
        self._fault_path = self._directory / f"{_FAULT}{os.getpid()}.txt"
        self._written = 0

    def install(self) -> None:
        """Watch over this process from now on."""
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self._hook(args.exc_type, args.exc_value, args.exc_traceback)
        with contextlib.suppress(OSError):
            self._fault = self._fault_path.open("w", encoding="utf-8")
            self._fault.write(_head())
            self._fault.flush()
            faulthandler.enable(self._fault, all_threads=True)

    def on_report(self, told: Callable[[Path], object]) -> None:
        """Call ``told`` with the path of each report, in the thread that broke."""
        self._told = told

    def uninstall(self) -> None:
        """The program ends as it should."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        faulthandler.disable()
        if self._fault is not None:
            self._fault.close()
            self._fault = None
            with contextlib.suppress(OSError):
                self._fault_path.unlink()

    def unseen(self) -> list[Path]:
        """Reports that were not shown yet, of processes that are gone; the newest first."""
        found = []
        for path in self._directory.glob(f"{_FAULT}*.txt"):
            pid = path.stem.removeprefix(_FAULT)
            if path == self._fault_path or (pid.isdigit() and _lives(int(pid))):
                continue
            # Killed from outside (or by a power failure): nothing broke here.
            broke = len(path.read_text("utf-8", "replace").splitlines()) > 1
            with contextlib.suppress(OSError):
                if broke:
                    path.rename(self._directory / f"{_REPORT}{int(path.stat().st_mtime)}-{pid}.txt")
                else:
                    path.unlink()
        for path in self._directory.glob(f"{_REPORT}*.txt"):
            if not path.with_name(path.name + _SEEN).exists():
                found.append(path)
        return sorted(found, key=lambda path: path.name, reverse=True)

    def mark_seen(self) -> None:
        """Tell of each report once; keep the last few."""
        reports = sorted(self._directory.glob(f"{_REPORT}*.txt"), key=lambda path: path.name, reverse=True)
        for number, path in enumerate(reports):
            seen = path.with_name(path.name + _SEEN)
            with contextlib.suppress(OSError):
                if number < _KEPT:
                    seen.touch()
                else:
                    path.unlink()
                    seen.unlink(missing_ok=True)

    def write(self, error: BaseException, trace: TracebackType | None = None) -> Path | None:
        """Write a report; gives its path, None where that is not possible."""
        if self._written >= _MOST:
            return None
        self._written += 1
        path = self._directory / f"{_REPORT}{int(time.time())}-{os.getpid()}-{self._written}.txt"
        try:
            path.write_text(f"{_head()}\n{safe_traceback(error, trace)}\n", encoding="utf-8")
        except OSError:
            return None
        return path

    def _hook(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt | SystemExit):
            return
        log.error("unexpected: %s", kind.__name__, exc_info=(kind, error, trace))
        path = self.write(error, trace)
        if path is not None and self._told is not None:
            self._told(path)


def _head() -> str:
    from importlib import metadata  # not at import: it brings the mail modules along

    try:
        version = metadata.version("mimo-search")
    except metadata.PackageNotFoundError:
        version = "?"
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return f"MIMO Search {version}, Python {platform.python_version()}, {system}, {time.strftime('%Y-%m-%d %H:%M:%S')}\n"


def _lives(pid: int) -> bool:
    if sys.platform == "win32":
        import psutil

        return bool(psutil.pid_exists(pid))
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
