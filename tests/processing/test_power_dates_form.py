# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of the time to power: fields of the result and lines of the log."""

from __future__ import annotations

import math

import pytest
from qgis.core import QgsProcessingFeedback

from plugin.processing.power_dates_form import COLUMNS, date_text, dated_fields, report
from plugin.studies.power_dates import PowerDates, announced_fields, power_dates
from tests.studies.made_connections import request, site, sites, station, stations


@pytest.fixture
def dates() -> PowerDates:
    asking = sites(site("a", date="2040"), site("b", date="2027"), site("far", 300), site("c", date="2010"))
    given = request(
        stations(station("s", 3, headroom_mw=500.0)), asking, more_fields=announced_fields("date")
    )
    return power_dates(given, "date", math.nan, lambda _share: None)


def test_the_fields_of_the_result_follow_those_of_the_sites_under_free_names() -> None:
    given = sites().fields()
    names = dated_fields(given).names()
    assert names[: len(given)] == given.names()
    assert len(names) == len(given) + len(COLUMNS)
    assert dated_fields(dated_fields(given)).names()[-1] == f"{names[-1]}_2"


def test_a_site_is_told_in_one_line(dates: PowerDates) -> None:
    assert date_text(dates, 0) == (
        "a: power from 2029.8 (2028.6–2031.2) at the earliest; waits for: the connection itself; announced year:"
        " can be met"
    )
    assert date_text(dates, 2) == "far: no substation in reach"


def test_a_site_whose_headroom_is_short_is_told_its_year_all_the_same() -> None:
    found = power_dates(
        request(stations(station("s", 3, headroom_mw=5.0))), "", math.nan, lambda _share: None
    )
    assert date_text(found, 0) == (
        "a: power from 2032.2 (2030.1–2035.2) at the earliest; waits for: works in the grid, because headroom is short;"
        " announced year: not known"
    )


def test_dates_that_cannot_be_read_are_counted() -> None:
    given = request(
        stations(station("s", 3)), sites(site("a", date="soon"), site("b")), more_fields=("date",)
    )
    feedback = QgsProcessingFeedback(False)
    report(power_dates(given, "date", math.nan, lambda _share: None), feedback)
    assert "Announced years or dates that cannot be read: 1." in feedback.textLog()


def test_the_log_counts_announced_years_and_warns_of_past_ones(dates: PowerDates) -> None:
    feedback = QgsProcessingFeedback(False)
    report(dates, feedback)
    log = feedback.textLog()
    assert "Announced years, can be met: 1" in log
    assert "Announced years, cannot be met: 2" in log
    assert "Announced years, not known" not in log
    assert "lie before the start of work: 1." in log
    assert "Assumptions in use" in log
