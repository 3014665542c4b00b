# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a plan holds: every layer and table, declared; one interpreter creates, reads and checks them.

Texts are English source strings; a plan shows them in its own language. Units stand in the names.
"""

from __future__ import annotations

from typing import NamedTuple

from ..errors import mark
from . import columns as c
from . import vocabulary as words
from .columns import FieldSpec

SCHEMA_VERSION = 1
PROJECT_NAME = "plan"
INFO_TABLE = "plan_info"
LAYER_PROPERTY = "airegion/layer"


class LayerSpec(NamedTuple):
    """One layer or table; ``geometry`` is Point, LineString, MultiPolygon or None for a table."""

    name: str
    geometry: str | None
    group: str
    title: str
    fields: tuple[FieldSpec, ...]

    @property
    def field_names(self) -> tuple[str, ...]:
        """Return the names of the columns in their order."""
        return tuple(field.name for field in self.fields)

    @property
    def is_temporal(self) -> bool:
        """Tell whether features carry an opening and a closing date."""
        return "opened" in self.field_names


GROUP_RESULTS = mark("Results")
GROUP_PROPOSALS = mark("Proposals")
GROUP_POWER = mark("Power grid")
GROUP_DATA_CENTRES = mark("Data centres")
GROUP_CLUSTERS = mark("Clusters")
GROUP_TRANSPORT = mark("Transport")
GROUP_REGIONS = mark("Regions")
GROUP_BACKGROUND = mark("Background")
GROUPS = (
    GROUP_RESULTS,
    GROUP_PROPOSALS,
    GROUP_POWER,
    GROUP_DATA_CENTRES,
    GROUP_CLUSTERS,
    GROUP_TRANSPORT,
    GROUP_REGIONS,
    GROUP_BACKGROUND,
)

_LAYERS = (
    LayerSpec(
        "power_plant",
        "Point",
        GROUP_POWER,
        mark("Power plants"),
        c.asset(words.POWER_PLANT_KIND, FieldSpec("capacity_mw", "real", mark("Capacity (MW)")), c.OPERATOR),
    ),
    LayerSpec(
        "substation",
        "Point",
        GROUP_POWER,
        mark("Substations"),
        c.asset(
            words.SUBSTATION_KIND,
            c.VOLTAGE,
            FieldSpec("transformer_mva", "real", mark("Transformer capacity (MVA)")),
            FieldSpec("banks", "integer", mark("Transformer banks")),
            FieldSpec("peak_load_mw", "real", mark("Peak load (MW)")),
            FieldSpec("load_basis", "text", mark("Basis of the peak load"), words.VALUE_BASIS),
            FieldSpec("headroom_mw", "real", mark("Headroom (MW)")),
            FieldSpec("headroom_basis", "text", mark("Basis of the headroom"), words.VALUE_BASIS),
        ),
    ),
    LayerSpec(
        "power_line",
        "LineString",
        GROUP_POWER,
        mark("Transmission lines"),
        c.asset(
            words.POWER_LINE_KIND,
            c.VOLTAGE,
            FieldSpec("circuits", "integer", mark("Circuits")),
            FieldSpec("capacity_mva", "real", mark("Thermal capacity (MVA)")),
            c.FROM,
            c.TO,
            c.LENGTH,
        ),
    ),
    LayerSpec(
        "data_centre",
        "Point",
        GROUP_DATA_CENTRES,
        mark("Data centres"),
        c.asset(
            words.DATA_CENTRE_KIND,
            FieldSpec("power_mw", "real", mark("Power (MW)")),
            FieldSpec("mw_basis", "text", mark("What the MW mean"), words.MW_BASIS),
            FieldSpec("pue", "real", mark("Power usage effectiveness (PUE)")),
            c.OPERATOR,
            c.PART_OF,
        ),
    ),
    LayerSpec(
        "cluster",
        "MultiPolygon",
        GROUP_CLUSTERS,
        mark("Clusters and industrial complexes"),
        c.asset(
            words.CLUSTER_KIND,
            c.AREA,
            FieldSpec("jobs", "integer", mark("Jobs")),
            FieldSpec("firms", "integer", mark("Firms")),
            FieldSpec("sector", "text", mark("Sector")),
            c.GEOMETRY_BASIS,
        ),
    ),
    LayerSpec(
        "campus",
        "Point",
        GROUP_CLUSTERS,
        mark("University campuses"),
        c.asset(
            words.CAMPUS_KIND,
            FieldSpec("students", "integer", mark("Students")),
            FieldSpec("ai_graduates_per_year", "integer", mark("AI graduates per year")),
        ),
    ),
    LayerSpec(
        "transport_node",
        "Point",
        GROUP_TRANSPORT,
        mark("Ports, airports, stations, interchanges"),
        c.asset(
            words.TRANSPORT_NODE_KIND,
            FieldSpec("mode", "text", mark("Mode"), words.TRANSPORT_MODE),
            FieldSpec("capacity", "real", mark("Throughput or capacity")),
            FieldSpec("capacity_unit", "text", mark("Unit of the throughput")),
        ),
    ),
    LayerSpec(
        "transport_link",
        "LineString",
        GROUP_TRANSPORT,
        mark("Railways and expressways"),
        c.asset(
            words.TRANSPORT_LINK_KIND,
            FieldSpec("mode", "text", mark("Mode"), words.TRANSPORT_MODE),
            FieldSpec("speed_kmh", "real", mark("Speed (km/h)")),
            FieldSpec("headway_min", "real", mark("Headway (min)")),
            c.LENGTH,
            c.FROM,
            c.TO,
        ),
    ),
    LayerSpec(
        "telecom_node",
        "Point",
        GROUP_DATA_CENTRES,
        mark("Internet exchanges and cable landings"),
        c.asset(words.TELECOM_KIND, FieldSpec("networks", "integer", mark("Networks"))),
    ),
    LayerSpec(
        "constraint_area",
        "MultiPolygon",
        GROUP_REGIONS,
        mark("Constraint areas"),
        c.asset(
            words.CONSTRAINT_KIND,
            FieldSpec("effect", "text", mark("Effect"), words.CONSTRAINT_EFFECT),
            c.GEOMETRY_BASIS,
        ),
    ),
    LayerSpec(
        "water_source",
        "Point",
        GROUP_CLUSTERS,
        mark("Water sources"),
        c.asset(
            words.WATER_KIND,
            FieldSpec("capacity_m3_per_day", "real", mark("Capacity (m³ per day)")),
            FieldSpec("spare_m3_per_day", "real", mark("Spare (m³ per day)")),
        ),
    ),
    LayerSpec(
        "region",
        "MultiPolygon",
        GROUP_REGIONS,
        mark("Regions"),
        (
            c.ID,
            c.NAME,
            c.NAME_KO,
            FieldSpec("code", "text", mark("Code (Ministry of the Interior)")),
            FieldSpec("level", "text", mark("Level"), words.REGION_LEVEL),
            FieldSpec("hub", "text", mark("Hub (five hubs, three special provinces)"), words.HUB),
            FieldSpec("valid_from", "date", mark("Valid from")),
            FieldSpec("valid_to", "date", mark("Valid to")),
            c.SOURCE,
            c.NOTES,
        ),
    ),
    LayerSpec(
        "region_indicator",
        None,
        GROUP_REGIONS,
        mark("Regional indicators"),
        (
            c.ID,
            FieldSpec("region_code", "text", mark("Region code")),
            FieldSpec("indicator", "text", mark("Indicator")),
            c.VALUE,
            c.UNIT,
            FieldSpec("year", "text", mark("Year")),
            c.SOURCE,
            c.NOTES,
        ),
    ),
    LayerSpec(
        "proposal",
        None,
        GROUP_PROPOSALS,
        mark("Proposals"),
        (
            c.ID,
            c.NAME,
            c.NAME_KO,
            FieldSpec("promoter", "text", mark("Promoter")),
            FieldSpec("announced", "date", mark("Announced")),
            c.PRECISION,
            c.STATUS,
            c.SOURCE,
            c.CONFIDENCE,
            c.NOTES,
        ),
    ),
    LayerSpec(
        "proposal_component",
        "MultiPolygon",
        GROUP_PROPOSALS,
        mark("Components of proposals"),
        (
            c.ID,
            FieldSpec("proposal_id", "text", mark("Proposal")),
            c.PART_OF,
            c.NAME,
            c.NAME_KO,
            c.kind(words.COMPONENT_KIND),
            FieldSpec("phase", "text", mark("Phase")),
            FieldSpec("site_status", "text", mark("Site status"), words.SITE_STATUS, required=True),
            FieldSpec("asset_layer", "text", mark("Layer of the asset")),
            FieldSpec("asset_id", "text", mark("Asset")),
            c.STATUS,
            c.SOURCE,
            c.CONFIDENCE,
            c.ACCURACY,
            c.GEOMETRY_BASIS,
            c.NOTES,
        ),
    ),
    LayerSpec(
        "component_figure",
        None,
        GROUP_PROPOSALS,
        mark("Figures of components"),
        (
            c.ID,
            FieldSpec("component_id", "text", mark("Component")),
            FieldSpec("quantity", "text", mark("Quantity"), words.QUANTITY),
            c.VALUE,
            c.UNIT,
            FieldSpec("from_date", "date", mark("From (date)")),
            c.PRECISION,
            FieldSpec("basis", "text", mark("Basis"), words.FIGURE_BASIS),
            FieldSpec("mw_basis", "text", mark("What the MW mean"), words.MW_BASIS),
            c.SOURCE,
            c.NOTES,
        ),
    ),
    LayerSpec(
        "candidate_site",
        "MultiPolygon",
        GROUP_RESULTS,
        mark("Candidate sites"),
        (
            c.ID,
            c.NAME,
            c.NAME_KO,
            c.AREA,
            FieldSpec("land_use", "text", mark("Land use")),
            FieldSpec("slope_pct", "real", mark("Slope (percent)")),
            c.SOURCE,
            c.NOTES,
        ),
    ),
    LayerSpec(
        "siting_model",
        None,
        GROUP_RESULTS,
        mark("Siting models"),
        (c.ID, c.NAME, FieldSpec("document", "text", mark("Document (JSON)"))),
    ),
    LayerSpec(
        "run",
        None,
        GROUP_RESULTS,
        mark("Runs"),
        (
            c.ID,
            FieldSpec("kind", "text", mark("Kind")),
            FieldSpec("started", "text", mark("Started")),
            FieldSpec("seconds", "real", mark("Duration (s)")),
            FieldSpec("inputs", "text", mark("Inputs")),
            FieldSpec("parameters", "text", mark("Parameters")),
            FieldSpec("versions", "text", mark("Versions")),
        ),
    ),
)

LAYERS: dict[str, LayerSpec] = {layer.name: layer for layer in _LAYERS}

STATUS_FILTER = "\"status\" = 'existing'"
"""The part of a default filter that gives way to a filter which itself says what status counts."""

PLACE_FILTERS = {
    "power_plant": "",
    "substation": '"kind" = \'substation\' AND "voltage_kv" IS NOT NULL',
    "power_line": "",
    "data_centre": "\"kind\" <> 'cluster'",
    "cluster": "",
    "campus": "",
    "transport_node": "\"kind\" NOT IN ('statistic_anchor', 'junction', 'rest_area', 'military_airport')",
    "transport_link": "\"kind\" = 'line'",
    "telecom_node": "",
    "water_source": "",
}
"""Which features of a plan layer can be used and are places: not statistical anchors, junctions, rest areas
and substations of unknown voltage."""

DEFAULT_FILTERS = {
    name: " AND ".join(part for part in (STATUS_FILTER, place) if part)
    for name, place in PLACE_FILTERS.items()
}
"""What a measure counts of a plan layer unless its own filter narrows it further: places that exist."""
