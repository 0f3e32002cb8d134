"""The Qt application around the window: one library at a time, one program a library, and an orderly end."""

from __future__ import annotations

import contextlib
import logging
import signal
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app import interpreter
from app.late_library import late_library
from app.main_window import MainWindow
from app.settings import APPLICATION, ORGANISATION, Settings, Theme
from engine.platform_paths import default_library_directory

if TYPE_CHECKING:
    from app.crash_reports import CrashReports
    from app.single_instance import SingleInstance
    from app.train_session import TrainSession
    from engine.library import Library

log = logging.getLogger(__name__)

_BEAT_MS = 15_000
_ASLEEP_S = 120.0  # a longer gap between two beats was no busy machine: it slept
_SETTLED_MS = 3_000  # after what is wanted later is loaded: the library is open


class Program(QObject):
    """Everything that outlives a window: settings, theme, language, tray, hotkey, the socket for later starts."""

    crashed = Signal(object)  # Path of a report; emitted from any thread

    def __init__(self, application: QApplication, settings: Settings, *, later: bool = False) -> None:
        """later: the window is seen before its views are loaded; ``window.built`` tells."""
        super().__init__(application)
        self._application, self.settings, self._later = application, settings, later
        self._reports: CrashReports | None = None
        self.window: MainWindow | None = None
        self._library: Library | None = None
        self._training: TrainSession | None = None
        self._instance: QObject | None = None
        self._tray: QObject | None = None
        self._hotkey: QObject | None = None
        self._kept: list[object] = []
        self._ending = False
        self.owns_process = False  # a test's is not ours to watch over for crashes, nor is its collector
        application.setQuitOnLastWindowClosed(False)
        application.commitDataRequest.connect(lambda _: self.quit())
        self.crashed.connect(self._tell_report)
        settings.changed.connect(self._changed)
        if settings.theme is not Theme.SYSTEM:
            self._apply_theme()
        from app.translations import Translations

        self._translations = Translations(self)
        self._translations.apply(settings.language)
        self._beaten = time.time()
        self._beat = QTimer(self, interval=_BEAT_MS)
        self._beat.timeout.connect(self._look_at_clock)
        self._beat.start()

    def open_library(self, directory: Path, folders: Sequence[str] = ()) -> bool:
        """Show the library in ``directory``; False when another program has its window and was raised."""
        from app.single_instance import SingleInstance

        instance = SingleInstance(directory, self)
        early = self._later and instance.is_alone  # then it listens when the window has been seen
        if not early and not instance.listen_or_hand_over(folders):
            instance.deleteLater()
            return False
        if isinstance(self._instance, SingleInstance):
            self._instance.close()
            self._instance.deleteLater()
        self._instance = instance
        instance.asked.connect(self._asked)
        self._close_window()
        if self._library is not None:
            self._library.close()
        self._library = late_library(directory)
        self._make_window()
        if early:
            self._when_built(lambda _: self._listen(instance, folders))
        elif folders:
            self._when_built(lambda window: window.add_folders(folders))
        self._when_built(lambda _: self._remember(directory))
        return True

    def _listen(self, instance: SingleInstance, folders: Sequence[str]) -> None:
        """Be found by later starts; one that was quicker than this one has the window, and the folders."""
        if instance is not self._instance or self.window is None:
            return
        if not instance.listen_or_hand_over(folders):
            self.quit()
        elif folders:
            self.window.add_folders(folders)

    def show(self, hidden: bool = False) -> None:
        """Show the window, unless the program is to start in the tray and there is one."""
        if self.window is None:
            return
        if not (hidden or self.settings.start_in_tray) or not self._has_tray():
            self.window.show()
        else:
            self.window.build()
        # What is not needed to see the window comes after it.
        self._when_built(lambda _: self._settle())

    def quit(self) -> None:
        """Close everything in order."""
        if self._ending:
            return
        self._ending = True
        self._listen_no_more()  # first: a start that comes now is to open a window of its own
        self._close_window()
        self._application.quit()

    def _listen_no_more(self) -> None:
        from app.single_instance import SingleInstance

        if isinstance(self._instance, SingleInstance):
            self._instance.close()

    def keep(self, thing: object) -> None:
        """Let ``thing`` live as long as the program."""
        self._kept.append(thing)

    def close(self) -> None:
        """Let go of everything; after the event loop."""
        self._ending = True
        self._close_window()
        if self._training is not None:
            self._training.close()
        if self._library is not None:
            self._library.close()
        if self._reports is not None:
            self._reports.uninstall()
            self._reports = None
        for one in (self._hotkey, self._instance, self._tray):
            for end in ("release", "close"):
                if (call := getattr(one, end, None)) is not None:
                    call()
        self._translations.close()
        self.settings.sync()

    def _make_window(self) -> None:
        assert self._library is not None
        self.window = window = MainWindow(self._library, self.settings, later=self._later)
        self._later = False  # the next one has everything loaded
        window.closed.connect(self._window_closed)
        window.quit_wanted.connect(self.quit)
        window.library_wanted.connect(self._switch)
        window.rebuild_wanted.connect(lambda: QTimer.singleShot(0, self, self._rebuild))
        window.reopen_wanted.connect(lambda: QTimer.singleShot(0, self, self._reopen))
        if window.is_built:
            window.models.lend(self._session)
        else:
            window.built.connect(lambda: window.models.lend(self._session))
        window.keep_running = self._tray is not None and self.settings.tray

    def _when_built(self, call: Callable[[MainWindow], object]) -> None:
        window = self.window
        if window is not None and window.is_built:
            QTimer.singleShot(0, window, lambda: call(window))
        elif window is not None:
            window.built.connect(lambda: QTimer.singleShot(0, window, lambda: call(window)))

    def _close_window(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.closed.disconnect(self._window_closed)
            window.keep_running = False
            window.close()
            window.end()
            window.deleteLater()

    def _window_closed(self) -> None:
        """By its user."""
        self.quit()

    def _switch(self, directory: Path) -> None:
        if self.open_library(directory) and self.window is not None:
            self.window.show()
            if self.owns_process:
                self._when_built(lambda _: interpreter.renew())

    def _session(self) -> TrainSession:
        """The training, which goes on whatever becomes of a window."""
        if self._training is None:
            from app.train_session import TrainSession

            self._training = TrainSession(self.settings, self)
        return self._training

    def _reopen(self) -> None:
        """The library is opened anew, with the model that is in use now."""
        if self._library is not None:
            self._rebuild(self._library.close)

    def _rebuild(self, between: Callable[[], object] = lambda: None) -> None:
        """Every text of the window is made anew in the language chosen. between: called when no window is there."""
        if self.window is None:
            return
        self._translations.apply(self.settings.language)
        self.window.build()
        old = self.window
        query, visible, paused = old.search.field.text(), old.isVisible(), old.indexer.paused
        place = [action.isChecked() for action in old.menus.view_menu.actions()]
        self._close_window()
        between()
        self._make_window()
        assert self.window is not None
        self.window.search.field.setText(query)
        if paused:
            self.window.pause(True)
        if not place[0]:  # the search comes by itself, or the guide in its place
            self.window.menus.view_menu.actions()[place.index(True)].trigger()
        self.window.setVisible(visible)
        if self._tray is not None:
            self._drop_tray()
            self._make_tray()
        if self.owns_process:
            self._when_built(lambda _: interpreter.renew())

    def _remember(self, directory: Path) -> None:
        from app.libraries import remember

        remember(self.settings, directory)

    def _asked(self, folders: list[str]) -> None:
        """A later start came to us."""
        if self.window is not None:
            self.window.bring_to_front()
            if folders:
                self._when_built(lambda window: window.add_folders(folders))

    # After the window is seen

    def _settle(self) -> None:
        from app.ahead import Ahead
        from app.icons import application_icon
        from app.logs import start_log

        if self._ending:
            return
        start_log("window")
        self._watch_over()
        self._application.setWindowIcon(application_icon())
        self._make_tray()
        self._set_hotkey()
        ahead = Ahead(self)
        if self.owns_process:
            ahead.loaded.connect(lambda: QTimer.singleShot(_SETTLED_MS, self, interpreter.settle))

    def _watch_over(self) -> None:
        """From now on, what breaks leaves a report; what the last run left is told."""
        from app.crash_reports import CrashReports

        with contextlib.suppress(OSError):
            reports = self._reports = CrashReports()
            reports.on_report(self.crashed.emit)
            if unseen := reports.unseen():
                reports.mark_seen()
                self._tell_report(unseen[0])
            if self.owns_process:
                reports.install()

    def _has_tray(self) -> bool:
        from PySide6.QtWidgets import QSystemTrayIcon

        return self.settings.tray and QSystemTrayIcon.isSystemTrayAvailable()

    def _make_tray(self) -> None:
        if self._tray is None and self._has_tray() and self.window is not None:
            from app.tray import Tray

            tray = self._tray = Tray(self)
            tray.show_wanted.connect(lambda: self._asked([]))
            tray.pause_wanted.connect(lambda paused: self.window.pause(paused) if self.window else None)
            tray.quit_wanted.connect(self.quit)
            tray.menu.aboutToShow.connect(lambda: tray.pause_action.setChecked(self._is_paused()))
        if self.window is not None:
            self.window.keep_running = self._tray is not None

    def _is_paused(self) -> bool:
        return self.window is not None and self.window.is_built and self.window.indexer.paused

    def _drop_tray(self) -> None:
        from app.tray import Tray

        if isinstance(self._tray, Tray):
            self._tray.close()
        self._tray = None
        if self.window is not None:
            self.window.keep_running = False

    def _set_hotkey(self) -> None:
        if self._hotkey is None and not self.settings.hotkey:
            return
        from app.hotkey import Hotkey

        if not isinstance(self._hotkey, Hotkey):
            self._hotkey = Hotkey(self)
            self._hotkey.pressed.connect(lambda: self._asked([]))
        if not self._hotkey.set_keys(self.settings.hotkey) and self.window is not None:
            self.window.say(self.tr("The hotkey cannot be had: another program has it, or it has no modifier key."))

    def _changed(self, name: str) -> None:
        if name == "theme":
            self._apply_theme()
        elif name == "tray":
            self._make_tray() if self.settings.tray else self._drop_tray()
        elif name == "hotkey":
            self._set_hotkey()

    def _apply_theme(self) -> None:
        from app.themes import apply_theme

        apply_theme(self.settings.theme)

    def _tell_report(self, path: Path) -> None:
        if self.window is not None:
            self.window.tell_report(path)

    def _look_at_clock(self) -> None:
        """After a sleep, files may have changed unseen and drives may have come or gone."""
        now = time.time()
        slept, self._beaten = now - self._beaten > _ASLEEP_S, now
        if slept and self.window is not None:
            self.window.indexer.start()


def run(directory: Path | None, folders: Sequence[Path], hidden: bool = False) -> int:
    """Show the window on the library in ``directory`` until it is closed; -> the exit status."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName(APPLICATION)
    application.setOrganizationName(ORGANISATION)
    application.setDesktopFileName("mimo-search")
    program = Program(application, Settings(), later=True)
    program.owns_process = True
    try:
        if not program.open_library((directory or default_library_directory()).absolute(), [str(path) for path in folders]):
            return 0
        program.show(hidden)
        QTimer.singleShot(0, program, lambda: program.keep(_quit_on_signals(application, program)))
        return application.exec()
    finally:
        program.close()


def _quit_on_signals(application: QApplication, program: Program) -> object:
    """Ctrl-C and SIGTERM end the program in order; a socket wakes Qt, so that nothing has to look every now and then."""
    import socket  # not at import: the window is to be seen first

    ours, theirs = socket.socketpair()
    for end in (ours, theirs):
        end.setblocking(False)
    signal.set_wakeup_fd(theirs.fileno())
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: program.quit())
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, application)
    # Reading lets Python run the handler.
    notifier.activated.connect(lambda: ours.recv(16))
    return ours, theirs, notifier
