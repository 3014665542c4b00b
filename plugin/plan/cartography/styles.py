# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which symbols each layer of a plan has: tables of rules, read by one interpreter."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from qgis.core import QgsRuleBasedRenderer, QgsSymbol
from qgis.PyQt.QtCore import Qt

from ...errors import mark
from .. import vocabulary as words
from . import symbols as s
from .plants import OTHER_PLANTS, PLANTS, plant_symbol

Translate = Callable[[str], str]

_IN_USE = "\"status\" NOT IN ('retired', 'cancelled')"
_GONE = "\"status\" IN ('retired', 'cancelled')"


class Rule(NamedTuple):
    """One entry of a style: its label, filter, symbol, and the scale up to which it is drawn (0: always).

    A ``key`` explains in the legend what the map shows of its features; another rule draws them.
    """

    label: str
    filter: str
    symbol: Callable[[], QgsSymbol]
    up_to_scale: int = 0
    visible: bool = True
    key: bool = False


def renderer(layer_name: str, translate: Translate) -> QgsRuleBasedRenderer | None:
    """Return the renderer of a plan layer with its legend in the plan's language; None for tables."""
    rules = STYLES.get(layer_name)
    if rules is None:
        return None
    root = QgsRuleBasedRenderer.Rule(None)
    for rule in rules:
        symbol = rule.symbol()
        if rule.key:
            s.show_in_legend_only(symbol)
        child = QgsRuleBasedRenderer.Rule(symbol)
        child.setLabel(translate(rule.label))
        child.setFilterExpression(rule.filter)
        child.setActive(rule.visible)
        if rule.up_to_scale:
            child.setMinimumScale(rule.up_to_scale)
        root.appendChild(child)
    return QgsRuleBasedRenderer(root)


def _plant_rules() -> tuple[Rule, ...]:
    """Return a rule for each group of kinds, and one for what is in none."""
    grouped = ", ".join(f"'{kind}'" for look in PLANTS for kind in look.kinds)
    return (
        *(
            Rule(
                look.label,
                f'"kind" IN ({", ".join(f"{kind!r}" for kind in look.kinds)}) AND {_IN_USE}',
                lambda look=look: plant_symbol(look),
            )
            for look in PLANTS
        ),
        Rule(
            OTHER_PLANTS.label, f'"kind" NOT IN ({grouped}) AND {_IN_USE}', lambda: plant_symbol(OTHER_PLANTS)
        ),
    )


def _substation(label: str, voltage: str, colour: str, size_mm: float, up_to_scale: int = 0) -> Rule:
    kinds = "\"kind\" IN ('substation', 'switchyard')"
    return Rule(
        label,
        f"{kinds} AND {voltage} AND {_IN_USE}",
        lambda: s.status_marker("square", colour, size_mm),
        up_to_scale,
    )


def _voltage_line(label: str, voltage: str, colour: str, width_mm: float) -> Rule:
    return Rule(label, f"{voltage} AND {_IN_USE}", lambda: s.status_line(colour, width_mm))


def _cluster(label: str, kinds: str, fill: str, stroke: str) -> Rule:
    return Rule(
        label,
        f'"kind" IN ({kinds}) AND {_IN_USE}',
        lambda: s.outlined_fill(fill, 35, stroke, 0.45, by_basis=True),
    )


def _status_keys() -> tuple[Rule, ...]:
    """Return legend entries that explain fill and dashes, for what is on the map."""
    return tuple(
        Rule(
            words.STATUS[status],
            f"\"status\" = '{status}'",
            lambda status=status: s.status_key("square", status),
            key=True,
        )
        for status in ("existing", "under_construction", "planned", "proposed")
    )


def _gone(shape: str) -> Rule:
    return Rule(mark("retired or cancelled"), _GONE, lambda: s.crossed_marker(shape, 2.6), visible=False)


_BASIS_KEYS = tuple(
    Rule(
        words.GEOMETRY_BASIS[basis],
        f"\"geometry_basis\" = '{basis}'",
        lambda style=style: s.outline_key(style),
        key=True,
    )
    for basis, style in (
        ("surveyed", Qt.PenStyle.SolidLine),
        ("indicative", Qt.PenStyle.DashLine),
        ("position_only", Qt.PenStyle.DotLine),
    )
)

_V765 = '"voltage_kv" >= 700'
_V345 = '"voltage_kv" >= 300 AND "voltage_kv" < 700'
_V154 = '"voltage_kv" >= 100 AND "voltage_kv" < 300'
_V22 = '"voltage_kv" < 100'

_DATA_CENTRE_SIZE = 'scale_linear(sqrt("power_mw"), 0, sqrt(1000), 3.6, 11)'


def _data_centre_unknown() -> QgsSymbol:
    marker = s.status_marker("diamond", s.BLUE, 3.4)
    # The legend shows every layer of a symbol: the letter that can be read there comes last.
    s.add_letter(marker, "?", 2.0, s.BLUE, "\"status\" <> 'existing'")
    s.add_letter(marker, "?", 2.0, s.WHITE, "\"status\" = 'existing'")
    return marker


def _station(colour: str, size_mm: float) -> Callable[[], QgsSymbol]:
    return lambda: s.status_marker("circle", colour, size_mm)


def _by_mode(label: str, condition: str, symbol: Callable[[], QgsSymbol], up_to_scale: int = 0) -> Rule:
    return Rule(label, f"{condition} AND {_IN_USE}", symbol, up_to_scale)


STYLES: dict[str, tuple[Rule, ...]] = {
    "power_plant": (
        *_plant_rules(),
        _gone("triangle"),
    ),
    "substation": (
        _substation(mark("765 kV"), _V765, s.PURPLE, 4.6),
        _substation(mark("345 kV"), _V345, s.VERMILION, 3.8),
        _substation(mark("154 kV"), _V154, s.BLUISH_GREEN, 2.6),
        _substation(mark("22.9 kV"), _V22, s.GREY, 2.0, 200_000),
        _substation(mark("voltage not known"), '"voltage_kv" IS NULL', s.GREY, 2.2, 400_000),
        Rule(
            mark("railway traction substation"),
            f"\"kind\" = 'traction' AND {_IN_USE}",
            lambda: s.plain_marker("square", "#D9D9D9", s.GREY, 2.0),
            400_000,
        ),
        Rule(
            mark("junction of lines, not a supply point"),
            f"\"kind\" = 'junction' AND {_IN_USE}",
            lambda: s.plain_marker("circle", s.WHITE, s.GREY, 1.6),
        ),
        _gone("square"),
        *_status_keys(),
    ),
    "power_line": (
        _voltage_line(mark("765 kV"), _V765, s.PURPLE, 1.1),
        _voltage_line(mark("345 kV"), _V345, s.VERMILION, 0.7),
        _voltage_line(mark("154 kV"), _V154, s.BLUISH_GREEN, 0.45),
        _voltage_line(mark("22.9 kV"), _V22, s.GREY, 0.3),
    ),
    "data_centre": (
        Rule(
            mark("data centre, size by MW"),
            f'"power_mw" IS NOT NULL AND {_IN_USE}',
            lambda: s.status_marker("diamond", s.BLUE, 4.5, _DATA_CENTRE_SIZE),
        ),
        Rule(mark("MW not published"), f'"power_mw" IS NULL AND {_IN_USE}', _data_centre_unknown),
        _gone("square"),
    ),
    "cluster": (
        _cluster(mark("national industrial complex"), "'national_industrial_complex'", s.SKY_BLUE, "#1F6F9F"),
        _cluster(
            mark("industrial complex"),
            "'industrial_complex', 'power_semiconductor_zone', 'anchor_plant'",
            "#9CC9B8",
            "#00644A",
        ),
        _cluster(mark("ageing industrial area"), "'ageing_industrial_area'", s.ORANGE, "#8A5A00"),
        _cluster(mark("special zone"), "'special_zone'", "#CC79A7", "#8C3B86"),
        _cluster(
            mark("research or innovation centre"),
            "'research_centre', 'research_institute', 'urban_innovation', 'smart_city'",
            s.YELLOW,
            "#6E6800",
        ),
        *_BASIS_KEYS,
    ),
    "campus": (
        Rule(mark("university campus"), _IN_USE, lambda: s.plain_marker("star", "#7A4B00", s.WHITE, 3.6)),
    ),
    "transport_node": (
        _by_mode(
            mark("port"),
            "\"kind\" = 'seaport'",
            lambda: s.svg_marker("transport/transport_port.svg", "#1F3F7A", 3.4),
        ),
        _by_mode(
            mark("airport"),
            "\"kind\" = 'airport'",
            lambda: s.svg_marker("transport/transport_airport.svg", "#1F3F7A", 3.4),
        ),
        _by_mode(
            mark("rail freight terminal or inland depot"),
            "\"mode\" = 'freight'",
            lambda: s.status_marker("square", "#1F3F7A", 2.8),
        ),
        _by_mode(
            mark("railway station"),
            "\"mode\" = 'rail' AND \"kind\" = 'station'",
            _station(s.BLACK, 2.2),
            600_000,
        ),
        _by_mode(
            mark("metro or light rail station"),
            "\"mode\" IN ('metro', 'light_rail') AND \"kind\" = 'station'",
            _station("#3F6FB5", 1.6),
            150_000,
        ),
        _by_mode(
            mark("interchange or toll gate"),
            "\"kind\" IN ('interchange', 'tollgate', 'terminus')",
            lambda: s.plain_marker("square", s.WHITE, "#7A4B00", 1.8),
            400_000,
        ),
        _by_mode(
            mark("junction, no access"),
            "\"kind\" = 'junction'",
            lambda: s.plain_marker("circle", "#BBBBBB", s.GREY, 1.2),
            150_000,
        ),
        Rule(mark("retired or cancelled"), _GONE, lambda: s.crossed_marker("circle", 2.2), visible=False),
    ),
    "transport_link": (
        _by_mode(
            mark("expressway"),
            "\"mode\" = 'expressway'",
            lambda: s.status_line("#F7D9A8", 0.55, "#9A6A1B", 0.95),
        ),
        _by_mode(mark("railway"), "\"mode\" = 'rail'", lambda: s.railway_line(s.BLACK, 0.6)),
        _by_mode(mark("high-speed railway"), "\"mode\" = 'rail_hsr'", lambda: s.railway_line("#5A2D82", 0.8)),
        _by_mode(
            mark("freight railway"), "\"mode\" = 'rail_freight'", lambda: s.railway_line("#7A4B00", 0.6)
        ),
        _by_mode(
            mark("metro or light rail"),
            "\"mode\" IN ('metro', 'light_rail')",
            lambda: s.status_line("#3F6FB5", 0.4),
            400_000,
        ),
        _by_mode(
            mark("transfer or access, schematic"),
            "\"kind\" IN ('transfer', 'access')",
            lambda: s.status_line("#9A9A9A", 0.25),
            100_000,
        ),
    ),
    "telecom_node": (
        Rule(
            mark("internet exchange, landing, point of presence"),
            _IN_USE,
            lambda: s.plain_marker("pentagon", s.SKY_BLUE, s.BLACK, 2.8),
        ),
    ),
    "constraint_area": (
        Rule(
            mark("excludes"),
            "\"effect\" = 'exclude'",
            lambda: s.outlined_fill("#7A1F1F", 20, "#7A1F1F", 0.4, by_basis=True),
        ),
        Rule(
            mark("penalises"),
            "\"effect\" = 'penalise'",
            lambda: s.outlined_fill(s.VERMILION, 16, s.VERMILION, 0.4, by_basis=True),
        ),
        Rule(
            mark("informs"),
            "\"effect\" = 'inform'",
            lambda: s.outlined_fill(s.GREY, 8, s.GREY, 0.4, by_basis=True),
        ),
    ),
    "water_source": (
        Rule(
            mark("industrial water"),
            "\"kind\" = 'industrial_water'",
            lambda: s.plain_marker("hexagon", s.BLUE, s.WHITE, 3.4),
        ),
        Rule(
            mark("sea water for cooling"),
            "\"kind\" = 'cooling_seawater'",
            lambda: s.plain_marker("hexagon", s.WHITE, s.BLUE, 3.4),
        ),
    ),
    "region": (
        Rule(
            mark("province or metropolitan city"),
            "\"level\" = 'sido'",
            lambda: s.outlined_fill("#F7F4EC", 255, "#8A8A8A", 0.5, by_basis=False),
        ),
        Rule(
            mark("city, county or district"),
            "\"level\" = 'sigungu'",
            lambda: s.outlined_fill("#F7F4EC", 0, "#B5B0A4", 0.25, by_basis=False),
        ),
    ),
    "proposal_component": (
        Rule(
            mark("sited or indicative component"),
            "",
            lambda: s.outlined_fill("#CC79A7", 27, "#8C3B86", 0.7, by_basis=True),
        ),
    ),
    "candidate_site": (
        Rule(
            mark("candidate site"),
            "",
            lambda: s.outlined_fill(s.SKY_BLUE, 40, "#1F6F9F", 0.3, by_basis=False),
        ),
    ),
}
"""The style of every layer with geometry."""
