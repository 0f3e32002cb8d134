"""Paints a hit: name, language, page and date on one line, below it the passage with its best sentence marked."""

from __future__ import annotations

import html
from pathlib import PurePath

from PySide6.QtCore import QDateTime, QLocale, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPalette, QTextDocument, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.result_model import HIT_ROLE, MARK_ROLE
from app.snippets import document_name, printable, snippet, to_html
from engine.documents import SearchHit

MARGIN = 8
CACHED = 200

Index = QModelIndex | QPersistentModelIndex


# Qt names these with their default country ("español de España").
_PLAIN_NAMES = {"en": "English", "es": "Español", "fr": "Français", "pt": "Português", "zh": "中文", "no": "Norsk"}


def language_name(code: str) -> str:
    """-> the language's own name ("Deutsch"), the code where Qt does not know it, "" for unknown."""
    if code in ("", "und", "zxx"):
        return ""
    locale = QLocale(code)
    known = "" if locale.language() == QLocale.Language.C else locale.nativeLanguageName()
    return _PLAIN_NAMES.get(code) or (known[:1].upper() + known[1:]) or code


class ResultDelegate(QStyledItemDelegate):
    """Rich text of a hit, laid out once per hit, mark, width and palette."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._laid_out: dict[tuple[object, ...], QTextDocument] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the hit."""
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        document = self._document(index, option, selected)
        painter.save()
        painter.translate(option.rect.left() + MARGIN, option.rect.top() + MARGIN)
        document.drawContents(painter, QRectF(0, 0, option.rect.width() - 2 * MARGIN, option.rect.height()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the text needs at the view's width."""
        document = self._document(index, option, False)
        return QSize(self._width(option), int(document.size().height()) + 2 * MARGIN)

    def _width(self, option: QStyleOptionViewItem) -> int:
        viewport = getattr(option.widget, "viewport", None)
        return int(viewport().width()) if viewport else max(option.rect.width(), 300)

    def _document(self, index: Index, option: QStyleOptionViewItem, selected: bool) -> QTextDocument:
        hit: SearchHit = index.data(HIT_ROLE)
        mark = index.data(MARK_ROLE)
        width = self._width(option) - 2 * MARGIN
        key = (
            hit.passage_id,
            hit.document.path,
            mark,
            hit.highlights,
            width,
            selected,
            option.palette.cacheKey(),
            hit.confident,
        )
        if key not in self._laid_out:
            if len(self._laid_out) >= CACHED:
                self._laid_out.clear()
            document = QTextDocument()
            document.setDocumentMargin(0)
            document.setDefaultFont(option.font)
            lines = QTextOption()
            lines.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            document.setDefaultTextOption(lines)
            document.setHtml(hit_html(hit, mark, option.palette, selected))
            document.setTextWidth(width)
            self._laid_out[key] = document
        return self._laid_out[key]


def short_date(modified: float) -> str:
    """-> the day in the user's own short form, "" when unknown."""
    if not modified:
        return ""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(modified)).date(), QLocale.FormatType.ShortFormat)


def hit_html(hit: SearchHit, mark: tuple[int, int] | None, palette: QPalette, selected: bool) -> str:
    """-> the hit as escaped rich text in the palette's colours."""
    role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
    text = palette.color(role)
    quiet = _mixed(text, palette.color(QPalette.ColorRole.Highlight if selected else QPalette.ColorRole.Base), 0.35)
    dark = palette.color(QPalette.ColorRole.Base).lightness() < 128
    mark_color = (
        _mixed(palette.color(QPalette.ColorRole.Highlight), text, 0.25).name()
        if selected
        else ("#5a4a00" if dark else "#fff2a8")
    )
    folder = printable(str(PurePath(hit.document.path).parent))
    parts = (language_name(hit.passage.language), hit.passage.page_label, hit.passage.heading)
    details = [*parts, short_date(hit.document.modified)]
    badge = " · ".join(html.escape(printable(d)) for d in details if d)
    copies = f" · +{len(hit.copies)}" if hit.copies else ""
    return (
        f'<p dir="auto" style="margin:0;color:{text.name()}"><b>{html.escape(document_name(hit))}</b>'
        f'<span style="color:{quiet.name()}"> &nbsp; {badge}{copies}</span></p>'
        f'<p dir="auto" style="margin:2px 0 2px 0;color:{text.name()}">{to_html(snippet(hit, mark), mark_color)}</p>'
        f'<p style="margin:0;font-size:small;color:{quiet.name()}">{html.escape(folder)}</p>'
    )


def _mixed(a: QColor, b: QColor, share: float) -> QColor:
    def blend(x: int, y: int) -> int:
        return round(x * (1 - share) + y * share)

    return QColor(blend(a.red(), b.red()), blend(a.green(), b.green()), blend(a.blue(), b.blue()))
