# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a plan holds: every layer and table, declared; one interpreter creates, reads and checks them.

Texts are English source strings; a plan shows them in its own language. Units stand in the names.
"""

from __future__ import annotations

from typing import NamedTuple

from ..errors import mark
from . import vocabulary as words

SCHEMA_VERSION = 1
PROJECT_NAME = "plan"
INFO_TABLE = "plan_info"
LAYER_PROPERTY = "airegion/layer"


class FieldSpec(NamedTuple):
    """One column: ``type`` is text, real, integer or date; ``words`` its vocabulary, if it has one."""

    name: str
    type: str
    alias: str
    words: words.Vocabulary | None = None
    default: str = ""
    required: bool = False


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


class RelationSpec(NamedTuple):
    """A parent row and the rows that refer to it."""

    name: str
    title: str
    parent: str
    parent_field: str
    child: str
    child_field: str
    composition: bool = False


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

_ID = FieldSpec("id", "text", mark("Identifier"), default="uuid()", required=True)
_NAME = FieldSpec("name", "text", mark("Name (English)"))
_NAME_KO = FieldSpec("name_ko", "text", mark("Name (Korean)"))
_STATUS = FieldSpec("status", "text", mark("Status"), words.STATUS, required=True)
_PRECISION = FieldSpec("date_precision", "text", mark("Precision of the dates"), words.DATE_PRECISION)
_SOURCE = FieldSpec("source", "text", mark("Source"))
_CONFIDENCE = FieldSpec("confidence", "text", mark("Confidence"), words.CONFIDENCE)
_ACCURACY = FieldSpec("position_accuracy_m", "real", mark("Position accuracy (m)"))
_NOTES = FieldSpec("notes", "text", mark("Notes"))
_GEOMETRY_BASIS = FieldSpec("geometry_basis", "text", mark("Basis of the outline"), words.GEOMETRY_BASIS)
_AREA = FieldSpec("area_m2", "real", mark("Area (m²)"))
_LENGTH = FieldSpec("length_km", "real", mark("Length (km)"))
_FROM = FieldSpec("from_id", "text", mark("From"))
_TO = FieldSpec("to_id", "text", mark("To"))
_PART_OF = FieldSpec("part_of_id", "text", mark("Part of"))
_OPERATOR = FieldSpec("operator", "text", mark("Operator"))
_VOLTAGE = FieldSpec("voltage_kv", "real", mark("Voltage (kV)"))
_UNIT = FieldSpec("unit", "text", mark("Unit"))
_VALUE = FieldSpec("value", "real", mark("Value"))


def _kind(vocabulary: words.Vocabulary) -> FieldSpec:
    return FieldSpec("kind", "text", mark("Kind"), vocabulary)


def _asset(kinds: words.Vocabulary, *own: FieldSpec) -> tuple[FieldSpec, ...]:
    """Return the columns every asset has, with its own ones where a form would show them."""
    return (
        _ID,
        _NAME,
        _NAME_KO,
        _kind(kinds),
        _STATUS,
        *own,
        FieldSpec("opened", "date", mark("Opened")),
        FieldSpec("closed", "date", mark("Closed")),
        _PRECISION,
        _SOURCE,
        _CONFIDENCE,
        _ACCURACY,
        _NOTES,
    )


_LAYERS = (
    LayerSpec(
        "power_plant",
        "Point",
        GROUP_POWER,
        mark("Power plants"),
        _asset(words.POWER_PLANT_KIND, FieldSpec("capacity_mw", "real", mark("Capacity (MW)")), _OPERATOR),
    ),
    LayerSpec(
        "substation",
        "Point",
        GROUP_POWER,
        mark("Substations"),
        _asset(
            words.SUBSTATION_KIND,
            _VOLTAGE,
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
        _asset(
            words.POWER_LINE_KIND,
            _VOLTAGE,
            FieldSpec("circuits", "integer", mark("Circuits")),
            FieldSpec("capacity_mva", "real", mark("Thermal capacity (MVA)")),
            _FROM,
            _TO,
            _LENGTH,
        ),
    ),
    LayerSpec(
        "data_centre",
        "Point",
        GROUP_DATA_CENTRES,
        mark("Data centres"),
        _asset(
            words.DATA_CENTRE_KIND,
            FieldSpec("power_mw", "real", mark("Power (MW)")),
            FieldSpec("mw_basis", "text", mark("What the MW mean"), words.MW_BASIS),
            FieldSpec("pue", "real", mark("Power usage effectiveness (PUE)")),
            _OPERATOR,
            _PART_OF,
        ),
    ),
    LayerSpec(
        "cluster",
        "MultiPolygon",
        GROUP_CLUSTERS,
        mark("Clusters and industrial complexes"),
        _asset(
            words.CLUSTER_KIND,
            _AREA,
            FieldSpec("jobs", "integer", mark("Jobs")),
            FieldSpec("firms", "integer", mark("Firms")),
            FieldSpec("sector", "text", mark("Sector")),
            _GEOMETRY_BASIS,
        ),
    ),
    LayerSpec(
        "campus",
        "Point",
        GROUP_CLUSTERS,
        mark("University campuses"),
        _asset(
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
        _asset(
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
        _asset(
            words.TRANSPORT_LINK_KIND,
            FieldSpec("mode", "text", mark("Mode"), words.TRANSPORT_MODE),
            FieldSpec("speed_kmh", "real", mark("Speed (km/h)")),
            FieldSpec("headway_min", "real", mark("Headway (min)")),
            _LENGTH,
            _FROM,
            _TO,
        ),
    ),
    LayerSpec(
        "telecom_node",
        "Point",
        GROUP_DATA_CENTRES,
        mark("Internet exchanges and cable landings"),
        _asset(words.TELECOM_KIND, FieldSpec("networks", "integer", mark("Networks"))),
    ),
    LayerSpec(
        "constraint_area",
        "MultiPolygon",
        GROUP_REGIONS,
        mark("Constraint areas"),
        _asset(
            words.CONSTRAINT_KIND,
            FieldSpec("effect", "text", mark("Effect"), words.CONSTRAINT_EFFECT),
            _GEOMETRY_BASIS,
        ),
    ),
    LayerSpec(
        "water_source",
        "Point",
        GROUP_CLUSTERS,
        mark("Water sources"),
        _asset(
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
            _ID,
            _NAME,
            _NAME_KO,
            FieldSpec("code", "text", mark("Code (Ministry of the Interior)")),
            FieldSpec("level", "text", mark("Level"), words.REGION_LEVEL),
            FieldSpec("hub", "text", mark("Hub (five hubs, three special provinces)"), words.HUB),
            FieldSpec("valid_from", "date", mark("Valid from")),
            FieldSpec("valid_to", "date", mark("Valid to")),
            _SOURCE,
            _NOTES,
        ),
    ),
    LayerSpec(
        "region_indicator",
        None,
        GROUP_REGIONS,
        mark("Regional indicators"),
        (
            _ID,
            FieldSpec("region_code", "text", mark("Region code")),
            FieldSpec("indicator", "text", mark("Indicator")),
            _VALUE,
            _UNIT,
            FieldSpec("year", "text", mark("Year")),
            _SOURCE,
            _NOTES,
        ),
    ),
    LayerSpec(
        "proposal",
        None,
        GROUP_PROPOSALS,
        mark("Proposals"),
        (
            _ID,
            _NAME,
            _NAME_KO,
            FieldSpec("promoter", "text", mark("Promoter")),
            FieldSpec("announced", "date", mark("Announced")),
            _PRECISION,
            _STATUS,
            _SOURCE,
            _CONFIDENCE,
            _NOTES,
        ),
    ),
    LayerSpec(
        "proposal_component",
        "MultiPolygon",
        GROUP_PROPOSALS,
        mark("Components of proposals"),
        (
            _ID,
            FieldSpec("proposal_id", "text", mark("Proposal")),
            _PART_OF,
            _NAME,
            _NAME_KO,
            _kind(words.COMPONENT_KIND),
            FieldSpec("phase", "text", mark("Phase")),
            FieldSpec("site_status", "text", mark("Site status"), words.SITE_STATUS, required=True),
            FieldSpec("asset_layer", "text", mark("Layer of the asset")),
            FieldSpec("asset_id", "text", mark("Asset")),
            _STATUS,
            _SOURCE,
            _CONFIDENCE,
            _ACCURACY,
            _GEOMETRY_BASIS,
            _NOTES,
        ),
    ),
    LayerSpec(
        "component_figure",
        None,
        GROUP_PROPOSALS,
        mark("Figures of components"),
        (
            _ID,
            FieldSpec("component_id", "text", mark("Component")),
            FieldSpec("quantity", "text", mark("Quantity"), words.QUANTITY),
            _VALUE,
            _UNIT,
            FieldSpec("from_date", "date", mark("From (date)")),
            _PRECISION,
            FieldSpec("basis", "text", mark("Basis"), words.FIGURE_BASIS),
            FieldSpec("mw_basis", "text", mark("What the MW mean"), words.MW_BASIS),
            _SOURCE,
            _NOTES,
        ),
    ),
    LayerSpec(
        "candidate_site",
        "MultiPolygon",
        GROUP_RESULTS,
        mark("Candidate sites"),
        (
            _ID,
            _NAME,
            _NAME_KO,
            _AREA,
            FieldSpec("land_use", "text", mark("Land use")),
            FieldSpec("slope_pct", "real", mark("Slope (percent)")),
            _SOURCE,
            _NOTES,
        ),
    ),
    LayerSpec(
        "siting_model",
        None,
        GROUP_RESULTS,
        mark("Siting models"),
        (_ID, _NAME, FieldSpec("document", "text", mark("Document (JSON)"))),
    ),
    LayerSpec(
        "run",
        None,
        GROUP_RESULTS,
        mark("Runs"),
        (
            _ID,
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

RELATIONS = (
    RelationSpec(
        "proposal_components",
        mark("Components of the proposal"),
        "proposal",
        "id",
        "proposal_component",
        "proposal_id",
        composition=True,
    ),
    RelationSpec(
        "component_figures",
        mark("Figures of the component"),
        "proposal_component",
        "id",
        "component_figure",
        "component_id",
        composition=True,
    ),
    RelationSpec(
        "region_indicators", mark("Indicators of the region"), "region", "code", "region_indicator", "region_code"
    ),
)

VALUE_RELATIONS = {
    ("data_centre", "part_of_id"): "data_centre",
    ("proposal_component", "part_of_id"): "proposal_component",
    ("proposal_component", "proposal_id"): "proposal",
    ("component_figure", "component_id"): "proposal_component",
    ("power_line", "from_id"): "substation",
    ("power_line", "to_id"): "substation",
    ("transport_link", "from_id"): "transport_node",
    ("transport_link", "to_id"): "transport_node",
}

DEFAULT_FILTERS = {
    "power_plant": "\"status\" = 'existing'",
    "substation": "\"status\" = 'existing' AND \"kind\" = 'substation' AND \"voltage_kv\" IS NOT NULL",
    "power_line": "\"status\" = 'existing'",
    "data_centre": "\"status\" = 'existing' AND \"kind\" <> 'cluster'",
    "cluster": "\"status\" = 'existing'",
    "campus": "\"status\" = 'existing'",
    "transport_node": (
        "\"status\" = 'existing' AND \"kind\" NOT IN"
        " ('statistic_anchor', 'junction', 'rest_area', 'military_airport')"
    ),
    "transport_link": "\"status\" = 'existing' AND \"kind\" = 'line'",
    "telecom_node": "\"status\" = 'existing'",
    "water_source": "\"status\" = 'existing'",
}
"""What a measure counts of a plan layer unless its own filter narrows it further: things that exist, can be
used and are places. Statistical anchors, junctions, rest areas and substations of unknown voltage are not."""
