# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Judge one test suite by its JUnit report and the word that its session left, never by the exit code alone.

QGIS can crash while the interpreter shuts down, long after the last test passed; and a process can also end
with 0 without having run everything. So a suite has passed when its session said that it ended well *and* the
report holds every collected test without a failure.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

PYTEST_OK = 0
PYTEST_NO_TESTS = 5


@dataclass(frozen=True)
class Verdict:
    """What one suite came to; ``problem`` is empty when it is clean and complete."""

    passed: int
    failed: int
    skipped: int
    seconds: float
    problem: str = ""


def read_report(path: Path) -> Verdict:
    """Count the test cases of a JUnit report."""
    root = ElementTree.parse(path).getroot()
    cases = list(root.iter("testcase"))
    failed = sum(case.find("failure") is not None or case.find("error") is not None for case in cases)
    skipped = sum(case.find("skipped") is not None for case in cases)
    seconds = sum(float(suite.get("time", "0")) for suite in root.iter("testsuite"))
    return Verdict(len(cases) - failed - skipped, failed, skipped, seconds)


def judge(report: Path, status: Path, *, may_be_empty: bool) -> Verdict:
    """Return the verdict on a suite whose session wrote ``report`` and ``status``."""
    try:
        counts = read_report(report)
    except (OSError, ElementTree.ParseError) as error:
        return Verdict(0, 1, 0, 0.0, f"no complete report ({error})")
    try:
        exit_status, collected = (int(part) for part in status.read_text(encoding="utf-8").split())
    except (OSError, ValueError):
        failed = max(counts.failed, 1)
        return Verdict(
            counts.passed, failed, counts.skipped, counts.seconds, "the session did not come to its end"
        )
    if exit_status == PYTEST_NO_TESTS and may_be_empty:
        return counts
    reported = counts.passed + counts.failed + counts.skipped
    problem = ""
    if counts.failed:
        problem = "tests failed"
    elif exit_status != PYTEST_OK:
        problem = f"the session ended with status {exit_status}"
    elif reported != collected:
        problem = f"{collected} tests were collected, {reported} are in the report"
    failed = max(counts.failed, 1) if problem else 0
    return Verdict(counts.passed, failed, counts.skipped, counts.seconds, problem)


def main() -> int:
    """Print one line for people on stderr and the counts for the caller on stdout."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name")
    parser.add_argument("report", type=Path)
    parser.add_argument("status", type=Path)
    parser.add_argument("exit_code", type=int)
    parser.add_argument("--may-be-empty", action="store_true", help="a selection of tests was asked for")
    arguments = parser.parse_args()
    verdict = judge(arguments.report, arguments.status, may_be_empty=arguments.may_be_empty)
    line = f"{arguments.name}: {verdict.passed} passed, {verdict.failed} failed, {verdict.skipped} skipped"
    line += f" ({verdict.seconds:.1f} s)"
    if verdict.problem:
        line += f" - {verdict.problem}; the process ended with {arguments.exit_code}"
    elif arguments.exit_code not in {PYTEST_OK, PYTEST_NO_TESTS}:
        line += f" - all tests passed; the process then ended with {arguments.exit_code} while QGIS shut down"
    sys.stderr.write(line + "\n")
    sys.stdout.write(f"{verdict.passed} {verdict.failed} {verdict.skipped}\n")
    return 1 if verdict.problem else 0


if __name__ == "__main__":
    sys.exit(main())
