"""Work off the GUI thread: results, errors, cancelling, order."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from pytestqt.qtbot import QtBot

from app.tasks import Worker
from engine.progress import Progress


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker("test")
    yield made
    made.stop()


def test_a_call_gives_its_result_on_the_main_thread(qtbot: QtBot, worker: Worker) -> None:
    main = threading.get_ident()
    seen: list[tuple[object, bool, bool]] = []
    ran_in: list[int] = []

    def work() -> int:
        ran_in.append(threading.get_ident())
        return 42

    task = worker.submit(work)
    task.succeeded.connect(lambda value: seen.append((value, threading.get_ident() == main, ran_in[0] != main)))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(42, True, True)]


def test_an_error_arrives_as_the_exception(qtbot: QtBot, worker: Worker) -> None:
    def work() -> None:
        raise OSError("broken")

    errors: list[BaseException] = []
    worker.submit(work).failed.connect(errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert str(errors[0]) == "broken"


def test_a_generator_reports_progress_and_returns(qtbot: QtBot, worker: Worker) -> None:
    def work() -> Generator[Progress, None, str]:
        yield Progress("scan", 1)
        yield Progress("read", 1, 2)
        return "done"

    steps: list[Progress] = []
    results: list[object] = []
    task = worker.submit(work)
    task.progressed.connect(steps.append)
    task.succeeded.connect(results.append)
    qtbot.waitUntil(lambda: bool(results))
    assert results == ["done"]
    assert [step.stage for step in steps] == ["scan", "read"]


def test_cancelling_closes_the_generator_where_it_runs(qtbot: QtBot, worker: Worker) -> None:
    closed_in: list[int] = []
    under_way = threading.Event()

    def work() -> Generator[Progress, None, None]:
        try:
            count = 0
            while True:
                under_way.set()
                yield Progress("read", count := count + 1)
        finally:
            closed_in.append(threading.get_ident())

    task = worker.submit(work)
    outcome: list[str] = []
    task.cancelled.connect(lambda: outcome.append("cancelled"))
    task.succeeded.connect(lambda _: outcome.append("succeeded"))
    qtbot.waitUntil(under_way.is_set)
    task.cancel()
    qtbot.waitUntil(lambda: bool(outcome))
    assert outcome == ["cancelled"]
    assert closed_in and closed_in[0] != threading.get_ident()


def test_what_came_to_its_end_is_done_though_somebody_wanted_to_cancel_it(qtbot: QtBot, worker: Worker) -> None:
    last, go_on = threading.Event(), threading.Event()

    def work() -> Generator[Progress, None, str]:
        yield Progress("pack", 1)
        last.set()
        go_on.wait(10)
        return "written"

    outcome: list[object] = []
    task = worker.submit(work)
    task.cancelled.connect(lambda: outcome.append("cancelled"))
    task.succeeded.connect(outcome.append)
    qtbot.waitUntil(last.is_set)
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(outcome))
    assert outcome == ["written"]


def test_a_cancelled_task_in_the_queue_never_starts(qtbot: QtBot, worker: Worker) -> None:
    gate, started = threading.Event(), []
    worker.submit(lambda: gate.wait(10))
    queued = worker.submit(lambda: started.append("ran"))
    outcome: list[str] = []
    queued.cancelled.connect(lambda: outcome.append("cancelled"))
    queued.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(outcome))
    assert started == []
    qtbot.waitUntil(lambda: not worker.busy)


def test_every_slot_hears_the_end_however_slow_the_worker_is_between_them(qtbot: QtBot, worker: Worker) -> None:
    """The main thread may be through with a task (and delete it) while the worker is still telling its slots."""
    telling, go_on = threading.Event(), threading.Event()
    heard: list[str] = []

    def linger() -> None:
        telling.set()
        go_on.wait(10)

    task = worker.submit(lambda: None)
    task.ended.connect(linger, Qt.ConnectionType.DirectConnection)
    task.ended.connect(lambda: heard.append("ended"))
    qtbot.waitUntil(telling.is_set)
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    go_on.set()
    qtbot.waitUntil(lambda: bool(heard))
    qtbot.waitUntil(lambda: not worker.busy)


class _Asker(QObject):
    """As a view does it: the task is nobody's but the worker's."""

    told = Signal(int)

    def ask(self, worker: Worker) -> None:
        worker.submit(lambda: 1).succeeded.connect(lambda value: self.told.emit(value))


@pytest.mark.parametrize("turn", range(10))
def test_a_worker_may_go_before_its_last_task_is_deleted(qtbot: QtBot, turn: int) -> None:
    """Ten times, because what was deleted twice showed only now and then, in the next test."""
    going, asker = Worker("going"), _Asker()
    with qtbot.waitSignal(asker.told, timeout=60_000):
        asker.ask(going)
    if turn % 2:
        qtbot.waitUntil(lambda: not going.busy, timeout=60_000)
    going.stop()
