# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The rules that ship: each number with a title in both languages, a mark and a source."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from plugin.core.assumptions import ASSUMED, DERIVED, parse_assumptions

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "rules"
PATHS = sorted(FOLDER.glob("*.json"))
HANGUL = re.compile("[가-힣]")


def document_of(path: Path) -> dict[str, Any]:
    document = json.loads(path.read_text(encoding="utf-8"))
    assert isinstance(document, dict)
    return document


# What is no list of numbers has tests of its own.
CATALOGUE = [path for path in PATHS if document_of(path).get("format") == "airegion/rules"]
every_document = pytest.mark.parametrize("path", CATALOGUE, ids=lambda path: path.stem)


def test_the_documents_are_one_catalogue() -> None:
    assert {"base_case", "lines"} <= {path.stem for path in CATALOGUE}
    catalogue = parse_assumptions(document_of(path) for path in CATALOGUE)
    assert [group.id for group in catalogue.groups] == [path.stem for path in CATALOGUE]


def test_a_subject_belongs_to_one_document() -> None:
    """The first part of an id tells where it is: line.circuits is of lines alone."""
    owner: dict[str, str] = {}
    for path in CATALOGUE:
        for entry in document_of(path)["values"]:
            assert re.fullmatch(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)+", entry["id"]), entry["id"]
            subject = entry["id"].split(".")[0]
            assert owner.setdefault(subject, path.stem) == path.stem, entry["id"]


@every_document
def test_titles_are_in_both_languages_and_each_is_there_once(path: Path) -> None:
    document = document_of(path)
    titles = [document["title"], *(entry["title"] for entry in document["values"])]
    for title in titles:
        assert HANGUL.search(title["ko"]), title
        assert not HANGUL.search(title["en"]), title
    for language in ("en", "ko"):
        texts = [entry["title"][language] for entry in document["values"]]
        assert sorted(set(texts)) == sorted(texts)


@every_document
def test_every_number_says_where_it_comes_from(path: Path) -> None:
    for entry in document_of(path)["values"]:
        source = entry["source"].strip()
        assert len(source) > 10, entry["id"]
        assert source.lower().startswith("assumption") == (entry["mark"] == ASSUMED), entry["id"]
        assert entry["mark"] != DERIVED or re.search(r"\d", source), entry["id"]
        assert not re.search(r"ASSUMPTIONS|shared/|facts/|issue", source), entry["id"]
