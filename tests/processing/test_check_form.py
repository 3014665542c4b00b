# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of the plan check: findings become rows and lines that a planner can read."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingFeedback

from plugin.plan.check import ERROR, WARNING, Finding
from plugin.processing.base import Progress
from plugin.processing.check_form import FINDING_COLUMNS, plan_crs, report, write_findings
from tests.processing.conftest import Toolbox

FINDING = Finding(
    "campus",
    "unist",
    "{column} is empty",
    "Enter a value.",
    {"column": "status"},
    ERROR,
    3,
    7,
    "UNIST",
    "울산과학기술원",
    (1.0, 2.0),
)


class Written:
    """Takes what would go into a file."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, list[object]]] = []

    def write(self, fields: object, geometry: object, attributes: list[object]) -> None:
        self.rows.append((geometry.asWkt(), attributes))  # type: ignore[attr-defined]


def written(*findings: Finding, language: str = "en") -> list[tuple[str, list[object]]]:
    output = Written()
    write_findings(findings, language, output, Progress(QgsProcessingFeedback(False)))  # type: ignore[arg-type]
    return output.rows


def test_a_finding_is_a_point_with_all_that_is_needed_to_mend_it() -> None:
    ((wkt, attributes),) = written(FINDING)
    assert wkt == "Point (1 2)"
    assert dict(zip((column.name for column in FINDING_COLUMNS), attributes, strict=True)) == {
        "severity": "error",
        "layer": "campus",
        "layer_title": "University campuses",
        "feature_id": "unist",
        "feature_fid": 7,
        "name": "UNIST",
        "what": "Status [status] is empty",
        "remedy": "Enter a value.",
        "x": 1.0,
        "y": 2.0,
    }


def test_a_finding_about_the_file_has_no_place_and_no_feature() -> None:
    ((wkt, attributes),) = written(Finding("plan_info", "", "Damaged", "Mend it.", {}, WARNING))
    assert wkt == ""
    assert attributes == [
        "warning",
        "plan_info",
        "Plan",
        "",
        None,
        "",
        "Damaged",
        "Mend it.",
        None,
        None,
    ]


def test_a_feature_has_its_name_in_the_readers_language_or_in_the_other() -> None:
    named = [written(FINDING, language=language)[0][1][5] for language in ("en", "ko")]
    assert named == ["UNIST", "울산과학기술원"]
    assert written(FINDING._replace(name_ko=""), language="ko")[0][1][5] == "UNIST"
    assert written(FINDING._replace(name=""))[0][1][5] == "울산과학기술원"


def test_the_log_tells_each_kind_once_and_ends_with_the_numbers(toolbox: Toolbox) -> None:
    odd = Finding("campus", "a", "It is odd", "Look.", {}, WARNING)
    whole = Finding("run", "", "The layer is missing", "Create it.", {})
    assert report(
        [odd, FINDING, whole, FINDING._replace(feature_id="other")], ["Campuses"], toolbox.feedback
    ) == (3, 1)
    lines = toolbox.log.splitlines()
    assert lines == [
        "University campuses: 2 times, the first in unist: Status [status] is empty. Enter a value.",
        "Runs: The layer is missing. Create it.",
        "University campuses, a: It is odd. Look.",
        "Edits that are not saved yet were not checked: Campuses",
        "3 errors, 1 warnings",
    ]


def test_a_sound_plan_is_called_sound(toolbox: Toolbox) -> None:
    assert report([], [], toolbox.feedback) == (0, 0)
    assert toolbox.log.splitlines() == ["The plan is sound."]


def test_findings_are_in_the_plans_crs(gimhae: Path) -> None:
    assert plan_crs(gimhae).authid() == "EPSG:5179"
