"""What a window has to do with models: changing the one that searches, and adapting one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.main_window import MainWindow
    from app.models_switch import ModelSwitch
    from app.train_session import TrainSession
    from app.train_view import TrainView


class WindowModels(QObject):
    """Made with the window; what it holds is made when it is first asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._switch: ModelSwitch | None = None
        self._session: TrainSession | None = None
        self._lent: Callable[[], TrainSession] | None = None
        self._view: TrainView | None = None
        self._own_session = False
        if window.settings.next_model:
            _ = self.switch  # a change that the end of the program interrupted goes on

    @property
    def switch(self) -> ModelSwitch:
        """The change of model."""
        if self._switch is None:
            from app.models_switch import ModelSwitch

            window = self._window
            self._switch = switch = ModelSwitch(window.engine_library, window.indexer, window.lister, window.settings, self)
            switch.switched.connect(self._switched)
            switch.failed.connect(window.tell_failed)
        return self._switch

    def lend(self, session: Callable[[], TrainSession]) -> None:
        """Use a session that outlives the window; it is asked for when it is needed."""
        self._lent = session

    @property
    def session(self) -> TrainSession:
        """The training: the program's, or one that ends with the window."""
        if self._session is None and self._lent is not None:
            self._session = self._lent()
        if self._session is None:
            from app.train_session import TrainSession

            self._session, self._own_session = TrainSession(self._window.settings, self), True
        return self._session

    @property
    def view(self) -> TrainView:
        """The view of it, made when it is first looked at."""
        if self._view is None:
            from app.train_view import TrainView

            self._view = TrainView(self.session, self._window.settings)
            self._view.use_wanted.connect(self._window.offer_model)
        return self._view

    def close(self) -> None:
        """Let go of every process; a training of this window saves what it learned."""
        if self._view is not None:
            self._view.client.close()
        if self._switch is not None:
            self._switch.close()
        if self._session is not None and self._own_session:
            self._session.close()

    def _switched(self) -> None:
        self._window.say(self.tr("The new model searches from now on."))
        self._window.reopen_wanted.emit()
