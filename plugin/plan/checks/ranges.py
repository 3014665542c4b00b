# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What values of a plan's columns can be, and what they usually are, each with the reason.

The ranges are wide on purpose: what lies outside is a wrong unit or a slip far more often than a true value.
"""

from __future__ import annotations

from typing import NamedTuple

from ...errors import mark


class Usual(NamedTuple):
    """The range in which nearly all true values of a column lie.

    ``layer`` "" means every layer that has it, ``kind`` "" every kind of feature without a range of its own.
    """

    layer: str
    column: str
    low: float
    high: float
    reason: str
    kind: str = ""


class Companion(NamedTuple):
    """A value that says little without another one beside it."""

    layer: str
    column: str
    other: str
    reason: str


class AtMost(NamedTuple):
    """A value that is a part of another one of the same feature."""

    layer: str
    column: str
    other: str
    reason: str


NEVER_NEGATIVE = frozenset(
    {
        "capacity_mw",
        "voltage_kv",
        "transformer_mva",
        "banks",
        "peak_load_mw",
        "circuits",
        "capacity_mva",
        "length_km",
        "power_mw",
        "pue",
        "area_m2",
        "jobs",
        "firms",
        "students",
        "ai_graduates_per_year",
        "capacity",
        "speed_kmh",
        "headway_min",
        "networks",
        "capacity_m3_per_day",
        "spare_m3_per_day",
        "slope_pct",
        "position_accuracy_m",
        "seconds",
    }
)
"""Amounts of which there can be none, but not less. Not among them: headroom_mw, which is below zero where the load
exceeds the firm capacity, and the value of a regional indicator, such as net migration."""

NEVER_NEGATIVE_FIGURES = ("component_figure", "value")
"""All quantities of components are amounts."""

USUAL = (
    # A handful of dams in the world have more, Three Gorges with 22,500 MW the most; no plant in Korea has.
    Usual("power_plant", "capacity_mw", 0.001, 10_000, mark("more than 10,000 MW is probably in kW")),
    # The largest in Korea: 98 MW of solar in Haenam, 78.96 MW of fuel cells in Incheon, 412 MW at the Chungju dam.
    Usual(
        "power_plant",
        "capacity_mw",
        0.001,
        1_000,
        mark("the largest solar plant in Korea has 98 MW"),
        "solar",
    ),
    Usual(
        "power_plant",
        "capacity_mw",
        0.001,
        200,
        mark("the largest fuel cells in Korea have 79 MW"),
        "fuel_cell",
    ),
    Usual(
        "power_plant",
        "capacity_mw",
        0.001,
        1_000,
        mark("the largest hydro plant in Korea has 412 MW"),
        "hydro",
    ),
    Usual("substation", "transformer_mva", 1, 20_000, mark("a large 765 kV substation has about 10,000 MVA")),
    Usual("substation", "banks", 1, 20, mark("substations have 2 to 10 transformer banks")),
    Usual("substation", "peak_load_mw", 0, 20_000, mark("more than 20,000 MW is probably in kW")),
    Usual("substation", "headroom_mw", -20_000, 20_000, mark("more than 20,000 MW is probably in kW")),
    Usual("power_line", "circuits", 1, 8, mark("towers carry 1 to 8 circuits")),
    Usual("power_line", "capacity_mva", 1, 20_000, mark("a 765 kV double circuit carries about 14,600 MVA")),
    # The largest campuses announced anywhere are 5,000 to 10,000 MW.
    Usual("data_centre", "power_mw", 0.01, 10_000, mark("more than 10,000 MW is probably in kW")),
    # 1 is the physical limit; the mean of all surveyed centres was 2.5 in 2007 and is 1.56 now (Uptime Institute).
    Usual("data_centre", "pue", 1, 3, mark("PUE cannot be below 1, and above 3 is rarer than a slip")),
    Usual("cluster", "area_m2", 100, 1e9, mark("complexes have from some hundred m² to some hundred km²")),
    Usual("cluster", "jobs", 0, 2_000_000, mark("no complex in the world has more than 2 million jobs")),
    Usual("cluster", "firms", 0, 200_000, mark("no complex in the world has more than 200,000 firms")),
    Usual("campus", "students", 1, 300_000, mark("no campus in the world has more than 300,000 students")),
    Usual("campus", "ai_graduates_per_year", 0, 20_000, mark("no campus has more than 20,000 in a year")),
    # 574.8 km/h is the record on rails, 603 with magnetic levitation.
    Usual("transport_link", "speed_kmh", 1, 450, mark("the fastest timetabled train ran 431 km/h")),
    Usual("transport_link", "headway_min", 0.5, 1_440, mark("from 90 seconds on a metro to one train a day")),
    Usual("transport_link", "length_km", 0, 2_000, mark("a section of more than 2,000 km is probably in m")),
    Usual("power_line", "length_km", 0, 4_000, mark("the longest line of the world has 3,300 km")),
    Usual("telecom_node", "networks", 0, 5_000, mark("the largest exchange joins about 2,500 networks")),
    Usual(
        "water_source", "capacity_m3_per_day", 1, 1e8, mark("all of Korea drinks about 20 million m³ a day")
    ),
    Usual("water_source", "spare_m3_per_day", 0, 1e8, mark("all of Korea drinks about 20 million m³ a day")),
    Usual("candidate_site", "slope_pct", 0, 300, mark("300 percent is 72 degrees, which is a cliff")),
    Usual("candidate_site", "area_m2", 1, 1e11, mark("sites have from some m² to the area of a country")),
    # Places of countries' centres are off by less; 0 would be a survey mark.
    Usual(
        "", "position_accuracy_m", 0.001, 50_000, mark("0 is exact, which no position is; 50 km is a region")
    ),
)

# Nominal and highest voltages of IEC 60038, and those in use in Korea, its neighbours, Europe and North America.
# 22.9, 66, 154, 345 and 765 kV are Korea's; 0.75 to 3, 25 and 50 supply railways; from 320 on also direct current.
USUAL_VOLTAGES_KV = (
    *(
        0.75,
        1.5,
        3,
        3.3,
        6,
        6.6,
        10,
        11,
        12,
        13.2,
        13.8,
        15,
        20,
        22,
        22.9,
        23,
        24.9,
        25,
        27,
        30,
        33,
        34.5,
        35,
    ),
    *(36, 45, 46, 47, 50, 52, 55, 60, 63, 65, 66, 69, 70, 72.5, 77, 80, 88, 90, 100, 110, 115, 120, 123, 130),
    *(
        132,
        138,
        145,
        150,
        154,
        155,
        161,
        170,
        180,
        187,
        200,
        220,
        225,
        230,
        240,
        245,
        250,
        275,
        287,
        300,
        315,
    ),
    *(
        320,
        330,
        345,
        350,
        362,
        380,
        400,
        420,
        450,
        500,
        525,
        550,
        600,
        660,
        735,
        750,
        765,
        800,
        1000,
        1100,
        1200,
    ),
)

COMPANIONS = (
    Companion("data_centre", "power_mw", "mw_basis", mark("IT load and contract power are never added")),
    Companion("substation", "headroom_mw", "headroom_basis", mark("published and assumed are never mixed")),
    Companion("substation", "peak_load_mw", "load_basis", mark("published and assumed are never mixed")),
    Companion(
        "transport_node", "capacity", "capacity_unit", mark("containers and passengers are never added")
    ),
    Companion("component_figure", "value", "quantity", mark("without it nobody knows what is counted")),
    Companion("component_figure", "value", "basis", mark("published and assumed are never mixed")),
    Companion("region_indicator", "value", "unit", mark("without it nobody knows what is counted")),
)

AT_MOST = (
    AtMost(
        "water_source",
        "spare_m3_per_day",
        "capacity_m3_per_day",
        mark("what is spare is part of the capacity"),
    ),
    AtMost("campus", "ai_graduates_per_year", "students", mark("graduates are among the students")),
    AtMost("substation", "headroom_mw", "transformer_mva", mark("transformers cannot carry more")),
)

FIGURE_UNITS = {
    "demand_mw": ("MW",),
    "water_m3_per_day": ("m3/day", "m3_per_day", "m3/d"),
    "jobs": ("jobs", "persons"),
    "graduates": ("graduates", "persons"),
    "area_m2": ("m2",),
    "investment_krw_bn": ("KRW_bn", "bn_KRW", "billion_KRW"),
}
"""The units in which the figures of components are given: figures of one quantity are added as they are."""

EARLIEST_YEARS = {
    "power_plant": 1880,  # Pearl Street, 1882
    "substation": 1880,
    "power_line": 1880,
    "data_centre": 1945,  # ENIAC
    "telecom_node": 1850,  # the first cable through the sea
    "transport_link": 1800,  # railways and expressways
    "cluster": 1700,
    "water_source": 1700,
    "constraint_area": 1700,
    "campus": 1000,  # Bologna, 1088
    "transport_node": 1000,
    "region": 1000,
    "proposal": 1980,
    "component_figure": 1980,
}
LATEST_YEAR = 2100

NEEDS_NO_SOURCE = frozenset({"candidate_site"})
"""Sites are drawn or computed, not quoted."""
