# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""An entry of a document of rules is what was asked for, or refused at its place."""

from __future__ import annotations

import pytest

from plugin.core.rules_document import content_of, localised, number, objects, text, text_or_blank
from plugin.core.texts import Text
from plugin.errors import RulesError


@pytest.mark.parametrize(
    ("document", "where", "message"),
    [
        ("{", "", "not JSON"),
        ("[" * 100_000, "", "nested too deeply"),
        ("[]", "", "not an object"),
        ('{"format": "other", "version": 1}', "format", "other is another kind"),
        ('{"format": "airegion/x", "version": 2}', "version", "version 2 is not known.*Update the plugin"),
    ],
)
def test_a_document_of_another_kind_is_refused_at_its_place(document: str, where: str, message: str) -> None:
    with pytest.raises(RulesError, match=message) as caught:
        content_of(document, "airegion/x", 1)

    assert caught.value.where == where


def test_a_document_is_taken_as_text_or_as_an_object() -> None:
    document = {"format": "airegion/x", "version": 1}

    assert content_of('{"format": "airegion/x", "version": 1}', "airegion/x", 1) == document
    assert content_of(document, "airegion/x", 1) is document


@pytest.mark.parametrize("value", [True, "1", None, float("nan"), float("inf"), 10**400, -(10**400)])
def test_what_is_not_a_finite_number_is_refused_at_its_place(value: object) -> None:
    with pytest.raises(RulesError, match="not a finite number") as caught:
        number({"low": value}, "low", "items[3]")

    assert caught.value.where == "items[3].low"


def test_entries_that_are_right_are_returned() -> None:
    entry = {"id": "a", "title": {"en": "A", "ko": "가"}, "low": -2, "unit": "", "list": [{"id": "b"}]}

    assert text(entry, "id", "") == "a"
    assert localised(entry, "title", "") == Text("A", "가")
    assert number(entry, "low", "") == -2.0
    assert text_or_blank(entry, "unit", "") == text_or_blank(entry, "source", "") == ""
    assert objects(entry, "list") == [{"id": "b"}]
    assert objects(entry, "missing", may_be_missing=True) == []


def test_entries_that_are_wrong_are_refused_at_their_places() -> None:
    wrong = {"id": " ", "title": {"en": "A"}, "half": {"en": "A", "ko": ""}, "unit": 1, "list": [1]}
    for read, where in (
        (lambda: text(wrong, "id", "a{b}"), "a{{b}}.id"),
        (lambda: localised(wrong, "title", ""), "title"),
        (lambda: localised(wrong, "half", "x"), "x.half.ko"),
        (lambda: text_or_blank(wrong, "unit", "x"), "x.unit"),
        (lambda: objects(wrong, "list"), "list"),
        (lambda: objects(wrong, "missing"), "missing"),
    ):
        with pytest.raises(RulesError) as caught:
            read()

        assert caught.value.where == where
