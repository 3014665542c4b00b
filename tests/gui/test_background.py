# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Errands: work in another thread, one ending on the main thread, and a cancel that is noticed."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsApplication

from plugin.errors import Cancelled, InputError
from plugin.gui.background import Background, Errand, Progress

MAIN = threading.main_thread()


class Endings:
    """What an errand said at its end, and in which thread."""

    def __init__(self) -> None:
        self.told: list[tuple[str, Any]] = []
        self.threads: list[threading.Thread] = []

    def errand(self, work: Callable[[Progress], Any]) -> Errand:
        def ending(name: str) -> Callable[..., None]:
            def tell(*arguments: Any) -> None:
                self.told.append((name, *arguments))
                self.threads.append(threading.current_thread())

            return tell

        return Errand("counting", work, ending("done"), ending("failed"), ending("cancelled"))

    @property
    def names(self) -> list[str]:
        return [told[0] for told in self.told]


@pytest.fixture
def background() -> Iterator[Background]:
    background = Background(QgsApplication.taskManager())
    yield background
    background.stop()


@pytest.fixture
def endings() -> Endings:
    return Endings()


def patient(started: threading.Event) -> Callable[[Progress], None]:
    """Return work that lasts until it is cancelled."""

    def work(progress: Progress) -> None:
        for step in range(10_000):
            progress(step / 10_000)
            started.set()
            time.sleep(0.005)

    return work


def ended(background: Background, endings: Endings, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(endings.told), timeout=5000)
    qtbot.waitUntil(lambda: not background._running, timeout=5000)


def test_work_runs_in_another_thread_and_its_result_comes_to_the_main_one(
    background: Background, endings: Endings, qtbot: QtBot
) -> None:
    worker: list[threading.Thread] = []

    def work(progress: Progress) -> int:
        worker.append(threading.current_thread())
        progress(0.5)
        return 42

    background.start(endings.errand(work))
    ended(background, endings, qtbot)
    assert endings.told == [("done", 42)]
    assert endings.threads == [MAIN]
    assert worker[0] is not MAIN


def test_what_the_work_raises_comes_to_the_main_thread(
    background: Background, endings: Endings, qtbot: QtBot
) -> None:
    error = InputError("The layer is empty")

    def work(progress: Progress) -> None:
        raise error

    background.start(endings.errand(work))
    ended(background, endings, qtbot)
    assert endings.told == [("failed", error)]
    assert endings.threads == [MAIN]


def test_work_that_gives_up_by_itself_was_cancelled(
    background: Background, endings: Endings, qtbot: QtBot
) -> None:
    def work(progress: Progress) -> None:
        raise Cancelled

    background.start(endings.errand(work))
    ended(background, endings, qtbot)
    assert endings.told == [("cancelled",)]


def test_progress_is_shown_in_percent(background: Background, endings: Endings, qtbot: QtBot) -> None:
    errand = endings.errand(lambda progress: progress(0.25))
    shown: list[float] = []
    errand.progressChanged.connect(shown.append)
    background.start(errand)
    ended(background, endings, qtbot)
    assert 25.0 in shown


def test_a_cancel_is_noticed_within_a_second(background: Background, endings: Endings, qtbot: QtBot) -> None:
    started = threading.Event()
    errand = background.start(endings.errand(patient(started)))
    assert started.wait(5)
    begun = time.monotonic()
    errand.cancel()
    ended(background, endings, qtbot)
    assert time.monotonic() - begun < 1.0
    assert endings.told == [("cancelled",)]
    assert endings.threads == [MAIN]


def test_cancelled_as_soon_as_it_was_started_it_ends_as_cancelled(
    background: Background, endings: Endings, qtbot: QtBot
) -> None:
    def endless(progress: Progress) -> None:
        while True:
            progress(0.5)

    background.start(endings.errand(endless)).cancel()
    ended(background, endings, qtbot)
    assert endings.told == [("cancelled",)]


def test_a_result_that_comes_after_the_cancel_is_not_used(
    background: Background, endings: Endings, qtbot: QtBot
) -> None:
    started, go_on = threading.Event(), threading.Event()

    def work(progress: Progress) -> int:
        started.set()
        go_on.wait(5)
        return 42

    errand = background.start(endings.errand(work))
    assert started.wait(5)
    errand.cancel()
    go_on.set()
    ended(background, endings, qtbot)
    assert endings.told == [("cancelled",)]


def test_cancelling_all_names_what_ran(background: Background, endings: Endings, qtbot: QtBot) -> None:
    started = threading.Event()
    background.start(endings.errand(patient(started)))
    assert started.wait(5)
    assert background.cancel() == ["counting"]
    assert background.cancel() == []
    ended(background, endings, qtbot)
    assert endings.names == ["cancelled"]
    assert background.cancel() == []


def test_stopping_ends_what_runs_at_once_and_only_once(
    background: Background, endings: Endings, qtbot: QtBot
) -> None:
    started = threading.Event()
    errand = background.start(endings.errand(patient(started)))
    assert started.wait(5)
    begun = time.monotonic()
    with qtbot.waitSignal(errand.taskTerminated, timeout=5000):
        background.stop()
        assert endings.told == [("cancelled",)]
        assert time.monotonic() - begun < 1.0
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert endings.told == [("cancelled",)]


def test_stopping_waits_for_work_that_is_deaf_but_not_for_ever(
    background: Background, endings: Endings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plugin.gui.background._MOST_WAIT_MS", 50)
    started, go_on = threading.Event(), threading.Event()

    def deaf(progress: Progress) -> None:
        started.set()
        go_on.wait(5)

    background.start(endings.errand(deaf))
    assert started.wait(5)
    background.stop()
    assert endings.told == [("cancelled",)]
    go_on.set()


class Listed:
    """A task manager that only lists what it is given, and when."""

    def __init__(self) -> None:
        self.added: list[tuple[Errand, bool]] = []

    def addTask(self, errand: Errand) -> None:
        self.added.append((errand, Errand.is_any_ending))


def follow_up(endings: Endings) -> tuple[Background, Listed, Errand, Errand]:
    """Return an errand at whose end another one is started, and that one; both are still to be done."""
    manager = Listed()
    background = Background(manager)  # type: ignore[arg-type]
    second = endings.errand(lambda _progress: 2)
    first = Errand(
        "first", lambda _progress: 1, lambda _result: background.start(second), endings.told.append
    )
    background.start(first)
    return background, manager, first, second


def test_what_is_started_at_the_end_of_another_errand_waits_until_qgis_is_through_with_that(
    endings: Endings, qtbot: QtBot
) -> None:
    _, manager, first, second = follow_up(endings)
    assert manager.added == [(first, False)]
    first.finished(True)
    assert len(manager.added) == 1
    qtbot.waitUntil(lambda: manager.added[1:] == [(second, False)])


def test_cancelled_before_qgis_has_it_an_errand_ends_as_cancelled(endings: Endings, qtbot: QtBot) -> None:
    _, manager, first, second = follow_up(endings)
    first.finished(True)
    second.cancel()
    qtbot.waitUntil(lambda: endings.told == [("cancelled",)])
    assert len(manager.added) == 1


def test_stopped_before_qgis_has_it_an_errand_ends_once(endings: Endings, qtbot: QtBot) -> None:
    background, manager, first, _ = follow_up(endings)
    first.finished(True)
    background.stop()
    assert endings.told == [("cancelled",)]
    qtbot.wait(20)
    assert endings.told == [("cancelled",)]
    assert len(manager.added) == 1


def test_an_ending_that_fails_lets_the_next_errand_start_at_once(endings: Endings) -> None:
    def broken(_result: object) -> None:
        raise ValueError("broken")

    manager = Listed()
    background = Background(manager)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="broken"):
        Errand("broken", lambda _progress: 1, broken, endings.told.append).finished(True)
    background.start(endings.errand(lambda _progress: 2))
    assert len(manager.added) == 1


def test_errands_that_have_ended_are_forgotten(
    background: Background, endings: Endings, qtbot: QtBot
) -> None:
    background.start(endings.errand(lambda _progress: 1))
    ended(background, endings, qtbot)
    background.stop()
    assert endings.told == [("done", 1)]
