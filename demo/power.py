# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The power section of the demo: what the grid of the sample plans can be asked, and what it cannot.

Of the Ulsan plan the SK-AWS data centre at 41 and 103 MW and the gigawatt idea, of the Gimhae plan a centre of 100 MW
in Andong and in Jinrye: how each is connected, at what cost, from when, what limits it, and its scorecard. The press
does not say whether the MW of SK-AWS are IT load or contract power, so both are computed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from answer import ENGLISH, LANGUAGE
from osgeo import gdal
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsLayoutExporter,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from plugin.core.assumptions import MARKS, Assumption
from plugin.core.power.time_to_power import VERDICTS, Verdict
from plugin.plan.cartography import layout, symbols
from plugin.plan.project import BACKGROUND_PROPERTY, read_project
from plugin.plan.results import show_result
from plugin.plan.schema import LAYER_PROPERTY
from plugin.processing.connection_form import connection_text, range_words
from plugin.processing.facility_load_form import load_text
from plugin.processing.grid_impact_form import card_text
from plugin.processing.power_form import range_text
from plugin.studies.grid_connection import ConnectedSites
from plugin.studies.grid_impact_table import rules_title
from plugin.studies.grid_model_table import gap_texts

IT, CONTRACT = "it", "contract"
# The permit for SK-AWS was applied for in 2025-01; nobody has applied for the gigawatt, nor for the others.
_APPLIED = 2025.0
_READINGS = {IT: "MW read as IT load", CONTRACT: "MW read as contract power"}
_DPI = 150
_SHOWN = ("power_line", "substation", "power_plant", "region")
_MARGIN_M = 4000.0
_MOST_TOLD = 6

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
    used: dict[str, Assumption] = {}
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
        cards += _scorecards(shared, folder / f"scorecards_{number}.gpkg", run)
        loads.extend(_loads(shared, folder / f"loads_{number}.gpkg", run))
        used |= {each.id: each for each in connection.found.assumptions}
        if reading == IT:
            drawn.append((sites, lines))
    print(f"\nAssumptions behind all of it ({len(used)}):")
    for assumption in used.values():
        print(f"  {assumption_text(assumption)}")
    answer = " ".join(f"{each['name']}: {each['short']}." for each in connections if each["reading"] == IT)
    picture = _draw(plan, folder / "hosting.gpkg", drawn, answer, folder / "power_map.png")
    print(f"\nPower map  {picture}")
    return {
        "hosting_capacity_missing": missing,
        "connections": connections,
        "scorecards": cards,
        "loads": loads,
        "assumptions": [assumption_text(each) for each in used.values()],
    }


def test_case_section(case: Path, folder: Path, run: Algorithm) -> dict[str, Any]:
    """Print the hosting capacity of a published test case, for which a complete study case exists."""
    output = _free(folder / "hosting_case.gpkg")
    found, _ = run("hostingcapacity", CASE=str(case), CUTOFFS="0.05; 0.10", OUTPUT=str(output))
    print(f"\nHosting capacity of a test case, {case.stem}: {found['COMPUTABLE']} of {found['COUNT']} buses.")
    told = []
    for feature in QgsVectorLayer(str(output), "hosting", "ogr").getFeatures():
        limit = " / ".join(str(feature[name]) for name in ("limit_branch", "limit_outage") if feature[name])
        told.append(f"{feature['name']}: {feature['range_text']}" + (f" ({limit})" if limit else ""))
    for line in told[:_MOST_TOLD]:
        print(f"  {line}")
    return {"case": case.stem, "buses": told}


def assumption_text(assumption: Assumption) -> str:
    """Return one assumption with its value, its mark and its source in a line."""
    value = range_text(assumption.value.low, assumption.value.likely, assumption.value.high)
    return (
        f"{assumption.title.get(LANGUAGE)}: {value} {assumption.unit}"
        f" ({ENGLISH(MARKS[assumption.mark])}; {assumption.source})"
    )


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


def _scorecards(shared: dict[str, Any], path: Path, run: Algorithm) -> list[str]:
    """Print the scorecard of each ask with the title of its rules, and return them."""
    _, algorithm = run("gridimpactscorecard", **shared, OUTPUT=str(_free(path)))
    assessed = algorithm.assessed
    lines = [card_text(assessed, site) for site in range(len(assessed))]
    print(f"  {rules_title(assessed.request.rules, LANGUAGE, ENGLISH)}:")
    for line in lines:
        print(f"    {line}")
    return lines


def _loads(shared: dict[str, Any], path: Path, run: Algorithm) -> list[str]:
    """Print what each ask means for energy, water, CO2, ground and jobs, and return it."""
    wanted = {name: shared[name] for name in ("INPUT", "DEMAND_FIELD", "DEMAND_BASIS")}
    _, algorithm = run("facilityload", **wanted, OUTPUT=str(_free(path)))
    lines = [load_text(algorithm.loads, site) for site in range(len(algorithm.loads.sites))]
    for line in lines:
        print(f"    {line}")
    return lines


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


def _draw(plan: Path, hosting: Path, drawn: Sequence[tuple[Path, Path]], answer: str, path: Path) -> Path:
    """Print the plan's layout with the connections of the first reading and the hosting capacity over the grid."""
    project = QgsProject()
    read_project(project, plan)
    for node in project.layerTreeRoot().findLayers():
        shown = node.layer().customProperty(LAYER_PROPERTY)
        node.setItemVisibilityChecked(shown in (*_SHOWN, BACKGROUND_PROPERTY))
    extent = QgsRectangle()
    shown = [(hosting, "Hosting capacity: not computable")]
    shown += [(lines, "Connections (modelled; KRW bn, earliest year)") for _, lines in drawn]
    shown += [(sites, "What asks for power") for sites, _ in drawn]
    for source, title in shown:
        layer = QgsVectorLayer(str(source), title, "ogr")
        layer.loadDefaultStyle()
        if source != hosting:
            extent.combineExtentWith(layer.extent())
        if title == "What asks for power":
            marker = symbols.plain_marker("diamond", "#FFFFFF", "#B00020", 4.0)
            layer.setRenderer(QgsSingleSymbolRenderer(marker))
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
