# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of the grid connection: lines of the log, and how the result is shown."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

from plugin.core.ranges import Range
from plugin.processing import connection_form as form
from plugin.processing.connection_form import connection_text, range_words, report, site_name
from tests.processing.conftest import Toolbox
from tests.studies.made_connections import connected, lines, site, sites, station, stations
from tests.studies.test_connection_routes import led, plain


def told(count: int) -> str:
    found = connected(stations(station("s", 3)), sites(*(site(f"s{number}") for number in range(count))))
    feedback = QgsProcessingFeedback(False)
    report(found, "en", feedback)
    return str(feedback.textLog())


@pytest.mark.parametrize(
    ("ends", "words"),
    [((5.0, 5.0, 5.0), "5"), ((1.0, 2.0, 3.0), "2 (1–3)"), ((900.0, 1234.4, 2000.0), "1,234 (900–2,000)")],
)
def test_a_range_is_its_likely_value_and_its_ends(ends: tuple[float, ...], words: str) -> None:
    assert range_words(Range(*(np.array([0.0, end]) for end in ends)), 1) == words


def test_a_site_is_told_in_one_line() -> None:
    found = connected(
        stations(station("s", 3, headroom_mw=500.0)), sites(site("a", name="A"), site("far", 300))
    )
    assert connection_text(found, 0, "en") == (
        "A: contract power 100 MW at 154 kV from S, 3.9 (3.4–4.8) km (straight line with detour); KRW"
        " 88 (52–143) bn; earliest 2029.8 (2028.6–2031.2); headroom enough; waits for: the connection itself"
    )
    assert connection_text(found, 1, "en") == "far: no substation in reach"
    assert [site_name(found, number) for number in (0, 1)] == ["A", "far"]


def test_what_makes_an_answer_less_sure_is_said_with_it() -> None:
    planned = {"id": "l", "status": "planned", "opened": "2031-05-01", "voltage_kv": 154.0}
    found = connected(
        stations(station("s", 3, position_accuracy_m=1000.0), station("v", 2, voltage_kv=None)),
        sites(site("a")),
        mw=30.0,
        basis="it",
        power_lines=lines(("LineString (3000 0, 9000 0)", planned)),
    )
    text = connection_text(found, 0, "en")
    for caution in (
        "the range of the demand reaches into another voltage",
        "over the whole demand KRW ",
        "positions ± 1.0 km, which the cost includes",
        "a planned line ends at the substation in 2031",
        "nearer substations of unknown voltage: 1",
    ):
        assert f"; {caution}" in text
    sure = connection_text(connected(stations(station("s", 3))), 0, "en")
    assert sure.count(";") == 4
    assert "whole demand" not in sure


def test_what_another_voltage_costs_is_told_where_it_is_known(tmp_path: Path) -> None:
    along = led(tmp_path, plain(), [station("s", 6.25, 0.25)], mw=30.0, basis="it")
    assert "; what that costs is not told, as routes are looked for at one voltage only" in connection_text(
        along, 0, "en"
    )
    # 22.9 kV alone is in reach: what the high demand needs is not.
    low = connected(stations(station("s", 3, voltage_kv=22.9)), mw=30.0, basis="it")
    assert "; the high demand has no supply" in connection_text(low, 0, "en")


def test_what_is_left_out_or_not_known_is_counted() -> None:
    found = connected(
        stations(
            station("s", 3),
            station("unfounded", 4, headroom_mw=100.0, headroom_basis=None),
            station("strange", 4, status="abandoned"),
            station("undated", 4, status="planned"),
            station("overdue", 4, status="planned", opened="2020-01-01"),
        ),
        sites(site("a", mw=50.0), site("b")),
        field="mw",
    )
    feedback = QgsProcessingFeedback(False)
    report(found, "en", feedback)
    log = feedback.textLog()
    assert "Sites without a demand that is known: 1" in log
    assert "Substations left out because their status is no word of a plan: 1" in log
    assert "Substations whose headroom is not used because nobody says its basis: 1" in log
    assert "Planned substations without an opening date were left out: 1" in log
    assert "their year is over before work begins: 1 substations and lines." in log
    assert "Headroom is not known at 2 of 2 substations" in log


def test_only_the_first_of_many_sites_are_told() -> None:
    assert "more sites" not in told(20)
    log = told(23)
    assert "… and 3 more sites" in log
    assert log.count("contract power 100 MW") == 20


def test_the_layer_is_called_modelled_in_the_project(toolbox: Toolbox, tmp_path: Path) -> None:
    path, project, context = str(tmp_path / "c.gpkg"), QgsProject(), QgsProcessingContext()
    toolbox.run("gridconnection", INPUT=sites(), SUBSTATION=stations(station("s", 3)), OUTPUT=path)
    context.addLayerToLoadOnCompletion(path, QgsProcessingContext.LayerDetails("c", project, "OUTPUT"))
    form.show_connections(path, context, QgsProcessingFeedback(False))
    details = context.layerToLoadOnCompletionDetails(path)
    assert (details.name, details.forceName) == ("Connections (modelled)", True)
