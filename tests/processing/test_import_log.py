# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The log of an import is short however many rows there are, in both languages."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingFeedback

from plugin.i18n import translator
from plugin.plan.importing.digest import Example, Group
from plugin.plan.importing.report import ACTIONS, COLUMN, NOT_TAKEN, ReportRow
from plugin.processing import import_log
from plugin.processing.import_log import actions_text, group_text, tell
from plugin.studies.import_assets import ImportResult


def group(
    action: str,
    text: str,
    count: int = 1,
    column: str = "kind",
    *,
    is_alike: bool = True,
    is_finding: bool = False,
) -> Group:
    examples = tuple(Example(10 + n, f"v{n}", None) for n in range(min(count, 3)))
    return Group(action, column, text, is_alike, is_finding, count, examples)


def column_row(action: str, column: str | None, given: str, reason: str) -> ReportRow:
    return ReportRow(None, None, None, action, column, given, None, reason, 1)


def log_of(*groups: Group, report: tuple[ReportRow, ...] = (), preview: bool = False) -> list[str]:
    feedback = QgsProcessingFeedback(False)
    tell(
        ImportResult("substation", 5, 2, 1, 3, 0, 0, (), list(report), list(groups)),
        preview=preview,
        feedback=feedback,
    )
    return feedback.textLog().splitlines()


def test_the_first_line_is_the_outcome() -> None:
    assert log_of()[0] == "Of 5 rows 2 went to substation; rejected: 3, duplicates: 0"
    assert log_of(preview=True)[0].startswith("Preview: of 5 rows 2 would go to substation")


def test_columns_are_told_in_a_line_for_each_reason() -> None:
    report = (
        column_row(COLUMN, "name_ko", "변전소명", "Suggested"),
        column_row(COLUMN, "voltage_kv", "전압", "Suggested"),
        column_row(NOT_TAKEN, None, "비고1", "Goes nowhere"),
        column_row(NOT_TAKEN, None, "비고2", "Goes nowhere"),
    )
    lines = log_of(report=report)
    assert "  Suggested: name_ko ← 변전소명, voltage_kv ← 전압" in lines
    assert "  Goes nowhere: 비고1, 비고2" in lines


def test_what_is_told_stands_under_headings_in_their_order_and_empty_ones_are_left_out() -> None:
    lines = log_of(
        group("rejected", "r"), group("question", "q"), group("changed", "c"), group("left empty", "e")
    )
    order = [line for line in lines if line.startswith("What was")]
    assert order == [
        "What was assumed; please confirm",
        "What was changed or left empty",
        "What was rejected, and why",
    ]
    told = [line.split(": ")[1].split(".")[0] for line in lines if line.startswith("  1 rows")]
    assert told == ["q", "e", "c", "r"]


def test_a_thousand_rejected_rows_of_three_reasons_are_three_lines_with_counts_and_examples() -> None:
    lines = log_of(
        group("rejected", "bad word", 600, is_alike=False),
        group("rejected", "empty", 300, "status"),
        group("rejected", "no place.", 100, ""),
    )
    start = lines.index("What was rejected, and why")
    assert lines[start + 1 : start + 4] == [
        "  600 rows (kind), such as: bad word. Rows 10 (v0), 11 (v1), 12 (v2), …",
        "  300 rows (status): empty. Rows 10 (v0), 11 (v1), 12 (v2), …",
        "  100 rows: no place. Rows 10 (v0), 11 (v1), 12 (v2), …",
    ]


def test_a_log_is_no_report_of_every_reason() -> None:
    lines = log_of(*(group("rejected", f"r{n}") for n in range(50)))
    assert sum(line.startswith("  1 rows") for line in lines) == 20
    assert any("30 other reasons; all are in the report" in line for line in lines)


def test_what_an_example_became_is_told_and_long_values_are_cut() -> None:
    changed = Group("changed", "kind", "word", True, False, 1, (Example(2, "운영중" * 30, "existing"),))
    assert group_text(changed).endswith("Rows 2 (" + ("운영중" * 30)[:40] + "… → existing)")
    whole = Group("note", "", "Read in UTF-8", True, False, 1, (Example(None, None, None),))
    assert group_text(whole) == "Read in UTF-8"
    assert group_text(whole._replace(column="id")) == "id: Read in UTF-8"
    of_columns = whole._replace(examples=(Example(None, "경도", None), Example(None, "위도", None)))
    assert group_text(of_columns) == "Read in UTF-8: 경도, 위도"
    assert group_text(of_columns._replace(column="id")) == "id ← 경도, 위도: Read in UTF-8"


@pytest.mark.parametrize(
    ("column", "is_finding", "told"),
    [("voltage_kv", False, True), ("voltage_kv", True, False), ("kind", False, False)],
)
def test_who_loses_rows_for_an_optional_value_is_told_of_the_other_way(
    column: str, *, is_finding: bool, told: bool
) -> None:
    lines = log_of(group("rejected", "no number", column=column, is_finding=is_finding))
    assert any("leave_empty" in line for line in lines) == told


def test_the_log_speaks_korean(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_log, "tr", translator("ko"))
    lines = log_of(group("rejected", "사유", 1000, is_alike=False), group("question", "가정", column=""))
    assert "거부한 행과 사유" in lines
    assert any(line.startswith("  1,000개 행(kind), 예: 사유") for line in lines)
    assert any("가정. 행 10" in line for line in lines)


def test_the_words_of_the_report_are_explained() -> None:
    assert all(word in actions_text() for word in ACTIONS)
