# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Units of measure: how they are written, what they measure, and what a column of a plan is kept in."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from ...errors import mark
from .cells import compatible

POWER, APPARENT, VOLTAGE = mark("power"), mark("apparent power"), mark("voltage")
AREA, LENGTH, FLOW, MONEY = mark("area"), mark("length"), mark("flow"), mark("money")
COUNT, SPEED, TIME, SHARE = mark("number"), mark("speed"), mark("time"), mark("share")


class Unit(NamedTuple):
    """One unit: what it measures, how many of the dimension's own unit it is, and how it is written."""

    dimension: str
    factor: Fraction
    name: str


_OWN_UNITS = {
    POWER: "MW",
    APPARENT: "MVA",
    VOLTAGE: "kV",
    AREA: "m2",
    LENGTH: "m",
    FLOW: "m3/day",
    MONEY: "KRW_bn",
    COUNT: "",
    SPEED: "km/h",
    TIME: "min",
    SHARE: "%",
}
_KILO = Fraction(1000)
# Ways to write a unit, after compatible() and without case and blanks.
_UNITS: dict[str, tuple[str, Fraction]] = {
    "w": (POWER, 1 / _KILO**2),
    "kw": (POWER, 1 / _KILO),
    "mw": (POWER, Fraction(1)),
    "gw": (POWER, _KILO),
    "kwp": (POWER, 1 / _KILO),
    "mwp": (POWER, Fraction(1)),
    "킬로와트": (POWER, 1 / _KILO),
    "메가와트": (POWER, Fraction(1)),
    "va": (APPARENT, 1 / _KILO**2),
    "kva": (APPARENT, 1 / _KILO),
    "mva": (APPARENT, Fraction(1)),
    "gva": (APPARENT, _KILO),
    "v": (VOLTAGE, 1 / _KILO),
    "kv": (VOLTAGE, Fraction(1)),
    "볼트": (VOLTAGE, 1 / _KILO),
    "m2": (AREA, Fraction(1)),
    "sqm": (AREA, Fraction(1)),
    "제곱미터": (AREA, Fraction(1)),
    "평방미터": (AREA, Fraction(1)),
    # One pyeong is 6 by 6 cheok of 10/33 m.
    "평": (AREA, Fraction(400, 121)),
    "py": (AREA, Fraction(400, 121)),
    "pyeong": (AREA, Fraction(400, 121)),
    "ha": (AREA, Fraction(10_000)),
    "hectare": (AREA, Fraction(10_000)),
    "hectares": (AREA, Fraction(10_000)),
    "헥타르": (AREA, Fraction(10_000)),
    "km2": (AREA, _KILO**2),
    "sqkm": (AREA, _KILO**2),
    "제곱킬로미터": (AREA, _KILO**2),
    # The international acre: 4840 square yards of 0.9144 m.
    "acre": (AREA, Fraction("4046.8564224")),
    "acres": (AREA, Fraction("4046.8564224")),
    "에이커": (AREA, Fraction("4046.8564224")),
    "m": (LENGTH, Fraction(1)),
    "미터": (LENGTH, Fraction(1)),
    "km": (LENGTH, _KILO),
    "킬로미터": (LENGTH, _KILO),
    "m3/day": (FLOW, Fraction(1)),
    "m3/d": (FLOW, Fraction(1)),
    "m3/일": (FLOW, Fraction(1)),
    "m3perday": (FLOW, Fraction(1)),
    "cmd": (FLOW, Fraction(1)),
    # Korean water works count a cubic metre of water as a tonne.
    "톤/일": (FLOW, Fraction(1)),
    "t/일": (FLOW, Fraction(1)),
    "m3/h": (FLOW, Fraction(24)),
    "m3/시간": (FLOW, Fraction(24)),
    "m3/s": (FLOW, Fraction(86_400)),
    "m3/초": (FLOW, Fraction(86_400)),
    "원": (MONEY, 1 / _KILO**3),
    "krw": (MONEY, 1 / _KILO**3),
    "krw_bn": (MONEY, Fraction(1)),
    "krwbn": (MONEY, Fraction(1)),
    "bnkrw": (MONEY, Fraction(1)),
    "km/h": (SPEED, Fraction(1)),
    "kmh": (SPEED, Fraction(1)),
    "kph": (SPEED, Fraction(1)),
    "min": (TIME, Fraction(1)),
    "분": (TIME, Fraction(1)),
    "h": (TIME, Fraction(60)),
    "시간": (TIME, Fraction(60)),
    "s": (TIME, Fraction(1, 60)),
    "초": (TIME, Fraction(1, 60)),
    "%": (SHARE, Fraction(1)),
    "percent": (SHARE, Fraction(1)),
    "pct": (SHARE, Fraction(1)),
    "퍼센트": (SHARE, Fraction(1)),
    **dict.fromkeys(
        (
            "명",
            "인",
            "개",
            "개사",
            "개소",
            "개교",
            "사",
            "대",
            "회선",
            "뱅크",
            "곳",
            "persons",
            "people",
            "jobs",
        ),
        (COUNT, Fraction(1)),
    ),
}
_MULTIPLIERS = {
    "백": Fraction(100),
    "천": _KILO,
    "만": Fraction(10_000),
    "십만": Fraction(100_000),
    "백만": _KILO**2,
    "천만": Fraction(10_000_000),
    "억": Fraction(100_000_000),
    "십억": _KILO**3,
    "조": _KILO**4,
    "thousand": _KILO,
    "million": _KILO**2,
    "billion": _KILO**3,
}
# The longest first: 백만 ends in 만.
_MULTIPLIED = re.compile(f"({'|'.join(sorted(_MULTIPLIERS, key=len, reverse=True))}|10+)(.*)")
_WITH_POWER_FACTOR = re.compile(r"([kmg]?va)[x×*](0?\.\d+|1(?:\.0*)?)")

_SAID = re.compile(r"^(?:단위|units?\b)\s*[:=]?\s*", re.IGNORECASE)
# Short and of Latin letters, a word that counts and another one, or one thing per another.
_LIKE_A_UNIT = re.compile(
    r"(?!(?:AC|DC|A|B|I+)$)[A-Za-zμ]{1,4}\d?(?:[/·*][A-Za-z가-힣\d]{1,4})?"
    r"|(?:십|백|천|만|억|조)+[가-힣A-Za-z\d]{1,3}|[가-힣]{1,3}/[가-힣]{1,3}|.*(?:톤|와트|볼트|미터|평)|원"
)

# What the columns of a plan are kept in; those that are left out have no unit, or say it in a column beside them.
_COLUMN_UNITS = {
    "capacity_mw": "MW",
    "peak_load_mw": "MW",
    "headroom_mw": "MW",
    "power_mw": "MW",
    "transformer_mva": "MVA",
    "capacity_mva": "MVA",
    "voltage_kv": "kV",
    "area_m2": "m2",
    "length_km": "km",
    "position_accuracy_m": "m",
    "capacity_m3_per_day": "m3/day",
    "spare_m3_per_day": "m3/day",
    "speed_kmh": "km/h",
    "headway_min": "min",
    "slope_pct": "%",
    **dict.fromkeys(
        ("banks", "circuits", "jobs", "firms", "students", "ai_graduates_per_year", "networks"), "개"
    ),
}
UNIT_COLUMNS = {"value": "unit", "capacity": "capacity_unit"}
"""Columns whose unit stands in another column of the same row."""


def parse_unit(text: str) -> Unit | None:
    """Return the unit that a text writes ("kW", "천㎡", "MVA x 0.9"), None for what is none."""
    written = compatible(text)
    key = re.sub(r"\s", "", written).casefold()
    if with_factor := _WITH_POWER_FACTOR.fullmatch(key):
        # Said in so many words, a power factor makes apparent power real power.
        return Unit(POWER, _UNITS[with_factor[1]][1] * Fraction(with_factor[2]), written)
    if key in _UNITS:
        return Unit(*_UNITS[key], written)
    multiplied = _MULTIPLIED.fullmatch(key)
    if multiplied is None:
        return None
    times = _MULTIPLIERS[multiplied[1]] if multiplied[1] in _MULTIPLIERS else Fraction(multiplied[1])
    if not multiplied[2]:
        return Unit(COUNT, times, written) if multiplied[1] in _MULTIPLIERS else None
    if multiplied[2] not in _UNITS:
        return None
    dimension, factor = _UNITS[multiplied[2]]
    return Unit(dimension, factor * times, written)


def unit_of_aside(text: str) -> tuple[str, Unit | None]:
    """Return what a text in brackets behind a name says of the unit, and the unit: "단위: kW, 2023년" says kW.

    A text that says of no unit comes as "", a unit that is not known as its text and None.
    """
    written = compatible(text)
    bare = _SAID.sub("", written)
    parts = [_SAID.sub("", part.strip()) for part in re.split("[,;]", bare) if part.strip()]
    found = [unit for part in (bare, *parts) if (unit := parse_unit(part)) is not None]
    if found and len({(unit.dimension, unit.factor) for unit in found}) == 1:
        return found[0].name, found[0]
    if found or bare != written:
        return bare, None
    return next((part for part in parts if _LIKE_A_UNIT.fullmatch(part)), ""), None


def column_unit(column: str) -> Unit | None:
    """Return the unit a plan's column is kept in, None for one without."""
    name = _COLUMN_UNITS.get(column)
    if name is None:
        return None
    found = parse_unit(name)
    return found if found is None or found.dimension != COUNT else found._replace(name="")


def own_unit(unit: Unit) -> Unit:
    """Return the unit in which a plan keeps what ``unit`` measures where no column says otherwise."""
    return Unit(unit.dimension, Fraction(1), _OWN_UNITS[unit.dimension])


def ratio(given: Unit, stored: Unit) -> Fraction:
    """Return what a number of ``given`` is multiplied by; both measure the same."""
    return given.factor / stored.factor
