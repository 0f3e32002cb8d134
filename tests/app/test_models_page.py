"""Choosing a model through the widgets: installing, refusing, changing while the old one searches, going back, removing.

The second model is a real package, tiny, that the engine loads, verifies and embeds with.
"""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from app.application import Program
from app.card_view import CardView
from app.main_window import MainWindow
from app.models_client import ModelsClient
from app.models_page import FACTS_ROLE, ModelsPage
from engine.model.models import active_path
from engine.platform_paths import models_directory
from tests import tiny_package
from tests.app.conftest import WAIT_MS, idle, index, library_first
from tests.app.desktop import choosing, click_entry, open_menu

LEFT = Qt.MouseButton.LeftButton
TINY = "tiny-0"


@pytest.fixture
def empty(program: Program, tmp_path: Path, request: pytest.FixtureRequest) -> MainWindow:
    library_first(request)
    assert program.open_library(tmp_path / "library")
    program.show()
    assert program.window is not None
    return program.window


@pytest.fixture
def window(qtbot: QtBot, empty: MainWindow, folder: Path) -> MainWindow:
    index(qtbot, empty, folder)
    return empty


@pytest.fixture
def package(tmp_path: Path) -> Path:
    source = tiny_package.write(tmp_path / "Modell 模型", metrics={"recall@10": 0.25, "notes": "x"})
    (source / "MODEL_CARD.md").write_text("# A tiny model\n\n<img src=x> [link](http://example.org)")
    return source


def models_page(qtbot: QtBot, window: MainWindow) -> ModelsPage:
    window.menus.models.trigger()
    page = window.findChildren(ModelsPage)[-1]
    qtbot.waitUntil(lambda: bool(page.models) and not page._client.busy, timeout=WAIT_MS)
    return page


def install(qtbot: QtBot, page: ModelsPage, source: Path) -> None:
    page.install(str(source))
    qtbot.waitUntil(lambda: TINY in [model.key for model in page.models] and not page._client.busy, timeout=WAIT_MS)


def answer(qtbot: QtBot, page: ModelsPage, button: QMessageBox.StandardButton) -> str:
    """Wait for a question, answer it; -> what was asked."""
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is not None, timeout=WAIT_MS)
    box = page.findChild(QMessageBox)
    assert box is not None
    text, chosen = box.text(), box.button(button)
    assert chosen is not None
    chosen.click()
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is None, timeout=WAIT_MS)
    return text


def test_the_bundled_model_shows_its_card_and_cannot_be_removed(qtbot: QtBot, empty: MainWindow) -> None:
    page = models_page(qtbot, empty)
    model = page.current()
    assert model is not None and model.bundled and model.active
    assert page.list.item(0).text().endswith("(in use)")
    assert str(model.dim) in page.facts["vectors"].text() and page.facts["licence"].text() == model.licence
    assert model.name in page.card.toPlainText() and page.facts["measured"].text()
    assert not page.use_button.isEnabled() and not page.remove_button.isEnabled()


def test_a_package_is_installed_from_a_file_and_a_folder(
    qtbot: QtBot, empty: MainWindow, package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = tmp_path / "model.zip"
    with zipfile.ZipFile(archive, "w") as made:
        for path in package.iterdir():
            made.write(path, path.name)
    page = models_page(qtbot, empty)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(archive), ""))
    page.from_file.trigger()
    qtbot.waitUntil(lambda: TINY in [model.key for model in page.models] and not page._client.busy, timeout=WAIT_MS)
    model = page.current()
    assert model is not None and model.key == TINY and not model.active
    assert "A tiny model" in page.card.toPlainText() and "recall@10" in page.facts["measured"].text()
    qtbot.waitUntil(lambda: "installed" in page.state.text(), timeout=WAIT_MS)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(package))
    page.from_folder.trigger()  # the same once more changes nothing
    qtbot.waitUntil(lambda: not page._client.busy and not page._installing, timeout=WAIT_MS)
    assert [model.key for model in page.models] == ["bundled", TINY]


def test_a_hostile_package_is_refused_with_a_sentence(qtbot: QtBot, empty: MainWindow, tmp_path: Path) -> None:
    page = models_page(qtbot, empty)
    (tmp_path / "evil.zip").write_bytes(b"PK\x05\x06 no archive")
    sources = {
        "ZIP": tmp_path / "evil.zip",
        "sha256": tiny_package.write(tmp_path / "a", sha256={"model.onnx": "0" * 64, "tokenizer.json": "0" * 64}),
        "reference": tiny_package.write(tmp_path / "b", model=tiny_package.network(seed=3)),
    }
    for why, source in sources.items():
        page.install(str(source))
        qtbot.waitUntil(lambda why=why: why in page.state.text(), timeout=WAIT_MS)  # type: ignore[misc]
        assert "was not installed" in page.state.text() and "Nothing was changed" in page.state.text()
    qtbot.waitUntil(lambda: not page._client.busy, timeout=WAIT_MS)
    assert [model.key for model in page.models] == ["bundled"]


def start_installing(qtbot: QtBot, page: ModelsPage, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the menu of the button."""
    choosing(monkeypatch, folder=source)
    qtbot.mouseClick(page.install_button, LEFT)
    click_entry(open_menu(), "From a folder…")
    assert page.cancel_button.isVisible() and page.cancel_button.text() == "Cancel" and str(source.name) in page.state.text()


def idle_page(qtbot: QtBot, page: ModelsPage) -> list[str]:
    """Wait for the page; -> the models that it shows."""
    qtbot.waitUntil(lambda: not page._client.busy and page.install_button.isEnabled())
    assert not page.cancel_button.isVisible() and not page.bar.isVisible()
    return [page.list.item(row).data(FACTS_ROLE).key for row in range(page.list.count())]


def test_an_installation_that_is_called_off_leaves_nothing(
    qtbot: QtBot, empty: MainWindow, package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = models_page(qtbot, empty)
    folder = models_directory()
    for begun in (lambda: True, lambda: bool(list(folder.glob(".install-*/package/model.onnx")))):
        start_installing(qtbot, page, package, monkeypatch)
        qtbot.waitUntil(begun)
        qtbot.mouseClick(page.cancel_button, LEFT)
        assert idle_page(qtbot, page) == ["bundled"] and page.state.text() == ""
        assert not folder.exists() or list(folder.iterdir()) == []
    install(qtbot, page, package)  # and nothing is in the way of another try


def test_an_installation_that_is_called_off_too_late_is_told_as_it_is(
    qtbot: QtBot, empty: MainWindow, package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = models_page(qtbot, empty)
    start_installing(qtbot, page, package, monkeypatch)
    process = page._client._process._process
    assert process is not None and process.waitForBytesWritten(WAIT_MS)
    while not (models_directory() / TINY).exists():  # without turning to Qt: the window does not hear of it yet
        os.kill(process.processId(), 0)
    qtbot.mouseClick(page.cancel_button, LEFT)
    assert idle_page(qtbot, page) == ["bundled", TINY]


def test_changing_the_model_searches_with_the_old_one_until_the_new_one_is_ready_and_back_is_at_once(
    qtbot: QtBot, program: Program, window: MainWindow, package: Path
) -> None:
    page = models_page(qtbot, window)
    install(qtbot, page, package)
    page.use_button.click()
    said = answer(qtbot, page, QMessageBox.StandardButton.Cancel)
    assert "passage" in said and "takes about" in said
    assert not window.models.switch.target  # asked, not done
    page.use_button.click()
    answer(qtbot, page, QMessageBox.StandardButton.Yes)
    assert program.settings.next_model == TINY
    assert active_path(models_directory()).name != TINY  # the old one searches
    qtbot.waitUntil(lambda: program.window is not window and program.window is not None, timeout=WAIT_MS)
    second = program.window
    assert second is not None and program.settings.next_model == ""
    assert active_path(models_directory()).name == TINY
    qtbot.waitUntil(lambda: second.contents.overview is not None, timeout=WAIT_MS)
    assert second.contents.overview is not None
    assert (second.contents.overview.status.space_id, second.contents.overview.status.pending) == (TINY, 0)
    second.search.field.setText("Kündigungsfrist")
    qtbot.waitUntil(lambda: second.search.model.rowCount() > 0, timeout=WAIT_MS)
    idle(qtbot, second)
    # Back: the old vectors are still there.
    page = models_page(qtbot, second)
    page.select("bundled")
    page.use_button.click()
    assert "takes a moment" in answer(qtbot, page, QMessageBox.StandardButton.Yes)
    qtbot.waitUntil(lambda: program.window is not second and program.window is not None, timeout=WAIT_MS)
    third = program.window
    assert third is not None
    assert active_path(models_directory()).name == "model"
    # And what is not in use can be removed, with its vectors.
    page = models_page(qtbot, third)
    idle(qtbot, third)
    page.select(TINY)
    page.remove_button.click()
    answer(qtbot, page, QMessageBox.StandardButton.Yes)
    qtbot.waitUntil(lambda: [model.key for model in page.models] == ["bundled"], timeout=WAIT_MS)
    assert TINY not in third.engine_library.catalog.spaces()


def test_a_change_that_is_called_off_too_late_is_made_as_a_whole(
    qtbot: QtBot, program: Program, window: MainWindow, package: Path
) -> None:
    page = models_page(qtbot, window)
    install(qtbot, page, package)
    switch = window.models.switch
    switch.begin(next(model for model in page.models if model.key == TINY))
    qtbot.waitUntil(lambda: switch.completing)  # every passage is read, and a process takes the model into use
    assert page.cancel_button.isVisible() and not page.cancel_button.isEnabled()
    switch.cancel()
    qtbot.waitUntil(lambda: program.window is not window and program.window is not None)
    assert active_path(models_directory()).name == TINY and program.settings.next_model == ""
    assert program.window is not None
    contents = program.window.contents
    qtbot.waitUntil(lambda: contents.overview is not None)  # read by the new window's library, which has just been opened
    idle(qtbot, program.window)
    assert contents.overview is not None
    assert contents.overview.status.space_id == TINY  # the one that is in use is the one that searches


def test_a_change_can_be_called_off_and_goes_on_after_a_restart(
    qtbot: QtBot, program: Program, window: MainWindow, package: Path, tmp_path: Path
) -> None:
    page = models_page(qtbot, window)
    install(qtbot, page, package)
    window.pause(True)  # so that it cannot be through before it is called off
    window.models.switch.begin(next(model for model in page.models if model.key == TINY))
    assert page.cancel_button.isVisibleTo(page)
    page.cancel_button.click()
    assert program.settings.next_model == "" and window.indexer._model is None
    assert not page.cancel_button.isVisibleTo(page)
    window.models.switch.begin(next(model for model in page.models if model.key == TINY))
    program._close_window()  # the program ends in the middle
    assert program.settings.next_model == TINY
    program._make_window()
    program.show()
    again = program.window
    assert again is not None
    qtbot.waitUntil(lambda: program.window is not again and program.window is not None, timeout=WAIT_MS)
    assert active_path(models_directory()).name == TINY


def test_a_model_that_breaks_meanwhile_leaves_the_old_one(
    qtbot: QtBot, program: Program, window: MainWindow, package: Path
) -> None:
    page = models_page(qtbot, window)
    install(qtbot, page, package)
    model = next(model for model in page.models if model.key == TINY)
    (Path(model.path) / "model.onnx").write_bytes(b"broken")
    told: list[Exception] = []
    window.models.switch.failed.connect(told.append)
    window.models.switch.begin(model)
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT_MS)
    assert program.settings.next_model == "" and active_path(models_directory()).name != TINY
    assert program.window is window


def test_a_process_that_dies_is_an_answer_too(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    client = ModelsClient()
    monkeypatch.setattr("app.models_client.sys.executable", "/bin/false")
    with qtbot.waitSignal(client.failed, timeout=WAIT_MS):
        client.ask("list", lambda _: pytest.fail("no answer can come"))
    monkeypatch.setattr("app.models_client.sys.executable", "/nowhere/python")
    with qtbot.waitSignal(client.failed, timeout=WAIT_MS):
        client.ask("list", lambda _: pytest.fail("no answer can come"))
    client.close()


def test_a_card_loads_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    view = CardView()
    qtbot.addWidget(view)
    view.show_card("# Card\n\n![device](file:///dev/zero) <b>bold</b> <img src='file:///dev/zero'>")
    view.show()
    assert "Card" in view.toPlainText()
