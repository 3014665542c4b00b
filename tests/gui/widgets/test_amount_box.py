# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers without useless zeros, and none."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.PyQt.QtCore import QLocale, Qt

from plugin.gui.widgets.amount_box import AmountBox


@pytest.fixture
def box(qtbot: Any) -> AmountBox:
    made = AmountBox()
    made.setLocale(QLocale.c())
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(("value", "text"), [(10.0, "10"), (0.35, "0.35"), (-2.5, "-2.5"), (0.0, "0")])
def test_a_number_is_written_as_people_would(box: AmountBox, value: float, text: str) -> None:
    box.show_amount(value)
    assert box.text() == text
    assert box.amount == value


def test_only_a_box_that_may_be_empty_is(box: AmountBox) -> None:
    box.show_amount(None)
    assert box.amount == box.minimum()
    box.may_be_none()
    box.show_amount(None)
    assert box.text() == "–"
    assert box.amount is None
    box.show_amount(3.0)
    assert box.amount == 3.0


def test_clearing_empties_the_box(box: AmountBox) -> None:
    box.may_be_none()
    box.show_amount(3.0)
    box.clear()
    assert box.amount is None


def test_a_number_is_typed(box: AmountBox, qtbot: Any) -> None:
    box.selectAll()
    qtbot.keyClicks(box, "4.25")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.amount == 4.25
