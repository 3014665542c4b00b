# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What was typed and is no value yet is kept until it becomes one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsProject

from plugin.core.ranges import Range
from plugin.errors import RulesError
from plugin.gui.assumptions.drafts import Drafts
from plugin.gui.assumptions.session import AssumptionSession
from tests.gui.few_assumptions import CIRCUITS, LENGTH, few_assumptions


@pytest.fixture
def session(project: QgsProject) -> Iterator[AssumptionSession]:
    made = AssumptionSession(project, few_assumptions())
    yield made
    made.stop()


@pytest.fixture
def drafts(session: AssumptionSession) -> Drafts:
    return Drafts(session)


def used(session: AssumptionSession, key: str) -> Range:
    return session.assumptions[key].value


def test_a_value_that_fits_is_in_use_at_once(drafts: Drafts, session: AssumptionSession) -> None:
    drafts.type_end(LENGTH, "likely", " 1.5 ")
    assert used(session, LENGTH) == Range(1.15, 1.5, 1.6)
    assert len(drafts) == 0


def test_ends_typed_one_after_the_other_become_one_step_when_they_fit(
    drafts: Drafts, session: AssumptionSession
) -> None:
    for end, text in (("low", "2"), ("likely", "2.5")):
        with pytest.raises(RulesError, match="out of order"):
            drafts.type_end(LENGTH, end, text)
    assert dict(drafts.of(LENGTH).texts) == {"low": "2", "likely": "2.5"}
    assert "out of order" in drafts.of(LENGTH).error.message()
    assert session.undo_stack.count() == 0
    drafts.type_end(LENGTH, "high", "3")
    assert used(session, LENGTH) == Range(2.0, 2.5, 3.0)
    assert session.undo_stack.count() == 1
    assert drafts.of(LENGTH) is None


@pytest.mark.parametrize("text", ["", "about two", "1,250", "nan", "inf", "1..2"])
def test_what_is_no_number_is_kept_as_it_was_typed(
    drafts: Drafts, session: AssumptionSession, text: str
) -> None:
    with pytest.raises(RulesError):
        drafts.type_end(LENGTH, "likely", text)
    assert drafts.of(LENGTH).texts["likely"] == text
    assert not session.assumptions.edited


def test_the_likely_value_of_a_number_without_a_range_moves_all_of_it(
    drafts: Drafts, session: AssumptionSession
) -> None:
    drafts.type_end(CIRCUITS, "likely", "4")
    assert used(session, CIRCUITS) == Range.exactly(4.0)
    drafts.type_end(CIRCUITS, "high", "6")
    assert used(session, CIRCUITS) == Range(4.0, 4.0, 6.0)
    drafts.type_end(CIRCUITS, "likely", "5")
    assert used(session, CIRCUITS) == Range(4.0, 5.0, 6.0)


def test_the_source_of_an_edit_stays_and_that_of_the_shipped_value_does_not_become_one(
    drafts: Drafts, session: AssumptionSession
) -> None:
    drafts.type_end(CIRCUITS, "likely", "3")
    assert session.assumptions[CIRCUITS].source == ""
    session.edit(CIRCUITS, Range.exactly(3.0), "survey")
    drafts.type_end(CIRCUITS, "likely", "4")
    assert session.assumptions[CIRCUITS].source == "survey"


def test_drafts_are_forgotten_for_some_or_for_all(drafts: Drafts) -> None:
    for key in (LENGTH, CIRCUITS):
        with pytest.raises(RulesError):
            drafts.type_end(key, "low", "x")
    drafts.forget([LENGTH, "unknown"])
    assert drafts.of(LENGTH) is None
    assert drafts.of(CIRCUITS) is not None
    drafts.forget()
    assert len(drafts) == 0
