"""The bar of filters above the results: language, type, folder and date, with counts for the current query."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import PurePath

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.dialog_buttons import without_pictures
from app.display_names import day
from app.search_facet_button import FacetButton
from app.search_facet_model import FacetModel
from app.search_labels import format_name, language_name
from app.snippets import printable
from engine.documents import SearchFilter
from engine.searching.facets import DateRange, Facets
from engine.text.language_codes import answers

_DAYS = {"day": 1, "week": 7, "month": 31, "year": 366}
_OLDER = "older"
_CUSTOM = "custom"


class FilterBar(QWidget):
    """``changed`` follows what the user chooses; ``filter`` says what that is."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._custom = DateRange()
        languages = FacetModel(lambda code: language_name(code) or code, note=self._language_note)
        self.language = FacetButton(self.tr("Language"), languages)
        self.format = FacetButton(self.tr("Type"), FacetModel(format_name))
        self.folder = FacetButton(self.tr("Folder"), FacetModel(self._folder_name))
        self.date = FacetButton(self.tr("Date"), FacetModel(self._date_name, one=True))
        self.date.model.offer([*_DAYS, _OLDER])
        self.span_button = QPushButton(self.tr("From … to …"))
        self.span_button.clicked.connect(self._ask_span)
        self.date.add_below(self.span_button)
        self.clear_button = QToolButton(autoRaise=True)
        self.clear_button.setText(self.tr("Clear filters"))
        self.clear_button.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for button in self.buttons:
            button.changed.connect(self._changed)
            row.addWidget(button)
        row.addWidget(self.clear_button)
        self.clear_button.hide()

    @property
    def buttons(self) -> tuple[FacetButton, ...]:
        """One for each facet."""
        return (self.language, self.format, self.folder, self.date)

    def filter(self, now: datetime | None = None) -> SearchFilter:
        """-> what is chosen."""
        chosen = self.date.model.chosen
        span = self._span(chosen[0], now) if chosen else DateRange()
        return SearchFilter(
            languages=self.language.model.chosen,
            formats=self.format.model.chosen,
            folders=self.folder.model.chosen,
            modified_after=span.after,
            modified_before=span.before,
        )

    def set_filter(self, wanted: SearchFilter) -> None:
        """Choose what ``wanted`` asks for, without telling."""
        self.language.model.choose(wanted.languages)
        self.format.model.choose(wanted.formats)
        self.folder.model.choose(wanted.folders)
        self._custom = DateRange(wanted.modified_after, wanted.modified_before)
        self.date.model.choose((_CUSTOM,) if self._custom != DateRange() else ())
        self._show_clear()

    def dates(self, now: datetime | None = None) -> tuple[DateRange, ...]:
        """-> the ranges of time to count documents in."""
        return tuple(self._span(key, now) for key in (*_DAYS, _OLDER))

    def offer(self, languages: Mapping[str, int], formats: Mapping[str, int], folders: list[str]) -> None:
        """What the library holds, for want of a query; most first."""
        self.language.model.offer([code for code in languages if language_name(code)])
        self.format.model.offer([name for name in formats if name])
        self.folder.model.offer(folders)
        self.date.model.offer([*_DAYS, _OLDER])

    def count(self, facets: Facets) -> None:
        """Show how many documents choosing a value would give."""
        dates = dict(zip((*_DAYS, _OLDER), facets.dates, strict=False))
        counts = (facets.languages, facets.formats, facets.folders)
        for button, found in zip(self.buttons, counts, strict=False):
            button.model.count(found, stay=button.popup.isVisible())
        self.date.model.count(dates, stay=True)
        note = self.tr("Counted among the %n best document(s)", "", facets.documents) if facets.more else ""
        for button in self.buttons:
            button.setToolTip(note)

    def clear(self) -> None:
        """Filter by nothing."""
        if self.filter() != SearchFilter():
            self.set_filter(SearchFilter())
            self.changed.emit()

    def _changed(self) -> None:
        self._show_clear()
        self.changed.emit()

    def _show_clear(self) -> None:
        self.clear_button.setVisible(self.filter() != SearchFilter())

    def _span(self, key: str, now: datetime | None) -> DateRange:
        """Whole days, so that the same choice asks the same thing all day long."""
        if key == _CUSTOM:
            return self._custom
        midnight = (now or datetime.now()).replace(hour=0, minute=0, second=0, microsecond=0)
        if key == _OLDER:
            return DateRange(None, (midnight - timedelta(days=_DAYS["year"])).timestamp())
        return DateRange((midnight - timedelta(days=_DAYS[key] - 1)).timestamp(), None)

    def _date_name(self, key: str) -> str:
        if key == _CUSTOM:
            after, before = self._custom.after, self._custom.before
            first = day(after) if after is not None else "…"
            last = day(before - 1) if before is not None else "…"
            return f"{first} – {last}"
        return {
            "day": self.tr("Today"),
            "week": self.tr("Past 7 days"),
            "month": self.tr("Past month"),
            "year": self.tr("Past year"),
            _OLDER: self.tr("Older"),
        }[key]

    def _language_note(self, code: str) -> str:
        if code not in answers("bs"):
            return ""
        return self.tr(
            "Croatian, Serbian and Bosnian can hardly be told apart: most Bosnian texts are listed as one of the others."
        )

    def _folder_name(self, path: str) -> str:
        return printable(PurePath(path).name or path)

    def _ask_span(self) -> None:
        self.date.popup.hide()
        dialog = SpanDialog(self._custom, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.choose_span(dialog.span())

    def choose_span(self, span: DateRange) -> None:
        """Filter by dates that are not among those offered."""
        self._custom = span
        self.date.model.choose((_CUSTOM,) if span != DateRange() else ())
        self._changed()


class SpanDialog(QDialog):
    """Asks for the first and the last day."""

    def __init__(self, span: DateRange, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Documents of these dates"))
        today = QDate.currentDate()
        self.first = self._edit(today.addYears(-1) if span.after is None else _day(span.after))
        self.last = self._edit(today if span.before is None else _day(span.before - 1))
        self.first.dateChanged.connect(self.last.setMinimumDate)
        self.last.setMinimumDate(self.first.date())
        form = QFormLayout()
        form.addRow(self.tr("First day"), self.first)
        form.addRow(self.tr("Last day"), self.last)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        without_pictures(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def span(self) -> DateRange:
        """-> from the beginning of the first day to the end of the last."""
        first, last = self.first.date().startOfDay(), self.last.date().addDays(1).startOfDay()
        return DateRange(float(first.toSecsSinceEpoch()), float(last.toSecsSinceEpoch()))

    def _edit(self, day: QDate) -> QDateEdit:
        edit = QDateEdit(day)
        edit.setCalendarPopup(True)
        edit.setAlignment(Qt.AlignmentFlag.AlignLeading)
        return edit


def _day(seconds: float) -> QDate:
    moment = datetime.fromtimestamp(seconds)
    return QDate(moment.year, moment.month, moment.day)
