"""A training while it runs: curves, speed, time left, memory; pausing and going on."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.display_names import data_size, duration, leading, warning_line
from app.icons import icon
from app.snippets import left_to_right, printable
from app.train_chart import CurveChart, Line
from app.train_history import History
from app.train_reasons import reason_text

_STEPS = 1000


class TrainRunPage(QWidget):
    """Shows a history; ``pause_button`` and ``go_on_button`` are connected by the view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = QLabel(wordWrap=True)
        self.state.setAccessibleName(self.tr("State of the training"))
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress of the training"))
        self.losses = CurveChart(self.tr("Loss: less is better"))
        self.scores = CurveChart(self.tr("Finding translations kept aside (nDCG@20): more is better"))
        self.pause_button = QPushButton(icon("pause"), self.tr("Pause"))
        self.go_on_button = QPushButton(icon("resume"), self.tr("Go on"))
        self.finish_button = QPushButton(self.tr("Finish now"))
        self.again_button = QPushButton(self.tr("Start over…"))
        self.figures = {name: leading(QLabel()) for name in ("speed", "left", "memory", "score", "device")}
        titles = {
            "speed": self.tr("Speed"),
            "left": self.tr("Left in this stage"),
            "memory": self.tr("Memory"),
            "score": self.tr("Best so far (nDCG@20)"),
            "device": self.tr("Computes on"),
        }
        forms = [QFormLayout(), QFormLayout()]
        for at, (name, label) in enumerate(self.figures.items()):
            label.setAccessibleName(titles[name])
            forms[at % 2].addRow(titles[name], label)
        figures = QHBoxLayout()
        for form in forms:
            figures.addLayout(form, 1)
        charts = QHBoxLayout()
        charts.addWidget(self.losses, 1)
        charts.addWidget(self.scores, 1)
        self.warnings = leading(QLabel(wordWrap=True))
        self.warnings.setTextFormat(Qt.TextFormat.PlainText)
        self.warnings.setAccessibleName(self.tr("Warnings"))
        hint = QLabel(self.tr("You can close the window or the program: what was learned is saved and can be gone on with."))
        hint.setWordWrap(True)
        buttons = QHBoxLayout()
        for button in (self.pause_button, self.go_on_button, self.finish_button, self.again_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.state)
        layout.addWidget(self.bar)
        layout.addLayout(figures)
        layout.addLayout(charts, 1)
        layout.addWidget(self.warnings)
        layout.addLayout(buttons)
        layout.addWidget(hint)

    def show_history(self, history: History, *, running: bool, stopping: bool) -> None:
        """Show how far it is, and what can be done now."""
        number = QLocale().toString
        self.pause_button.setVisible(running)
        self.pause_button.setEnabled(not stopping)
        self.go_on_button.setVisible(not running)
        self.finish_button.show()
        self.finish_button.setEnabled(history.gained and not stopping)
        self.finish_button.setToolTip(
            self.tr("Stop here and take the best model so far; it is packed and compared with the old one.")
            if history.gained
            else self.tr("No model has been better than the one at the start so far.")
        )
        self.again_button.setVisible(not running)
        self.losses.show_lines(
            [Line(self._stage(name), curve.losses, curve.steps) for name, curve in history.stages.items()]
        )
        curves = [Line(self._stage(name), curve.scores, curve.steps, dots=True) for name, curve in history.stages.items()]
        self.scores.show_lines(curves)
        self._show_state(history, running, stopping)
        now = history.now if running else {}
        rate, left, memory = now.get("pairs_per_s"), now.get("eta_s"), now.get("memory_mb")
        speed = self.tr("{n} texts a second").format(n=number(float(rate), "f", 1)) if rate else ""
        self.figures["speed"].setText(speed)
        self.figures["left"].setText(duration(float(left)) if left is not None else "")
        self.figures["memory"].setText(data_size(int(float(memory) * 2**20)) if memory else "")
        self.figures["device"].setText(left_to_right(printable(history.device)))
        best, first = history.best_score, history.first_score
        if best is not None and first is not None:
            text = self.tr("{now}, at the start {first}")
            self.figures["score"].setText(text.format(now=number(best, "f", 3), first=number(first, "f", 3)))
        else:
            self.figures["score"].setText("")
        self.warnings.setText("\n".join(warning_line(printable(reason_text(one))) for one in history.warnings))
        self.warnings.setVisible(bool(history.warnings))

    def _show_state(self, history: History, running: bool, stopping: bool) -> None:
        number = QLocale().toString
        steps = history.stages[history.stage].steps if history.stage in history.stages else 0
        where = ""
        if steps:
            text = self.tr("{stage}, step {n} of {total}")
            where = text.format(stage=self._stage(history.stage), n=number(history.step), total=number(steps))
        if stopping:
            said = self.tr("Saving…")
        elif not running:
            said = " · ".join(part for part in (self.tr("Paused"), where) if part)
        elif history.preparing or not steps:
            said = self.tr("Preparing the texts…")
        else:
            said = where
        self.state.setText(said)
        done, total = history.preparing.get("done"), history.preparing.get("total")
        if running and history.preparing and isinstance(done, int) and isinstance(total, int) and total:
            self._show_bar(done / total)
        elif steps:
            self._show_bar(history.step / steps)
        else:
            self.bar.setRange(0, 0 if running else 1)

    def _show_bar(self, share: float) -> None:
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(round(_STEPS * min(share, 1.0)))

    def _stage(self, name: str) -> str:
        return self.tr("Stage {n}").format(n=QLocale().toString(int(name[-1:]) if name[-1:].isdigit() else 1))
