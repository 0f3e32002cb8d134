"""Open a document in its own program, at its page where that program can; show it in its folder.

Where a file is and which program reads PDFs is found out on the reader's thread: a network drive or a slow tool must not
hold up the window. A file that would run when opened is only ever shown in its folder; a member of an archive or mail is
copied out by the preview's child process first.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QDesktopServices

from app.file_urls import file_url
from app.messages import error_sentence
from app.pdf_programs import page_command
from app.preview.names import is_program, may_be_taken_out, member_of
from app.preview.process import Failure, PreviewProcess
from app.revealing import reveal_file
from app.snippets import path_line, printable
from app.tasks import Task, Worker
from engine.documents import Document
from engine.errors import UnreadableError

_UNPACKING_SECONDS = 120.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a document is. inside: the member's name, "" for a file. command: what opens it at its page, if known."""

    file: Path
    inside: str
    exists: bool
    command: tuple[str, ...] = ()


def find(path: str, file_format: str = "", page: int | None = None) -> Place:
    """Look the document up on disk; may wait for a slow drive. page: 0-based."""
    file, inside = member_of(path)
    exists = file.exists()
    command: tuple[str, ...] = ()
    if exists and not inside and file_format == "pdf" and page is not None:
        command = tuple(page_command(file, page + 1))
    return Place(file, inside, exists, command)


class Opener(QObject):
    """Opens and shows documents. ``message`` says what could not be done, and what was done instead."""

    message = Signal(str)
    opened = Signal(object)  # Path of what a program was asked to open; no str, which loses names that are not UTF-8
    revealed = Signal(object)  # Path of the file that was shown in its folder

    def __init__(self, reader: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._process = PreviewProcess(self, seconds=_UNPACKING_SECONDS)
        self._process.answered.connect(self._taken_out)
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._asked = 0
        self._asked_path = ""
        self._looking: set[Task] = set()

    def open(self, document: Document, page: int | None = None) -> None:
        """Open the document, at its page (0-based) where the program can."""
        path = document.path
        self._look(path, lambda: find(path, document.format, page), lambda place: self._open(path, place))

    def reveal(self, path: str) -> None:
        """Show the file (of a member: its container) in the file manager, selected where that is possible."""
        self._look(path, lambda: find(path), lambda place: self._reveal(path, place))

    def stop(self) -> None:
        """End what is under way and the child process, and remove what was copied out."""
        for task in self._looking:
            task.cancel()
        self._looking.clear()
        self._process.stop()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _look(self, path: str, call: Callable[[], Place], found: Callable[[Place], None]) -> None:
        task = self._reader.submit(call)
        self._looking.add(task)
        task.succeeded.connect(lambda place: self._found(task, found, place))
        task.failed.connect(lambda error: self._not_found(task, path, error))

    def _found(self, task: Task, found: Callable[[Place], None], place: Place) -> None:
        if task in self._looking:
            self._looking.discard(task)
            found(place)

    def _not_found(self, task: Task, path: str, error: Exception) -> None:
        """Its folder may not be entered, for example."""
        if task in self._looking:
            self._looking.discard(task)
            self.message.emit(error_sentence(UnreadableError(path, str(error))))

    def _open(self, path: str, place: Place) -> None:
        name = printable(path.rpartition("/")[2])
        if not place.exists:
            self._missing(path)
        elif place.inside and may_be_taken_out(path):
            self._take_out(path)
        elif place.inside:
            self._reveal(path, place)
            self.message.emit(
                self.tr("“{name}” is of a kind that may run programs: its archive is shown instead.").format(name=name)
            )
        elif is_program(place.file.name):
            self._reveal(path, place)
            self.message.emit(
                self.tr("“{name}” is a program or a script: it is shown in its folder, not started.").format(name=name)
            )
        elif place.command and _started(place.command):
            self.opened.emit(place.file)
        else:
            self._open_plainly(place.file)

    def _open_plainly(self, file: Path) -> None:
        if QDesktopServices.openUrl(file_url(file)):
            self.opened.emit(file)
        else:
            self.message.emit(self.tr("No program is set up to open “{name}”.").format(name=printable(file.name)))

    def _reveal(self, path: str, place: Place) -> None:
        if place.exists:
            reveal_file(place.file)
            self.revealed.emit(place.file)
        else:
            self._missing(path)

    def _missing(self, path: str) -> None:
        self.message.emit(
            self.tr("“{path}” is not there any more, or its drive is not connected.").format(path=path_line(path))
        )

    def _take_out(self, path: str) -> None:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="mimo-open-", ignore_cleanup_errors=True)
        room = tempfile.mkdtemp(dir=self._folder.name)
        self._asked_path = path
        self._asked = self._process.ask({"kind": "extract", "path": path, "folder": room})

    def _taken_out(self, number: int, outcome: object) -> None:
        if number != self._asked:
            return
        if isinstance(outcome, str):
            _mark_as_foreign(Path(outcome))
            self._open_plainly(Path(outcome))
        elif isinstance(outcome, Failure):
            from app.file_reasons import file_reason  # seldom needed

            reason = file_reason(outcome.reason) or outcome.state
            self.message.emit(
                self.tr("“{path}” could not be taken out of its archive ({reason}).").format(
                    path=path_line(self._asked_path), reason=printable(reason)
                )
            )


def _started(command: tuple[str, ...]) -> bool:
    try:
        subprocess.Popen(
            command,
            start_new_session=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        return False
    return True


def _mark_as_foreign(file: Path) -> None:
    """Windows: programs open what came from elsewhere with their guard up ("protected view")."""
    if sys.platform == "win32":
        try:
            Path(f"{file}:Zone.Identifier").write_text("[ZoneTransfer]\r\nZoneId=3\r\n", encoding="ascii")
        except OSError:
            return
