# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables of words hold together: no word means two things, and every one belongs to a vocabulary."""

from __future__ import annotations

import pytest

from plugin.plan.importing.value_map import dictionary, word_key
from plugin.plan.importing.value_words import known_words
from plugin.plan.schema import LAYERS

CODED = [(name, field) for name, spec in LAYERS.items() for field in spec.fields if field.words is not None]


def test_every_known_word_stands_for_one_word_of_the_plan() -> None:
    for layer, field in CODED:
        seen: dict[str, str] = {}
        for word, others in known_words(layer, field.name).items():
            assert word in field.words, (layer, field.name, word)
            for other in others:
                assert seen.setdefault(word_key(other), word) == word, (layer, field.name, other)


def test_a_known_word_is_never_another_word_of_the_plan() -> None:
    for layer, field in CODED:
        codes = {word_key(word): word for word in field.words}
        for word, others in known_words(layer, field.name).items():
            assert all(codes.get(word_key(other), word) == word for other in others), (layer, word)


def test_the_usual_statuses_and_kinds_are_known() -> None:
    assert "운영중" in known_words("substation", "status")["existing"]
    assert "국가산단" in known_words("cluster", "kind")["national_industrial_complex"]
    assert known_words("substation", "name") == {}


@pytest.mark.parametrize(
    ("layer", "words"),
    [
        ("water_source", ("정수장", "해양심층수")),
        ("data_centre", ("IDC", "공공", "클라우드", "하이퍼스케일", "Hyperscale", "cloud")),
        ("power_plant", ("열병합", "집단에너지")),
        ("cluster", ("혁신도시",)),
    ],
)
def test_a_word_that_may_mean_another_kind_is_asked_for(layer: str, words: tuple[str, ...]) -> None:
    field = next(field for field in LAYERS[layer].fields if field.name == "kind")
    assert not {word_key(word) for word in words} & dictionary(layer, field).keys()
