"""The settings. There is no OK: what is changed applies at once, and what cannot be had here says why."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QPlainTextEdit,
    QSpinBox,
    QSystemTrayIcon,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.dialog_keys import HotkeyEdit, enter_presses
from app.hotkey import why_no_hotkey
from app.models_page import ModelsPage
from app.search_labels import language_name
from app.settings import MAX_FILE_MB, RESCAN_MINUTES, Settings, Theme
from app.snippets import left_to_right
from app.translations import available_languages


class SettingsDialog(QDialog):
    """Edits the settings of one user; ``models`` is the page about models."""

    def __init__(self, settings: Settings, models: ModelsPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.models = models
        self._settings = settings
        self.setWindowTitle(self.tr("Settings"))
        self.pages = QTabWidget()
        for named in (self.pages, self.pages.tabBar()):
            named.setAccessibleName(self.windowTitle())
        general = QWidget()
        column = QVBoxLayout(general)
        for title, fill in (
            (self.tr("Appearance"), self._appearance),
            (self.tr("Searching"), self._searching),
            (self.tr("Keeping up to date"), self._updating),
            (self.tr("New folders"), self._new_folders),
            (self.tr("Tray and hotkey"), self._tray),
        ):
            group = QGroupBox(title)
            fill(QFormLayout(group))
            column.addWidget(group)
        column.addStretch(1)
        self.pages.addTab(general, self.tr("General"))
        self.pages.addTab(models, self.tr("Model"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.pages, 1)
        layout.addWidget(buttons)
        enter_presses(buttons)

    def _appearance(self, form: QFormLayout) -> None:
        self.theme = self._choice(
            "theme",
            [
                (self.tr("As the system"), Theme.SYSTEM),
                (self.tr("Light"), Theme.LIGHT),
                (self.tr("Dark"), Theme.DARK),
            ],
        )
        languages = [(language_name(code), code) for code in available_languages()]
        self.language = self._choice("language", [(self.tr("As the system"), ""), *languages])
        form.addRow(self.tr("&Theme"), self.theme)
        form.addRow(self.tr("&Language of the program"), self.language)

    def _searching(self, form: QFormLayout) -> None:
        self.history = self._check("keep_history", self.tr("Remember what I &searched for"))
        self.history.toggled.connect(lambda on: None if on else setattr(self._settings, "history", []))
        form.addRow(self.history)

    def _updating(self, form: QFormLayout) -> None:
        self.watch = self._check("watch", self.tr("&Watch the folders and read changes by itself"))
        self.rescan = self._number("rescan_minutes", *RESCAN_MINUTES, self.tr(" min"))
        self.battery = self._check("throttle_on_battery", self.tr("Work slowly on &battery"))
        form.addRow(self.watch)
        form.addRow(self.tr("Look at everything &every"), self.rescan)
        form.addRow(self.battery)

    def _new_folders(self, form: QFormLayout) -> None:
        self.limit = self._number("file_size_mb", 0, MAX_FILE_MB, self.tr(" MB"))
        self.limit.setSpecialValueText(self.tr("as usual"))
        self.excludes = QPlainTextEdit("\n".join(self._settings.default_excludes))
        self.excludes.setPlaceholderText("\n".join(map(left_to_right, ("*.tmp", "build/"))))
        self.excludes.setTabChangesFocus(True)
        self.excludes.setFixedHeight(self.fontMetrics().height() * 4)
        self.excludes.textChanged.connect(self._excludes_edited)
        form.addRow(self.tr("Leave out files lar&ger than"), self.limit)
        form.addRow(self.tr("Leave &out (one pattern a line)"), self.excludes)

    def _tray(self, form: QFormLayout) -> None:
        self.tray = self._check("tray", self.tr("Keep &running in the tray when the window is closed"))
        self.start_in_tray = self._check("start_in_tray", self.tr("Start hi&dden in the tray"))
        has_tray = QSystemTrayIcon.isSystemTrayAvailable()
        for box in (self.tray, self.start_in_tray):
            box.setEnabled(has_tray)
        self.hotkey = HotkeyEdit(QKeySequence(self._settings.hotkey))
        self.hotkey.setMaximumSequenceLength(1)
        self.hotkey.setClearButtonEnabled(True)
        self.hotkey.setAccessibleName(self.tr("Hotkey that brings the window to the front"))
        self.hotkey.keySequenceChanged.connect(
            lambda keys: setattr(self._settings, "hotkey", keys.toString(QKeySequence.SequenceFormat.PortableText))
        )
        form.addRow(self.tray)
        form.addRow(self.start_in_tray)
        form.addRow(self.tr("&Hotkey from anywhere"), self.hotkey)
        self.reason = QLabel(wordWrap=True)
        reasons = [] if has_tray else [self.tr("This desktop has no tray.")]
        if reason := why_no_hotkey():
            self.hotkey.setEnabled(False)
            reasons.append(reason)
        self.reason.setText(" ".join(reasons))
        self.reason.setVisible(bool(reasons))
        form.addRow(self.reason)

    def _excludes_edited(self) -> None:
        lines = self.excludes.toPlainText().splitlines()
        self._settings.default_excludes = tuple(line for line in lines if line.strip())

    def _choice(self, name: str, choices: Sequence[tuple[str, object]]) -> QComboBox:
        box = QComboBox()
        for text, value in choices:
            box.addItem(text, value)
        box.setCurrentIndex(max(box.findData(getattr(self._settings, name)), 0))
        kind = type(getattr(self._settings, name))
        box.activated.connect(lambda _: setattr(self._settings, name, kind(box.currentData())))
        return box

    def _check(self, name: str, text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(getattr(self._settings, name))
        box.toggled.connect(self._setter(name))
        return box

    def _number(self, name: str, low: int, high: int, suffix: str) -> QSpinBox:
        box = QSpinBox(minimum=low, maximum=high, suffix=suffix)
        box.setValue(getattr(self._settings, name))
        box.valueChanged.connect(self._setter(name))
        return box

    def _setter(self, name: str) -> Callable[[object], None]:
        return lambda value: setattr(self._settings, name, value)
