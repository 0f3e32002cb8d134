"""Before and after: what the adaptation gained or lost on translations that it never saw, language by language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.line_process import Record
from app.search_labels import language_name
from app.snippets import left_to_right
from app.themes import difference_color

_MEASURE = "ndcg@20"
_FEW = 100  # queries below which a difference may be chance


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. language: "" for all pooled."""

    language: str
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Compared:
    """What two measurements say of each other. queries: how many there were."""

    rows: tuple[Row, ...]
    queries: int

    @property
    def gain(self) -> float:
        """Over all languages."""
        return self.rows[0].after - self.rows[0].before if self.rows else 0.0


def compared(evaluations: Sequence[Record]) -> Compared:
    """The first collection of both; rows of languages that both were measured in."""
    if len(evaluations) < 2:
        return Compared((), 0)
    before, after = (_first_collection(one) for one in evaluations[:2])
    rows = []
    for language in ("", *before.get("by_language", {})):
        values = [
            (scores.get("by_language", {}).get(language, {}) if language else scores.get("mlir", {})).get(_MEASURE)
            for scores in (before, after)
        ]
        if all(isinstance(value, int | float) for value in values):
            rows.append(Row(language, float(values[0]), float(values[1])))
    return Compared(tuple(rows), int(before.get("queries", 0)))


def _mark(gained: float) -> str:
    """Not by colour alone."""
    return "▲" if gained > 0 else "▼" if gained < 0 else ""


def _first_collection(evaluation: Record) -> Record:
    collections: list[Record] = evaluation.get("retrieval") or [{}]
    return collections[0]


class TrainResultPage(QWidget):
    """A sentence, a table, and what to do now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = QLabel(wordWrap=True)
        font = self.verdict.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.verdict.setFont(font)
        self.verdict.setAccessibleName(self.tr("Result"))
        self.about = QLabel(wordWrap=True)
        self.table = QTableWidget(0, 4)
        self.table.setAccessibleName(self.tr("Before and after, by language"))
        headers = [self.tr("Language"), self.tr("Before"), self.tr("After"), self.tr("Difference")]
        self.table.setHorizontalHeaderLabels(headers)
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.use_button = QPushButton(self.tr("Use this model…"))
        self.discard_button = QPushButton(self.tr("Discard the training…"))
        self.go_on_button = QPushButton(self.tr("Train on"))
        self.go_on_button.setToolTip(self.tr("The training was finished early and can be gone on with."))
        self.report_button = QPushButton(self.tr("Show the whole report"))
        buttons = QHBoxLayout()
        for button in (self.use_button, self.go_on_button, self.discard_button, self.report_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.verdict)
        layout.addWidget(self.about)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)

    def show_comparison(self, evaluations: Sequence[Record], used: bool) -> None:
        """Show two measurements."""
        found = compared(evaluations)
        number = QLocale().toString
        if not found.rows:
            self.verdict.setText(self.tr("There were too few texts to measure with: whether it got better is not known."))
        else:
            first = found.rows[0]
            text = self.tr("The adapted model finds translations better than before: {after} instead of {before}.")
            if found.gain <= 0:
                text = self.tr("The adapted model is not better than before: {after} instead of {before}. Keep the old one.")
            self.verdict.setText(text.format(after=number(first.after, "f", 3), before=number(first.before, "f", 3)))
        about = [self.tr("Measured with %n text(s) that it was not trained on, nDCG@20.", "", found.queries)]
        if found.rows and found.queries < _FEW:
            about.append(self.tr("With so few, the difference may be chance."))
        if used:
            about.append(self.tr("It is installed."))
        self.about.setText(" ".join(about))
        self.table.setRowCount(len(found.rows))
        for at, row in enumerate(found.rows):
            gained = row.after - row.before
            cells = [
                language_name(row.language) or row.language or self.tr("All languages together"),
                number(row.before, "f", 3),
                number(row.after, "f", 3),
                left_to_right(f"{_mark(gained)} {'+' if gained > 0 else ''}{number(gained, 'f', 3)}".strip()),
            ]
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
                if at == 0:
                    font = item.font()
                    font.setBold(True)
                    item.setFont(font)
                self.table.setItem(at, column, item)
            if gained and (last := self.table.item(at, 3)) is not None:
                last.setForeground(QColor(difference_color(gained > 0)))
