"""How a model is adapted: from which, on what, for how long; the rest is folded away and chosen by the trainer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.display_names import MINUTE_S, data_size, duration
from app.line_process import Record
from app.models_client import ModelFacts
from app.snippets import isolated, printable
from app.train_reasons import reason_text
from app.train_store import BUNDLED, Adaptation

_MINUTES = (0, 15, 60, 240, 480, 1440)
# Settings of the trainer that may be chosen; 0 leaves them to it.
_WHOLE = {"stage1.batch_size": 65536, "stage2.batch_size": 65536, "seed": 10**6}
_PARTS = {"stage1.epochs": 100.0, "stage2.epochs": 100.0, "memory_gb": 4096.0}


class TrainSettingsPage(QWidget):
    """Edits the settings of one adaptation; ``changed`` when an estimate would come out differently."""

    changed = Signal()
    estimate_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start, self.device, self.minutes = QComboBox(), QComboBox(), QComboBox()
        for minutes in _MINUTES:
            text = self.tr("At most {time}").format(time=duration(minutes * 60)) if minutes else self.tr("As long as needed")
            self.minutes.addItem(text, minutes)
        form = QFormLayout()
        form.addRow(self.tr("Start from"), self.start)
        form.addRow(self.tr("Compute on"), self.device)
        form.addRow(self.tr("Time"), self.minutes)
        self.estimate_button = QPushButton(self.tr("Estimate the time"))
        self.estimate_button.clicked.connect(self.estimate_wanted)
        self.estimate = QLabel(wordWrap=True)
        self.estimate.setAccessibleName(self.tr("Estimate"))
        self.more = QToolButton()
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        self.more.setAccessibleName(self.tr("More settings"))
        self.more.setText(self._folded(False))
        self.advanced = QWidget()
        self.advanced.setVisible(False)
        self.more.toggled.connect(self._unfold)
        row = QHBoxLayout()
        row.addWidget(self.estimate_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addLayout(row)
        layout.addWidget(self.estimate)
        layout.addWidget(self.more)
        layout.addWidget(self.advanced)
        layout.addStretch(1)
        self._advanced()
        for box in (self.start, self.device, self.minutes):
            box.activated.connect(lambda _: self._edited())

    def _advanced(self) -> None:
        titles = {
            "stage1.epochs": self.tr("Passes over the translations"),
            "stage1.batch_size": self.tr("Translations in a step"),
            "stage2.epochs": self.tr("Passes over questions with passages"),
            "stage2.batch_size": self.tr("Questions in a step"),
            "memory_gb": self.tr("Memory it may use (GB)"),
            "seed": self.tr("Random seed"),
        }
        form = QFormLayout(self.advanced)
        self.values: dict[str, QSpinBox | QDoubleSpinBox] = {}
        for key, title in titles.items():
            box = QSpinBox(maximum=_WHOLE[key]) if key in _WHOLE else QDoubleSpinBox(maximum=_PARTS[key], decimals=2)
            if key != "seed":
                box.setSpecialValueText(self.tr("automatic"))
            box.valueChanged.connect(lambda _: self._edited())
            self.values[key] = box
            form.addRow(title, box)
        self.teacher = QLineEdit()
        self.teacher.setAccessibleName(self.tr("English teacher"))
        self.teacher.setPlaceholderText(self.tr("the usual one"))
        self.teacher.editingFinished.connect(self._edited)
        choose = QPushButton(self.tr("Choose…"))
        choose.setAccessibleName(self.tr("Choose the folder of an English teacher"))
        choose.clicked.connect(self._choose_teacher)
        row = QHBoxLayout()
        row.addWidget(self.teacher, 1)
        row.addWidget(choose)
        form.addRow(self.tr("English teacher"), row)

    def offer_models(self, models: Sequence[ModelFacts]) -> None:
        """The models that one may start from; the one in use first."""
        chosen = self.start.currentData()
        self.start.clear()
        for model in sorted(models, key=lambda model: not model.active):
            if not model.problem:
                self.start.addItem(printable(model.title), BUNDLED if model.bundled else model.path)
        self._choose(self.start, chosen)

    def offer_devices(self, found: Record) -> None:
        """What there is to compute on; the best first."""
        chosen = self.device.currentData()
        self.device.clear()
        for device in found.get("devices", ()):
            kind, name = str(device.get("device", "")), printable(str(device.get("name", "")))
            memory = data_size(int(device.get("memory_mb", 0)) << 20)
            if kind == "cpu":
                cores = self.tr("Processor with %n core(s)", "", int(device.get("cores", 1)))
                self.device.addItem(f"{cores} · {memory}", kind)
            else:
                self.device.addItem(f"{self.tr('Graphics card')} {isolated(name)} · {memory}", kind)
        self._choose(self.device, chosen)

    def show_adaptation(self, made: Adaptation) -> None:
        """What was chosen for it."""
        self._choose(self.start, made.start)
        self._choose(self.device, made.device)
        self._choose(self.minutes, made.minutes)
        for key, box in self.values.items():
            box.blockSignals(True)
            value = made.advanced.get(key, 0.0)
            if isinstance(box, QSpinBox):
                box.setValue(int(value))
            else:
                box.setValue(value)
            box.blockSignals(False)
        self.teacher.setText(made.teacher)
        self.estimate.setText("")

    def fill(self, made: Adaptation) -> None:
        """Put what is chosen into an adaptation."""
        made.start = str(self.start.currentData() or BUNDLED)
        made.device = str(self.device.currentData() or "auto")
        made.minutes = int(self.minutes.currentData() or 0)
        made.advanced = {key: float(box.value()) for key, box in self.values.items() if box.value()}
        made.teacher = self.teacher.text().strip()

    def show_plan(self, plan: Record) -> None:
        """How long it will take, and what that depends on."""
        seconds = plan.get("seconds", 0.0)
        about = self.tr("About {time} in all, measured with a few steps.")
        if seconds < MINUTE_S:
            about = self.tr("Less than a minute in all, measured with a few steps.")
        parts = [about.format(time=duration(seconds))]
        if plan.get("shortened"):
            parts.append(self.tr("To keep to the time, it reads the texts less often than it would."))
        number = QLocale().toString
        for stage in plan.get("stages", ()):
            about = self.tr("Stage {n}: {texts} texts, read {times} times, {time}.")
            name, epochs = str(stage["name"])[-1:], number(float(stage["epochs"]), "f", 1)
            at = number(int(name)) if name.isdigit() else name
            spent = duration(stage["seconds"])
            parts.append(about.format(n=at, texts=number(stage["texts"]), times=epochs, time=spent))
        parts += [isolated(printable(reason_text(str(one)))) for one in plan.get("warnings", ())]
        self.estimate.setText("\n".join(parts))

    def _edited(self) -> None:
        self.estimate.setText("")
        self.changed.emit()

    def _unfold(self, shown: bool) -> None:
        self.advanced.setVisible(shown)
        self.more.setText(self._folded(shown))

    def _folded(self, shown: bool) -> str:
        """Qt's own arrow stays at the left of a mirrored button, where its text ends."""
        arrow = "▾" if shown else "◂" if self.isRightToLeft() else "▸"
        return f"{arrow} {self.more.accessibleName()}"

    def _choose_teacher(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, self.tr("Folder of an English teacher"), str(Path.home())):
            self.teacher.setText(chosen)
            self._edited()

    @staticmethod
    def _choose(box: QComboBox, value: object) -> None:
        if (at := box.findData(value)) >= 0:
            box.setCurrentIndex(at)
