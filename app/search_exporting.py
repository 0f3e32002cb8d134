"""Asks for a file and writes results into it, on the reader's thread."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.messages import error_sentence
from app.search_export import ExportFormat, Marks, export
from app.snippets import path_line
from app.tasks import Worker
from engine.documents import SearchHit
from engine.store.atomic_files import write_atomically


class Exporter(QObject):
    """``message`` says that it was written, or why not."""

    message = Signal(str)

    def __init__(self, reader: Worker, parent: QWidget) -> None:
        super().__init__(parent)
        self._reader, self._view = reader, parent

    def ask(self, hits: Sequence[SearchHit], marks: Marks, query: str) -> None:
        """Ask where to, then write. The name's extension says in what form, else the chosen kind."""
        kinds = {
            self.tr("Spreadsheet (*.csv)"): ExportFormat.CSV,
            self.tr("JSON (*.json)"): ExportFormat.JSON,
            self.tr("Markdown (*.md)"): ExportFormat.MARKDOWN,
        }
        start = str(Path.home() / self.tr("results.csv"))
        chosen, kind = QFileDialog.getSaveFileName(self._view, self.tr("Export results"), start, ";;".join(kinds))
        if chosen:
            path, form = Path(chosen), kinds.get(kind, ExportFormat.CSV)
            suffix = path.suffix.lower().lstrip(".")
            if suffix in set(ExportFormat):
                form = ExportFormat(suffix)
            else:
                path = path.with_name(f"{path.name}.{form.value}")
            self.write(path, form, hits, marks, query)

    def write(self, path: Path, form: ExportFormat, hits: Sequence[SearchHit], marks: Marks, query: str) -> None:
        """Write results into a file; an older one is replaced when the new one is whole."""
        name = path_line(str(path))
        task = self._reader.submit(lambda: write_atomically(path, [export(hits, marks, query, form)]))
        task.succeeded.connect(lambda _: self.message.emit(self.tr("Written to “{path}”.").format(path=name)))
        task.failed.connect(lambda error: self._failed(name, error))

    def _failed(self, name: str, error: Exception) -> None:
        reason = getattr(error, "strerror", "") or error_sentence(error)
        self.message.emit(self.tr("“{path}” could not be written: {reason}").format(path=name, reason=reason))
