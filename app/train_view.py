"""Adapting a model to one's own translations, from the files to a model in use. The session does; this shows and asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.asking import confirm
from app.icons import icon
from app.line_process import Record
from app.messages import error_sentence
from app.models_client import ModelFacts, ModelsClient
from app.snippets import printable
from app.train_errors import NOT_INSTALLED, TrainerFailed, trainer_sentence
from app.train_files_page import TrainFilesPage
from app.train_python import training_python
from app.train_report_page import TrainReportPage, read_report
from app.train_result_page import TrainResultPage
from app.train_run_page import TrainRunPage
from app.train_session import TrainSession, Work
from app.train_settings_page import TrainSettingsPage
from app.train_setup_page import TrainSetupPage
from app.train_store import Adaptation, Step, new_adaptation, read_adaptations

if TYPE_CHECKING:
    from app.settings import Settings

_REPORT_PAGE = "evaluation.html"


class TrainView(QWidget):
    """Five steps; how far an adaptation has come is seen from its folder."""

    use_wanted = Signal(str)  # the key of an installed model

    def __init__(self, session: TrainSession, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self._settings = session, settings
        self.client = ModelsClient(self)
        self.client.failed.connect(lambda error: self._tell(error_sentence(error)))
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Adaptation"))
        self.choice.activated.connect(lambda _: self._choose())
        self.delete_button = QPushButton(icon("remove"), self.tr("Delete…"))
        self.delete_button.clicked.connect(self._ask_delete)
        self.path = QLabel()
        self.path.setAccessibleName(self.tr("Step"))
        self.setup, self.files, self.report = TrainSetupPage(), TrainFilesPage(), TrainReportPage()
        self.settings, self.run, self.result = TrainSettingsPage(), TrainRunPage(), TrainResultPage()
        self.pages = QStackedWidget()
        for page in (self.setup, self.files, self.report, self.settings, self.run, self.result):
            self.pages.addWidget(page)
        self.back_button, self.next_button = QPushButton(self.tr("Back")), QPushButton()
        self.next_button.setDefault(True)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.bar = QProgressBar(textVisible=False)
        self.bar.setMaximumWidth(220)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.state = QLabel(wordWrap=True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setAccessibleName(self.tr("What is being done"))
        self._lay_out()
        self._connect()
        self._list()
        if not session.devices and not session.busy:
            session.look()
        elif session.devices:
            self.settings.offer_devices(session.devices)
        self.client.ask("list", self._models_listed)
        self._show_adaptation()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.choice, 1)
        top.addWidget(self.delete_button)
        below = QHBoxLayout()
        below.addWidget(self.bar)
        below.addWidget(self.state, 1)
        for button in (self.cancel_button, self.back_button, self.next_button):
            below.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.path)
        layout.addWidget(self.pages, 1)
        layout.addLayout(below)

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._changed)
        session.progressed.connect(self._progressed)
        session.trained_on.connect(self._show_history)
        session.found.connect(self.settings.offer_devices)
        session.planned.connect(self.settings.show_plan)
        session.failed.connect(self._failed)
        self.back_button.clicked.connect(self._back)
        self.next_button.clicked.connect(self._next)
        self.cancel_button.clicked.connect(session.stop)
        self.setup.again_wanted.connect(self._look_again)
        self.setup.python_chosen.connect(self._other_python)
        self.files.changed.connect(self._enable)
        self.settings.changed.connect(lambda: session.plan.clear())
        self.settings.estimate_wanted.connect(self._estimate)
        self.run.pause_button.clicked.connect(session.stop)
        self.run.go_on_button.clicked.connect(self._go_on)
        self.run.finish_button.clicked.connect(lambda: self._try(session.finish_early))
        self.run.again_button.clicked.connect(self._ask_again)
        self.result.go_on_button.clicked.connect(lambda: self._try(session.train_on))
        self.result.use_button.clicked.connect(self._use)
        self.result.discard_button.clicked.connect(self._ask_again)
        self.result.report_button.clicked.connect(self._open_report)

    # Which adaptation

    def _list(self) -> None:
        self.choice.clear()
        self.choice.addItem(self.tr("New adaptation"), None)
        current = self.session.adaptation
        for made in read_adaptations():
            self.choice.addItem(printable(made.name), made)
            if current is not None and made.folder == current.folder:
                self.choice.setCurrentIndex(self.choice.count() - 1)

    def _choose(self) -> None:
        if not self.session.busy:
            self._tell("")
            self.session.open(self.choice.currentData())
            self._show_adaptation()

    def _ask_delete(self) -> None:
        made = self.session.adaptation
        if made is not None:
            text = self.tr("Delete “{name}” with its texts and its training? An installed model stays.")
            confirm(self, self.tr("Delete adaptation"), text.format(name=printable(made.name)), self._delete)

    def _delete(self) -> None:
        self._tell("")  # what was said was of that one
        self.session.remove()
        self._list()
        self._show_adaptation()

    def _show_adaptation(self) -> None:
        """Show the adaptation where it is now."""
        made = self.session.adaptation
        self.files.show_adaptation(made)
        if made is not None:
            self.settings.show_adaptation(made)
        page: QWidget = {
            Step.NEW: self.files,
            Step.PREPARED: self.report,
            Step.COMPARED: self.result,
        }.get(self.session.step, self.run)
        self._go_to(page)
        self._changed()

    # From page to page

    def _go_to(self, page: QWidget) -> None:
        made = self.session.adaptation
        self.pages.setCurrentWidget(page)
        if page is self.report and made is not None:
            task = self.session.worker.submit(lambda: read_report(made.data))
            task.succeeded.connect(self._alive(lambda report: self.report.show_report(made.data, report)))
            task.failed.connect(self._alive(self._not_read))
        elif page is self.result and made is not None:
            self.result.go_on_button.setVisible(made.finished_early)
            task = self.session.worker.submit(self.session.comparison)
            task.succeeded.connect(self._alive(lambda values: self.result.show_comparison(values, bool(made.used))))
            task.failed.connect(self._alive(self._not_read))
        elif page is self.run:
            self._show_history()
        self._enable()

    def _not_read(self, error: Exception) -> None:
        self._failed(TrainerFailed("CheckpointError", getattr(error, "strerror", None) or str(error)))

    def _alive(self, call: Callable[[Any], object]) -> Callable[[Any], object]:
        """The same, but not when the view is gone: the session, whose worker calls, outlives it."""
        return lambda value: call(value) if isValid(self) else None

    def _back(self) -> None:
        self._go_to(self.files if self.pages.currentWidget() is self.report else self.report)

    def _next(self) -> None:
        self._tell("")
        page = self.pages.currentWidget()
        if page is self.files:
            self._prepare()
        elif page is self.report:
            self._go_to(self.settings)
        elif page is self.settings and (made := self.session.adaptation) is not None:
            self.settings.fill(made)
            self._try(self.session.train)

    def _prepare(self) -> None:
        made = self.session.adaptation
        before = Adaptation(**vars(made)) if made is not None else None
        if made is None:
            made = new_adaptation(self.files.name.text().strip())
        self.files.fill(made)
        if before is not None and self.session.step >= Step.PREPARED and vars(before) == vars(made):
            self._go_to(self.report)
            return
        self.session.adaptation = made
        if self._try(self.session.prepare):
            self._list()

    def _estimate(self) -> None:
        if (made := self.session.adaptation) is not None and not self.session.busy:
            self.settings.fill(made)
            self.session.plan = {}
            self._try(self.session.foresee)

    def _go_on(self) -> None:
        self._tell("")
        self._try(self.session.finish if self.session.step >= Step.TRAINED else self.session.go_on)

    def _ask_again(self) -> None:
        text = self.tr("Delete what was trained and go back to the settings? The cleaned texts stay.")
        confirm(self, self.tr("Start over"), text, self._again)

    def _again(self) -> None:
        self._tell("")
        self.session.discard(Step.PREPARED)
        self._show_adaptation()
        self._go_to(self.settings)

    def _try(self, call: object) -> bool:
        """Do what writes to disk; say so where it cannot."""
        assert callable(call)
        try:
            call()
        except OSError as error:
            self._tell(trainer_sentence(TrainerFailed("", error.strerror or str(error))))
            return False
        return True

    # What is installed

    def _look_again(self) -> None:
        self._tell("")
        self.session.look()

    def _other_python(self, path: str) -> None:
        self._settings.train_python = path
        self.session.look()

    def _models_listed(self, answer: Record) -> None:
        self.settings.offer_models([ModelFacts.of(record) for record in answer["models"]])
        if (made := self.session.adaptation) is not None:
            self.settings.show_adaptation(made)

    def _use(self) -> None:
        if (made := self.session.adaptation) is not None and not self.client.busy:
            self._tell(self.tr("Installing the model…"))
            self.client.ask("install", lambda answer: self._installed(made, answer), source=str(made.package))

    def _installed(self, made: Adaptation, answer: Record) -> None:
        self._tell("")
        made.used = str(answer["model"]["key"])
        self._try(made.save)
        self.use_wanted.emit(made.used)

    def _open_report(self) -> None:
        if (made := self.session.adaptation) is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(made.comparison / _REPORT_PAGE)))

    # What the session tells

    def _changed(self) -> None:
        work, step, page = self.session.work, self.session.step, self.pages.currentWidget()
        if work in (Work.TRAINING, Work.PACKING, Work.COMPARING):
            if page is not self.run:
                self._go_to(self.run)
        elif work is Work.NONE:
            if page is self.setup and self.session.devices:
                self._show_adaptation()
                return
            if page is self.files and self._just is Work.PREPARING and step is Step.PREPARED:
                self._go_to(self.report)
            elif page is self.run and step is Step.COMPARED:
                self._go_to(self.result)
        self._just = work
        self._show_work()
        self._show_history()
        self._enable()

    _just = Work.NONE

    def _show_work(self) -> None:
        said = {
            Work.LOOKING: self.tr("Looking what this computer can train with…"),
            Work.PREPARING: self.tr("Reading and cleaning the texts…"),
            Work.PLANNING: self.tr("Trying a few steps…"),
            Work.PACKING: self.tr("Packing the model…"),
            Work.COMPARING: self.tr("Comparing before and after…"),
        }.get(self.session.work, "")
        self.bar.setVisible(bool(said))
        self.bar.setRange(0, 0)
        if said or self.session.busy:
            self.state.setText(self.tr("Stopping…") if self.session.process.stopping else said)
        elif self.state.text() and not self._told:
            self.state.setText("")
        if said:
            self._told = False

    _told = False

    def _progressed(self, record: Record) -> None:
        done, total = record.get("done"), record.get("total")
        if isinstance(done, int) and isinstance(total, int) and total > 0:
            self.bar.setRange(0, 1000)
            self.bar.setValue(1000 * min(done, total) // total)

    def _show_history(self) -> None:
        running = self.session.work is Work.TRAINING
        stopping = running and self.session.process.stopping
        self.run.show_history(self.session.history, running=running, stopping=stopping)
        if self.session.step >= Step.TRAINED or self.session.work in (Work.PACKING, Work.COMPARING):
            self.run.state.setText(self.tr("Trained. It is packed and compared with the old one next."))
            self.run.finish_button.hide()
            self.run.go_on_button.setVisible(not self.session.busy)
            self.run.again_button.setVisible(not self.session.busy)

    def _failed(self, error: TrainerFailed) -> None:
        if error.kind == NOT_INSTALLED:
            self.setup.show_python(training_python(self._settings))
            self.pages.setCurrentWidget(self.setup)
        self._tell(trainer_sentence(error))
        self._enable()

    def _tell(self, sentence: str) -> None:
        self._told = bool(sentence)
        self.state.setText(sentence)

    def _enable(self) -> None:
        page, busy, made = self.pages.currentWidget(), self.session.busy, self.session.adaptation
        titles: dict[QWidget | None, str] = {
            self.files: self.tr("Read and clean the texts"),
            self.report: self.tr("Next"),
            self.settings: self.tr("Start training"),
        }
        self.next_button.setVisible(page in titles)
        self.next_button.setText(titles.get(page, ""))
        self.next_button.setEnabled(not busy and (page is not self.files or self.files.complete()))
        self.back_button.setVisible(page in (self.report, self.settings))
        self.back_button.setEnabled(not busy)
        self.cancel_button.setVisible(busy and self.session.work is not Work.TRAINING)
        self.cancel_button.setEnabled(not self.session.process.stopping)
        self.choice.setEnabled(not busy)
        self.delete_button.setEnabled(not busy and made is not None)
        for one in (self.files, self.settings):
            one.setEnabled(not busy or self.session.work is Work.LOOKING)
        names = [
            (self.files, self.tr("Texts")),
            (self.report, self.tr("What was kept")),
            (self.settings, self.tr("Settings")),
            (self.run, self.tr("Training")),
            (self.result, self.tr("Before and after")),
        ]
        shown = [f"<b>{name}</b>" if one is page else name for one, name in names]
        self.path.setText("&nbsp; › &nbsp;".join(shown))
        self.path.setVisible(page is not self.setup)
