# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Findings are read by people: in their language, under the names that forms show, and counted by kind."""

from __future__ import annotations

from plugin.errors import InputError
from plugin.plan.checks.findings import ERROR, WARNING, Finding, Kind, kinds_of, texts, whole_layer


def finding(
    what: str = "{column} is empty", severity: str = ERROR, layer: str = "campus", **values: object
) -> Finding:
    return Finding(layer, "one", what, "Enter it.", values, severity)


def test_a_column_is_shown_under_its_alias_and_its_own_name() -> None:
    assert texts(finding(column="status"))[0] == "Status [status] is empty"
    assert texts(finding(column="nonsense"))[0] == "nonsense is empty"
    assert texts(finding(layer="result_x", column="status"))[0] == "status is empty"
    both = finding("{column} without {other}", layer="data_centre", column="power_mw", other="mw_basis")
    assert texts(both)[0] == "Power (MW) [power_mw] without What the MW mean [mw_basis]"


def test_a_layer_that_is_referred_to_is_shown_under_its_title() -> None:
    assert texts(finding("not in {parent}", parent="substation"))[0] == "not in Substations [substation]"
    assert texts(finding("not in {parent}", parent="castle"))[0] == "not in castle"


def test_templates_and_what_is_ours_in_them_are_translated_and_values_are_not() -> None:
    def translate(text: str) -> str:
        return {
            "{column}: {value}, {reason}": "<{column}: {value}, {reason}>",
            "Enter it.": "Do.",
            "Status": "상태",
        }.get(text, text.upper())

    given = finding("{column}: {value}, {reason}", column="status", value="Status", reason="so it is")
    assert texts(given, translate) == ("<상태 [status]: Status, SO IT IS>", "Do.")


def test_an_error_among_the_values_is_told_whole_and_in_the_readers_language() -> None:
    error = InputError("No {name}", remedy="Get one" + ", please" * 10, name="key")
    what, _ = texts(
        finding("Bad: {error}", error=error), lambda text: {"No {name}": "{name} 없음"}.get(text, text)
    )
    assert what == f"Bad: key 없음. {error.remedy}"


def test_values_are_shown_short() -> None:
    assert texts(finding("{value}", value="x" * 100))[0] == "x" * 60 + "…"
    assert texts(finding("{value}", value="x" * 60))[0] == "x" * 60
    assert texts(finding("{value}", value=48_444_000.0))[0] == "48444000"
    assert texts(finding("{value}", value=b"\x00\x01"))[0] == "…"


def test_a_finding_about_a_layer_as_a_whole_names_no_feature() -> None:
    found = whole_layer("campus", "The layer is missing", "Migrate.", WARNING, count=2)
    assert (found.layer, found.feature_id, found.row, found.fid, found.place) == (
        "campus",
        "",
        -1,
        None,
        None,
    )
    assert (found.severity, found.values) == (WARNING, {"count": 2})


def test_findings_are_counted_by_layer_text_and_column_errors_first() -> None:
    rare, first, unlikely = finding(column="name"), finding(column="kind"), finding("Odd", WARNING)
    findings = [
        unlikely,
        unlikely,
        unlikely,
        rare,
        first,
        finding(column="kind"),
        finding(layer="region", column="kind"),
    ]
    kinds = kinds_of(findings)
    assert kinds[0] == Kind(2, first)
    assert kinds[0].first is first
    assert kinds[-1] == Kind(3, unlikely)
    assert len(kinds) == 4
