# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Siting models that a plan keeps: those that the scorer cannot read are found, with the place."""

from __future__ import annotations

import json

import pytest

from plugin.plan.checks.documents import check_documents
from plugin.plan.checks.features import features_of
from plugin.plan.schema import LAYERS
from plugin.plan.slots import shipped_model_paths
from tests.plan.checks.sound_rows import objects, rows, told


@pytest.fixture(scope="module")
def document() -> str:
    return shipped_model_paths()[0].read_text(encoding="utf-8")


def without(document: str, key: str) -> str:
    content = json.loads(document)
    del content[key]
    return json.dumps(content)


def test_a_shipped_model_is_sound(document: str) -> None:
    assert told(check_documents(rows("siting_model", document=document))) == []


def test_a_document_that_cannot_be_used_is_an_error_that_names_the_place(document: str) -> None:
    features = rows("siting_model", 3, document=[document, "{", without(document, "criteria")])
    (no_json, no_key) = check_documents(features)
    assert (no_json.row, no_json.severity, no_key.row) == (1, "error", 2)
    assert "cannot be used: This is not JSON" in told([no_json])[0][2]
    assert "criteria" in told([no_key])[0][2]
    assert no_key.values["error"].__traceback__ is None


@pytest.mark.parametrize("empty", [None, "", " "])
def test_a_missing_document_is_an_error(empty: str | None) -> None:
    ((severity, _, text),) = told(check_documents(rows("siting_model", document=empty)))
    assert (severity, text) == ("error", "Document (JSON) [document] is empty")


def test_other_layers_have_no_documents() -> None:
    assert told(check_documents(rows("campus"))) == []
    assert told(check_documents(features_of(LAYERS["siting_model"], {"id": objects(["a"])}, None))) == []
