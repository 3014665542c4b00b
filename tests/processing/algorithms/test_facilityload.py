# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""airegion:facilityload: facilities keep what they are and get their loads."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from qgis.core import NULL, QgsFeature, QgsProcessingException

from plugin.processing import report_table
from tests.processing.algorithms.test_scoresites_cancelled import CancellingFeedback
from tests.processing.conftest import Toolbox, read
from tests.studies.hand_made import layer
from tests.studies.made_connections import site
from tests.studies.made_facilities import facilities

SQUARE = "Polygon ((0 0, 900 0, 900 700, 0 700, 0 0))"


def loaded(toolbox: Toolbox, *rows: Any, **parameters: Any) -> list[QgsFeature]:
    given = {"INPUT": facilities(*rows), "DEMAND_FIELD": "mw", "OUTPUT": "memory:"}
    return list(read(toolbox.run("facilityload", **given | parameters)["OUTPUT"]).getFeatures())


@pytest.mark.parametrize("authid", ["EPSG:5179", "EPSG:4326"])
@pytest.mark.parametrize("kind", ["Point", "Polygon"])
def test_facilities_keep_their_geometry_crs_and_fields(kind: str, authid: str, toolbox: Toolbox) -> None:
    row = (
        SQUARE if kind == "Polygon" else "Point (0 0)",
        {"id": "a", "소유": "시", "grid_mw": 7.0, "mw": 103.0},
    )
    given = layer(kind, [row], authid=authid)
    before = next(given.getFeatures())
    (after,) = loaded(toolbox, INPUT=given)
    assert after.geometry().asWkt() == before.geometry().asWkt()
    assert after.attributes()[:4] == ["a", "시", 7.0, 103.0]
    assert after["grid_mw_2"] == pytest.approx(128.75)


def test_every_parameter_reaches_the_load(toolbox: Toolbox) -> None:
    """Older hall 1.7, contract 103 MW: IT 97.85 / 1.7. A PUE of 1.5: 65.2 MW. Evaporative: 1.8 L/kWh x 0.7 x 24 h."""
    own = {"own": 30.0, "largest": 10.0, "output": 100.0, "direct": "yes"}
    given = {
        "DEMAND_BASIS": "unknown",
        "BASIS_FIELD": "means",
        "HALL": "older_enterprise",
        "COOLING": "evaporative",
        "PUE_FIELD": "pue",
        "OWN_GENERATION_FIELD": "own",
        "LARGEST_UNIT_FIELD": "largest",
        "OWN_GENERATION_GWH_FIELD": "output",
        "DIRECT_SUPPLY_FIELD": "direct",
        "ID_FIELD": "date",
    }
    rows = (
        site("a", mw=103.0, means="contract", date="첫째", **own),
        site("b", mw=103.0, means="contract", pue=1.5),
        site("c", mw=103.0, means="최대"),
    )
    first, second, third = loaded(toolbox, *rows, **given)
    assert first["it_mw"] == pytest.approx(57.5588, abs=1e-3)
    assert first["water_m3"] == pytest.approx(57.5588 * 0.7 * 24 * 1.8, rel=1e-4)
    assert (first["left_mw"], first["own_supply"]) == (83, "yes")
    assert first["energy_gwh"] - first["left_gwh"] == pytest.approx(100)
    assert second["it_mw"] == pytest.approx(97.85 / 1.5)
    assert (third["readings"], third["it_mw"], third["it_high_mw"]) == ("both", NULL, 103)
    assert "첫째: IT load 58" in toolbox.log


def test_mw_for_all_stand_only_where_no_field_is_chosen(toolbox: Toolbox) -> None:
    rows = (site("a"), site("b", mw=0.0), site("c", mw=20.0))
    assert [each["demand_mw"] for each in loaded(toolbox, *rows, DEMAND_MW=40)] == [NULL, 0, 20]
    assert [each["grid_mw"] for each in loaded(toolbox, *rows, DEMAND_MW=40)] == [NULL, NULL, 25]
    assert [each["grid_mw"] for each in loaded(toolbox, *rows, DEMAND_FIELD=None, DEMAND_MW=40)] == [50] * 3
    found = toolbox.run("facilityload", INPUT=facilities(*rows), DEMAND_FIELD="mw", OUTPUT="memory:")
    assert (found["COUNT"], found["UNKNOWN"]) == (3, 2)


def test_a_fab(toolbox: Toolbox) -> None:
    (found,) = loaded(toolbox, site("a"), FACILITY="fab_sic_200mm")
    assert [found[name] for name in ("grid_low_mw", "grid_mw", "grid_high_mw")] == [20, 40, 80]
    assert (found["it_mw"], found["plot_ha"], found["facility"]) == (NULL, NULL, "fab_sic_200mm")


def test_edited_assumptions_are_used(toolbox: Toolbox, tmp_path: Path) -> None:
    edits = tmp_path / "가정.json"
    values = [{"id": "facility.pue.new_ai", "value": 2.0}]
    document = {"format": "airegion/assumptions", "version": 1, "values": values}
    edits.write_text(json.dumps(document), encoding="utf-8")
    (found,) = loaded(toolbox, site("a", mw=10.0), ASSUMPTIONS=str(edits))
    assert found["grid_mw"] == 20


def test_the_data_centres_of_gimhae(toolbox: Toolbox, gimhae: Path) -> None:
    given = f"{gimhae}|layername=data_centre"
    made = loaded(
        toolbox,
        INPUT=given,
        DEMAND_FIELD="power_mw",
        BASIS_FIELD="mw_basis",
        PUE_FIELD="pue",
        DEMAND_BASIS="unknown",
    )
    assert len(made) == read(given).featureCount() > 0
    for each in made:
        has_mw = each["power_mw"] not in (None, NULL)
        assert (each["grid_low_mw"] != NULL) == has_mw
        if has_mw:
            assert 0 < each["grid_low_mw"] <= each["grid_high_mw"]
            assert (each["readings"] == "both") == (each["grid_mw"] == NULL)


def test_titles_and_words_are_those_of_the_reader(
    toolbox: Toolbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_table, "tr", lambda text: f"한국어 {text}")
    path = str(tmp_path / "시설 부하.gpkg")
    loaded(toolbox, OUTPUT=path)
    made = read(path)
    assert made.attributeAlias(made.fields().indexOf("grid_mw")) == "한국어 Load on the grid: likely (MW)"
    shown = made.editorWidgetSetup(made.fields().indexOf("readings")).config()["map"]
    assert {"한국어 IT load": "it"} in shown


def test_gaps_and_log_are_in_the_reader_s_language(toolbox: Toolbox, monkeypatch: pytest.MonkeyPatch) -> None:
    from plugin.processing import facility_load_form

    monkeypatch.setattr(facility_load_form, "tr", lambda text: f"한국어 {text}")
    (found,) = loaded(toolbox, site("a", name="가"))
    assert found["gaps"] == "한국어 its MW are not known, or not above 0"
    assert "가: 한국어 its MW are not known" in toolbox.log


def test_an_output_that_cannot_be_written_is_refused(toolbox: Toolbox) -> None:
    said = toolbox.refusal("facilityload", INPUT=facilities(), OUTPUT="/proc/결과.gpkg")
    assert "/proc/결과.gpkg" in said


def test_the_facilities_themselves_are_not_overwritten(toolbox: Toolbox, gimhae: Path) -> None:
    before = gimhae.read_bytes()
    toolbox.refusal("facilityload", INPUT=f"{gimhae}|layername=data_centre", OUTPUT=str(gimhae))
    assert gimhae.read_bytes() == before


@pytest.mark.parametrize("at", [20, 55, 85])
def test_a_cancelled_run_ends_at_once_and_leaves_nothing(at: float, toolbox: Toolbox, tmp_path: Path) -> None:
    many = facilities(*(site(f"s{number}", number / 400, mw=5.0) for number in range(2500)))
    feedback = CancellingFeedback(at)
    with pytest.raises(QgsProcessingException, match="Cancelled; nothing was written"):
        toolbox.run(
            "facilityload",
            feedback=feedback,
            INPUT=many,
            DEMAND_FIELD="mw",
            OUTPUT=str(tmp_path / "t.gpkg"),
        )
    assert time.perf_counter() - feedback.cancelled_at < 1
    assert list(tmp_path.iterdir()) == []
