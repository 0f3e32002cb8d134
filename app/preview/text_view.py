"""A read-only view of rich text that can load nothing and go nowhere: documents are hostile."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.preview.passage_text import EARLIER, HIT, LATER

_ABOVE_HIT = 0.2  # share of the view's height that shows what stands before the hit


class TextView(QTextBrowser):
    """Shows what ``passage_text`` makes. No resource is loaded, whatever the text asks for: no file, no network."""

    more_wanted = Signal(bool)  # True for the text before

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(12)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.anchorClicked.connect(self._clicked)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing is loaded. Empty, not None: for None the document would read a local file by itself."""
        return QByteArray()

    def doSetSource(self, *_: object) -> None:
        """No link leads anywhere."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's, but for the copying of links: those here are no addresses."""
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() == "link-copy":
                menu.removeAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def show_html(self, text: str, *, to_hit: bool) -> None:
        """Replace the text. to_hit: bring the hit into view; else stay at the same place."""
        place = self.verticalScrollBar().value()
        self.setHtml(text)
        if to_hit:
            self.scroll_to_hit()
        else:
            self.verticalScrollBar().setValue(place)

    def scroll_to_hit(self) -> None:
        """Bring the hit into view with a little of what stands before it."""
        self.scrollToAnchor(HIT)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() - int(self.viewport().height() * _ABOVE_HIT))
        at_hit = self.cursorForPosition(QPoint(4, int(self.viewport().height() * _ABOVE_HIT) + 4))
        at_hit.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        self.setTextCursor(at_hit)

    def _clicked(self, link: QUrl) -> None:
        if link.toString() in (EARLIER, LATER):
            self.more_wanted.emit(link.toString() == EARLIER)
