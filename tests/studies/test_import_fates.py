# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every row is taken, rejected or a duplicate, and the plan stays sound."""

from __future__ import annotations

import datetime
from typing import Any

import numpy as np
import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from plugin.errors import InputError
from plugin.plan.importing.duplicates import BY_NOTHING, BY_PLACE, SKIP, STOP, UPDATE, Known
from plugin.plan.importing.present import PresentRows
from plugin.plan.importing.report import ALSO, CHANGED, DUPLICATE, NOTE, QUESTION, REJECTED, TAKEN, Ledger
from plugin.plan.importing.source_table import SourceTable
from plugin.plan.schema import LAYERS
from plugin.studies.import_fates import Comparison, IncomingRows, settle_fates
from plugin.studies.import_rows import Columns

CRS = QgsCoordinateReferenceSystem("EPSG:5179")
X, Y = 1_160_000.0, 1_720_000.0


def column(*values: Any) -> np.ndarray:
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array


class Case:
    """Rows for the layer of data centres of a plan that has one, at X, Y, with the identifier old."""

    def __init__(self, *rows: dict[str, Any], by: str = BY_PLACE, then: str = SKIP) -> None:
        self.spec = LAYERS["data_centre"]
        usual = {"kind": "colocation", "status": "existing", "source": "s", "confidence": "high"}
        self.columns: Columns = {
            name: column(*({**usual, **row}.get(name) for row in rows)) for name in self.spec.field_names
        }
        self.geometries = column(
            *(row.get("at", shapely.Point(X + 5000 * n, Y + 9000)) for n, row in enumerate(rows))
        )
        self.ledger = Ledger(len(rows))
        present = PresentRows(
            np.array([7]),
            Known(["old"], ["Old"], ["옛 센터"], np.array([[X, Y]])),
            {("data_centre", "id"): {"old"}},
            None,
            {
                "id": column("old"),
                "kind": column("hyperscale_ai"),
                "closed": column(datetime.date(2017, 1, 1)),
                "power_mw": column(5.0),
                "source": column("first"),
                "position_accuracy_m": column(1000.0),
            },
        )
        table = SourceTable(
            title="data",
            origin="",
            rows=np.arange(2, 2 + len(rows)),
            row_word="line",
            columns={},
            geometries=self.geometries,
            has_geometry=True,
            declared_crs=CRS,
        )
        rows_of_data = IncomingRows(
            self.spec, present, table, self.columns, self.geometries, CRS, self.ledger
        )
        self.fids = settle_fates(rows_of_data, Comparison(by, then, 100.0))

    @property
    def fates(self) -> list[str]:
        return self.ledger.fate.tolist()

    def told(self, action: str) -> list[str]:
        return [
            entry.reason.format(**entry.values) for entry in self.ledger.entries if entry.action == action
        ]


def test_a_sound_row_is_taken_with_an_identifier_of_its_own() -> None:
    case = Case({"name": "a"}, {"name": "b", "id": "mine"})
    assert case.fates == [TAKEN, TAKEN]
    assert len(case.columns["id"][0]) == 36
    assert case.columns["id"][1] == "mine"
    assert case.fids.tolist() == [-1, -1]


def test_a_row_without_status_or_kind_is_rejected_with_what_to_do() -> None:
    case = Case({"status": None, "kind": None, "name": "a"})
    assert case.fates == [REJECTED]
    assert "hyperscale_ai" in case.told(REJECTED)[0]
    assert "choose a status" in case.told(ALSO)[0]


def test_what_a_check_of_the_plan_calls_an_error_is_rejected() -> None:
    case = Case(
        {"name": "a", "power_mw": -5.0},
        {"name": "b", "part_of_id": "nowhere"},
        {"name": "c", "part_of_id": "old"},
    )
    assert case.fates == [REJECTED, REJECTED, TAKEN]


def test_what_refers_to_a_rejected_row_is_rejected_too() -> None:
    case = Case(
        {"id": "p", "name": "a", "status": None},
        {"id": "q", "name": "b", "part_of_id": "p"},
        {"name": "c", "part_of_id": "q"},
    )
    assert case.fates == [REJECTED, REJECTED, REJECTED]


def test_rows_may_refer_to_each_other() -> None:
    assert Case({"id": "p", "name": "a"}, {"name": "b", "part_of_id": "p"}).fates == [TAKEN, TAKEN]


def test_what_a_check_would_warn_of_is_noted_and_often_repeated_warnings_once() -> None:
    rows = [{"name": f"n{n}", "confidence": None} for n in range(30)]
    case = Case(*rows)
    notes = [entry for entry in case.ledger.entries if entry.action == NOTE and entry.column == "confidence"]
    assert case.fates == [TAKEN] * 30
    assert [note.count for note in notes] == [30]


def test_a_duplicate_of_the_plan_is_skipped() -> None:
    case = Case({"name_ko": "옛 센터", "at": shapely.Point(X + 50, Y)}, {"id": "old", "name": "Old"})
    assert case.fates == [DUPLICATE, DUPLICATE]
    assert "as old" in case.told(DUPLICATE)[0]
    assert case.fids.tolist() == [-1, -1]


def test_a_duplicate_of_the_plan_changes_it_when_that_is_wanted_once_and_without_a_status() -> None:
    here = shapely.Point(X, Y)
    case = Case(
        {"name": "old", "at": here, "status": None, "kind": None}, {"name": "old", "at": here}, then=UPDATE
    )
    assert case.fates == [DUPLICATE, DUPLICATE]
    assert case.fids.tolist() == [7, -1]
    assert case.ledger.updated.tolist() == [True, False]
    assert case.columns["id"].tolist()[0] == "old"
    assert case.columns["status"][0] is None


def test_a_rejected_row_is_nobodys_original() -> None:
    here = shapely.Point(X + 900, Y)
    case = Case(
        {"name": "twin", "at": here, "power_mw": -1.0},
        {"name": "twin", "at": here},
        {"name": "twin", "at": here},
    )
    assert case.fates == [REJECTED, TAKEN, DUPLICATE]
    assert "3" in case.told(DUPLICATE)[0]


def test_what_refers_to_a_duplicate_refers_to_what_it_repeats() -> None:
    here = shapely.Point(X, Y)
    case = Case({"id": "theirs", "name": "Old", "at": here}, {"id": "q", "name": "b", "part_of_id": "theirs"})
    assert case.fates == [DUPLICATE, TAKEN]
    assert case.columns["part_of_id"][1] == "old"


def test_duplicates_stop_everything_when_that_is_wanted() -> None:
    with pytest.raises(InputError, match="1 rows are there already: Old"):
        Case({"name": "Old", "at": shapely.Point(X, Y)}, {"name": "b"}, then=STOP)
    assert Case({"name": "b"}, then=STOP).fates == [TAKEN]


def test_an_update_that_the_plan_would_call_an_error_is_rejected() -> None:
    row = {"name": "Old", "at": shapely.Point(X, Y), "opened": datetime.date(2020, 1, 1)}
    case = Case(row, then=UPDATE)
    assert case.fates == [REJECTED]
    findings = [entry.finding.what for entry in case.ledger.entries if entry.finding is not None]
    assert "It closes before it opens" in findings
    assert case.fids.tolist() == [-1]
    assert Case(row).fates == [DUPLICATE]


def test_an_update_tells_each_value_that_it_replaces_and_keeps_the_source() -> None:
    case = Case({"name": "Old", "at": shapely.Point(X + 50, Y), "power_mw": 6.0, "kind": None}, then=UPDATE)
    told = {
        entry.column: (entry.given, entry.stored) for entry in case.ledger.entries if entry.action == CHANGED
    }
    assert told["power_mw"] == (5.0, 6.0)
    assert told["source"] == ("first", "s; before: first")
    assert told["position_accuracy_m"] == (1000.0, None)
    assert "kind" not in told
    assert case.columns["source"][0] == "s; before: first"


def test_two_rows_that_say_otherwise_of_one_feature_cannot_both_change_it() -> None:
    here = shapely.Point(X, Y)
    rows = [{"name": "Old", "at": here, "power_mw": power} for power in (5.0, 6.0)]
    case = Case(*rows, then=UPDATE)
    assert case.fates == [DUPLICATE, REJECTED]
    assert "as row 2, Old, does, and says otherwise in power_mw" in case.told(REJECTED)[0]
    skipped = Case(*rows)
    assert skipped.fates == [DUPLICATE, DUPLICATE]
    assert "it was not stored" in skipped.told(QUESTION)[0]


def test_rows_that_differ_in_their_numbers_are_features_of_their_own_and_a_question() -> None:
    here = shapely.Point(X + 900, Y)
    case = Case(*({"name": "twin", "id": "7", "at": here, "power_mw": power} for power in (4.0, 4.0, 3.0)))
    assert case.fates == [TAKEN, DUPLICATE, TAKEN]
    assert case.columns["id"][2] != "7"
    (question,) = case.told(QUESTION)
    assert "row 2, twin, and says otherwise in power_mw" in question


def test_a_number_of_another_agency_is_no_identity_and_the_other_one_is_named() -> None:
    case = Case({"id": "old", "name": "b"}, then=UPDATE)
    assert case.fates == [TAKEN]
    assert case.fids.tolist() == [-1]
    assert case.told(CHANGED) == [
        "The identifier is in use already, by 옛 센터; the feature got one of its own"
    ]


def test_without_comparison_an_identifier_in_use_is_replaced() -> None:
    case = Case({"id": "old", "name": "a"}, {"id": "new", "name": "b", "part_of_id": "old"}, by=BY_NOTHING)
    assert case.fates == [TAKEN, TAKEN]
    assert case.columns["id"][0] not in (None, "old")
    assert case.columns["part_of_id"][1] == case.columns["id"][0]
    assert "identifier is in use" in case.told(CHANGED)[0]
