# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures in words: separators, units, no date more exact than it is known, unknown never zero."""

from __future__ import annotations

import datetime
import math

import pytest

from plugin.i18n import translator
from plugin.studies.proposal_figures import Kind, Stage, Total
from plugin.studies.proposal_texts import (
    addresses,
    amount,
    date_text,
    kind_text,
    mw_text,
    span_text,
    stages_text,
    total_text,
)

DAY = datetime.date(2027, 11, 1)
IT = Kind("demand_mw", "published", "it")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "–"),
        (math.nan, "–"),
        (0.0, "0"),
        (7000, "7,000"),
        (1234.6, "1,235"),
        (2.25, "2.25"),
        (0.5, "0.5"),
    ],
)
def test_amounts(value: float | None, text: str) -> None:
    assert amount(value) == text


@pytest.mark.parametrize(
    ("precision", "text"), [("year", "2027"), ("month", "2027-11"), ("day", "2027-11-01"), ("", "2027-11-01")]
)
def test_a_date_is_no_more_exact_than_it_is_known(precision: str, text: str) -> None:
    assert date_text(DAY, precision) == text


def test_dates_and_stages_in_their_order() -> None:
    assert date_text(None, "year") == "–"
    assert span_text([]) == "–"
    assert span_text([(DAY, "year")]) == "2027"
    assert span_text([(DAY, "month"), (datetime.date(2029, 2, 1), "month")]) == "2027-11–2029-02"
    assert stages_text([]) == "–"
    assert stages_text([Stage(DAY, "", 41), Stage(DAY, "", 103)]) == "41 → 103"


def test_a_kind_tells_its_basis_and_what_mw_mean() -> None:
    assert kind_text(IT, str) == "power demand (IT load, published)"
    assert kind_text(Kind("demand_mw", "assumed"), str) == "power demand (meaning not stated, assumed)"
    assert kind_text(Kind("jobs", "modelled"), str) == "jobs (modelled)"
    assert mw_text("contract", str) == "contract"
    assert mw_text("", str) == "meaning not stated"


def test_a_total_tells_of_how_many_it_is() -> None:
    assert total_text(Total(IT, 103, 1, 4), str) == "103 MW (1 of 4 known)"
    assert total_text(Total(IT, math.nan, 0, 7), str) == "unknown (0 of 7 known)"
    disputed = total_text(Total(IT, 103, 1, 4, 1), str)
    assert disputed == "103 MW (1 of 4 known; contradicting figures: the lowest is taken)"


def test_korean() -> None:
    assert total_text(Total(IT, 103, 1, 4), translator("ko")) == "103 MW (4개 중 1개 확인)"


def test_addresses_are_found_in_sources() -> None:
    text = "Herald 2026 https://a.kr/x?no=1 ; FN News (https://b.kr/y). No http here"
    assert addresses(text) == ["https://a.kr/x?no=1", "https://b.kr/y"]
    assert addresses("City, letter of 2026") == []
