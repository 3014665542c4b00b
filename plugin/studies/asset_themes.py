# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The themes of the asset panels: layers, the figure of each, and what is summed; a new one is a row.

Texts are English source strings, translated where they are shown.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import mark
from ..plan import schema
from .asset_specs import LINE_KM, Figure, Summary, Theme

EXISTING = ("existing",)
COMING = ("under_construction", "planned")


def _kinds(layer: str, *kinds: str) -> Mapping[str, frozenset[str]]:
    return {"kind": frozenset(f"{layer}/{kind}" for kind in kinds)}


_STATIONS = _kinds("substation", "substation", "switchyard")
_NO_PLACES = _kinds("transport_node", "statistic_anchor")
_OUTLINES = {"geometry_basis": frozenset({"position_only"})}
_NOT_LOCATED = mark("Left out, as only their position is known: {count}.")
_WHOLES = mark(
    "MW of different basis are never added. Left out, as they contain parts that are counted: {which}."
)
_WHOLES_COUNTED = mark("Left out, as they contain parts that are counted: {count}.")
_LENGTHS = mark("Lengths are the stored ones; measured in the plan's projection, for want of one: {count}.")

POWER = Theme(
    "power",
    schema.GROUP_POWER,
    schema.GROUP_POWER,
    {
        "power_plant": Figure("capacity_mw", "MW"),
        "substation": Figure("voltage_kv", "kV"),
        "power_line": Figure("voltage_kv", "kV"),
    },
    (
        Summary(
            "mw_all",
            mark("Power plants: all capacity"),
            "power_plant",
            ("status",),
            "capacity_mw",
            "MW",
            decimals=1,
        ),
        Summary(
            "mw_by_fuel",
            mark("Power plants: capacity by kind"),
            "power_plant",
            ("kind", "status"),
            "capacity_mw",
            "MW",
            decimals=1,
        ),
        Summary(
            "additions",
            mark("Planned additions by year"),
            "power_plant",
            ("year", "status"),
            "capacity_mw",
            "MW",
            decimals=1,
            statuses=COMING,
            by_size=False,
            note=mark("Under construction and planned; what is only proposed is not among them."),
        ),
        Summary(
            "stations",
            mark("Substations and switchyards by voltage"),
            "substation",
            ("voltage_kv", "status"),
            only=_STATIONS,
        ),
        Summary(
            "line_km",
            mark("Transmission lines by voltage"),
            "power_line",
            ("voltage_kv", "status"),
            LINE_KM,
            "km",
            decimals=1,
            measured=_LENGTHS,
        ),
        Summary(
            "headroom",
            mark("Headroom of existing substations by its basis"),
            "substation",
            ("headroom_basis",),
            "headroom_mw",
            "MW",
            decimals=1,
            statuses=EXISTING,
            only=_kinds("substation", "substation"),
            always={
                "published": mark("no published headroom"),
                "modelled": mark("none modelled"),
                "assumed": mark("none assumed"),
            },
            note=mark("Published, modelled and assumed headroom are never added."),
        ),
    ),
    chart="mw_by_fuel",
)

DATA_CENTRES = Theme(
    "data_centres",
    schema.GROUP_DATA_CENTRES,
    schema.GROUP_DATA_CENTRES,
    {
        "data_centre": Figure("power_mw", "MW", basis_column="mw_basis"),
        "telecom_node": Figure("networks", "networks", decimals=0),
    },
    (
        Summary(
            "mw_by_basis",
            mark("Data centres: power by what the MW mean"),
            "data_centre",
            ("mw_basis", "status"),
            "power_mw",
            "MW",
            decimals=1,
            of=("status",),
            leaves=True,
            excluded=_WHOLES,
        ),
        Summary(
            "centres",
            mark("Data centres: number"),
            "data_centre",
            ("status",),
            leaves=True,
            excluded=_WHOLES_COUNTED,
        ),
        Summary(
            "by_operator",
            mark("Data centres by operator"),
            "data_centre",
            ("operator", "status"),
            leaves=True,
            excluded=_WHOLES_COUNTED,
            most=12,
        ),
        Summary("telecom", mark("Internet exchanges and cable landings"), "telecom_node", ("kind", "status")),
    ),
    chart="mw_by_basis",
    national="data_centres",
)

CLUSTERS = Theme(
    "clusters",
    schema.GROUP_CLUSTERS,
    schema.GROUP_CLUSTERS,
    {
        "cluster": Figure("area_m2", "km²", 1e-6, 2),
        "campus": Figure("students", "people", decimals=0),
        "water_source": Figure("capacity_m3_per_day", "m³/day", decimals=0),
    },
    (
        Summary(
            "area_by_basis",
            mark("Clusters: area by the basis of the outline"),
            "cluster",
            ("geometry_basis", "status"),
            "area_m2",
            "km²",
            1e-6,
            2,
            without=_OUTLINES,
            excluded=_NOT_LOCATED,
            note=mark("Areas of surveyed and of indicative outlines are never added."),
        ),
        Summary(
            "area_by_kind",
            mark("Clusters: area by kind"),
            "cluster",
            ("kind", "geometry_basis", "status"),
            "area_m2",
            "km²",
            1e-6,
            2,
            without=_OUTLINES,
            excluded=_NOT_LOCATED,
        ),
        Summary("firms", mark("Firms"), "cluster", ("status",), "firms"),
        Summary("jobs", mark("Jobs"), "cluster", ("status",), "jobs", "people"),
        Summary("campuses", mark("University campuses"), "campus", ("status",)),
        Summary("students", mark("Students"), "campus", ("status",), "students", "people"),
        Summary(
            "graduates",
            mark("AI graduates per year"),
            "campus",
            ("status",),
            "ai_graduates_per_year",
            "people/year",
        ),
        Summary(
            "water",
            mark("Water sources: capacity"),
            "water_source",
            ("kind", "status"),
            "capacity_m3_per_day",
            "m³/day",
        ),
        Summary(
            "spare_water",
            mark("Water sources: spare"),
            "water_source",
            ("kind", "status"),
            "spare_m3_per_day",
            "m³/day",
        ),
    ),
    chart="area_by_kind",
)


def _throughput(key: str, title: str, mode: str) -> Summary:
    return Summary(
        key,
        title,
        "transport_node",
        ("capacity_unit", "status"),
        "capacity",
        only={"mode": frozenset({mode})},
        without=_NO_PLACES,
        of=("status",),
    )


TRANSPORT = Theme(
    "transport",
    schema.GROUP_TRANSPORT,
    schema.GROUP_TRANSPORT,
    {
        "transport_node": Figure("capacity", unit_column="capacity_unit", decimals=0),
        "transport_link": Figure(LINE_KM, "km"),
    },
    (
        Summary(
            "nodes",
            mark("Ports, airports, stations, interchanges by mode"),
            "transport_node",
            ("mode", "status"),
            without=_NO_PLACES,
            excluded=mark("Statistical totals, which are no places, are not counted: {count}."),
        ),
        _throughput("ports", mark("Ports: throughput"), "port"),
        _throughput("airports", mark("Airports: throughput"), "airport"),
        Summary(
            "anchors",
            mark("Statistical totals, not places"),
            "transport_node",
            ("name", "capacity_unit"),
            "capacity",
            only=_NO_PLACES,
            note=mark(
                "Totals of a port or an airport as a whole; its places may be listed above, so do not add them."
            ),
        ),
        Summary(
            "link_km",
            mark("Lines by mode"),
            "transport_link",
            ("mode", "status"),
            LINE_KM,
            "km",
            decimals=1,
            only=_kinds("transport_link", "line"),
            measured=_LENGTHS,
        ),
    ),
    chart="link_km",
)

THEMES: Mapping[str, Theme] = {theme.name: theme for theme in (POWER, DATA_CENTRES, CLUSTERS, TRANSPORT)}
