"""The models a person has: their cards, installing, removing, and which one searches. A page of the settings."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.asking import confirm
from app.card_view import CardView
from app.display_names import beginning, data_size, duration, leading
from app.icons import icon
from app.line_process import Record
from app.messages import error_sentence
from app.models_client import ModelFacts
from app.models_switch import ModelSwitch
from app.search_labels import language_name
from app.snippets import isolated, left_to_right, path_line, printable
from engine.errors import ModelPackageError

FACTS_ROLE = Qt.ItemDataRole.UserRole + 1
_SHOWN_METRICS = 6
_SHOWN_LANGUAGES = 12


class ModelsPage(QWidget):
    """Shows models; work is done by the process of ``switch.client``."""

    adapt_wanted = Signal()

    def __init__(self, switch: ModelSwitch, library: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switch, self._client, self._library = switch, switch.client, library
        self._installing = self._look_at = self._offered = ""
        self._said = ""  # the outcome of what was asked last
        self.models: list[ModelFacts] = []
        self.setAcceptDrops(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Models"))
        self.list.currentItemChanged.connect(lambda *_: self._show_current())
        self.install_button = QPushButton(icon("import"), self.tr("Install"))
        menu = QMenu(self.install_button)
        self.from_file = menu.addAction(self.tr("From a &file (ZIP)…"))
        self.from_folder = menu.addAction(self.tr("From a f&older…"))
        self.from_file.triggered.connect(lambda _=False: self._choose_file())
        self.from_folder.triggered.connect(lambda _=False: self._choose_folder())
        self.install_button.setMenu(menu)
        self.remove_button = QPushButton(icon("remove"), self.tr("Remove"))
        self.remove_button.clicked.connect(self._ask_remove)
        self.use_button = QPushButton(self.tr("Use this model"))
        self.use_button.clicked.connect(self._ask_use)
        self.adapt_button = QPushButton(self.tr("Adapt the model…"))
        self.adapt_button.setToolTip(self.tr("Train it further on your own translations"))
        self.adapt_button.clicked.connect(self.adapt_wanted)
        self.cancel_button = QPushButton(self.tr("Stay with the old one"))
        self.cancel_button.clicked.connect(self._cancel)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress of the change"))
        self.state = QLabel(wordWrap=True)
        self.state.setAccessibleName(self.tr("What is being done"))
        self._lay_out()
        self._client.failed.connect(self._failed)
        self.destroyed.connect(self._client.forget)
        switch.changed.connect(self._show_state)
        switch.failed.connect(self._tell)
        self.reload()

    def _lay_out(self) -> None:
        names = ("languages", "vectors", "licence", "size", "measured")
        self.facts = {name: leading(QLabel(wordWrap=True)) for name in names}
        titles = {
            "languages": self.tr("Languages"),
            "vectors": self.tr("Vectors"),
            "licence": self.tr("Licence"),
            "size": self.tr("Size"),
            "measured": self.tr("Measured"),
        }
        form = QFormLayout()
        for name, label in self.facts.items():
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setAccessibleName(titles[name])
            form.addRow(titles[name], label)
        self.card = CardView()
        self.card.setAccessibleName(self.tr("Card of the model"))
        side, detail = QWidget(), QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(self.install_button)
        row.addWidget(self.remove_button)
        column.addLayout(row)
        column = QVBoxLayout(detail)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(self.card, 1)
        row = QHBoxLayout()
        row.addWidget(self.use_button)
        row.addWidget(self.adapt_button)
        row.addStretch(1)
        column.addLayout(row)
        both = QHBoxLayout()
        both.addWidget(side, 1)
        both.addWidget(detail, 2)
        below = QHBoxLayout()
        below.addWidget(self.bar)
        below.addWidget(self.state, 1)
        below.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.addLayout(both, 1)
        layout.addLayout(below)

    def current(self) -> ModelFacts | None:
        """The model that is looked at."""
        item = self.list.currentItem()
        facts: ModelFacts | None = item.data(FACTS_ROLE) if item is not None else None
        return facts

    def reload(self) -> None:
        """Ask which models there are."""
        self._client.ask("list", self._listed)
        self._show_state()

    def install(self, source: str) -> None:
        """Install the package in a folder or a file."""
        self._installing, self._said = source, ""
        self._client.ask("install", self._installed, source=source)
        self._show_state()

    def select(self, key: str) -> None:
        """Look at a model."""
        for row in range(self.list.count()):
            if self.list.item(row).data(FACTS_ROLE).key == key:
                self.list.setCurrentRow(row)

    def offer(self, key: str) -> None:
        """Look at a model, and ask whether it is to be used."""
        self._look_at, self._offered = key, key

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a folder or a file."""
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Install what was dropped."""
        if path := _dropped(event):
            event.acceptProposedAction()
            self.install(path)

    # What there is

    def _listed(self, answer: Record) -> None:
        wanted, self._look_at = self._look_at or (current.key if (current := self.current()) is not None else ""), ""
        self.models = [ModelFacts.of(record) for record in answer["models"]]
        self.list.clear()
        for model in self.models:
            item = QListWidgetItem(printable(model.title))
            item.setData(FACTS_ROLE, model)
            if model.active:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
                item.setText(self.tr("{model} (in use)").format(model=printable(model.title)))
            self.list.addItem(item)
        self.select(wanted or next((model.key for model in self.models if model.active), "bundled"))
        self._show_state()
        offered, self._offered = self._offered, ""
        if offered and (looked_at := self.current()) is not None and looked_at.key == offered and not looked_at.active:
            self._ask_use()

    def _show_current(self) -> None:
        model = self.current()
        if model is None:
            return
        names = [language_name(code) for code in model.languages]
        shown = beginning([isolated(name) for name in names], _SHOWN_LANGUAGES)
        self.facts["languages"].setText(f"{QLocale().toString(len(names))}: {shown}" if names else "")
        self.facts["languages"].setToolTip("\n".join(names))
        self.facts["vectors"].setText(f"{QLocale().toString(model.dim)} × {left_to_right(model.precision)}")
        self.facts["licence"].setText(printable(model.licence))
        self.facts["size"].setText(data_size(model.bytes))
        measured = [
            f"{printable(name)}: {QLocale().toString(float(value), 'f', 3)}" for name, value in model.metrics.items()
        ]
        self.facts["measured"].setText("\n".join(measured[:_SHOWN_METRICS]))
        self.facts["measured"].setToolTip("\n".join(measured))
        if model.problem:
            self.card.show_card("")
            self.card.setPlainText(error_sentence(ModelPackageError(model.path, model.problem)))
        else:
            self.card.show_card(model.card)
        self._enable()

    def _enable(self) -> None:
        model, target = self.current(), self._switch.target
        free = model is not None and not self._client.busy
        self.install_button.setEnabled(not self._client.busy)
        self.use_button.setEnabled(free and model is not None and not model.active and not model.problem and not target)
        kept = model is not None and (model.bundled or model.active or model.key == target)
        self.remove_button.setEnabled(free and not kept)

    # What the user wants

    def _choose_file(self) -> None:
        kinds = self.tr("Model packages (*.zip)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Model package"), str(Path.home()), kinds)
        if chosen:
            self.install(chosen)

    def _choose_folder(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, self.tr("Folder of a model package"), str(Path.home())):
            self.install(chosen)

    def _ask_use(self) -> None:
        model = self.current()
        if model is None:
            return
        self._said, library = "", os.fspath(self._library)
        self._client.ask("estimate", lambda answer: self._offer(model, answer), key=model.key, library=library)
        self._show_state(self.tr("Looking how long it would take…"))

    def _offer(self, model: ModelFacts, cost: Record) -> None:
        self._show_state()
        name, old = printable(model.title), self._in_use()
        if cost["pending"]:
            count = self.tr("%n passage(s) must be read anew by “{model}”.", "", cost["pending"])
            sentences = [
                count.format(model=name),
                self.tr("On this computer that takes about {time}.").format(time=duration(cost["seconds"])),
                self.tr("Until then you search with “{model}”, and you can stay with it.").format(model=old),
            ]
        else:
            sentences = [self.tr("This library is ready for “{model}”: the change takes a moment.").format(model=name)]
        sentences.append(self.tr("Your other libraries follow when they are opened next."))
        confirm(self, self.tr("Use this model"), " ".join(sentences), lambda: self._switch.begin(model))

    def _ask_remove(self) -> None:
        model = self.current()
        if model is not None:
            text = self.tr("Remove “{model}” and what this library keeps for it?").format(model=printable(model.title))
            confirm(self, self.tr("Remove model"), text, lambda: self._remove(model))

    def _remove(self, model: ModelFacts) -> None:
        about = {"key": model.key, "space_id": model.space_id, "library": os.fspath(self._library)}
        self._client.ask("remove", lambda _: self.reload(), **about)
        self._show_state()

    def _cancel(self) -> None:
        if self._switch.target:
            self._switch.cancel()
        else:
            self._installing = ""
            self._client.cancel()
            self._client.ask("list", self._listed)  # it may have been too late
        self._show_state()

    # What is being done

    def _installed(self, answer: Record) -> None:
        self._installing = ""
        model = ModelFacts.of(answer["model"])
        self._look_at = model.key
        self._client.ask("list", self._listed)
        self._tell_text(self.tr("“{model}” is installed. It is not in use yet.").format(model=printable(model.title)))

    def _failed(self, error: Exception) -> None:
        source, self._installing = self._installing, ""
        if source and isinstance(error, ModelPackageError):
            text = self.tr("“{path}” was not installed: {reason}. Nothing was changed.")
            self._tell_text(text.format(path=path_line(source), reason=printable(error.detail)))
        else:
            self._tell(error)
        self.reload()

    def _tell(self, error: Exception) -> None:
        self._tell_text(error_sentence(error))

    def _tell_text(self, text: str) -> None:
        self._said = text
        self._show_state()

    def _in_use(self) -> str:
        return printable(next((model.title for model in self.models if model.active), ""))

    def _title_of(self, key: str) -> str:
        return printable(next((model.title for model in self.models if model.key == key), key))

    def _show_state(self, doing: str = "") -> None:
        switch = self._switch
        changing = bool(switch.target)
        self.cancel_button.setText(self.tr("Stay with the old one") if changing else self.tr("Cancel"))
        self.cancel_button.setVisible(changing or bool(self._installing))
        self.cancel_button.setEnabled(not switch.completing)
        self.bar.setVisible(changing or self._client.busy)
        self.bar.setRange(0, switch.total if changing else 0)
        self.bar.setValue(switch.done if changing else 0)
        if changing:
            number = QLocale().toString
            text = self.tr("“{model}” takes over when it has read {done} of {total} passages.")
            parts = [text.format(model=self._title_of(switch.target), done=number(switch.done), total=number(switch.total))]
            if switch.seconds_left >= 0:
                parts.append(self.tr("{time} left").format(time=duration(switch.seconds_left)))
            parts.append(self.tr("Until then you search with “{model}”.").format(model=self._in_use()))
            doing = " ".join(parts) if switch.total else self.tr("The change begins…")
        elif self._installing:
            doing = self.tr("Checking and installing “{path}”…").format(path=path_line(self._installing))
        self.state.setText(doing or self._said)
        self._enable()


def _dropped(event: QDropEvent) -> str:
    urls = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return urls[0] if len(urls) == 1 and (Path(urls[0]).is_dir() or urls[0].lower().endswith(".zip")) else ""
