# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin site would accept the package: its files, its metadata and its security scan."""

from __future__ import annotations

import json
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.house import upload_rules

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Rule = Callable[[zipfile.ZipFile], Iterator[str]]


def numbered(*spans: tuple[int, int]) -> list[str]:
    return [f"B{number}" for first, last in spans for number in range(first, last + 1)]


# Every finding of one of these blocks an upload, the mandatory and the skippable ones alike.
BANDIT_RULES = [
    *numbered((101, 108), (110, 110), (112, 113), (201, 202), (301, 308), (310, 321), (323, 324)),
    *numbered((401, 403), (405, 409), (412, 413), (501, 509), (601, 615), (701, 704)),
]
GOOD_METADATA = {
    "name": "A",
    "qgisMinimumVersion": "3.40",
    "description": "A",
    "about": "A",
    "version": "1.2.3",
    "author": "A",
    "email": "a@a.aa",
    "homepage": "https://a.aa/",
    "repository": "https://a.aa/r",
    "tracker": "https://a.aa/t",
    "icon": "icon.png",
}


def make_zip(path: Path, files: dict[str, str], metadata: dict[str, str]) -> zipfile.ZipFile:
    keys = "".join(f"{key}={value}\n" for key, value in metadata.items())
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in (files | {"a/metadata.txt": f"[general]\n{keys}"}).items():
            archive.writestr(name, text)
    return zipfile.ZipFile(path)


GOOD_FILES = {"a/__init__.py": "", "a/LICENSE": "", "a/icon.png": ""}


@pytest.mark.parametrize("rule", upload_rules.RULES, ids=lambda rule: rule.__name__)
def test_the_package_keeps_the_rule(rule: Rule, built_zip: Path) -> None:
    with zipfile.ZipFile(built_zip) as archive:
        assert list(rule(archive)) == []


def test_a_good_package_breaks_no_rule(tmp_path: Path) -> None:
    with make_zip(tmp_path / "a.zip", GOOD_FILES, GOOD_METADATA) as archive:
        assert [complaint for rule in upload_rules.RULES for complaint in rule(archive)] == []


@pytest.mark.parametrize(
    ("rule", "files", "metadata"),
    [
        (upload_rules.one_package, {"b/c.py": ""}, {}),
        (upload_rules.safe_paths, {"a/../b.py": ""}, {}),
        (upload_rules.no_unwanted_files, {"a/b.pyc": ""}, {}),
        (upload_rules.no_unwanted_files, {"a/run.sh": ""}, {}),
        (upload_rules.no_unwanted_files, {"a/.hidden": ""}, {}),
        (upload_rules.no_unwanted_files, {"a/tests/test_b.py": ""}, {}),
        (upload_rules.metadata_keys, {}, {"description": ""}),
        (upload_rules.metadata_keys, {}, {"author": "a/b"}),
        (upload_rules.metadata_keys, {}, {"version": "1.2"}),
        (upload_rules.metadata_keys, {}, {"supportsQt6": "yes"}),
        (upload_rules.metadata_keys, {}, {"about": "<b>a</b>"}),
        (upload_rules.metadata_keys, {}, {"tracker": "http://bugs"}),
        (upload_rules.icon, {}, {"icon": "gone.png"}),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_a_rule_can_fail(rule: Rule, files: dict[str, str], metadata: dict[str, str], tmp_path: Path) -> None:
    with make_zip(tmp_path / "a.zip", GOOD_FILES | files, GOOD_METADATA | metadata) as archive:
        assert len(list(rule(archive))) == 1


def test_a_missing_licence_is_noticed(tmp_path: Path) -> None:
    files = {name: text for name, text in GOOD_FILES.items() if name != "a/LICENSE"}
    with make_zip(tmp_path / "a.zip", files, GOOD_METADATA) as archive:
        assert list(upload_rules.required_files(archive)) == ["LICENSE is missing"]


def test_a_package_that_is_too_large_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upload_rules, "MOST_BYTES", 10)
    with make_zip(tmp_path / "a.zip", GOOD_FILES, GOOD_METADATA) as archive:
        assert len(list(upload_rules.size(archive))) == 1


def bandit(run_tool: Run, folder: Path) -> list[str]:
    done = run_tool("bandit", "-r", str(folder), "-t", ",".join(BANDIT_RULES), "-f", "json", "-q")
    report = json.loads(done.stdout)
    assert not report["errors"], report["errors"]
    return [
        f"{r['filename']}:{r['line_number']}: {r['test_id']} {r['issue_text']}" for r in report["results"]
    ]


def secrets(run_tool: Run, folder: Path) -> list[str]:
    options = ["--all-files", "--exclude-files", r"metadata\.txt", "--disable-plugin", "IPPublicDetector"]
    # Its exit code says nothing: the findings are in what it prints.
    report = json.loads(run_tool("detect-secrets", "scan", *options, ".", cwd=folder).stdout)
    return [
        f"{name}:{r['line_number']}: {r['type']}" for name, rows in report["results"].items() for r in rows
    ]


def test_bandit_finds_nothing(run_tool: Run, unpacked: Path) -> None:
    assert bandit(run_tool, unpacked) == []


def test_detect_secrets_finds_nothing(run_tool: Run, unpacked: Path) -> None:
    assert secrets(run_tool, unpacked) == []


def test_both_scanners_find_what_is_planted(run_tool: Run, tmp_path: Path) -> None:
    # Put together here, so that nobody scanning this file takes it for a secret.
    address = "https://somebody:" + "something" + "@example.org"
    (tmp_path / "planted.py").write_text(f"import random\nassert random.random()\nurl = '{address}'\n")
    found = {line.split(": ")[1].split()[0] for line in bandit(run_tool, tmp_path)}
    assert found == {"B101", "B311"}
    assert [line.split(": ")[1] for line in secrets(run_tool, tmp_path)] == ["Basic Auth Credentials"]
