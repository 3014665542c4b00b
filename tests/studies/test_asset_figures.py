# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Each feature has one figure, in the unit and on the basis of its layer."""

from __future__ import annotations

import numpy as np

from plugin.core.assets.columns import joined
from plugin.studies.asset_figures import figures_of
from plugin.studies.asset_themes import THEMES
from tests.core.assets.rows import columns


def test_layers_have_figures_of_their_own() -> None:
    plants = columns([{"capacity_mw": 650.0}], "power_plant")
    stations = columns([{"voltage_kv": 345.0}, {}], "substation")
    found = figures_of(THEMES["power"], joined([plants, stations]))
    assert found.values[:2].tolist() == [650.0, 345.0]
    assert np.isnan(found.values[2])
    assert [found.units.at(row) for row in range(3)] == ["MW", "kV", "kV"]


def test_a_basis_goes_with_its_column() -> None:
    centres = columns([{"power_mw": 103.0, "mw_basis": "it"}, {"power_mw": 120.0}], "data_centre")
    found = figures_of(THEMES["data_centres"], centres)
    assert [found.bases.at(row) for row in (0, 1)] == ["mw_basis/it", ""]


def test_a_unit_may_be_in_a_column() -> None:
    nodes = columns(
        [{"capacity_unit": "TEU/year"}, {"capacity_unit": "passengers/year"}, {}], "transport_node"
    )
    found = figures_of(THEMES["transport"], nodes)
    assert [found.units.at(row) for row in range(3)] == ["TEU/year", "passengers/year", ""]


def test_a_figure_is_in_the_unit_that_people_read() -> None:
    rows = columns([{}], "cluster")
    rows.numbers["area_m2"] = np.array([1_644_000.0])  # type: ignore[index]
    found = figures_of(THEMES["clusters"], rows)
    assert (round(found.values[0], 3), found.units.at(0), found.decimals[0]) == (1.644, "km²", 2)


def test_a_line_has_the_length_that_is_known() -> None:
    links = columns([{"length_km": 2.0, "measured_km": 1.0}, {"measured_km": 1.0}], "transport_link")
    assert figures_of(THEMES["transport"], links).values.tolist() == [2.0, 1.0]
