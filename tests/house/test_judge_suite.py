# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A suite passes only with a clean, complete report and a session that said it ended well."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.judge_suite import Verdict, judge

PASSED, FAILED, SKIPPED = "<testcase/>", "<testcase><failure/></testcase>", "<testcase><skipped/></testcase>"
ERROR = "<testcase><error/></testcase>"


def verdict(folder: Path, cases: str | None, status: str | None, *, may_be_empty: bool = False) -> Verdict:
    report, word = folder / "report.xml", folder / "status"
    if cases is not None:
        report.write_text(
            f'<testsuites><testsuite time="1.5">{cases}</testsuite></testsuites>', encoding="utf-8"
        )
    if status is not None:
        word.write_text(status, encoding="utf-8")
    return judge(report, word, may_be_empty=may_be_empty)


def test_a_clean_and_complete_suite_passes(tmp_path: Path) -> None:
    assert verdict(tmp_path, PASSED * 3 + SKIPPED, "0 4") == Verdict(3, 0, 1, 1.5)


@pytest.mark.parametrize(
    ("cases", "status", "problem"),
    [
        (None, "0 1", "no complete report"),
        ("<testcase>", "0 1", "no complete report"),
        (PASSED, None, "did not come to its end"),
        (PASSED, "", "did not come to its end"),
        (PASSED, "0 2", "2 tests were collected, 1 are in the report"),
        (PASSED + FAILED, "1 2", "tests failed"),
        (PASSED + FAILED, "0 2", "tests failed"),
        (PASSED + ERROR, "1 2", "tests failed"),
        (PASSED, "3 1", "ended with status 3"),
        ("", "5 0", "ended with status 5"),
    ],
)
def test_anything_else_fails(cases: str | None, status: str | None, problem: str, tmp_path: Path) -> None:
    found = verdict(tmp_path, cases, status)
    assert problem in found.problem
    assert found.failed >= 1


def test_a_selection_may_leave_a_suite_empty(tmp_path: Path) -> None:
    assert verdict(tmp_path, "", "5 0", may_be_empty=True) == Verdict(0, 0, 0, 1.5)
