"""Paints a hit: its format, name and date, where the passage stands, and the passage with its best sentence marked."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPalette,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.display_names import day
from app.preview.shades import link_color, mixed, quiet, sentence_color
from app.result_model import EXPANDED_ROLE, FIRST_ROLE, HIT_ROLE, MARK_ROLE, MORE_ROLE, UNSURE_ROLE
from app.search_labels import format_badge, language_name, page_name
from app.snippets import document_name, isolated, left_to_right, path_line, printable, snippet, to_html
from engine.documents import SearchHit

__all__ = ["ResultDelegate", "language_name"]

_MARGIN = 10
_GAP = 4
_BADGE = 46  # width of a format's badge
_CACHED = 300
_ELIDE = Qt.TextElideMode.ElideRight

Index = QModelIndex | QPersistentModelIndex


class ResultDelegate(QStyledItemDelegate):
    """Lays a hit out once for each mark, width and palette. ``toggled`` asks for a document's further passages."""

    toggled = Signal(QModelIndex)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._laid_out: dict[tuple[object, ...], QTextDocument] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the hit."""
        hit: SearchHit = index.data(HIT_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        self._paint_ground(painter, option, index)
        lines = _Lines(option, bool(index.data(FIRST_ROLE)))
        if lines.first:
            self._paint_head(painter, lines, hit)
        self._paint_place(painter, lines, hit, bool(index.data(UNSURE_ROLE)))
        document = self._document(index, option, lines.width)
        painter.save()
        painter.translate(lines.visual(lines.text(int(document.size().height()))).topLeft())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = option.palette
        painter.setClipRect(QRectF(0, 0, lines.width, document.size().height()))
        document.documentLayout().draw(painter, context)
        painter.restore()
        if line := self._footer(index):
            painter.setPen(link_color(option.palette))
            painter.setFont(lines.small)
            rect = lines.footer(int(document.size().height()))
            painter.drawText(lines.visual(rect), _leading(), line)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette = option.palette
        base, accent = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Highlight)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, mixed(base, accent, 0.14))
            bar = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            active = bool(option.state & QStyle.StateFlag.State_HasFocus)
            colour = accent if active else mixed(base, accent, 0.6)
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, bar), colour)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, mixed(base, accent, 0.05))
        if index.data(FIRST_ROLE) and index.row():
            painter.setPen(mixed(base, palette.color(QPalette.ColorRole.Text), 0.12))
            painter.drawLine(option.rect.topLeft(), option.rect.topRight())

    def _paint_head(self, painter: QPainter, lines: _Lines, hit: SearchHit) -> None:
        palette = lines.option.palette
        letters, color = format_badge(hit.document.format)
        badge = QRectF(lines.visual(lines.badge()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setPen(QColor("white"))
        painter.setFont(lines.badge_font)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, letters)
        date = left_to_right(day(hit.document.modified))
        date_width = QFontMetrics(lines.small).horizontalAdvance(date) if date else 0
        painter.setFont(lines.small)
        painter.setPen(quiet(palette))
        painter.drawText(lines.visual(lines.head()), _trailing(), date)
        painter.setFont(lines.bold)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        room = lines.head().adjusted(0, 0, -date_width - (12 if date else 0), 0)
        name = QFontMetrics(lines.bold).elidedText(document_name(hit), _ELIDE, room.width())
        painter.drawText(lines.visual(room), _leading(), isolated(name))  # "-rf.txt" is no "rf.txt-" in a mirrored window

    def _paint_place(self, painter: QPainter, lines: _Lines, hit: SearchHit, unsure: bool) -> None:
        """The language in a frame of its own, then page, heading and folder."""
        palette = lines.option.palette
        painter.setFont(lines.small)
        rect = lines.place()
        shade = quiet(palette)
        if language := language_name(hit.passage.language):
            wide = QFontMetrics(lines.small).horizontalAdvance(language) + 12
            badge = QRect(rect.left(), rect.top(), wide, rect.height())
            painter.setPen(mixed(shade, palette.color(QPalette.ColorRole.Base), 0.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(lines.visual(badge)).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
            painter.setPen(shade)
            painter.drawText(lines.visual(badge), Qt.AlignmentFlag.AlignCenter, language)
            rect = rect.adjusted(wide + 8, 0, 0, 0)
        parts = [self.tr("weak match")] if unsure else []
        parts += [isolated(printable(part)) for part in (page_name(hit.passage.page_label), _heading(hit)) if part]
        if lines.first:
            parts.append(path_line(str(PurePath(hit.document.path).parent).removesuffix("!")))
        painter.setPen(shade)
        line = " · ".join(parts)
        shown = QFontMetrics(lines.small).elidedText(line, Qt.TextElideMode.ElideMiddle, rect.width())
        painter.drawText(lines.visual(rect), _leading(), shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the text needs at the view's width."""
        lines = _Lines(option, bool(index.data(FIRST_ROLE)), _view_width(option))
        height = int(self._document(index, option, lines.width).size().height())
        last = lines.footer(height) if self._footer(index) else lines.text(height)
        return QSize(_view_width(option), last.bottom() + 1 - option.rect.top() + _MARGIN)

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on the line below the passage shows or hides the document's other passages."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent) and index.data(MORE_ROLE):
            lines = _Lines(option, bool(index.data(FIRST_ROLE)))
            height = int(self._document(index, option, lines.width).size().height())
            if lines.visual(lines.footer(height)).contains(event.position().toPoint()):
                self.toggled.emit(index)
                return True
        return False

    def _footer(self, index: Index) -> str:
        """What the line below the passage says; "" for none."""
        hit: SearchHit = index.data(HIT_ROLE)
        parts = []
        if more := index.data(MORE_ROLE):
            mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
            arrow = "▾ " if index.data(EXPANDED_ROLE) else "◂ " if mirrored else "▸ "
            parts.append(arrow + self.tr("%n more passage(s)", "", more))
        if hit.copies and index.data(FIRST_ROLE):
            parts.append(self.tr("%n copy(s) elsewhere", "", len(hit.copies)))
        return " · ".join(parts)

    def _document(self, index: Index, option: QStyleOptionViewItem, width: int) -> QTextDocument:
        hit: SearchHit = index.data(HIT_ROLE)
        mark = index.data(MARK_ROLE)
        key = (hit.passage_id, hit.document.path, mark, hit.highlights, width, option.palette.cacheKey(), option.font.key())
        if key not in self._laid_out:
            if len(self._laid_out) >= _CACHED:
                self._laid_out.clear()
            document = QTextDocument()
            document.setDocumentMargin(0)
            document.setDefaultFont(option.font)
            lines = QTextOption()
            lines.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            lines.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            document.setDefaultTextOption(lines)
            document.setHtml(passage_html(hit, mark, option.palette))
            document.setTextWidth(width)
            self._laid_out[key] = document
        return self._laid_out[key]


class _Lines:
    """Where the parts of a row stand, from left to right; ``visual`` mirrors them where the window is mirrored."""

    def __init__(self, option: QStyleOptionViewItem, first: bool, width: int | None = None) -> None:
        self.option, self.first = option, first
        self.bold, self.small, self.badge_font = QFont(option.font), QFont(option.font), QFont(option.font)
        self.bold.setBold(True)
        self.small.setPointSizeF(option.font.pointSizeF() * 0.88)
        self.badge_font.setPointSizeF(option.font.pointSizeF() * 0.72)
        self.badge_font.setBold(True)
        self._left = option.rect.left() + _MARGIN + 2
        self._start = self._left + _BADGE + 10
        self._top = option.rect.top() + (_MARGIN if first else 2)
        self.width = max(80, (option.rect.width() if width is None else width) - _BADGE - 10 - 2 * _MARGIN - 2)
        self._head = QFontMetrics(self.bold).height() + 2
        self._small = QFontMetrics(self.small).height() + 2

    def visual(self, rect: QRect) -> QRect:
        """``rect`` as it stands on the screen."""
        return QStyle.visualRect(self.option.direction, self.option.rect, rect)

    def badge(self) -> QRect:
        """The format's badge."""
        return QRect(self._left, self._top + 1, _BADGE, self._head - 2)

    def head(self) -> QRect:
        """Name and date."""
        return QRect(self._start, self._top, self.width, self._head)

    def place(self) -> QRect:
        """Language, page, folder."""
        return QRect(self._start, self._top + (self._head + _GAP if self.first else 0), self.width, self._small)

    def text(self, height: int) -> QRect:
        """The passage."""
        return QRect(self._start, self.place().bottom() + 1 + _GAP, self.width, height)

    def footer(self, height: int) -> QRect:
        """The line about further passages and copies."""
        return QRect(self._start, self.text(height).bottom() + 1 + _GAP, self.width, self._small)


def passage_html(hit: SearchHit, mark: tuple[int, int] | None, palette: QPalette) -> str:
    """-> the shown part of the passage as escaped rich text."""
    text = palette.color(QPalette.ColorRole.Text).name()
    return f'<p style="margin:0;color:{text}">{to_html(snippet(hit, mark), sentence_color(palette).name())}</p>'


def _heading(hit: SearchHit) -> str:
    """The headings above the passage, without the one that is the document's title."""
    headings = hit.passage.heading.split(" > ")
    return " > ".join(headings[headings[0] == hit.document.title :])


def _view_width(option: QStyleOptionViewItem) -> int:
    viewport = getattr(option.widget, "viewport", None)
    return int(viewport().width()) if viewport else max(option.rect.width(), 300)


def _leading() -> int:
    return int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine)


def _trailing() -> int:
    return int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing | Qt.TextFlag.TextSingleLine)
