"""The window's side of the indexing process: who may have the library to itself, and what it tells."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from app.indexer import Indexer
from app.told_errors import IndexProcessDied
from engine.library import Library
from engine.store.locking import LOCK_NAME, WriterLock
from tests import tiny_package

READY = '{"event": "ready", "recovered_from": ""}'
IDLE = '{"event": "idle"}'


@pytest.fixture
def indexer(qtbot: QtBot, tmp_path: Path) -> Iterator[Indexer]:
    made = Indexer(tmp_path / "library")
    made.start()
    qtbot.waitUntil(lambda: not made.running)
    yield made
    made.close()
    made.deleteLater()


def test_who_asks_for_the_library_while_another_has_it_waits_for_its_turn(qtbot: QtBot, indexer: Indexer) -> None:
    had: list[str] = []
    for name in ("first", "second", "third"):
        indexer.hold(lambda name=name: had.append(name))  # type: ignore[misc]
    qtbot.waitUntil(lambda: had == ["first"])
    indexer.release()
    qtbot.waitUntil(lambda: had == ["first", "second"])
    indexer.release()
    qtbot.waitUntil(lambda: had == ["first", "second", "third"])
    with qtbot.waitSignal(indexer.finished):
        indexer.release()  # now it is the indexing process's own again


def test_what_is_asked_while_somebody_has_the_library_is_done_afterwards(
    qtbot: QtBot, indexer: Indexer, new_folder: Path, tmp_path: Path
) -> None:
    had: list[str] = []
    indexer.hold(lambda: had.append("first"))
    indexer.add_folders([str(new_folder)])  # it does not have it yet, and must get it all the same
    qtbot.waitUntil(lambda: had == ["first"])
    indexer.start()  # as by a key
    indexer.add_folders([str(tmp_path)])
    with WriterLock(tmp_path / "library"), Library.open(tmp_path / "library") as library:
        assert not indexer.running and library.folders() == []
    with qtbot.waitSignals([indexer.folders_changed, indexer.folders_changed, indexer.finished]):
        indexer.release()
    qtbot.waitUntil(lambda: not indexer.running)


def test_a_process_that_dies_while_the_library_is_held_leaves_nobody_waiting(qtbot: QtBot, indexer: Indexer) -> None:
    had: list[str] = []
    indexer.hold(lambda: had.append("first"))
    qtbot.waitUntil(lambda: had == ["first"])
    indexer.hold(lambda: had.append("second"))
    indexer._begun -= 1000  # it has lived for a while
    assert indexer._process is not None
    with qtbot.waitSignal(indexer.failed):
        indexer._process.kill()
    assert had == ["first"]  # who has the library still has it to itself
    indexer.release()
    assert had == ["first", "second"]
    with qtbot.waitSignal(indexer.finished):
        indexer.release()


def test_a_program_that_opens_the_library_just_now_makes_no_wish_fail(
    qtbot: QtBot, indexer: Indexer, new_folder: Path, tmp_path: Path
) -> None:
    """As the searching process does, some moments after the window has come up: it looks whether all is in order."""
    failed: list[Exception] = []
    indexer.failed.connect(failed.append)
    with qtbot.waitSignal(indexer.folders_changed):
        indexer.add_folders([str(new_folder)])
    qtbot.waitUntil(lambda: not indexer.running)
    states: list[dict[str, int]] = []
    indexer.finished.connect(lambda totals: states.append(dict(totals.states)))
    lock = WriterLock(tmp_path / "library")
    with lock:
        indexer.retry()
        qtbot.waitUntil(lambda: waits_for_lock(indexer))
    qtbot.waitUntil(lambda: {"corrupt": 1} in states and not indexer.running)
    with lock:
        indexer.remove_folder(str(new_folder))
        qtbot.waitUntil(lambda: waits_for_lock(indexer))
    qtbot.waitUntil(lambda: not indexer.running)
    with Library.open(tmp_path / "library") as library:
        assert library.folders() == []
    assert failed == []


def waits_for_lock(indexer: Indexer) -> bool:
    """Whether the process has the lock's file open: it has come to where it finds the library taken."""
    assert indexer._process is not None
    process = psutil.Process(indexer._process.processId())
    return any(Path(file.path).name == LOCK_NAME for file in process.open_files())


def test_what_another_command_interrupts_is_read_again_after_it(
    qtbot: QtBot, indexer: Indexer, new_folder: Path, tmp_path: Path
) -> None:
    with qtbot.waitSignal(indexer.folders_changed):
        indexer.add_folders([str(new_folder)])
    qtbot.waitUntil(lambda: not indexer.running)
    ended: list[tuple[bool, dict[str, int]]] = []
    indexer.finished.connect(lambda totals: ended.append((totals.cancelled, dict(totals.states))))
    indexer.pause(True)
    with qtbot.waitSignal(indexer.progressed, check_params_cb=lambda step: step.stage == "paused"):
        indexer.retry()
    with qtbot.waitSignal(indexer.finished):
        indexer.add_folders([str(tmp_path)])
    assert ended == [(True, {})] and indexer.running
    indexer.pause(False)
    qtbot.waitUntil(lambda: not indexer.running)
    assert (False, {"corrupt": 1}) in ended


def test_another_model_takes_over_what_was_asked_of_the_process_before(
    qtbot: QtBot, indexer: Indexer, new_folder: Path, tmp_path: Path
) -> None:
    before = indexer._process
    indexer.use_model(tiny_package.write(tmp_path / "model"))
    indexer.retry()
    with qtbot.waitSignal(indexer.folders_changed):
        indexer.add_folders([str(new_folder)])  # before the process has made way for another
    qtbot.waitUntil(lambda: not indexer.running)
    assert indexer._process is not before
    with Library.open(tmp_path / "library", model=tmp_path / "model") as library:
        assert library.status().pending == 0 < library.status().passages


def test_what_is_closed_stays_closed(qtbot: QtBot, indexer: Indexer, new_folder: Path) -> None:
    """Answers of workers may come late: by then the window is gone, and no process may begin to read."""
    had: list[str] = []
    indexer.hold(lambda: had.append("first"))
    qtbot.waitUntil(lambda: had == ["first"])
    indexer.close()
    indexer.release()
    indexer.retry()
    indexer.add_folders([str(new_folder)])
    indexer.hold(lambda: had.append("second"))
    assert indexer._process is None and not indexer.running and had == ["first"]


Speak = Callable[[str], None]


@pytest.fixture
def speak(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Speak:
    """What the indexing process does is told in lines of a shell: ``said`` gives its lines, ``read`` waits for the next."""

    def become(script: str) -> None:
        stand_in = tmp_path / "stand-in"
        stand_in.write_text("#!/bin/sh\nread library; read settings\n" + script)
        stand_in.chmod(0o700)
        monkeypatch.setattr(sys, "executable", str(stand_in))

    return become


@pytest.fixture
def spoken_for(qtbot: QtBot, tmp_path: Path, speak: Speak) -> Iterator[Indexer]:
    made = Indexer(tmp_path / "library")
    yield made
    made.close()
    made.deleteLater()


def test_a_line_may_come_in_pieces_and_many_at_once(qtbot: QtBot, spoken_for: Indexer, speak: Speak) -> None:
    speak(
        f"""
        printf '%s\\n%s\\n' '{READY}' '{IDLE}'
        read command
        printf '%s' '{{"event": "power", "thro'
        read command
        printf '%s\\n' 'ttled": true}}' nonsense '{{"event": "done", "number": 1}}' '{IDLE}' '{{"event": "fol'
        read quit
        """
    )
    indexer = spoken_for
    with qtbot.waitSignal(indexer.stopped):
        indexer.start()
    indexer.retry()
    qtbot.waitUntil(lambda: bool(indexer._buffer))
    with qtbot.waitSignals([indexer.throttled, indexer.stopped]):
        indexer.pause(True)


def test_a_process_that_dies_in_the_middle_of_a_line_is_followed_by_one_that_does_what_it_left(
    qtbot: QtBot, spoken_for: Indexer, speak: Speak, tmp_path: Path
) -> None:
    speak(
        f"""
        if mkdir '{tmp_path}/died' 2>/dev/null; then
            printf '%s\\n%s\\n' '{READY}' '{IDLE}'
            read command
            printf '%s' '{{"event": "don'
            exit 1
        fi
        read again
        case "$again" in *'"add"'*) ;; *) exit 1 ;; esac
        printf '%s\\n' '{READY}' '{{"event": "done", "number": 2}}' '{{"event": "folders"}}' '{IDLE}'
        read quit
        """
    )
    indexer = spoken_for
    with qtbot.waitSignal(indexer.stopped):
        indexer.start()
    indexer._begun -= 1000  # it has lived for a while
    failed: list[Exception] = []
    indexer.failed.connect(failed.append)
    with qtbot.waitSignal(indexer.folders_changed):
        indexer.retry()  # it may be what it dies of
        indexer.add_folders(["/a"])
    qtbot.waitUntil(lambda: not indexer.running)
    assert [(type(error), getattr(error, "detail", "")) for error in failed] == [(IndexProcessDied, "1")]


def test_what_a_process_said_before_it_was_ended_counts_no_more(qtbot: QtBot, spoken_for: Indexer, speak: Speak) -> None:
    speak(
        f"""
        printf '%s\\n' '{READY}' '{IDLE}'
        read command
        case "$command" in *hold*) printf '%s\\n' '{{"event": "held"}}' '{IDLE}' ;; esac
        read quit
        """
    )
    indexer = spoken_for
    with qtbot.waitSignal(indexer.stopped):
        indexer.start()
    first = indexer._process
    speak("read quit")  # the next has nothing to say yet
    indexer.use_model(Path("/model"))
    qtbot.waitUntil(lambda: indexer._process not in (first, None))
    assert indexer.running


def test_where_a_damaged_library_went_is_told_whatever_its_name(qtbot: QtBot, indexer: Indexer) -> None:
    with qtbot.waitSignal(indexer.recovered) as told:
        indexer._heard({"event": "ready", "recovered_from": "/a/\udcff"})
    assert told.args == ["/a/\udcff"]


def test_a_process_that_rests_is_exchanged_without_waiting_for_it(qtbot: QtBot, indexer: Indexer, new_folder: Path) -> None:
    with qtbot.waitSignal(indexer.finished):
        indexer.add_folders([str(new_folder)])
    qtbot.waitUntil(lambda: not indexer.running)
    old = indexer._process
    assert old is not None
    indexer._renew()  # as when nothing has happened for a while
    assert old.state() is QProcess.ProcessState.Running  # nobody has waited for its end
    qtbot.waitUntil(lambda: indexer._process is not None)
    assert indexer._process is not old
    with qtbot.waitSignal(indexer.finished):
        indexer.start()


def test_what_is_wanted_while_a_process_leaves_is_done(qtbot: QtBot, indexer: Indexer, new_folder: Path) -> None:
    qtbot.waitUntil(lambda: not indexer.running)
    indexer._renew()
    with qtbot.waitSignals([indexer.folders_changed, indexer.finished]):
        indexer.add_folders([str(new_folder)])
    qtbot.waitUntil(lambda: indexer._leaving is None)
    ours = [child.pid for child in psutil.Process().children() if "app.index_process" in " ".join(child.cmdline())]
    assert indexer._process is not None and ours == [indexer._process.processId()]


def test_who_has_the_library_to_himself_has_no_process_left_beside_him(qtbot: QtBot, indexer: Indexer) -> None:
    qtbot.waitUntil(lambda: not indexer.running)
    old = indexer._process
    indexer._renew()
    had: list[object] = []
    indexer.hold(lambda: had.append(old.state() if old is not None else None))
    assert had == [QProcess.ProcessState.NotRunning]
    indexer.release()
    qtbot.waitUntil(lambda: indexer._process is not None)
    qtbot.waitUntil(lambda: not indexer.running)
