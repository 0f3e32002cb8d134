"""Why a result was found: likeness of meaning, the words found, and what each word of the query adds."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.preview.shades import is_dark, mixed
from app.snippets import isolated, left_to_right, printable
from engine.documents import Confidence, SearchHit, Why

_ROW = 8  # pixels above and below a word
_MOST_BARS = 64


class WhyPanel(QFrame):
    """Explains one hit. ``closed`` says that the user has seen enough."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Why this result"))
        self.title = QLabel(self.tr("Why this result"))
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        close = QToolButton(autoRaise=True)
        close.setText("✕")
        close.setAccessibleName(self.tr("Close"))
        close.setToolTip(self.tr("Close"))
        close.clicked.connect(self.closed)
        self.facts = QLabel(wordWrap=True)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bars_title = QLabel(wordWrap=True)
        self.bars = AttributionBars()
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(close)
        inner = QWidget()
        content = QVBoxLayout(inner)
        content.setContentsMargins(12, 0, 12, 10)
        content.setSpacing(6)
        content.addWidget(self.facts)
        content.addWidget(self.bars_title)
        content.addWidget(self.bars)
        content.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setAccessibleName(self.title.text())
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        head.setContentsMargins(12, 0, 8, 0)
        layout.addLayout(head)
        layout.addWidget(scroll, 1)

    def show_hit(self, hit: SearchHit | None) -> None:
        """What the search itself knows; the words follow with ``show_words``."""
        self.bars.show_words(())
        if hit is None:
            self.facts.setText(self.tr("Choose a result to see why it was found."))
            self.bars_title.hide()
            return
        why = hit.why
        lines = []
        if why.semantic is not None:
            value = QLocale().toString(why.semantic, "f", 2)
            if why.semantic_rank:
                line = self.tr("Likeness of meaning: {value} (place {rank} by meaning)")
                lines.append(line.format(value=value, rank=QLocale().toString(why.semantic_rank)))
            else:
                lines.append(self.tr("Likeness of meaning: {value}").format(value=value))
        else:
            lines.append(self.tr("Meaning was not compared."))
        if why.words:
            words = ", ".join(isolated(printable(word)) for word in why.words)
            lines.append(self.tr("Words of your search in it: {words}").format(words=words))
        elif why.word_rank or why.evidence > 0:
            lines.append(self.tr("Its name or its headings have words of your search."))
        else:
            lines.append(self.tr("No word of your search stands in it; it was found by its meaning."))
        if why.word_rank:
            lines.append(self.tr("Place {rank} by words").format(rank=QLocale().toString(why.word_rank)))
        if hit.confidence is Confidence.UNCERTAIN:
            lines.append(self.tr("Whether it answers your search is not sure."))
        elif hit.confidence is Confidence.NONE:
            lines.append(self.tr("It is no more like your search than unrelated passages are."))
        self.facts.setText("\n".join(lines))
        self.bars_title.setText(self.tr("Looking at each word…"))
        self.bars_title.show()

    def show_words(self, why: Why | None) -> None:
        """What each word of the query adds to the likeness of meaning."""
        if why is None or not why.attribution:
            self.bars_title.setText(self.tr("There is nothing to compare word by word."))
            return
        self.bars_title.setText(self.tr("What each word of your search adds to the likeness of meaning:"))
        self.bars.show_words(why.attribution)


class AttributionBars(QWidget):
    """A word, a bar and a number in each line; bars of words that speak against the hit go the other way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[tuple[str, float], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, words: tuple[tuple[str, float], ...]) -> None:
        """Show these, in the query's order."""
        self._words = words[:_MOST_BARS]
        self.setAccessibleName(", ".join(f"{printable(word)} {_number(value)}" for word, value in self._words))
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> tuple[tuple[str, float], ...]:
        """What is shown."""
        return self._words

    def sizeHint(self) -> QSize:
        """A line for each word."""
        return QSize(200, len(self._words) * (self.fontMetrics().height() + _ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        height = self.fontMetrics().height() + _ROW
        named = min(self.width() // 3, max((self.fontMetrics().horizontalAdvance(w) for w, _ in self._words), default=0) + 8)
        numbered = self.fontMetrics().horizontalAdvance("+0.000") + 8
        most = max((abs(value) for _, value in self._words), default=0.0) or 1.0
        least = min((value for _, value in self._words), default=0.0)
        room = max(20, self.width() - named - numbered - 8)
        zero = round(room * (max(0.0, -least) / (most + max(0.0, -least))))
        unit = (room - zero) / most
        good, bad = (
            self.palette().color(QPalette.ColorRole.Highlight),
            QColor("#d07a3a" if is_dark(self.palette()) else "#b3541e"),
        )
        for row, (word, value) in enumerate(self._words):
            top = row * height
            length = round(abs(value) * unit)
            left = named + 4 + zero - (length if value < 0 else 0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(good if value >= 0 else bad)
            painter.drawRoundedRect(QRect(left, top + height // 2 - 4, max(1, length), 8), 3, 3)
            painter.setPen(mixed(self.palette().color(QPalette.ColorRole.WindowText), QColor("gray"), 0.1))
            text = self.fontMetrics().elidedText(printable(word), Qt.TextElideMode.ElideRight, named)
            self._text(painter, QRect(0, top, named, height), text, mirrored, trailing=False)
            self._text(
                painter, QRect(self.width() - numbered, top, numbered, height), _number(value), mirrored, trailing=True
            )

    def _text(self, painter: QPainter, rect: QRect, text: str, mirrored: bool, *, trailing: bool) -> None:
        painter.save()
        if mirrored:  # back to the screen's own direction for the letters
            painter.scale(-1, 1)
            painter.translate(-self.width(), 0)
            rect = QRect(self.width() - rect.right() - 1, rect.top(), rect.width(), rect.height())
        side = Qt.AlignmentFlag.AlignRight if trailing != mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()


def _number(value: float) -> str:
    sign = "+" if value >= 0 else "−"
    return left_to_right(sign + QLocale().toString(abs(value), "f", 3))
