"""Changing the model of the window's library: the new one's vectors are computed while the old one goes on searching.

Which model is to take over is kept in the settings: a program that was closed in between goes on where it was. Only when
every passage has its vector is the new model the one in use; until then nothing is lost by going back.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.models_client import ModelFacts, ModelsClient
from engine.errors import ModelPackageError

if TYPE_CHECKING:
    from app.indexer import Indexer
    from app.settings import Settings
    from app.tasks import Worker
    from engine.indexing.progress import IndexTotals
    from engine.library import Library

log = logging.getLogger(__name__)


class ModelSwitch(QObject):
    """One window's change of model. ``target``: the key of the model that is to take over, "" when none is."""

    changed = Signal()  # target is another, or progress was made
    switched = Signal()  # the new model is in use: the library is to be opened anew
    failed = Signal(object)  # why the old model stays

    def __init__(
        self, library: Library, indexer: Indexer, lister: Worker, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._indexer, self._lister, self._settings = library, indexer, lister, settings
        self.client = ModelsClient(self)  # for whoever shows models
        self._using = ModelsClient(self)
        self._using.failed.connect(self._not_used)
        self._completing = False
        self.done, self.total, self.seconds_left = 0, 0, -1.0
        indexer.finished.connect(self._run_ended)
        indexer.progressed.connect(self._progressed)
        indexer.failed.connect(self._indexing_failed)
        if self.target:  # the program was closed in between
            indexer.use_model(self._path(self.target))

    @property
    def target(self) -> str:
        """The model that is to take over."""
        return self._settings.next_model

    @property
    def completing(self) -> bool:
        """Whether the model is just being taken into use, which takes a moment and cannot be called off."""
        return self._completing

    def begin(self, model: ModelFacts) -> None:
        """Compute this model's vectors, then use it."""
        self.done, self.total, self.seconds_left = 0, 0, -1.0
        self._settings.next_model = model.key
        self._indexer.use_model(Path(model.path))
        self.changed.emit()

    def cancel(self) -> None:
        """Stay with the model in use, unless ``completing``. What was computed for the other one is kept for another try."""
        if self.target and not self._completing:
            self._settings.next_model = ""
            self._indexer.use_model(None)
            self.changed.emit()

    def close(self) -> None:
        """Let go of the processes; a change that is not through goes on when the program is started again."""
        self.client.close()
        self._using.close()

    def _path(self, key: str) -> Path:
        from engine.model.model_package import bundled_path
        from engine.platform_paths import models_directory

        return bundled_path() if key == "bundled" else models_directory() / key

    def _progressed(self, step: object) -> None:
        if self.target and (total := getattr(step, "embed_total", 0)):
            left = getattr(step, "seconds_left", None)
            self.done, self.total = getattr(step, "embedded", 0), total
            self.seconds_left = -1.0 if left is None else left
            self.changed.emit()

    def _run_ended(self, totals: IndexTotals) -> None:
        """Look whether every passage has its vector now."""
        if not self.target or totals.cancelled or self._completing:
            return
        key, library, path = self.target, self._library, self._path(self.target)

        def pending() -> int:
            from engine.model.model_package import load_package

            return library.catalog.count_without_vectors(load_package(path).manifest.space_id)

        task = self._lister.submit(pending)
        task.succeeded.connect(lambda count: self._complete(key) if count == 0 else None)
        task.failed.connect(self._not_used)

    def _complete(self, key: str) -> None:
        if key == self.target and not self._completing:
            self._completing = True
            self.changed.emit()
            self._using.ask("use", lambda _: self._used(key), key=key)

    def _used(self, key: str) -> None:
        self._completing = False
        if key == self.target:
            self._settings.next_model = ""
            self.changed.emit()
            self.switched.emit()

    def _not_used(self, error: Exception) -> None:
        log.warning("the model could not be changed: %s", type(error).__name__)
        self._completing = False
        self.cancel()
        self.failed.emit(error)

    def _indexing_failed(self, error: Exception) -> None:
        if self.target and isinstance(error, ModelPackageError):
            self._not_used(error)
