"""What of the texts was kept and what was not, and why: counts, examples, pairs of languages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.display_names import leading, warning_line
from app.search_labels import language_name
from app.snippets import isolated, printable
from app.themes import accent
from app.train_reasons import reason_text

REPORT_FILE, PAGE_FILE = "report.json", "report.html"
_MOST_LANGUAGES = 40
_MOST_WARNINGS = 6

translate = QCoreApplication.translate  # by this name, and with the context spelled out, lupdate finds the texts


def read_report(data: Path) -> dict[str, Any]:
    """The report of a preparation. Raises OSError, ValueError. Called by a worker."""
    values = json.loads((data / REPORT_FILE).read_text(encoding="utf-8"))
    if not isinstance(values, dict):
        raise ValueError(REPORT_FILE)
    return values


def reason_name(reason: str) -> str:
    """-> why a text was left out, in a few words; the reason itself where it is a new one."""
    known = {
        "empty": translate("reasons", "Empty"),
        "no_letters": translate("reasons", "No letters: figures or markup only"),
        "same_as_source": translate("reasons", "Same as the English"),
        "too_short": translate("reasons", "Too short"),
        "too_long": translate("reasons", "Too long"),
        "length_ratio": translate("reasons", "Lengths do not fit each other"),
        "wrong_script": translate("reasons", "In another script than its language"),
        "wrong_language": translate("reasons", "In another language than it says"),
        "garbled": translate("reasons", "Garbled"),
        "different_numbers": translate("reasons", "Other numbers than the English"),
        "duplicate": translate("reasons", "There already"),
        "no_english": translate("reasons", "Without English"),
        "one_language": translate("reasons", "In one language only"),
        "unknown_language": translate("reasons", "Unknown language"),
        "not_translated": translate("reasons", "Not translated"),
        "damaged": translate("reasons", "Damaged place in a file"),
        "bad_line": translate("reasons", "A line that cannot be understood"),
        "unequal_lines": translate("reasons", "Two files of unequal length"),
    }
    return known.get(reason, printable(reason.replace("_", " ")))


class TrainReportPage(QWidget):
    """Shows one report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = Path()
        self.summary = QLabel(wordWrap=True)
        self.summary.setAccessibleName(self.tr("Summary"))
        self.warnings = leading(QLabel(wordWrap=True))
        self.warnings.setTextFormat(Qt.TextFormat.PlainText)
        self.warnings.setAccessibleName(self.tr("Warnings"))
        self.reasons = QTreeWidget()
        self.reasons.setAccessibleName(self.tr("Left out, by reason"))
        self.reasons.setHeaderLabels([self.tr("Left out, by reason"), self.tr("Texts")])
        self.reasons.header().setStretchLastSection(False)
        self.reasons.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.pairs = QTableWidget()
        self.pairs.setAccessibleName(self.tr("Texts by pair of languages"))
        self.pairs.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.pairs.setTabKeyNavigation(False)
        self.open_button = QPushButton(self.tr("Show the whole report"))
        self.open_button.clicked.connect(self._open)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        title = QLabel(self.tr("Texts by pair of languages"))
        title.setBuddy(self.pairs)
        column.addWidget(title)
        column.addWidget(self.pairs, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.reasons)
        splitter.addWidget(below)
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addWidget(self.warnings)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_report(self, data: Path, report: Mapping[str, Any]) -> None:
        """Show what was read; what a file of another version lacks is left out."""
        self._data = data
        counts = report.get("counts", {})
        kept, dropped = int(report.get("texts_kept", 0)), int(report.get("texts_dropped", 0))
        asked = sum(int(part.get("query_passages", 0)) for part in counts.values())
        parts = [self.tr("%n translation(s) kept", "", kept), self.tr("%n left out", "", dropped)]
        if asked:
            parts.append(self.tr("%n question(s) with a passage", "", asked))
        held = sum(int(counts.get(split, {}).get("pairs", 0)) for split in ("dev", "test"))
        parts.append(self.tr("%n record(s) kept aside to measure with", "", held))
        self.summary.setText(" · ".join(parts))
        warnings = list(dict.fromkeys(printable(reason_text(str(one))) for one in report.get("warnings", ())))
        self.warnings.setText("\n".join(map(warning_line, warnings[:_MOST_WARNINGS])))
        self.warnings.setVisible(bool(warnings))
        self._show_reasons(report)
        matrix = report.get("details", {}).get("matrix", {})
        self._show_pairs(list(matrix.get("languages", ())), list(matrix.get("records", ())))

    def _show_reasons(self, report: Mapping[str, Any]) -> None:
        self.reasons.clear()
        details = report.get("details", {})
        problems: dict[str, list[str]] = {}
        for entry in details.get("problems", ()):
            problems.setdefault(str(entry.get("reason", "")), []).append(
                f"{entry.get('file', '')}: {entry.get('detail', '')}"
            )
        for reason, count in {**report.get("dropped", {}), **report.get("problems", {})}.items():
            row = QTreeWidgetItem([reason_name(str(reason)), QLocale().toString(int(count))])
            row.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            for example in details.get("examples", {}).get(reason, ()):
                texts = [f"{language_name(str(example.get('language', '')))}: {isolated(printable(str(example['text'])))}"]
                if example.get("en") and example["en"] != example["text"]:
                    texts.append(isolated(printable(str(example["en"]))))
                child = QTreeWidgetItem([" ↔ ".join(texts)])
                child.setToolTip(0, printable(str(example.get("source", ""))))
                row.addChild(child)
                child.setFirstColumnSpanned(True)
            for line in problems.get(str(reason), ()):
                row.addChild(QTreeWidgetItem([printable(line)]))
            self.reasons.addTopLevelItem(row)
        if not self.reasons.topLevelItemCount():
            self.reasons.addTopLevelItem(QTreeWidgetItem([self.tr("Nothing was left out."), ""]))
        self.reasons.resizeColumnToContents(1)

    def _show_pairs(self, languages: list[str], records: list[list[int]]) -> None:
        shown = languages[:_MOST_LANGUAGES]
        names = [language_name(code) or code for code in shown]
        self.pairs.setRowCount(len(shown))
        self.pairs.setColumnCount(len(shown))
        self.pairs.setHorizontalHeaderLabels(names)
        self.pairs.setVerticalHeaderLabels(names)
        most = max((count for row in records for count in row), default=0) or 1
        color = QColor(accent())
        for at, row in enumerate(records[: len(shown)]):
            for other, count in enumerate(row[: len(shown)]):
                item = QTableWidgetItem(QLocale().toString(int(count)) if count else "")
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                color.setAlpha(round(90 * count / most))
                item.setBackground(color)
                self.pairs.setItem(at, other, item)
        self.pairs.resizeColumnsToContents()

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._data / PAGE_FILE)))
