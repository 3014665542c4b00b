# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The power section of the demo: what the grid of the sample plans can be asked, and what it cannot.

Of the Ulsan plan the SK-AWS data centre at 41 and 103 MW and the gigawatt idea, of the Gimhae plan a centre of 100 MW
in Andong and in Jinrye: how each is connected, at what cost, from when, what limits it, and its scorecard. The press
does not say whether the MW of SK-AWS are IT load or contract power, so both are computed.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from answer import ENGLISH, LANGUAGE
from osgeo import gdal
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsLayoutExporter,
    QgsMapLayerStyle,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QMetaType

from plugin.core.assumptions import MARKS, Assumption
from plugin.core.power.grid_impact_card import NOTES, scorecard
from plugin.core.power.time_to_power import VERDICTS, Verdict
from plugin.plan.cartography import layout, symbols
from plugin.plan.project import BACKGROUND_PROPERTY, read_project
from plugin.plan.results import show_result
from plugin.plan.schema import LAYER_PROPERTY
from plugin.processing.connection_form import connection_text, range_words
from plugin.processing.facility_load_form import load_text
from plugin.processing.grid_impact_form import card_text
from plugin.processing.power_form import range_text
from plugin.studies.facility_load import FacilityLoads
from plugin.studies.grid_connection import ConnectedSites
from plugin.studies.grid_impact import AssessedSites
from plugin.studies.grid_impact_table import lift_text, rules_title
from plugin.studies.grid_model_table import gap_texts

IT, CONTRACT = "it", "contract"
# The permit for SK-AWS was applied for in 2025-01; nobody has applied for the gigawatt, nor for the others.
_APPLIED = 2025.0
_READINGS = {IT: "MW read as IT load", CONTRACT: "MW read as contract power"}
_DPI = 150
_SHOWN = ("power_line", "substation", "power_plant", "region")
_MARGIN_M = 4000.0
_NO_UNIT = "1"
_TOLD = "told"
_ABOVE_LINE_MM = 1.0

Algorithm = Callable[..., tuple[dict[str, Any], Any]]


class Ask(NamedTuple):
    """Something that wants power: a feature of a plan's layer stands for the place."""

    id: str
    name: str
    layer: str
    feature_id: str
    demand_mw: float
    readings: tuple[str, ...]
    announced: str = ""
    start_year: float | None = None


ASKS: dict[str, tuple[Ask, ...]] = {
    "ulsan_ai_hub": tuple(
        Ask(
            f"sk_aws_{mw}",
            name,
            "data_centre",
            "sk_ai_data_center_ulsan",
            mw,
            (IT, CONTRACT),
            announced,
            start,
        )
        for mw, name, announced, start in (
            (41, "SK-AWS, 41 MW", "2027-11", _APPLIED),
            (103, "SK-AWS, 103 MW", "2029-02", _APPLIED),
            (1000, "SK-AWS, the gigawatt idea", "", None),
        )
    ),
    "gimhae_gaya_valley": tuple(
        Ask(key, name, "cluster", feature_id, 100.0, (IT,))
        for key, name, feature_id in (
            ("andong_100", "100 MW in Andong (Gimhae)", "andong_industrial_area"),
            ("jinrye_100", "100 MW in Jinrye", "gimhae_techno_valley_jinrye"),
        )
    ),
}


def power_section(sample_id: str, plan: Path, folder: Path, run: Algorithm) -> dict[str, Any]:
    """Print the power section of a sample plan and return it in plain values; ``run`` runs an algorithm."""
    print(f"\nPower: {sample_id}\n{'=' * (7 + len(sample_id))}")
    found, hosting = run("hostingcapacity", PLAN=str(plan), OUTPUT=str(_free(folder / "hosting.gpkg")))
    missing = gap_texts(hosting.found.gaps, hosting.found.base_gaps, ENGLISH)
    print(
        f"Hosting capacity: not computable at {found['COUNT'] - found['COMPUTABLE']} of {found['COUNT']} places."
    )
    for line in missing:
        print(f"  missing: {line}")
    used = merged(hosting.found.assumptions)
    connections, cards, loads, drawn = [], [], [], []
    for number, (reading, start_year, asks) in enumerate(_groups(ASKS[sample_id])):
        sites = _asks_layer(plan, asks, folder / f"asks_{number}.gpkg")
        lines = _free(folder / f"connections_{number}.gpkg")
        shared = {
            "INPUT": str(sites),
            "PLAN": str(plan),
            "DEMAND_FIELD": "demand_mw",
            "DEMAND_BASIS": reading,
        }
        start = {} if start_year is None else {"START_YEAR": start_year}
        _, connection = run("gridconnection", **shared, **start, OUTPUT=str(lines))
        dates = _free(folder / f"dates_{number}.gpkg")
        run("timetopower", **shared, **start, ANNOUNCED_FIELD="announced", OUTPUT=str(dates))
        verdicts = _verdicts(dates)
        print(f"\n{_READINGS[reading]}; work begins in {connection.request.start_year:g}:")
        for site, ask in enumerate(asks):
            text = connection_text(connection.found, site, LANGUAGE)
            if ask.announced:
                text += f"; announced for {ask.announced}: {verdicts[ask.id]}"
            print(f"  {text}")
            connections.append(
                {"reading": reading, "name": ask.name, "text": text, "short": _short(connection.found, site)}
            )
        assessed = _scorecards(shared, folder / f"scorecards_{number}.gpkg", run)
        cards += [scorecard_texts(assessed, site) for site in range(len(assessed))]
        facilities = _loads(shared, folder / f"loads_{number}.gpkg", run)
        loads += [load_text(facilities, site) for site in range(len(facilities))]
        used |= merged(connection.found.assumptions, assessed.assumptions, facilities.assumptions)
        if reading == IT:
            drawn.append(lines)
    print(f"\nAssumptions behind all of it ({len(used)}):")
    for assumption in used.values():
        print(f"  {assumption_text(assumption)}")
    answer = " ".join(f"{each['name']}: {each['short']}." for each in connections if each["reading"] == IT)
    sites = _asks_layer(plan, ASKS[sample_id], folder / "asks.gpkg")
    picture = _draw(plan, (folder / "hosting.gpkg", sites), drawn, answer, folder / "power_map.png")
    print(f"\nPower map  {picture}")
    return {
        "hosting_capacity_missing": missing,
        "connections": connections,
        "scorecards": cards,
        "loads": loads,
        "assumptions": [assumption_text(each) for each in used.values()],
    }


def merged(*results: Iterable[Assumption]) -> dict[str, Assumption]:
    """Return every assumption that a result rests on, once, by its id."""
    return {each.id: each for used in results for each in used}


def assumption_text(assumption: Assumption) -> str:
    """Return one assumption with its value, its mark and its source in a line."""
    value = range_text(assumption.value.low, assumption.value.likely, assumption.value.high)
    unit = "" if assumption.unit == _NO_UNIT else f" {assumption.unit}"
    mark = ENGLISH(MARKS[assumption.mark])
    source = assumption.source.removeprefix(f"{mark}: ")
    return f"{assumption.title.get(LANGUAGE)}: {value}{unit} ({mark}; {source})"


def _groups(asks: Sequence[Ask]) -> Iterator[tuple[str, float | None, list[Ask]]]:
    """Yield what is asked with the same reading of MW and the same start of work."""
    for reading in (IT, CONTRACT):
        for start_year in dict.fromkeys(ask.start_year for ask in asks):
            chosen = [ask for ask in asks if reading in ask.readings and ask.start_year == start_year]
            if chosen:
                yield reading, start_year, chosen


def _short(found: ConnectedSites, site: int) -> str:
    """Return cost and year of a connection."""
    row = int(found.chosen[site])
    if row < 0:
        return "no connection"
    cost = range_words(found.options.connections.costs.total_krw_bn, row)
    return f"KRW {cost} bn, {range_words(found.times.year, row, '{:.0f}')}"


def _verdicts(path: Path) -> dict[str, str]:
    """Return what is said of the announced date of each ask, by its id."""
    layer = QgsVectorLayer(str(path), "dates", "ogr")
    return {
        feature["id"]: ENGLISH(VERDICTS[Verdict[feature["verdict"].upper()]])
        for feature in layer.getFeatures()
    }


def scorecard_texts(assessed: AssessedSites, site: int) -> list[str]:
    """Return a scorecard in lines: its points, the margin, what would lift it, and what narrowed items."""
    card = scorecard(assessed.cards, site)
    lift = lift_text(card, LANGUAGE, ENGLISH)
    return [
        card_text(assessed, site),
        f"margin to the pass line: {card.margin_low:+g} to {card.margin_high:+g} points",
        f"what would lift it: {lift or 'nothing is needed'}",
        *(
            f"narrowed: {score.item.title.get(LANGUAGE)}, {_points(score.item.low, score.item.high)} points, is"
            f" {_points(score.low, score.high)} here: {narrowing.reason.get(LANGUAGE)}"
            f" ({ENGLISH(MARKS[narrowing.mark])})"
            for score in card.items
            for narrowing in score.narrowings
        ),
    ]


def _points(low: float, high: float) -> str:
    return f"{low:g}" if low == high else f"{low:g} to {high:g}"


def _scorecards(shared: dict[str, Any], path: Path, run: Algorithm) -> AssessedSites:
    """Print the scorecard of each ask with the title of its rules, and return them."""
    _, algorithm = run("gridimpactscorecard", **shared, OUTPUT=str(_free(path)))
    assessed: AssessedSites = algorithm.assessed
    print(f"  {rules_title(assessed.request.rules, LANGUAGE, ENGLISH)}. {ENGLISH(NOTES[0])}")
    for site in range(len(assessed)):
        first, *rest = scorecard_texts(assessed, site)
        print(f"    {first}", *rest, sep="\n      ")
    return assessed


def _loads(shared: dict[str, Any], path: Path, run: Algorithm) -> FacilityLoads:
    """Print what each ask means for energy, water, CO2, ground and jobs, and return it."""
    wanted = {name: shared[name] for name in ("INPUT", "DEMAND_FIELD", "DEMAND_BASIS")}
    _, algorithm = run("facilityload", **wanted, OUTPUT=str(_free(path)))
    loads: FacilityLoads = algorithm.loads
    print("  What each means on the ground:")
    for site in range(len(loads)):
        print(f"    {load_text(loads, site)}")
    return loads


def _asks_layer(plan: Path, asks: Sequence[Ask], path: Path) -> Path:
    """Write what is asked for as points at the places that stand for it."""
    sources = {
        name: QgsVectorLayer(f"{plan}|layername={name}", name, "ogr") for name in {a.layer for a in asks}
    }
    crs = next(iter(sources.values())).crs()
    layer = QgsVectorLayer(f"Point?crs={crs.authid()}", "asks", "memory")
    text, real = QMetaType.Type.QString, QMetaType.Type.Double
    layer.dataProvider().addAttributes(
        [
            QgsField("id", text),
            QgsField("name", text),
            QgsField("demand_mw", real),
            QgsField("announced", text),
        ]
    )
    layer.updateFields()
    for ask in asks:
        place = next(
            feature.geometry().centroid()
            for feature in sources[ask.layer].getFeatures()
            if feature["id"] == ask.feature_id
        )
        feature = QgsFeature(layer.fields())
        feature.setAttributes([ask.id, ask.name, float(ask.demand_mw), ask.announced or None])
        feature.setGeometry(QgsGeometry(place))
        layer.dataProvider().addFeature(feature)
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(_free(path)), QgsCoordinateTransformContext(), QgsVectorFileWriter.SaveVectorOptions()
    )
    return path


def connections_layer(sources: Sequence[Path]) -> QgsVectorLayer:
    """Return all connections as one layer; those on one line share a label, for else one would hide the others."""
    layers = [QgsVectorLayer(str(source), "connections", "ogr") for source in sources]
    layers[0].loadDefaultStyle()
    style = QgsMapLayerStyle()
    style.readFromLayer(layers[0])
    drawn = layers[0].materialize(QgsFeatureRequest())
    drawn.setName("Connections (modelled; KRW bn, earliest year)")
    for layer in layers[1:]:
        drawn.dataProvider().addFeatures(list(layer.getFeatures()))
    style.writeToLayer(drawn)
    told: dict[str, list[QgsFeature]] = {}
    for feature in drawn.getFeatures():
        told.setdefault(feature.geometry().asWkt(0), []).append(feature)
    drawn.dataProvider().addAttributes([QgsField(_TOLD, QMetaType.Type.QString)])
    drawn.updateFields()
    column = drawn.fields().indexOf(_TOLD)
    labels = {together[0].id(): {column: "\n".join(map(_label, together))} for together in told.values()}
    drawn.dataProvider().changeAttributeValues(labels)
    settings = drawn.labeling().settings()
    settings.fieldName, settings.isExpression, settings.autoWrapLength = _TOLD, False, 0
    settings.dist = _ABOVE_LINE_MM
    drawn.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    return drawn


def _label(connection: QgsFeature) -> str:
    cost, year = connection["cost_krw_bn"], connection["year"]
    return f"{connection['demand_mw']:,.0f} MW: KRW {cost:,.0f} bn, {math.floor(year)}"


def _draw(plan: Path, around: tuple[Path, Path], drawn: Sequence[Path], answer: str, path: Path) -> Path:
    """Print the plan's layout with the connections of the first reading; ``around``: hosting capacity and sites."""
    project = QgsProject()
    read_project(project, plan)
    for node in project.layerTreeRoot().findLayers():
        shown = node.layer().customProperty(LAYER_PROPERTY)
        node.setItemVisibilityChecked(shown in (*_SHOWN, BACKGROUND_PROPERTY))
    hosting = QgsVectorLayer(str(around[0]), "Hosting capacity: not computable", "ogr")
    hosting.loadDefaultStyle()
    sites = QgsVectorLayer(str(around[1]), "What asks for power", "ogr")
    marker = symbols.plain_marker("diamond", "#FFFFFF", "#B00020", 4.0)
    sites.setRenderer(QgsSingleSymbolRenderer(marker))
    connections = connections_layer(drawn)
    extent = QgsRectangle(connections.extent())
    extent.combineExtentWith(sites.extent())
    for layer in (hosting, connections, sites):
        show_result(project, layer, LANGUAGE)
    extent.grow(_MARGIN_M)
    printed = project.layoutManager().layoutByName(layout.LAYOUT_NAME)
    layout.set_text(printed, layout.TITLE_ID, "Power: connections, modelled")
    layout.set_text(printed, layout.ANSWER_ID, answer)
    layout.show_extent(printed, extent)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = _DPI
    # QGIS asks GDAL to georeference the picture, which PNG cannot be; that is no error to anybody.
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    exported = QgsLayoutExporter(printed).exportToImage(str(_free(path)), settings)
    gdal.PopErrorHandler()
    if exported != QgsLayoutExporter.ExportResult.Success:
        raise SystemExit(f"The power map could not be exported ({exported}).")
    return path


def _free(path: Path) -> Path:
    path.unlink(missing_ok=True)
    return path
