"""The program in the tray: to keep folders up to date and be at hand while no window is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.icons import application_icon


class Tray(QObject):
    """An icon with a menu. Make one only where ``QSystemTrayIcon.isSystemTrayAvailable()``."""

    show_wanted = Signal()
    pause_wanted = Signal(bool)
    quit_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        self.show_action = QAction(self.tr("Search…"), self)
        self.pause_action = QAction(self.tr("Pause indexing"), self, checkable=True)
        self.quit_action = QAction(self.tr("Quit"), self)
        self.show_action.triggered.connect(self.show_wanted)
        self.pause_action.triggered.connect(self.pause_wanted)
        self.quit_action.triggered.connect(self.quit_wanted)
        self.menu.addActions([self.show_action, self.pause_action, self.quit_action])
        self.icon = QSystemTrayIcon(application_icon(), self)
        self.icon.setToolTip("MIMO Search")
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.show()

    def say(self, text: str) -> None:
        """Show a sentence beside the icon, or as its tooltip where the desktop shows none."""
        self.icon.setToolTip(f"MIMO Search\n{text}" if text else "MIMO Search")

    def close(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.show_wanted.emit()
