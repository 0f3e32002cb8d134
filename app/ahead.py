"""Modules that are wanted later are loaded while nobody waits, a little each time: at a click they took 30 to 60 ms."""

from __future__ import annotations

import logging
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal

log = logging.getLogger(__name__)

_EVERY_MS = 100
# What others load comes first, so that no single one takes long: the preview, the settings, the training.
MODULES = (
    "psutil",
    "engine.extraction.sandbox",
    "engine.extraction.scratch",
    "PySide6.QtSvg",
    "app.line_process",
    "app.models_client",
    "app.models_page",
    "app.window_dialogs",
    "app.settings_dialog",
    "app.about",
    "app.train_errors",
    "app.train_store",
    "app.train_python",
    "app.train_files_page",
    "app.train_report_page",
    "app.train_result_page",
    "app.train_run_page",
    "app.train_session",
    "app.train_settings_page",
    "app.train_view",
)


class Ahead(QObject):
    """Loads them one by one, then says so."""

    loaded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = list(reversed(MODULES))
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    def _next(self) -> None:
        name = self._left.pop()
        try:
            import_module(name)
        except ImportError:  # whoever wants it will say so
            log.warning("%s cannot be loaded", name, exc_info=True)
        if not self._left:
            self._timer.stop()
            self.loaded.emit()
