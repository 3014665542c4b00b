# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The catalogue of assumptions: reading, asking, editing, and what is wrong where."""

from __future__ import annotations

import copy
import json
import math
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.assumptions import EDITED, MARKS, Assumption, Assumptions, parse_assumptions
from plugin.core.ranges import Range
from plugin.core.texts import Text
from plugin.errors import RulesError

RULES = Path(__file__).parents[2] / "resources" / "rules"
Document = dict[str, Any]


@pytest.fixture
def document() -> Document:
    """A document with a number that is exact and one with a range and bounds."""
    return {
        "format": "airegion/rules",
        "version": 1,
        "id": "lines",
        "title": {"en": "Lines", "ko": "선로"},
        "values": [
            {
                "id": "line.rating_mva",
                "title": {"en": "Rating", "ko": "용량"},
                "unit": "MVA",
                "value": 452,
                "mark": "seen",
                "source": "a page",
            },
            {
                "id": "line.cost",
                "title": {"en": "Cost", "ko": "비용"},
                "unit": "KRW bn/km",
                "low": 0.9,
                "likely": 1.35,
                "high": 2,
                "mark": "assumed",
                "source": "assumption: nobody says",
                "minimum": 0.1,
                "maximum": 10,
            },
        ],
    }


@pytest.fixture
def catalogue(document: Document) -> Assumptions:
    return parse_assumptions([document])


def changed(document: Document, path: list[Any], value: Any) -> Document:
    """Return the document with another value at a path; ... takes the key away."""
    answer = copy.deepcopy(document)
    place: Any = answer
    for key in path[:-1]:
        place = place[key]
    if value is ...:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return answer


def assert_refused(error: RulesError, where: str, what: str) -> None:
    assert where in str(error)
    assert what in str(error)
    # What, where, and what to do.
    assert error.remedy


def test_a_document_becomes_numbers_in_its_group(catalogue: Assumptions) -> None:
    assert [(group.id, group.title) for group in catalogue.groups] == [("lines", Text("Lines", "선로"))]
    rating, cost = catalogue
    assert rating == Assumption(
        "line.rating_mva", "lines", Text("Rating", "용량"), "MVA", Range(452, 452, 452), "seen", "a page"
    )
    assert (rating.minimum, rating.maximum) == (0, math.inf)
    assert (cost.value, cost.minimum, cost.maximum) == (Range(0.9, 1.35, 2), 0.1, 10)


def test_a_document_may_be_text_and_there_may_be_several(document: Document) -> None:
    other = changed(document, ["id"], "more")
    other["values"] = [{**other["values"][0], "id": "more.rating_mva"}]
    catalogue = parse_assumptions([json.dumps(document), json.dumps(other, ensure_ascii=False)])
    assert [assumption.group for assumption in catalogue] == ["lines", "lines", "more"]
    assert [group.id for group in catalogue.groups] == ["lines", "more"]


@pytest.mark.parametrize(
    ("how_founded", "is_assumed"),
    [("seen", False), ("derived", False), ("recalled", True), ("assumed", True)],
)
def test_what_nobody_has_seen_ships_as_an_assumption(
    document: Document, *, how_founded: str, is_assumed: bool
) -> None:
    catalogue = parse_assumptions([changed(document, ["values", 0, "mark"], how_founded)])
    assert catalogue["line.rating_mva"].is_assumed == is_assumed
    assert MARKS[how_founded]


RATING, COST = ["values", 0], ["values", 1]


@pytest.mark.parametrize(
    ("path", "value", "where", "what"),
    [
        (["format"], "airegion/siting-model", "format", "another kind of document"),
        (["format"], ..., "format", "None is another kind of document"),
        (["version"], 2, "version", "version 2 is not known"),
        (["version"], ..., "version", "version None is not known"),
        (["id"], "", "id", "is not a text"),
        (["id"], ..., "id", "None is not a text"),
        (["title"], "Lines", "title", "Lines is not a text in en and ko"),
        (["title"], {"en": "Lines"}, "title", "is not a text in en and ko"),
        (["title", "ko"], " ", "title.ko", "is not a text"),
        (["values"], {}, "values", "is not a list of objects"),
        (["values"], [1], "values", "[1] is not a list of objects"),
        ([*RATING, "id"], 7, "lines.values[0].id", "7 is not a text"),
        ([*COST, "id"], "line.rating_mva", "lines.values[1].id", "line.rating_mva is there twice"),
        ([*RATING, "title"], ..., "lines.values[0].title", "is not a text in en and ko"),
        ([*RATING, "title", "fr"], "Capacité", "lines.values[0].title", "is not a text in en and ko"),
        ([*RATING, "title", "en"], None, "lines.values[0].title.en", "None is not a text"),
        ([*RATING, "unit"], ..., "lines.values[0].unit", "is not a text"),
        ([*RATING, "source"], "", "lines.values[0].source", "is not a text"),
        ([*RATING, "mark"], "guessed", "lines.values[0].mark", "guessed is not a mark"),
        ([*RATING, "mark"], EDITED, "lines.values[0].mark", "edited is not a mark"),
        ([*RATING, "mark"], ..., "lines.values[0].mark", "is not a text"),
        ([*RATING, "valeu"], 3, "lines.values[0]", "valeu is not a key of an assumption"),
        ([*RATING, "value"], "452", "lines.values[0].value", "452 is not a finite number"),
        ([*RATING, "value"], True, "lines.values[0].value", "True is not a finite number"),
        ([*RATING, "value"], math.inf, "lines.values[0].value", "inf is not a finite number"),
        ([*RATING, "value"], math.nan, "lines.values[0].value", "nan is not a finite number"),
        ([*RATING, "value"], None, "lines.values[0].value", "None is not a finite number"),
        ([*RATING, "value"], -1, "lines.values[0]", "-1 / -1 / -1 is outside 0 to inf"),
        ([*RATING, "value"], ..., "lines.values[0].low", "None is not a finite number"),
        ([*COST, "low"], ..., "lines.values[1].low", "None is not a finite number"),
        ([*COST, "likely"], "x", "lines.values[1].likely", "x is not a finite number"),
        ([*COST, "high"], ..., "lines.values[1].high", "None is not a finite number"),
        ([*COST, "low"], 1.5, "lines.values[1]", "1.5 / 1.35 / 2 is out of order"),
        ([*COST, "high"], 1.0, "lines.values[1]", "0.9 / 1.35 / 1 is out of order"),
        ([*COST, "high"], 10.1, "lines.values[1]", "0.9 / 1.35 / 10.1 is outside 0.1 to 10"),
        ([*COST, "low"], 0.05, "lines.values[1]", "0.05 / 1.35 / 2 is outside 0.1 to 10"),
        ([*COST, "minimum"], "0", "lines.values[1].minimum", "0 is not a finite number"),
        ([*COST, "maximum"], math.inf, "lines.values[1].maximum", "inf is not a finite number"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(
    document: Document, path: list[Any], value: Any, where: str, what: str
) -> None:
    with pytest.raises(RulesError) as caught:
        parse_assumptions([changed(document, path, value)])
    assert_refused(caught.value, f"({where})", what)


def test_a_newer_version_says_that_the_plugin_is_too_old(document: Document) -> None:
    with pytest.raises(RulesError, match="Update the plugin"):
        parse_assumptions([changed(document, ["version"], 2)])


@pytest.mark.parametrize(
    ("text", "what"), [("{", "The document is not JSON"), ("[]", "[] is not an object of JSON")]
)
def test_what_is_no_document_is_told(text: str, what: str) -> None:
    with pytest.raises(RulesError) as caught:
        parse_assumptions([text])
    assert_refused(caught.value, "", what)


def test_an_id_in_two_documents_is_told_at_the_second(document: Document) -> None:
    with pytest.raises(RulesError) as caught:
        parse_assumptions([document, changed(document, ["id"], "more")])
    assert_refused(caught.value, "(more.values[0].id)", "line.rating_mva is there twice")


def test_braces_in_a_place_are_text(document: Document) -> None:
    with pytest.raises(RulesError, match=r"\(\{x\}\.values\[0\]\.unit\)"):
        parse_assumptions([changed(changed(document, ["id"], "{x}"), [*RATING, "unit"], 1)])


def test_an_unknown_id_is_told(catalogue: Assumptions) -> None:
    for ask in (catalogue.__getitem__, catalogue.range, catalogue.number):
        with pytest.raises(RulesError) as caught:
            ask("line.colour")
        assert_refused(caught.value, "", "There is no assumption line.colour")
    assert catalogue.used == ()


def test_what_was_asked_for_is_noted_once_and_in_the_order_of_the_catalogue(catalogue: Assumptions) -> None:
    noting = catalogue.noting()
    assert noting.used == ()
    assert noting.number("line.cost") == 1.35
    assert noting.range("line.rating_mva") == Range(452, 452, 452)
    assert noting.number("line.cost") == 1.35
    assert [assumption.id for assumption in noting.used] == ["line.rating_mva", "line.cost"]


def test_looking_is_not_using(catalogue: Assumptions) -> None:
    noting = catalogue.noting()
    assert noting["line.cost"].unit == "KRW bn/km"
    assert len(list(noting)) == 2
    assert noting.used == ()


def test_one_study_does_not_note_for_another(catalogue: Assumptions) -> None:
    first, second = catalogue.noting(), catalogue.noting()
    first.number("line.cost")
    assert second.used == catalogue.used == ()
    assert first.noting().used == ()
    assert len(first.used) == 1


def test_an_edit_is_used_and_shown_and_can_be_taken_back(catalogue: Assumptions) -> None:
    edited = catalogue.with_edit("line.cost", Range(1, 2, 3), "our own tender")
    assert edited.number("line.cost") == 2
    assert (edited["line.cost"].mark, edited["line.cost"].source) == (EDITED, "our own tender")
    assert not edited["line.cost"].is_assumed
    assert [assumption.value for assumption in edited][1] == Range(1, 2, 3)
    assert [assumption.mark for assumption in edited.used] == [EDITED]
    assert edited.shipped["line.cost"].value == Range(0.9, 1.35, 2)
    assert catalogue.number("line.cost") == 1.35
    back = edited.without_edit("line.cost")
    assert list(back) == list(catalogue)
    assert back.edited == {}


def test_taking_back_what_was_not_edited_changes_nothing(catalogue: Assumptions) -> None:
    edited = catalogue.with_edit("line.cost", Range(1, 2, 3))
    assert list(edited.without_edit("line.rating_mva")) == list(edited)


def test_an_edit_to_what_is_shipped_is_none_unless_it_has_a_source(catalogue: Assumptions) -> None:
    shipped = catalogue["line.cost"].value
    assert catalogue.with_edit("line.cost", shipped).edited == {}
    assert catalogue.with_edit("line.cost", Range(1, 2, 3)).with_edit("line.cost", shipped).edited == {}
    assert catalogue.with_edit("line.cost", shipped, "checked").edited["line.cost"].source == "checked"


def test_an_edit_of_an_edit_starts_from_what_is_shipped(catalogue: Assumptions) -> None:
    twice = catalogue.with_edit("line.cost", Range(1, 2, 3), "first").with_edit("line.cost", Range(2, 3, 4))
    assert (twice["line.cost"].value, twice["line.cost"].source) == (Range(2, 3, 4), "")


@pytest.mark.parametrize(
    ("value", "what"),
    [
        (Range(3, 2, 4), "3 / 2 / 4 is out of order"),
        (Range(1, 2, 11), "1 / 2 / 11 is outside 0.1 to 10"),
        (Range(0, 2, 3), "0 / 2 / 3 is outside 0.1 to 10"),
        (Range(math.nan, 2, 3), "nan / 2 / 3 is not a finite number"),
        (Range(1, 2, math.inf), "1 / 2 / inf is not a finite number"),
    ],
)
def test_an_edit_out_of_order_or_bounds_is_refused_and_named(
    catalogue: Assumptions, value: Range, what: str
) -> None:
    with pytest.raises(RulesError) as caught:
        catalogue.with_edit("line.cost", value)
    assert_refused(caught.value, "(line.cost)", what)


@pytest.mark.parametrize("value", [Range(0.1, 0.1, 0.1), Range(10, 10, 10)])
def test_bounds_themselves_may_be_set(catalogue: Assumptions, value: Range) -> None:
    assert catalogue.with_edit("line.cost", value).range("line.cost") == value


def test_an_edit_of_an_unknown_id_is_refused(catalogue: Assumptions) -> None:
    with pytest.raises(RulesError, match="There is no assumption"):
        catalogue.with_edit("line.colour", Range.exactly(1.0))


def test_no_edits_are_an_empty_document(catalogue: Assumptions) -> None:
    assert catalogue.to_edits() == {}


def test_edits_are_written_in_order_of_their_ids(catalogue: Assumptions) -> None:
    edited = catalogue.with_edit("line.rating_mva", Range.exactly(500.0)).with_edit(
        "line.cost", Range(1, 2, 3), "tender"
    )
    assert edited.to_edits() == {
        "format": "airegion/assumptions",
        "version": 1,
        "values": [
            {"id": "line.cost", "low": 1, "likely": 2, "high": 3, "source": "tender"},
            {"id": "line.rating_mva", "low": 500, "likely": 500, "high": 500},
        ],
    }


def test_a_document_of_edits_replaces_those_before_it(catalogue: Assumptions) -> None:
    before = catalogue.with_edit("line.rating_mva", Range.exactly(500.0))
    edits = catalogue.with_edit("line.cost", Range(1, 2, 3)).to_edits()
    assert set(before.with_edits(edits).edited) == {"line.cost"}


EDITS = {
    "format": "airegion/assumptions",
    "version": 1,
    "values": [{"id": "line.cost", "low": 1, "likely": 2, "high": 3, "source": "tender"}],
}


@pytest.mark.parametrize(
    ("path", "value", "where", "what"),
    [
        (["format"], "airegion/rules", "(format)", "airegion/rules is another kind of document"),
        (["version"], 9, "(version)", "version 9 is not known"),
        (["values"], None, "(values)", "None is not a list of objects"),
        (["values", 0, "id"], ..., "(values[0].id)", "None is not a text"),
        (["values", 0, "id"], "line.colour", "", "There is no assumption line.colour"),
        (["values", 0, "low"], "1", "(values[0].low)", "1 is not a finite number"),
        (["values", 0, "high"], 11, "(line.cost)", "1 / 2 / 11 is outside 0.1 to 10"),
        (["values", 0, "likely"], 4, "(line.cost)", "1 / 4 / 3 is out of order"),
        (["values", 0, "source"], 5, "(values[0].source)", "5 is not a text"),
    ],
)
def test_what_is_wrong_with_edits_is_told(
    catalogue: Assumptions, path: list[Any], value: Any, where: str, what: str
) -> None:
    assert catalogue.with_edits(EDITS)["line.cost"].source == "tender"
    with pytest.raises(RulesError) as caught:
        catalogue.with_edits(changed(EDITS, path, value))
    assert_refused(caught.value, where, what)


numbers = st.floats(0.1, 10).map(lambda number: round(number, 6))


@given(
    values=st.dictionaries(
        st.sampled_from(["line.rating_mva", "line.cost"]),
        st.tuples(st.tuples(numbers, numbers, numbers), st.sampled_from(["", "보도자료", "a {brace}"])),
    )
)
def test_edits_go_round_through_json(values: dict[str, tuple[tuple[float, float, float], str]]) -> None:
    number: Document = {
        "title": {"en": "a", "ko": "가"},
        "unit": "1",
        "mark": "seen",
        "source": "b",
        "value": 1,
    }
    document = {
        "format": "airegion/rules",
        "version": 1,
        "id": "lines",
        "title": {"en": "Lines", "ko": "선로"},
        "values": [{**number, "id": key} for key in ("line.rating_mva", "line.cost")],
    }
    catalogue = edited = parse_assumptions([document])
    for key, (ends, source) in values.items():
        edited = edited.with_edit(key, Range(*sorted(ends)), source)
    edits = edited.to_edits()
    assert bool(edits) == bool(edited.edited)
    if edits:
        again = catalogue.with_edits(json.dumps(edits, ensure_ascii=False))
        assert again == edited
        assert list(again) == list(edited)


@pytest.mark.parametrize("path", sorted(RULES.glob("*.json")), ids=lambda path: path.stem)
def test_shipped_documents_of_rules_are_valid_and_named_by_their_id(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    catalogue = parse_assumptions([text])
    assert [group.id for group in catalogue.groups] == [path.stem]
    for assumption in catalogue:
        # What is derived says how, what is assumed says so; edits can make nothing of what cannot be.
        assert assumption.source.startswith("assumption") or assumption.mark != "assumed"
        assert assumption.title.en != assumption.title.ko
