"""The Qt application around the window."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox

from app.main_window import MainWindow
from app.messages import error_sentence
from engine.errors import EngineError
from engine.library import Library, default_library_directory


def run(directory: Path | None, folders: Sequence[Path]) -> int:
    """Show the window on the library in ``directory`` until it is closed; -> the exit status."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("MIMO Search")
    application.setOrganizationName("MIMO")
    application.setDesktopFileName("mimo-search")
    translator = QTranslator(application)
    if translator.load(QLocale(), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)
    try:
        library = Library.open(directory or default_library_directory())
    except EngineError as error:
        QMessageBox.critical(None, "MIMO Search", error_sentence(error))
        return 1
    _quit_on_signals(application)
    with library:
        window = MainWindow(library, QSettings())
        window.show()
        if folders:
            window.add_folders([str(path) for path in folders])
        return application.exec()


def _quit_on_signals(application: QApplication) -> None:
    """Ctrl-C and SIGTERM close the window in order. A timer lets Python see signals while Qt waits."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: application.closeAllWindows())
    timer = QTimer(application, interval=200)
    timer.timeout.connect(lambda: None)
    timer.start()
