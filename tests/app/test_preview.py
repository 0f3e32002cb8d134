"""The preview pane in the search view: pages, text, other passages, hostile documents; nothing is ever loaded."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtNetwork import QHostAddress, QTcpServer
from pytestqt.qtbot import QtBot

from app.preview.pane import PreviewPane
from app.preview.passage_text import EARLIER, LATER
from app.preview.text_view import TextView
from app.search_view import SearchView
from app.settings import Settings
from app.tasks import Worker
from engine.documents import Document, DocumentState
from tests.app.search_bench import SAMPLE, WAIT, Shelf, names, search, settings, settle, shelf, shown_over, view

__all__ = ["settings", "shelf", "view"]  # fixtures


def choose(qtbot: QtBot, view: SearchView, name: str) -> None:
    view.results.setCurrentIndex(view.model.index(names(view).index(name)))
    settle(qtbot, view)


def test_a_pdf_is_shown_as_its_page_with_the_sentence_marked(qtbot: QtBot, view: SearchView) -> None:
    search(qtbot, view, "climbing Petros in the Carpathians")
    choose(qtbot, view, SAMPLE)
    pane = view.preview
    assert pane.stack.currentWidget() is pane.page
    drawing = pane.page.drawing
    assert drawing is not None and drawing.passage and drawing.sentence
    assert pane.number.text() and pane.page.accessibleDescription()
    qtbot.mouseClick(pane.as_text, Qt.MouseButton.LeftButton)
    assert pane.stack.currentWidget() is pane.text
    assert "Петрос" in pane.text.toPlainText()
    qtbot.mouseClick(pane.as_page, Qt.MouseButton.LeftButton)
    settle(qtbot, view)
    before = pane.page.drawing
    pane.larger.trigger()
    settle(qtbot, view)
    after = pane.page.drawing
    assert before is not None and after is not None and after.width > before.width
    assert not pane.grab().isNull()


def test_text_is_shown_around_the_passage_and_further_on_demand(qtbot: QtBot, view: SearchView) -> None:
    search(qtbot, view, "rose bed number 15")
    choose(qtbot, view, "long.md")
    pane = view.preview
    hit = view.chosen.hit()
    assert hit is not None and pane.stack.currentWidget() is pane.text
    assert " ".join(hit.passage.text.split()) in " ".join(pane.text.toPlainText().split())
    shown = len(pane.text.toPlainText())
    for anchor in (EARLIER, LATER):
        pane.text.anchorClicked.emit(QUrl(anchor))
        settle(qtbot, view)
    assert len(pane.text.toPlainText()) > shown
    assert "number 0" in pane.text.toPlainText() or "number 29" in pane.text.toPlainText()


def test_members_of_archives_are_shown_as_text(qtbot: QtBot, view: SearchView) -> None:
    search(qtbot, view, "lighthouse keeper counts ships")
    assert view.model.hits[0].document.path.endswith("packed.zip!/inner/notes.txt")
    view.results.setCurrentIndex(view.model.index(0))
    settle(qtbot, view)
    assert "lighthouse" in view.preview.text.toPlainText()


def test_a_pdf_that_broke_since_falls_back_to_its_text(
    qtbot: QtBot, tmp_path: Path, settings: Settings, shelf: Shelf
) -> None:
    folder = tmp_path / "docs"
    folder.mkdir()
    broken = folder / SAMPLE
    broken.write_bytes((shelf.folder / SAMPLE).read_bytes())
    with shown_over(qtbot, folder, settings) as (library, view):
        broken.write_bytes(broken.read_bytes()[:1500])
        search(qtbot, view, "Карпати")
        assert view.preview.stack.currentWidget() is view.preview.text
        assert view.preview.notice.isVisible() and "Петрос" in view.preview.text.toPlainText()
        # Removed from the library meanwhile: said plainly.
        library.remove_folder(folder)
        view.preview.clear()
        view.preview.show_hit(view.model.hits[0])
        settle(qtbot, view)
        assert "not in the library" in view.preview.notice.text()


def test_nothing_is_requested_for_a_hostile_document(qtbot: QtBot, tmp_path: Path, settings: Settings) -> None:
    server = QTcpServer()
    assert server.listen(QHostAddress.SpecialAddress.LocalHost)
    requests: list[object] = []
    server.newConnection.connect(lambda: requests.append(server.nextPendingConnection()))
    address = f"http://127.0.0.1:{server.serverPort()}"
    secret = tmp_path / "secret.png"
    QImage(10, 10, QImage.Format.Format_RGB32).save(str(secret))
    folder = tmp_path / "docs"
    folder.mkdir()
    evil = (
        f'<img src="{address}/a.png"> <link rel="stylesheet" href="{address}/b.css"> <iframe src="{address}/c"></iframe> '
        f'<script src="{address}/d.js"></script> <p style="background-image:url({address}/e)">watermelon harvest</p> '
        f'<img src="{secret.as_uri()}"> <a href="{address}/f">click</a> ![x]({address}/g.png) url({address}/h)'
    )
    (folder / "evil.html").write_text(f"<html><body>{evil} The watermelon harvest begins in August.</body></html>")
    (folder / "evil.txt").write_text(evil + " The watermelon harvest ends in September.")
    with shown_over(qtbot, folder, settings) as (_, view):
        search(qtbot, view, "watermelon harvest")
        assert {"evil.html", "evil.txt"} <= set(names(view))
        for name in ("evil.html", "evil.txt"):
            choose(qtbot, view, name)
            assert "watermelon harvest" in view.preview.text.toPlainText()
            assert not view.preview.grab().isNull() and not view.results.grab().isNull()
        # The view itself, given such markup unescaped.
        view.preview.text.show_html(evil, to_hit=False)
        view.preview.text.setSource(QUrl(address))
        view.preview.text.anchorClicked.emit(QUrl(f"{address}/clicked"))
        assert not view.preview.text.grab().isNull()
        # Whatever was sent would have arrived before this one.
        probe = _Probe(server)
        qtbot.waitUntil(lambda: bool(requests), timeout=WAIT)
        assert len(requests) == 1
        probe.close()


class _Probe:
    """A connection of our own, to prove that the server would have seen others."""

    def __init__(self, server: QTcpServer) -> None:
        from PySide6.QtNetwork import QTcpSocket

        self._socket = QTcpSocket()
        self._socket.connectToHost(QHostAddress.SpecialAddress.LocalHost, server.serverPort())

    def close(self) -> None:
        self._socket.abort()


def test_no_resource_is_loaded(qtbot: QtBot, tmp_path: Path) -> None:
    picture = tmp_path / "p.png"
    QImage(10, 10, QImage.Format.Format_RGB32).save(str(picture))
    text = TextView()
    qtbot.addWidget(text)
    loaded = text.document().resource(QTextDocument.ResourceType.ImageResource, QUrl.fromLocalFile(str(picture)))
    assert not loaded  # without the override it is the picture


def test_a_picture_and_a_scan_are_shown_from_the_ledger(
    qtbot: QtBot, tmp_path: Path, shelf: Shelf, settings: Settings
) -> None:
    picture = tmp_path / "photo.png"
    image = QImage(800, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    image.save(str(picture))
    reader = Worker("reader")
    pane = PreviewPane(shelf.library, reader, settings)
    qtbot.addWidget(pane)
    pane.resize(500, 500)
    pane.show()
    for document in (
        Document(1, str(picture), DocumentState.EMPTY, format="image"),
        Document(2, str(shelf.folder / SAMPLE), DocumentState.EMPTY, format="pdf", pages=1),
    ):
        with qtbot.waitSignal(pane.shown, timeout=WAIT):
            pane.show_document(document)
        assert pane.page.drawing is not None and pane.stack.currentWidget() is pane.page
    with qtbot.waitSignal(pane.shown, timeout=WAIT):
        pane.show_document(Document(3, str(tmp_path / "gone.png"), DocumentState.EMPTY, format="image"))
    assert pane.notice.isVisible()
    pane.stop()
    reader.stop()


def test_late_text_and_pages_are_dropped(qtbot: QtBot, view: SearchView) -> None:
    search(qtbot, view, "Карпати oven bake")
    for name in (SAMPLE, "recipe.md", SAMPLE, "recipe.md"):
        view.results.setCurrentIndex(view.model.index(names(view).index(name)))
    settle(qtbot, view)
    assert view.preview.stack.currentWidget() is view.preview.text
    assert "apples" in view.preview.text.toPlainText()
    assert view.preview.title.text()
    view.field.clear()
    settle(qtbot, view)
    assert view.preview.stack.currentWidget() is view.preview.empty


def test_right_to_left_text_is_set_from_the_right(qtbot: QtBot, view: SearchView) -> None:
    search(qtbot, view, "الفرن")
    choose(qtbot, view, "وصفة.txt")
    document = view.preview.text.document()
    directions = {
        document.findBlockByNumber(number).textDirection()
        for number in range(document.blockCount())
        if document.findBlockByNumber(number).text().strip()
    }
    assert directions == {Qt.LayoutDirection.RightToLeft}
