# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The whole way once: build a sample plan, make sites, score them for an AI data centre, draw and explain the result.

The steps are the algorithms that the toolbox and qgis_process offer; only the printed answer is made here.
"""

from __future__ import annotations

import json
import os
import re
import sys
import textwrap
import time
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsLayoutExporter,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsRendererCategory,
    QgsTextBufferSettings,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QLocale, QMetaType

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from answer import (
    ENGLISH,
    LANGUAGE,
    best_complexes,
    best_distinct,
    describe_places,
    read_named_places,
    tell,
    unchecked_limits,
)
from hosting_case import test_case_section
from power import ASKS, power_section

from plugin.plan.cartography import labels, layout, results
from plugin.plan.inputs import plan_inputs
from plugin.plan.project import plan_layers, read_project, write_project
from plugin.plan.results import result_layer, show_result, store_result
from plugin.plan.samples import read_sample
from plugin.plan.versions import versions
from plugin.processing.provider import Provider
from plugin.studies import reasons, score_output
from plugin.studies.score_sites import ScoredSites

MODEL = "ai_data_centre"
HEXAGON_M = 500.0
DPI = 150
TEST_CASE = ROOT / "tests" / "core" / "power" / "data" / "case30.m"


class Run:
    """One run of the demo: where it writes, and Processing as a user would call it."""

    def __init__(self, sample_id: str) -> None:
        self.sample = read_sample(sample_id)
        self.folder = ROOT / "build" / "demo" / sample_id
        self.folder.mkdir(parents=True, exist_ok=True)
        self.plan = self.folder / f"{sample_id}.gpkg"
        self.feedback = QgsProcessingFeedback(False)

    def algorithm(self, name: str, **parameters: Any) -> tuple[dict[str, Any], Any]:
        """Run an algorithm of the plugin and return its results and the algorithm itself.

        Each has a context of its own, as when people run one after another: a context keeps the layers of its outputs
        open, without locks, and GDAL cannot read such a layer once the file has been opened anew with a journal.
        """
        context = QgsProcessingContext()
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"airegion:{name}")
        if not algorithm.prepare(parameters, context, self.feedback):
            raise SystemExit(self.feedback.textLog())
        found = algorithm.runPrepared(parameters, context, self.feedback)
        algorithm.postProcess(context, self.feedback)
        return found, algorithm

    def output(self, name: str) -> Path:
        """Return the path of an output, without what an earlier run left there."""
        path = self.folder / name
        path.unlink(missing_ok=True)
        return path


def study_region(run: Run) -> QgsVectorLayer:
    """Return the region in which the demo looks for sites: one district, or the whole south-east."""
    region = QgsVectorLayer(f"{run.plan}|layername=region", "region", "ogr")
    code = run.sample.study_region_code
    region.setSubsetString(f"\"code\" = '{code}'" if code else "\"level\" = 'sido' AND \"hub\" = 'southeast'")
    return region


def known_complexes(run: Run, region: QgsVectorLayer) -> Path:
    """Write the industrial complexes and zones of the region as points.

    Most outlines are circles drawn from a published area or from the accuracy of the position. A circle that happens
    to cover a substation is not at no distance from it, so the complexes are scored at their centres.
    """
    ground = QgsGeometry.unaryUnion([feature.geometry() for feature in region.getFeatures()])
    clusters = QgsVectorLayer(f"{run.plan}|layername=cluster", "cluster", "ogr")
    fields = clusters.fields()
    points = QgsVectorLayer(f"Point?crs={clusters.crs().authid()}", "known complexes", "memory")
    points.dataProvider().addAttributes([f for f in fields if f.name() != "fid"])
    points.updateFields()
    wanted = (
        "industrial_complex",
        "national_industrial_complex",
        "ageing_industrial_area",
        "power_semiconductor_zone",
    )
    for feature in clusters.getFeatures():
        centre = feature.geometry().centroid()
        if feature["kind"] in wanted and not centre.isEmpty() and ground.contains(centre):
            point = QgsFeature(points.fields())
            point.setGeometry(centre)
            point.setAttributes([feature[field.name()] for field in points.fields()])
            points.dataProvider().addFeature(point)
    path = run.output("complexes.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(points, str(path), QgsCoordinateTransformContext(), options)
    return path


def places_layer(run: Run, places: list[dict[str, Any]], crs: str) -> Path:
    """Write the best places as points."""
    layer = QgsVectorLayer(f"Point?crs={crs}", "best places", "memory")
    text, real, whole = QMetaType.Type.QString, QMetaType.Type.Double, QMetaType.Type.Int
    columns = {
        "number": whole,
        "id": text,
        "name": text,
        "name_ko": text,
        "score": real,
        "score_worst": real,
        "score_best": real,
        "completeness_pct": real,
    }
    layer.dataProvider().addAttributes([QgsField(name, kind) for name, kind in columns.items()])
    layer.updateFields()
    for place in places:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([place[name] for name in columns])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(place["x_m"], place["y_m"])))
        layer.dataProvider().addFeature(feature)
    path = run.output("best_places.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    return path


HIDDEN = (
    "cluster",
    "campus",
    "constraint_area",
    "candidate_site",
    "data_centre",
    "proposal_component",
    "water_source",
)


def keep_in_plan(
    run: Run, scorings: dict[str, tuple[Path, ScoredSites, dict[str, Any]]], places: Path
) -> QgsProject:
    """Store the results in the plan and show them in its project."""
    project = QgsProject()
    manifests = {name: manifest for name, (_, _, manifest) in scorings.items()}
    stored = {
        name: store_result(run.plan, path, f"{MODEL}_{name}", manifests[name])
        for name, (path, _, _) in scorings.items()
    }
    best = store_result(run.plan, places, f"{MODEL}_best_places", manifests["hexagons"])
    read_project(project, run.plan)
    for name, table in stored.items():
        path, scored, _ = scorings[name]
        title = f"{score_output.title(scored, LANGUAGE, ENGLISH)} – {name}"
        layer = result_layer(run.plan, table, title, styled(path))
        layer.setLabelsEnabled(False)
        show_result(project, layer, LANGUAGE)
        # Colours on colours would not be read; the best complexes are among the numbered places.
        project.layerTreeRoot().findLayer(layer).setItemVisibilityChecked(name == "hexagons")
    marked = styled(places)
    marked.setRenderer(numbered_places(marked))
    keep_free(marked)
    show_result(
        project, result_layer(run.plan, best, "Best distinct places: score (worst–best)", marked), LANGUAGE
    )
    return project


def styled(path: Path) -> QgsVectorLayer:
    """Return the layer of a file with the style that is stored in it."""
    layer = QgsVectorLayer(str(path), path.stem, "ogr")
    layer.loadDefaultStyle()
    return layer


def keep_free(layer: QgsVectorLayer) -> None:
    """Let no other label cover the numbers: each is reserved by an invisible label of its own."""
    settings = labels.label_settings(labels.LabelSpec(9.0, "#1A1A1A", 2_000_000, priority=10), '"number"')
    settings.placement = Qgis.LabelPlacement.OverPoint
    text_format = settings.format()
    text_format.setOpacity(0.0)
    text_format.setBuffer(QgsTextBufferSettings())
    settings.setFormat(text_format)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def numbered_places(layer: QgsVectorLayer) -> QgsCategorizedSymbolRenderer:
    """Return numbered markers; the legend tells which place each is."""
    categories = []
    for feature in layer.getFeatures():
        marker = results.symbols.plain_marker("circle", "#FFFFFF", "#B00020", 4.6)
        results.symbols.add_letter(marker, str(feature["number"]), 3.0, "#1A1A1A")
        points = f"{feature['score']:.0f} ({feature['score_worst']:.0f}–{feature['score_best']:.0f})"
        # Without what stands in brackets and the like, a name fits into a line; the printed answer has it all.
        short = re.sub(r"\s*\([^)]*\)| the position of", "", feature["name"])
        text = "|".join(textwrap.wrap(f"{points}  {short}", 66))
        categories.append(QgsRendererCategory(feature["number"], marker, text))
    return QgsCategorizedSymbolRenderer("number", categories)


def draw(run: Run, project: QgsProject, title: str, answer: str, extent: QgsRectangle) -> Path:
    """Print the plan's layout with the results on top, in both languages' names."""
    project.setCustomVariables({**project.customVariables(), labels.LABEL_VARIABLE: "both"})
    for name, layer in plan_layers(project).items():
        project.layerTreeRoot().findLayer(layer).setItemVisibilityChecked(name not in HIDDEN)
    printed = project.layoutManager().layoutByName(layout.LAYOUT_NAME)
    layout.set_text(printed, layout.TITLE_ID, f"{title} – {run.sample.title[LANGUAGE]}")
    layout.set_text(printed, layout.ANSWER_ID, answer)
    extent.scale(1.08)
    layout.show_extent(printed, extent)
    picture = run.output("map.png")
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    # QGIS then asks GDAL to georeference the picture, which PNG cannot be; that is no error to anybody.
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    exported = QgsLayoutExporter(printed).exportToImage(str(picture), settings)
    gdal.PopErrorHandler()
    if exported != QgsLayoutExporter.ExportResult.Success:
        raise SystemExit(f"The map could not be exported ({exported}).")
    write_project(project, run.plan)
    return picture


def power_of(sample_id: str, run: Run) -> dict[str, Any]:
    """Return the power section of a sample plan; one that this run does not score is built for it."""
    plan = run.plan
    if sample_id != run.sample.id:
        plan = run.output(f"{sample_id}.gpkg")
        run.algorithm("opensampleplan", SAMPLE=sample_id, LANGUAGE=LANGUAGE, OUTPUT=str(plan))
    folder = run.folder / sample_id
    folder.mkdir(exist_ok=True)
    return power_section(sample_id, plan, folder, run.algorithm)


def main(sample_id: str) -> None:
    """Run the demo for one sample plan."""
    started = time.monotonic()
    run = Run(sample_id)
    run.algorithm("opensampleplan", SAMPLE=sample_id, LANGUAGE=LANGUAGE, OUTPUT=str(run.plan))
    names = read_named_places(plan_inputs(run.plan)["cluster"])
    region = study_region(run)
    hexagons = run.output("hexagons.gpkg")
    run.algorithm("createcandidates", INPUT=region, SIZE=HEXAGON_M, OUTPUT=str(hexagons))
    sites = {"hexagons": hexagons, "complexes": known_complexes(run, region)}
    scorings = {}
    for name, path in sites.items():
        scored_path = run.output(f"scored_{name}.gpkg")
        found, algorithm = run.algorithm(
            "scoresites", INPUT=str(path), PLAN=str(run.plan), MODEL=MODEL, OUTPUT=str(scored_path)
        )
        manifest = score_output.manifest(algorithm.scored, versions(), time.monotonic() - started)
        scorings[name] = (scored_path, algorithm.scored, manifest)
        title = found["TITLE"]
    main_scoring = scorings["hexagons"][1]
    places = describe_places(names, best_distinct([scored for _, scored, _ in scorings.values()]))
    complexes = best_complexes(scorings["complexes"][1])
    tell(title, main_scoring, places, complexes)
    project = keep_in_plan(run, scorings, places_layer(run, places, main_scoring.request.crs.authid()))
    answer = (
        f"Best distinct place: {places[0]['name']}, {places[0]['score']:.0f} of 100 points (possible"
        f" {places[0]['score_worst']:.0f} to {places[0]['score_best']:.0f}; {places[0]['completeness_pct']:.0f} %"
        f" of the weight is known{unchecked_limits(main_scoring)})."
        f" {reasons.pre_screening_text(main_scoring, ENGLISH)}"
    )
    picture = draw(run, project, title, answer, region.extent())
    power = {name: power_of(name, run) for name in ASKS}
    power["test_case"] = test_case_section(TEST_CASE, run.folder, run.algorithm)
    summary = run.output("summary.json")
    content = {
        "power": power,
        "plan": run.plan.name,
        "title": title,
        "pre_screening": main_scoring.result.pre_screening,
        "missing": reasons.pre_screening_text(main_scoring, ENGLISH),
        "best_distinct_places": places,
        "best_known_complexes": complexes,
        "not_assessed": dict(main_scoring.result.not_assessed),
        "limits_unchecked": list(main_scoring.result.limits_unchecked),
        "limits_unchecked_text": reasons.unchecked_limits_text(main_scoring, LANGUAGE, ENGLISH),
        "scorings": {name: manifest for name, (_, _, manifest) in scorings.items()},
    }
    summary.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")
    print(f"\nPlan     {run.plan}\nMap      {picture}\nSummary  {summary}")
    print(f"Done in {time.monotonic() - started:.0f} s.")


if __name__ == "__main__":
    # One language whatever the machine speaks; the names on the map are in both.
    QLocale.setDefault(QLocale("en"))
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(ROOT / "build" / "demo" / "profile")
    application = QgsApplication([], True)
    application.initQgis()
    provider = Provider()
    QgsApplication.processingRegistry().addProvider(provider)
    main(sys.argv[1] if len(sys.argv) > 1 else "gimhae_gaya_valley")
    sys.stdout.flush()
    # QGIS may crash while the interpreter takes its objects apart; everything is written by now.
    os._exit(0)
