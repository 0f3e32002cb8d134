"""Watching follows changes, and looks at everything now and then where nothing tells it of them."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from watchdog.observers.polling import PollingObserver

from engine.indexing.control import IndexControl
from engine.library import Library
from engine.watching import Hints, _few, watch_library
from tests.library.conftest import stored


class _DeafObserver:
    """A network drive: can be scheduled, tells nothing."""

    def schedule(self, *_: Any, **__: Any) -> None:
        return None

    def start(self) -> None:
        raise OSError("inotify watch limit reached")

    def stop(self) -> None:
        return None

    def join(self) -> None:
        return None


@pytest.fixture
def watched(library: Library, folder: Path) -> Iterator[Callable[..., None]]:
    """Runs the watch until a condition holds, in the test's own thread; fails after 60 s instead of hanging."""
    control = IndexControl()
    timer = threading.Timer(60, control.cancel)
    timer.start()
    library.add_folder(folder)
    steps: Any = None

    def until(condition: Callable[[], bool], **options: Any) -> None:
        nonlocal steps
        steps = steps or watch_library(library, control, **{"rescan_seconds": 1000.0, **options})
        for step in steps:
            if step.stage == "wait" and condition():
                return
        pytest.fail("what was waited for did not come")

    yield until
    timer.cancel()
    if steps is not None:
        steps.close()


def test_changes_are_followed(library: Library, folder: Path, watched: Callable[..., None]) -> None:
    (folder / "before.txt").write_text("Here before the watching began.")
    watched(lambda: set(stored(library)) == {"before.txt"})
    (folder / "sub").mkdir()
    (folder / "sub/new.txt").write_text("A new text in a new folder.")
    watched(lambda: set(stored(library)) == {"before.txt", "new.txt"})
    (folder / "before.txt").rename(folder / "after.txt")
    watched(lambda: set(stored(library)) == {"after.txt", "new.txt"})
    (folder / "sub/new.txt").unlink()
    watched(lambda: set(stored(library)) == {"after.txt"})


def test_folders_that_come_and_go_are_followed(
    library: Library, folder: Path, tmp_path: Path, watched: Callable[..., None]
) -> None:
    (folder / "a.txt").write_text("Here from the start.")
    watched(lambda: set(stored(library)) == {"a.txt"})
    later = tmp_path / "later"
    later.mkdir()
    (later / "b.txt").write_text("In a folder that is added while the watching goes on.")
    library.add_folder(later)
    watched(lambda: set(stored(library)) == {"a.txt", "b.txt"})
    (later / "c.txt").write_text("A change in it is seen as well.")
    watched(lambda: set(stored(library)) == {"a.txt", "b.txt", "c.txt"})
    library.remove_folder(later)
    (later / "d.txt").write_text("Of a folder that is not in the library any more.")
    (folder / "e.txt").write_text("Seen after it.")
    watched(lambda: set(stored(library)) == {"a.txt", "e.txt"})
    assert [record.path for record in library.folders()] == [str(folder)]


def test_a_drive_that_is_put_back_is_looked_at_at_once_and_followed(
    library: Library, folder: Path, tmp_path: Path, watched: Callable[..., None]
) -> None:
    (folder / "a.txt").write_text("Here from the start.")
    watched(lambda: set(stored(library)) == {"a.txt"})
    folder.rename(tmp_path / "unplugged")
    watched(lambda: not folder.exists())
    assert set(stored(library)) == {"a.txt"}
    shutil.copytree(tmp_path / "unplugged", folder)  # where it is mounted now is another folder, of the same name
    (folder / "b.txt").write_text("Written on another computer.")
    watched(lambda: set(stored(library)) == {"a.txt", "b.txt"})
    (folder / "c.txt").write_text("A change in it is seen as well.")
    watched(lambda: set(stored(library)) == {"a.txt", "b.txt", "c.txt"})


def test_a_folder_that_is_not_there_yet_is_followed_when_it_comes(
    library: Library, folder: Path, tmp_path: Path, watched: Callable[..., None]
) -> None:
    (tmp_path / "later").mkdir()
    library.add_folder(tmp_path / "later")
    (tmp_path / "later").rmdir()
    watched(lambda: True)
    (tmp_path / "later").mkdir()
    (tmp_path / "later/a.txt").write_text("It was there before it was plugged in.")
    watched(lambda: set(stored(library)) == {"a.txt"})
    (tmp_path / "later/b.txt").write_text("Written afterwards.")
    watched(lambda: set(stored(library)) == {"a.txt", "b.txt"})


def test_a_drive_that_cannot_be_watched_is_looked_at_now_and_then(
    library: Library, folder: Path, watched: Callable[..., None]
) -> None:
    watched(lambda: True, observer=_DeafObserver, rescan_seconds=0.5)
    (folder / "a.txt").write_text("Found by looking.")
    watched(lambda: set(stored(library)) == {"a.txt"})


def test_a_polling_observer_serves_as_well(library: Library, folder: Path, watched: Callable[..., None]) -> None:
    watched(lambda: True, observer=PollingObserver)
    (folder / "a.txt").write_text("Found by polling.")
    watched(lambda: set(stored(library)) == {"a.txt"})


def test_hints_wait_for_rest_but_not_for_ever() -> None:
    now = [100.0]
    hints = Hints(clock=lambda: now[0])
    hints.add("/a")
    assert hints.take(0.0, quiet=1, latest=5) == set()
    now[0] += 1.0
    assert hints.take(0.0, quiet=1, latest=5) == {"/a"}
    for _ in range(10):
        hints.add("/b")
        now[0] += 0.6
    assert hints.take(0.0, quiet=1, latest=5) == {"/b"}, "never at rest, but due"


def test_hints_become_folders(tmp_path: Path) -> None:
    (tmp_path / "a/b").mkdir(parents=True)
    (tmp_path / "a/file.txt").write_text("x")
    paths = [str(tmp_path / "a/file.txt"), str(tmp_path / "a/b/gone/deeper.txt"), str(tmp_path / "a/b")]
    assert _few(paths) == [str(tmp_path / "a")]
