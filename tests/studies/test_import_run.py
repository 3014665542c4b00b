# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The record of an import can be read again, and its field map be used again."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from plugin.plan.importing.field_map import FieldRule, chosen_rules
from plugin.plan.importing.source_table import SourceInput, SourceTable
from plugin.plan.importing.units import parse_unit
from plugin.plan.schema import LAYERS
from plugin.studies.import_assets import ImportRequest, ImportResult
from plugin.studies.import_rows import Provenance
from plugin.studies.import_run import run_row, written_rule

CRS = QgsCoordinateReferenceSystem("EPSG:5186")
RULES = (
    FieldRule("kind", text="substation"),
    FieldRule("voltage_kv", "전압", unit=parse_unit("V"), unit_text="V"),
)


def test_a_run_says_what_came_from_where_and_what_became_of_it() -> None:
    request = ImportRequest(
        source=SourceInput("변전소", "/data/변전소.csv", CRS),
        plan=Path("plan.gpkg"),
        layer="substation",
        provenance=Provenance("KEPCO", "CC BY 4.0", "2026-05-31"),
        crs=CRS,
        transform_context=QgsCoordinateTransformContext(),
        value_map=[("status", "x", "planned")],
        unreadable="leave_empty",
        geometry="circles",
    )
    nothing = np.array([], dtype=object)
    table = SourceTable(
        "변전소", "/data/변전소.csv", nothing, "line", {}, nothing, True, CRS, encoding="CP949"
    )
    result = ImportResult("substation", 9, 5, 4, 3, 1, 0, RULES, [], [])
    values = run_row(request, table, result, "EPSG:5186", 2.5).values
    assert set(values) == set(LAYERS["run"].field_names)
    assert (values["kind"], values["seconds"]) == ("import", 2.5)
    inputs, parameters = json.loads(values["inputs"]), json.loads(values["parameters"])
    assert (inputs["source"], inputs["encoding"], inputs["crs"]) == ("/data/변전소.csv", "CP949", "EPSG:5186")
    assert inputs["provenance"] == {"source": "KEPCO", "licence": "CC BY 4.0", "date": "2026-05-31"}
    assert [parameters[key] for key in ("taken", "changed", "rejected", "duplicate_rows")] == [5, 4, 3, 1]
    assert (parameters["unreadable"], parameters["geometry"]) == ("leave_empty", "circles")
    assert parameters["value_map"] == [["status", "x", "planned"]]


def test_a_recorded_field_map_is_a_field_map() -> None:
    rows = [tuple(written_rule(rule)) for rule in RULES]
    assert rows == [("kind", "'substation'", ""), ("voltage_kv", "전압", "V")]
    assert chosen_rules(LAYERS["substation"], rows, ["전압"], {}) == RULES
