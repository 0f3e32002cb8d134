"""The program's own texts and Qt's in the user's language, changed while it runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QGuiApplication

import resources

_PREFIX = "mimo_"
SOURCE_LANGUAGE = "en"


def translations_directory() -> Path:
    """Where the translated texts lie."""
    return Path(resources.__file__).parent / "translations"


def available_languages() -> list[str]:
    """The languages that the program speaks, English first."""
    found = sorted(path.stem.removeprefix(_PREFIX) for path in translations_directory().glob(f"{_PREFIX}*.qm"))
    return [SOURCE_LANGUAGE, *(code for code in found if code != SOURCE_LANGUAGE)]


class Translations(QObject):
    """Holds what is installed, so that it can be exchanged."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._installed: list[QTranslator] = []
        self._system = QLocale.system()
        self._directed = False

    def apply(self, language: str) -> None:
        """Speak ``language`` ("" for the system's), and write from right to left where it does."""
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        locale = QLocale(language) if language else self._system
        QLocale.setDefault(locale)
        self._installed = []
        qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for prefix, folder in (("qtbase_", qt_texts), (_PREFIX, str(translations_directory()))):
            translator = QTranslator(self)
            # English needs the file too, where there is one: its plurals.
            if translator.load(locale, prefix.rstrip("_"), "_", folder):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
        spoken = [t for t in self._installed if _PREFIX in t.filePath()]
        if not spoken and not self._directed:
            return  # as it is at the start; asking for the direction takes longer than the rest
        self._directed = True
        direction = locale.textDirection() if spoken else QLocale(SOURCE_LANGUAGE).textDirection()
        QGuiApplication.setLayoutDirection(direction)
