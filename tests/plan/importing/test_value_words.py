# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables of words hold together: no word means two things, and every one belongs to a vocabulary."""

from __future__ import annotations

import pytest

from plugin.i18n import LANGUAGES, translator
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
    ("layer", "given", "word"),
    [
        ("power_plant", "LNG", "gas"),
        ("power_plant", "LNG 복합", "gas_ccgt"),
        ("power_plant", "집단에너지", "chp"),
        ("power_plant", "열병합", "chp"),
        ("power_plant", "풍력", "wind"),
        ("power_plant", "Wind", "wind"),
        ("power_plant", "육상풍력", "onshore_wind"),
        ("power_plant", "Onshore wind", "onshore_wind"),
        ("power_plant", "해상풍력", "offshore_wind"),
        ("power_plant", "고정식 해상풍력", "offshore_wind_fixed"),
        ("power_plant", "부유식 해상풍력", "offshore_wind_floating"),
        ("power_plant", "바이오매스", "biomass"),
        ("power_plant", "Biomass", "biomass"),
        ("power_plant", "바이오가스", "biogas"),
        ("power_plant", "폐기물", "waste"),
        ("power_plant", "부생가스", "by_product_gas"),
        ("power_plant", "IGCC", "coal_igcc"),
        ("power_plant", "내연력", "oil_engine"),
        ("power_plant", "조력", "marine"),
        ("power_plant", "지열", "geothermal"),
        ("power_plant", "ESS", "energy_storage"),
        ("power_plant", "Battery Storage", "energy_storage"),
        ("power_plant", "기타", "other"),
        ("power_plant", "미상", "unknown"),
        ("power_line", "미상", "unknown"),
        ("data_centre", "미상", "unknown"),
        ("data_centre", "IDC", "unknown"),
        ("data_centre", "공공", "public"),
        ("data_centre", "Hyperscale", "hyperscale"),
        ("data_centre", "엣지", "edge"),
    ],
)
def test_what_lists_of_plants_and_data_centres_say_is_a_kind(layer: str, given: str, word: str) -> None:
    field = next(field for field in LAYERS[layer].fields if field.name == "kind")
    assert dictionary(layer, field)[word_key(given)] == word


def test_no_label_in_any_language_says_what_another_word_stands_for() -> None:
    for layer, field in CODED:
        said = {word_key(o): w for w, others in known_words(layer, field.name).items() for o in others}
        for word, label in field.words.items():
            for language in LANGUAGES:
                key = word_key(translator(language)(label))
                assert said.setdefault(key, word) == word, (layer, field.name, key)


@pytest.mark.parametrize(
    ("layer", "words"),
    [
        ("water_source", ("정수장", "해양심층수")),
        ("data_centre", ("클라우드", "cloud")),
        ("power_plant", ("신재생", "화력", "기력", "고형연료", "수소")),
        ("cluster", ("혁신도시",)),
    ],
)
def test_a_word_that_may_mean_another_kind_is_asked_for(layer: str, words: tuple[str, ...]) -> None:
    field = next(field for field in LAYERS[layer].fields if field.name == "kind")
    assert not {word_key(word) for word in words} & dictionary(layer, field).keys()
