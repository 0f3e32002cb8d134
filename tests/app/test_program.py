"""The program around the window: later starts, other libraries, language, theme, the end of a session, broken things."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QColor, QPalette
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import themes
from app.application import Program
from app.crash_reports import CrashReports
from app.icons import icon
from app.libraries import forget, free_place, known_libraries, remember
from app.settings import Settings, Theme
from app.single_instance import SingleInstance, meeting_point
from engine.documents import DocumentState
from tests.app.conftest import WAIT_MS

SECRET = "the passage nobody may see"


def test_after_a_sleep_the_folders_are_looked_at_again(qtbot: QtBot, program: Program, tmp_path: Path, folder: Path) -> None:
    program.settings.watch = False
    assert program.open_library(tmp_path / "library")
    program.show()
    window = program.window
    assert window is not None
    with qtbot.waitSignal(window.indexer.finished, timeout=WAIT_MS):
        pass
    qtbot.waitUntil(lambda: not window.indexer.running, timeout=WAIT_MS)
    (folder / "later.txt").write_text("The bicycle pump hangs in the shed.", encoding="utf-8")
    program._look_at_clock()  # a moment later: it did not sleep
    assert not window.indexer.running
    program._beaten += 3600  # the clock was set back
    program._look_at_clock()
    assert not window.indexer.running
    program._beaten -= 3600
    program._look_at_clock()
    qtbot.waitUntil(lambda: len(window.engine_library.documents(text="later")) == 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not window.indexer.running, timeout=WAIT_MS)


def test_a_later_start_hands_over_its_folders_and_ends(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path / "library")
    asked: list[list[str]] = []
    first.asked.connect(asked.append)
    assert first.listen_or_hand_over([])
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from app.single_instance import SingleInstance; app = QCoreApplication([])\n"
        "sys.exit(42 if SingleInstance(Path(sys.argv[1])).listen_or_hand_over(sys.argv[2:]) else 43)"
    )
    later = subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "library"), "/a/Büro", b"/b\xff"])
    qtbot.waitUntil(lambda: later.poll() is not None, timeout=WAIT_MS)
    assert later.returncode == 43
    assert asked == [["/a/Büro", "/b\udcff"]]
    assert not SingleInstance(tmp_path / "another library").hand_over([])
    first.close()


def test_a_socket_left_by_a_crash_is_replaced(qtbot: QtBot, tmp_path: Path) -> None:
    name = meeting_point(tmp_path / "library")
    code = (
        "import os, sys; from PySide6.QtCore import QCoreApplication; from PySide6.QtNetwork import QLocalServer\n"
        "app = QCoreApplication([]); server = QLocalServer(); assert server.listen(sys.argv[1]); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", code, name], check=False).returncode == 9
    assert Path(name).exists()
    instance = SingleInstance(tmp_path / "library")
    assert instance.listen_or_hand_over([])
    assert instance.listening
    instance.close()


def test_nonsense_from_the_socket_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    instance = SingleInstance(tmp_path / "library")
    asked: list[list[str]] = []
    instance.asked.connect(asked.append)
    assert instance.listen_or_hand_over([])
    for nonsense in (b"hello\n", b"[]\n", b'{"folders": 3}\n', b"x" * (2 << 20)):
        client = QLocalSocket()
        client.connectToServer(meeting_point(tmp_path / "library"))
        assert client.waitForConnected(WAIT_MS)
        client.write(nonsense)
        qtbot.waitUntil(lambda c=client: c.state() == QLocalSocket.LocalSocketState.UnconnectedState, timeout=WAIT_MS)
    assert asked == []
    instance.close()


def test_the_meeting_point_is_for_this_user_alone(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    instance = SingleInstance(tmp_path / "library")
    assert instance.listen_or_hand_over([])
    assert Path(meeting_point(tmp_path / "library")).stat().st_mode & 0o077 == 0
    # Who answers as somebody else is not talked to.
    monkeypatch.setattr(os, "getuid", lambda: 4_000_000)
    assert not SingleInstance(tmp_path / "library").hand_over(["/secret"])
    monkeypatch.undo()
    instance.close()


def test_another_library_takes_the_window_over(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    assert program.open_library(tmp_path / "one")
    program.show()
    first = program.window
    assert first is not None
    qtbot.waitUntil(lambda: (tmp_path / "one" / "library.db").exists() and not first.lister.busy, timeout=WAIT_MS)
    first.library_wanted.emit(tmp_path / "two 図書館")
    second = program.window
    assert second is not None and second is not first
    qtbot.waitUntil(lambda: (tmp_path / "two 図書館" / "library.db").exists(), timeout=WAIT_MS)
    assert [one.path for one in known_libraries(program.settings)] == [tmp_path / "two 図書館", tmp_path / "one"]
    assert second.isVisible()


def test_the_language_changes_while_it_runs_and_keeps_the_query(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    assert program.open_library(tmp_path / "one")
    program.show()
    before = program.window
    assert before is not None
    before.search.field.setText("Apfelkuchen")
    program.settings.language = "de"
    qtbot.waitUntil(lambda: program.window is not before, timeout=WAIT_MS)
    assert program.window is not None
    assert program.window.search.field.text() == "Apfelkuchen"
    assert QLocale().language() == QLocale.Language.German
    program.settings.language = ""
    QLocale.setDefault(QLocale.system())


@pytest.mark.parametrize("view", ["library_view", "train_view", "search_view"])
def test_another_language_leaves_the_view_and_a_pause_as_they_are(
    qtbot: QtBot, program: Program, tmp_path: Path, folder: Path, view: str
) -> None:
    assert program.open_library(tmp_path / "library")
    program.show()
    before = program.window
    assert before is not None
    qtbot.waitUntil(lambda: before.contents.overview is not None)
    getattr(before.menus, view).trigger()
    before.menus.settings.trigger()  # where it is changed
    before.pause(True)
    program.settings.language = "de"
    qtbot.waitUntil(lambda: program.window is not before)
    after = program.window
    assert after is not None
    shown = {
        "library_view": lambda: after.library,
        "train_view": lambda: after.models.view,
        "search_view": lambda: after.search,
    }
    assert after.views.currentWidget() is shown[view]() and getattr(after.menus, view).isChecked()
    assert after.indexer.paused and after.menus.pause.isChecked()
    qtbot.waitUntil(after.menus.pause.isEnabled)
    program.settings.language = ""
    QLocale.setDefault(QLocale.system())


def test_the_list_of_libraries_keeps_names_and_forgets(settings: Settings, tmp_path: Path) -> None:
    for number in range(30):
        remember(settings, tmp_path / str(number), f"Name {number}")
    remember(settings, tmp_path / "29")
    assert known_libraries(settings)[0].name == "Name 29"
    assert len(known_libraries(settings)) == 20
    forget(settings, tmp_path / "29")
    assert known_libraries(settings)[0].name == "Name 28"
    settings.recent_libraries = {"nonsense": 1}
    assert known_libraries(settings) == []
    (tmp_path / "Meine- - Akten").mkdir()
    assert free_place(tmp_path, "Meine/.. Akten?").parent == tmp_path


def test_own_colours_can_be_read_in_light_and_dark(qapp: QApplication) -> None:
    for dark, palette in ((False, themes.light_palette()), (True, themes.dark_palette())):
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.AlternateBase):
            ground = palette.color(role)
            shown = [themes.state_color(state, dark) for state in DocumentState]
            assert min(themes.contrast(QColor(color), ground) for color in shown) >= 4.5
        for front, back in (
            (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
            (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
            (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
            (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
            (QPalette.ColorRole.Link, QPalette.ColorRole.Base),
        ):
            assert themes.contrast(palette.color(front), palette.color(back)) >= 4.5, (dark, front)


def test_icons_are_as_fine_as_the_screen(qapp: QApplication) -> None:
    for scale in (1.0, 1.5, 2.0, 3.0):
        drawn = icon("search").pixmap(QSize(20, 20), scale)
        assert drawn.width() == 20 * scale and drawn.deviceIndependentSize().toSize() == QSize(20, 20)


def test_the_theme_applies_at_once(qtbot: QtBot, program: Program) -> None:
    program.settings.theme = Theme.DARK
    assert themes.is_dark()
    program.settings.theme = Theme.LIGHT
    assert not themes.is_dark()
    program.settings.theme = Theme.SYSTEM


def test_an_unexpected_error_leaves_a_report_without_what_it_was_about(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reports = CrashReports(tmp_path)
    told: list[Path] = []
    reports.on_report(told.append)

    def breaks(text: str) -> None:
        try:
            text.encode("ascii", "strict").decode(text)
        except LookupError as error:
            raise ValueError(text, Path("/home/anna/secret.txt")) from error

    try:
        breaks(SECRET)
    except ValueError as error:
        reports._hook(type(error), error, error.__traceback__)
    assert len(told) == 1
    text = told[0].read_text()
    assert "ValueError" in text and "LookupError" in text and "breaks" in text
    assert SECRET not in text and "anna" not in text
    assert reports.unseen() == told
    reports.mark_seen()
    assert reports.unseen() == []


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_crash_of_the_process_is_told_at_the_next_start_and_a_kill_is_not(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path; from app.crash_reports import CrashReports\n"
        "CrashReports(Path(sys.argv[1])).install(); os.kill(os.getpid(), int(sys.argv[2]))"
    )
    for number, expected in ((signal.SIGKILL, 0), (signal.SIGSEGV, 1)):
        run = [sys.executable, "-c", code, str(tmp_path), str(int(number))]
        assert subprocess.run(run, check=False, stderr=subprocess.DEVNULL).returncode == -number
        assert len(CrashReports(tmp_path).unseen()) == expected
    assert "Segmentation fault" in CrashReports(tmp_path).unseen()[0].read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_session_that_ends_leaves_the_library_whole(tmp_path: Path, new_folder: Path) -> None:
    """The real program, ended by the system while it reads."""
    for number in range(40):
        (new_folder / f"note {number}.txt").write_text(f"Note {number}: the meter reads {number * 7} kWh.", encoding="utf-8")
    library = tmp_path / "Bibliothek 図書館"
    environment = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path / "config")}
    program = subprocess.Popen(
        [sys.executable, "-m", "app", "--library", str(library), str(new_folder)], env=environment, stderr=subprocess.DEVNULL
    )
    from engine.library import Library
    from tests.library.conftest import finish

    try:
        waited = threading.Event()
        for _ in range(WAIT_MS // 100):
            if (library / "library.db").exists():
                break
            assert program.poll() is None
            waited.wait(0.1)
        program.send_signal(signal.SIGTERM)
        assert program.wait(WAIT_MS / 1000) == 0
    finally:
        program.kill()
    with Library.open(library) as opened:
        assert finish(opened.verify()).sound


def test_what_is_typed_before_the_views_are_there_is_searched_for(
    qtbot: QtBot, qapp: QApplication, settings: Settings, tmp_path: Path
) -> None:
    program = Program(qapp, settings, later=True)
    assert program.open_library(tmp_path / "one")
    window = program.window
    assert window is not None and not window.is_built and window._early is not None
    qtbot.keyClicks(window._early, "Apfelkuchen")
    program.show()
    qtbot.waitUntil(lambda: window.is_built, timeout=WAIT_MS)
    assert window.search.field.text() == "Apfelkuchen"
    program.close()
    program.deleteLater()


def test_closing_hides_to_the_tray_only_where_asked(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    assert program.open_library(tmp_path / "one")
    program.show()
    window = program.window
    assert window is not None
    window.keep_running = True
    window.close()
    assert not window.isVisible()
    program._asked([])
    assert window.isVisible()
    window.keep_running = False
    window.close()
    assert program.window is None


def test_a_start_that_was_quicker_has_the_window_and_the_folders(
    qtbot: QtBot, qapp: QApplication, settings: Settings, tmp_path: Path, new_folder: Path
) -> None:
    """Where no socket is, the window is seen before it is listened for later starts; another may do so in between."""
    program = Program(qapp, settings, later=True)
    assert program.open_library(tmp_path / "one", [str(new_folder)])
    window = program.window
    assert window is not None
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from app.single_instance import SingleInstance; app = QCoreApplication([])\n"
        "mine = SingleInstance(Path(sys.argv[1]))\n"
        "mine.asked.connect(lambda folders: (print(*folders, flush=True), app.quit()))\n"
        "assert mine.listen_or_hand_over([]); print('listening', flush=True); app.exec()"
    )
    other = subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "one")], stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None and other.stdout.readline() == "listening\n"
    program.show()
    qtbot.waitUntil(lambda: program.window is None, timeout=WAIT_MS)
    assert other.communicate(timeout=WAIT_MS / 1000)[0].strip() == str(new_folder)
    program.close()
    program.deleteLater()


def test_a_program_that_ends_sends_no_later_start_away(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    """Ending takes as long as the indexing process does: who starts the program meanwhile wants a window."""
    assert program.open_library(tmp_path / "one")
    program.show()
    instance, window = program._instance, program.window
    assert isinstance(instance, SingleInstance) and instance.listening and window is not None
    heard: list[bool] = []
    window.closed.connect(lambda: heard.append(instance.listening))
    program.quit()
    assert heard == [False]


def test_a_window_that_was_first_is_found_by_later_starts(
    qtbot: QtBot, qapp: QApplication, settings: Settings, tmp_path: Path
) -> None:
    program = Program(qapp, settings, later=True)
    assert SingleInstance(tmp_path / "one").is_alone
    assert program.open_library(tmp_path / "one")
    program.show()
    instance = program._instance
    assert isinstance(instance, SingleInstance)
    qtbot.waitUntil(lambda: instance.listening, timeout=WAIT_MS)
    assert not SingleInstance(tmp_path / "one").is_alone
    program.close()
    program.deleteLater()
