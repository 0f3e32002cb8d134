"""A line above the results that says plainly what they are: nothing found, no good match, passages like another."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.messages import error_sentence
from app.preview.shades import is_dark, mixed
from app.snippets import isolated, printable, shortened
from engine.documents import Confidence, SearchHit, SearchResult

_QUOTED = 80  # characters of a passage
translate = QCoreApplication.translate  # lupdate finds the texts by this call


class Notice(QWidget):
    """Hidden until there is something to say."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._warning = False
        self.setAutoFillBackground(True)
        self.label = QLabel(wordWrap=True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton()
        self.button.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self.label.text()

    def tell(self, sentence: str, *, warning: bool = False, dismiss: str = "") -> None:
        """Say ``sentence``. dismiss: the text of a button that leads back."""
        self._warning = warning
        self.label.setText(sentence)
        self.setAccessibleName(sentence)
        self.button.setText(dismiss)
        self.button.setVisible(bool(dismiss))
        self._colour()
        self.show()

    def _colour(self) -> None:
        application = QGuiApplication.palette()  # the parent's may still be that of before
        base = application.color(QPalette.ColorRole.Base)
        tint = QColor("#e0a100") if self._warning else application.color(QPalette.ColorRole.Highlight)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, mixed(base, tint, 0.25 if is_dark(application) else 0.15))
        palette.setColor(QPalette.ColorRole.WindowText, application.color(QPalette.ColorRole.Text))
        if palette != self.palette():
            self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        """Other colours around: mix again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:  # our own, which changes nothing the second time, or all windows'
            self._colour()


def tell_how_sure(notice: Notice, result: SearchResult, *, filtered: bool, reading: bool = False) -> None:
    """Say how well a result answers its query.

    filtered: whether there may be more without filters. reading: whether files are being read that may answer it better.
    """
    if reading and not result.hits:
        notice.tell(translate("SearchView", "Nothing found yet: files are still being read."))
    elif reading and result.confidence is not Confidence.GOOD:
        notice.tell(translate("SearchView", "No sure match yet: files are still being read."))
    elif not result.hits and filtered:
        notice.tell(translate("SearchView", "Nothing found with these filters."), warning=True)
    elif not result.hits:
        notice.tell(translate("SearchView", "Nothing found."), warning=True)
    elif result.confidence is Confidence.NONE:
        notice.tell(translate("SearchView", "No good match. These passages come nearest."), warning=True)
    elif result.relaxed:
        notice.tell(translate("SearchView", "No passage has the quoted words in a row. These have some of them."))
    elif result.confidence is Confidence.UNCERTAIN:
        notice.tell(translate("SearchView", "No sure match. The best may still be what you look for."))
    else:
        notice.hide()


class Telling:
    """Says in a notice what the last answer is, and says it anew when it turns out that more may be found."""

    def __init__(self, notice: Notice) -> None:
        self._notice = notice
        self._files_are_read = False  # just now, so that more may be found later
        self._told: tuple[SearchResult, bool] | None = None  # what is spoken of and whether it was filtered

    def answer(self, result: SearchResult, *, asked: bool, filtered: bool) -> None:
        """An answer came; asked: whether there was a question at all."""
        self._told = (result, filtered) if asked else None
        if asked:
            tell_how_sure(self._notice, result, filtered=filtered, reading=self._files_are_read)
        else:
            self._notice.hide()

    def set_reading(self, reading: bool) -> None:
        """Whether files are being read just now that may answer better."""
        if reading != self._files_are_read:
            self._files_are_read = reading
            if self._told is not None:
                result, filtered = self._told
                tell_how_sure(self._notice, result, filtered=filtered, reading=reading)

    def like(self, hit: SearchHit) -> None:
        """The results are passages like this one."""
        self._told = None
        text = isolated(printable(shortened(" ".join(hit.passage.text.split()), _QUOTED)))
        sentence = translate("SearchView", "Passages like “{text}”").format(text=text)
        self._notice.tell(sentence, dismiss=translate("SearchView", "Back to the search"))

    def slow(self, nothing_shown: bool) -> None:
        """The answer takes its time; what was found before stands until it comes."""
        if nothing_shown:
            self._notice.tell(translate("SearchView", "Searching…"))

    def failed(self, error: Exception) -> None:
        """There is no answer."""
        self._notice.tell(error_sentence(error), warning=True)
