# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of the load of facilities: fields of the result and lines of the log."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from plugin.processing.connection_form import MOST_TOLD
from plugin.processing.facility_load_form import COLUMNS, load_text, loaded_fields, report
from plugin.studies.facility_load import FacilityLoads
from tests.studies.made_connections import site
from tests.studies.made_facilities import facilities, loads_of


def told(loads: FacilityLoads) -> str:
    feedback = QgsProcessingFeedback(False)
    report(loads, feedback)
    return str(feedback.textLog())


def test_the_fields_of_the_result_follow_those_of_the_facilities_under_free_names() -> None:
    given = facilities().fields()
    names = loaded_fields(given).names()
    assert names[: len(given)] == given.names()
    assert len(names) == len(given) + len(COLUMNS)
    assert loaded_fields(loaded_fields(given)).names()[-1] == f"{names[-1]}_2"


def test_a_load_is_told_in_one_line() -> None:
    assert load_text(loads_of(site("a", mw=103.0)), 0) == (
        "a: IT load 103 MW, from the grid 129 (118–144) MW, contract power 136 (118–160) MW, 789 (519–1,074) GWh a"
        " year, water 865 (247–2,101) m³ a day, CO2 329 (216–448) kt a year, plot 8 (4–14) ha, permanent jobs 144"
        " (82–309)"
    )


def test_what_own_generation_leaves_is_told_where_it_is_taken_off() -> None:
    own = {"mw": 500.0, "own": 300.0, "largest": 150.0, "output": 2412.0}
    loads = loads_of(site("a", direct="yes", **own), site("b", direct="no", **own))
    assert load_text(loads, 0).endswith(
        ", less own generation: contract power 508 (425–628) MW, less own generation: 1,420 (106–2,800) GWh a year"
    )
    assert "less own generation" not in load_text(loads, 1)


def test_two_readings_are_told_without_a_likely_value() -> None:
    text = load_text(loads_of(site("a", mw=103.0), basis="unknown"), 0)
    assert text.startswith("a: IT load 66–103 MW, from the grid 93–144 MW, contract power 103–160 MW,")
    assert text.endswith("; nobody says what its MW mean: read as IT load, and as contract power")


def test_a_facility_of_which_nothing_is_known_says_only_that() -> None:
    assert load_text(loads_of(site("a", name="가")), 0) == "가: its MW are not known, or not above 0"


def test_what_is_not_known_is_counted() -> None:
    log = told(loads_of(site("a"), site("b", mw=5.0, own=-4.0, means="peak")))
    assert "Facilities whose load is not known: 1" in log
    assert "nobody says what their MW mean: 1." in log
    assert "cannot be used and count as not known: 1" in log
    quiet = told(loads_of(site("a", mw=5.0)))
    for words in ("load is not known", "nobody says", "cannot be used", "more sites"):
        assert words not in quiet


def test_many_facilities_are_not_all_told() -> None:
    log = told(loads_of(*(site(f"s{number}", mw=5.0) for number in range(MOST_TOLD + 2))))
    assert "… and 2 more sites" in log
    assert log.count("IT load") == MOST_TOLD


def test_the_assumptions_are_told() -> None:
    log = told(loads_of(site("a", mw=5.0)))
    assert "Assumptions in use (7):" in log
    assert "PUE of a new AI data centre: 1.15 / 1.25 / 1.4" in log
