# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The window of assumptions: made once, shown again, and gone with the plugin."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from plugin.core.ranges import Range
from plugin.errors import RulesError
from plugin.gui.assumptions import session
from plugin.gui.assumptions.window import AssumptionsWindow
from plugin.gui.desk import Desk
from tests.gui.frame import Listener


@pytest.fixture
def window(desk: Desk) -> Iterator[AssumptionsWindow]:
    window = AssumptionsWindow(desk)
    yield window
    window.stop()


def test_nothing_is_read_before_somebody_asks(window: AssumptionsWindow) -> None:
    assert window.page is None
    assert window.session is None
    window.stop()


def test_the_page_is_made_once_and_shown_again(window: AssumptionsWindow) -> None:
    window.show()
    page = window.page
    assert page is not None
    assert page.isVisible()
    page.close()
    window.show(["supply.power_factor"])
    assert window.page is page
    assert page.isVisible()
    assert page.only_used.isEnabled()


def test_the_siting_learns_of_edits(
    window: AssumptionsWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted = []
    monkeypatch.setattr(desk.session, "note_assumptions", noted.append)
    window.show()
    assert window.session is not None
    window.session.edit("connection.detour", Range(2.0, 2.0, 2.0), "measured")
    assert [catalogue["connection.detour"].value.likely for catalogue in noted] == [2.0]


def test_it_is_gone_with_the_plugin(window: AssumptionsWindow) -> None:
    window.show()
    window.stop()
    assert window.page is None
    assert window.session is None


def test_rules_that_cannot_be_read_are_told_and_break_nothing(
    window: AssumptionsWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise RulesError("The document is not JSON")

    monkeypatch.setattr(session, "shipped_assumptions", broken)
    window.show()
    assert window.page is None
    assert isinstance(desk.notifier, Listener)
    assert [str(error) for error in desk.notifier.refused] == ["The document is not JSON."]
