# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The power section of the demo: what it prints of connections, scorecards and the test case, and what it draws."""

from __future__ import annotations

import contextlib
import io
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt.QtGui import QImage

from plugin.plan.assumptions import shipped_assumptions
from plugin.processing.provider import Provider

ROOT = Path(__file__).parents[2]
CASE = ROOT / "tests" / "core" / "power" / "data" / "case30.m"
OF_SCORECARDS = "made up for scorecards"


class Section(NamedTuple):
    """What a section printed, what it returned, and where it wrote."""

    printed: str
    found: dict[str, Any]
    folder: Path


@pytest.fixture(scope="module")
def demo(qgis_processing: None) -> Iterator[Any]:
    """The modules of the demo, which find each other in their own folder, and the provider they run."""
    added = Provider()
    assert QgsApplication.processingRegistry().addProvider(added)
    sys.path.insert(0, str(ROOT / "demo"))
    import demo

    yield demo
    sys.path.remove(str(ROOT / "demo"))
    QgsApplication.processingRegistry().removeProvider(added)


@pytest.fixture(scope="module")
def run(demo: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    made = demo.Run("ulsan_ai_hub")
    made.folder = tmp_path_factory.mktemp("demo")
    made.plan = made.folder / "ulsan_ai_hub.gpkg"
    made.algorithm("opensampleplan", SAMPLE="ulsan_ai_hub", LANGUAGE="en", OUTPUT=str(made.plan))
    return made


@pytest.fixture(scope="module")
def ulsan(demo: Any, run: Any) -> Section:
    def algorithm(name: str, **parameters: Any) -> Any:
        """Let the scorecards rest on an assumption that nothing else rests on."""
        found, ran = run.algorithm(name, **parameters)
        if name == "gridimpactscorecard":
            any_one = next(iter(shipped_assumptions().shipped.values()))
            own = replace(any_one, id="scorecards.only", source=OF_SCORECARDS)
            ran.assessed = replace(ran.assessed, assumptions=(*ran.assessed.assumptions, own))
        return found, ran

    with contextlib.redirect_stdout(io.StringIO()) as printed:
        found = demo.power_section("ulsan_ai_hub", run.plan, run.folder, algorithm)
    return Section(printed.getvalue(), found, run.folder)


@pytest.fixture(scope="module")
def case(demo: Any, run: Any) -> Section:
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        found = demo.test_case_section(CASE, run.folder, run.algorithm)
    return Section(printed.getvalue(), found, run.folder)


@pytest.mark.parametrize(
    "title",
    [
        "Load factor of IT: yearly mean over installed: 0.5 / 0.7 / 0.85 (",
        "Water per kWh of IT: hybrid cooling: ",
        "CO2 of electricity from the grid, at the consumer: ",
        "MW per hectare of plot: ",
        "Permanent jobs per MW of IT: ",
        "Circuits of a line when not known: ",
        "345 kV overhead line: conductors of a phase when not known: ",
        "Distance within which a line's end belongs to a substation: ",
        "Largest share of circuits without a second way at which limits are still computed: ",
        "345 kV line, underground: ",
        "154 kV line or substation, new: ",
        "PUE of a new AI data centre: 1.15 / 1.25 / 1.4 (",
    ],
)
def test_every_assumption_is_listed_once(ulsan: Section, title: str) -> None:
    assert [line for line in ulsan.found["assumptions"] if line.startswith(title)]
    assert ulsan.printed.count(f"\n  {title}") == 1


def test_assumptions_of_scorecards_are_listed_once_for_all_of_them(ulsan: Section) -> None:
    assert ulsan.printed.count(f"; {OF_SCORECARDS})\n") == 1
    assert f"\nAssumptions behind all of it ({len(ulsan.found['assumptions'])}):\n" in ulsan.printed


def test_a_scorecard_says_what_it_is_its_margin_and_what_would_lift_it(ulsan: Section) -> None:
    first, margin, lift, narrowed = ulsan.found["scorecards"][0]
    assert first.startswith("SK-AWS, 41 MW: -15 to 130 points, the pass line is 70; ")
    assert margin == "margin to the pass line: -85 to +60 points"
    assert lift.startswith("what would lift it: Adequate voltage can be kept: must be shown; ")
    assert narrowed.startswith("narrowed: Dispersal of power demand, -15 to 15 points, is 0 to 15 here: ")
    assert "\n      ".join(["", *ulsan.found["scorecards"][0]]).lstrip() in ulsan.printed
    assert "draft, superseded. Screening, not the official result.\n" in ulsan.printed
    assert len(ulsan.found["scorecards"]) == 6


def test_what_an_ask_means_on_the_ground_is_printed(ulsan: Section) -> None:
    assert len(ulsan.found["loads"]) == 6
    for line in ulsan.found["loads"]:
        assert f"    {line}\n" in ulsan.printed


def test_connections_on_one_line_share_a_label(demo: Any, ulsan: Section) -> None:
    import power

    sources = [ulsan.folder / "connections_0.gpkg", ulsan.folder / "connections_1.gpkg"]
    layer = power.connections_layer(sources)
    labels = [feature["told"] for feature in layer.getFeatures() if feature["told"]]
    assert layer.featureCount() == 3
    assert [[line.partition(":")[0] for line in label.split("\n")] for label in labels] == [
        ["41 MW", "103 MW"],
        ["1,000 MW"],
    ]
    settings = layer.labeling().settings()
    assert settings.fieldName == "told"
    assert settings.dist > 0
    assert f"\nPower map  {ulsan.folder / 'power_map.png'}\n" in ulsan.printed
    assert not QImage(str(ulsan.folder / "power_map.png")).isNull()


def test_all_buses_of_the_test_case_are_printed_by_range(case: Section) -> None:
    buses = QgsVectorLayer(str(case.folder / "hosting_case.gpkg"), "hosting", "ogr")
    told = [line for line in case.printed.splitlines() if " MW: " in line]
    named = [name for line in told for name in line.partition("(")[2].partition(")")[0].split(", ")]
    assert sorted(named) == sorted(feature["name"] for feature in buses.getFeatures())
    assert len(named) == 30
    assert "  0–2 MW: 1 bus (8); limited by 15-23 when 23-24 is out" in told
    assert "  0 MW: 1 bus (13); cut off by the outage of one circuit (12-13)" in told
    assert told[0].startswith("  0–19 MW: 1 bus (27)")
    assert "  Modelled. Thermal DC screening; voltage, " in case.printed
    assert "cut-offs of sensitivities of 0.05 and 0.1 (assumption), one circuit out" in case.printed
    assert "  Assumptions of the catalogue behind it: none" in case.printed


def test_the_test_case_is_drawn_with_a_bar_for_each_bus(demo: Any, case: Section) -> None:
    import hosting_case
    from matplotlib.figure import Figure

    from plugin.gui.widgets.plot import Plot
    from plugin.gui.widgets.plot_look import printed_look

    picture = case.folder / "hosting_case.png"
    assert f"\nHosting capacity  {picture}\n" in case.printed
    assert QImage(str(picture)).width() > 2000
    buses = hosting_case.read_buses(QgsVectorLayer(str(case.folder / "hosting_case.gpkg"), "hosting", "ogr"))
    figure, plot = Figure(), Plot(lambda *_: None)
    hosting_case.bars(figure, printed_look(plot), buses, "case30")
    axes = figure.axes[0]
    ends = {
        label.get_text(): (bar.get_y(), bar.get_y() + bar.get_height())
        for label, bar in zip(axes.get_xticklabels(), axes.patches, strict=True)
    }
    assert len(ends) == 30
    assert next(iter(ends)) == "27"
    # A range of no width is a stroke where it is.
    assert ends["23"][0] == pytest.approx(12.8, abs=0.1)
    assert ends["27"] == pytest.approx((0.0, 18.8), abs=0.1)
    assert "modelled; thermal DC screening, " in axes.get_title(loc="left")
    assert axes.get_ylabel().endswith("(MW)")


def test_a_bus_without_an_answer_is_told_and_not_drawn(demo: Any, tmp_path: Path) -> None:
    import hosting_case

    buses = [hosting_case.Bus("1", None, None, "No network", "no network")]
    assert hosting_case.grouped(buses) == ["No network: 1 bus (1); no network"]
    assert hosting_case.draw_buses(buses, "case", tmp_path / "none.png") is not None


def test_no_step_keeps_the_file_of_another_open(demo: Any, run: Any) -> None:
    errors: list[str] = []
    gdal.PushErrorHandler(lambda kind, _, text: errors.append(text) if kind >= gdal.CE_Failure else None)
    try:
        hexagons = run.output("hexagons.gpkg")
        region = demo.study_region(run)
        run.algorithm("createcandidates", INPUT=region, SIZE=5000.0, OUTPUT=str(hexagons))
        scored = run.output("scored.gpkg")
        run.algorithm(
            "scoresites", INPUT=str(hexagons), PLAN=str(run.plan), MODEL="ai_data_centre", OUTPUT=str(scored)
        )
    finally:
        gdal.PopErrorHandler()
    assert not errors
