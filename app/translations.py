"""The program's own texts and Qt's in the user's language, changed while it runs."""

from __future__ import annotations

from pathlib import Path

# Qt, a hundred enumerations, is made when it is first asked for: not before the window is seen.
from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QGuiApplication

import resources

_PREFIX = "mimo_"
SOURCE_LANGUAGE = "en"
_FROM_RIGHT = (QLocale.Script.ArabicScript, QLocale.Script.HebrewScript)  # of those that the program speaks


def translations_directory() -> Path:
    """Where the translated texts lie; resources/translations/linguist.py makes them."""
    return Path(resources.__file__).parent / "translations"


def available_languages() -> list[str]:
    """The languages that the program speaks, English first."""
    found = sorted(path.stem.removeprefix(_PREFIX) for path in translations_directory().glob(f"{_PREFIX}*.qm"))
    return [SOURCE_LANGUAGE, *(code for code in found if code != SOURCE_LANGUAGE)]


def spoken_language(wanted: QLocale) -> str:
    """-> the first of the user's languages that the program speaks, in the same script; else English.

    Whoever asks for European Portuguese gets Brazilian; but traditional Chinese is not simplified Chinese.
    """
    spoken = {}
    for code in available_languages():
        locale = QLocale(code)
        spoken[locale.language(), locale.script()] = code
    passed = set()
    for name in wanted.uiLanguages():
        locale = QLocale(name)
        # "zh-Hant-TW" is followed by a plain "zh", which would be read as simplified.
        plain = "-" not in name and locale.language() in passed
        if not plain and (found := spoken.get((locale.language(), locale.script()))):
            return found
        passed.add(locale.language())
    return SOURCE_LANGUAGE


class Translations(QObject):
    """Holds what is installed, so that it can be exchanged."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._installed: list[QTranslator] = []
        self._system = QLocale.system()
        self._mirrored = False

    def apply(self, language: str) -> None:
        """Speak ``language`` ("" for the system's), and write from right to left where it does."""
        self.remove()
        locale = QLocale(language) if language else self._system
        QLocale.setDefault(locale)  # dates and numbers are the user's, whatever the program speaks
        spoken = spoken_language(locale)
        qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # English first: its plurals stand in for what another language lacks.
        self._install(f"{_PREFIX}{SOURCE_LANGUAGE}", str(translations_directory()))
        if spoken != SOURCE_LANGUAGE:
            self._install(f"qtbase_{spoken}", qt_texts)
            self._install(f"{_PREFIX}{spoken}", str(translations_directory()))
        self._mirror(QLocale(spoken).script() in _FROM_RIGHT)

    def remove(self) -> None:
        """Take every translation out of the application."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []

    def close(self) -> None:
        """Leave the application as it was."""
        self.remove()
        self._mirror(False)

    def _mirror(self, mirrored: bool) -> None:
        if mirrored != self._mirrored:  # telling Qt takes longer than the rest of a start
            self._mirrored = mirrored
            directions = QtCore.Qt.LayoutDirection
            QGuiApplication.setLayoutDirection(directions.RightToLeft if mirrored else directions.LeftToRight)

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)
