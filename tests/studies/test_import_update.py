# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows that change the plan say what they replace, keep what they do not say, and never lose a source."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely

from plugin.plan.importing.duplicates import Known
from plugin.plan.importing.present import PresentRows
from plugin.studies.import_update import CLEARED, MOVED, REPLACED, Changes


def column(*values: Any) -> np.ndarray:
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array


def changes(**stored: Any) -> Changes:
    """Return row 1 of the data as a change of the one row of the plan, at 0, 0."""
    known = Known(["a"], [None], [None], np.zeros((1, 2)))
    columns = {name: column(value) for name, value in stored.items()}
    present = PresentRows(np.array([7]), known, {}, None, columns)
    return Changes(present, np.array([1]), np.array([0]))


def test_what_the_data_does_not_say_the_plan_says() -> None:
    columns = {"kind": column(None, None), "status": column(None, "planned")}
    changes(kind="solar", status="existing").complete(columns, np.array([1]))
    assert columns["kind"].tolist() == [None, "solar"]
    assert columns["status"].tolist() == [None, "planned"]


@pytest.mark.parametrize(
    ("new", "before", "kept"),
    [
        ("B", "A", "B; before: A"),
        ("A", "A", "A"),
        ("B", None, "B"),
        ("B", "B; before: A", "B; before: A"),
        ("A", "B; before: A", "A; before: B"),
        (None, "A", None),
    ],
)
def test_the_source_of_before_is_named_once(new: str | None, before: str | None, kept: str | None) -> None:
    columns = {"source": column("x", new)}
    changes(source=before).keep_sources(columns)
    assert columns["source"].tolist() == ["x", kept]


def test_each_replaced_value_is_told_with_what_the_plan_said() -> None:
    columns = {"kind": column("x", None), "power_mw": column(1.0, 6.0), "pue": column(1.1, 1.2)}
    told = changes(kind="edge", power_mw=5.0, pue=1.2).tell(columns, column(None, None))
    assert [(entry.index, entry.column, entry.given, entry.stored, entry.reason) for entry in told] == [
        (1, "power_mw", 5.0, 6.0, REPLACED)
    ]


@pytest.mark.parametrize(("place", "is_new"), [((0.0, 0.0), False), ((5.0, 0.0), True)])
def test_a_new_geometry_takes_back_what_was_said_of_the_old(
    place: tuple[float, float], *, is_new: bool
) -> None:
    one = changes(position_accuracy_m=1000.0, geometry_basis="surveyed")
    columns = {"position_accuracy_m": column(None, None), "geometry_basis": column(None, "indicative")}
    geometries = column(shapely.Point(9, 9), shapely.Point(place))
    masks = {name: mask.tolist() for name, mask in one.cleared(columns, geometries).items()}
    assert masks == {"position_accuracy_m": [False, is_new], "geometry_basis": [False, False]}
    reasons = [entry.reason for entry in one.tell(columns, geometries)]
    assert reasons == ([CLEARED, REPLACED, MOVED] if is_new else [REPLACED])
    nowhere = one.cleared(columns, column(None, None))
    assert not nowhere["position_accuracy_m"].any()
