# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Korean texts read well whatever is filled in: no particle that depends on a sound follows a field."""

from __future__ import annotations

import re

import pytest

from tests.house.source_tree import REPOSITORY
from tools import i18n

# 을/를, 이/가, 은/는, 과/와 and 으로/로 change with the last sound before them, which nobody knows of a field. Write a
# noun behind it ("{column} 열을"), or the field last ("찾을 수 없는 레이어: {layer}"). Behind brackets the particle is
# that of the noun before them: "좌표계({crs})를".
_PAIRS = "을|를|이|가|은|는|과|와|(?:으)?로"
_BRACKETED = r"을\(를\)|를\(을\)|이\(가\)|가\(이\)|은\(는\)|는\(은\)|과\(와\)|와\(과\)|\(으\)로|\(이\)"
_AFTER_FIELD = re.compile(
    rf"\{{[^{{}}]*\}}[\"'”’」』]*(?:{_BRACKETED}|(?:{_PAIRS})(?:는|도|만|서|써|부터|까지)?(?![가-힣]))"
)


def particles(text: str) -> list[str]:
    """Return each field of a text with the particle that would have to know how it ends."""
    return [found.group() for found in _AFTER_FIELD.finditer(text)]


@pytest.mark.parametrize(
    "text",
    [
        "{name}을 찾을 수 없습니다",
        "{name}를",
        "{name}이(가) 없습니다",
        "“{value}”은(는) 날짜가 아닙니다",
        "{km:.0f}가 넘습니다",
        "{crs}로 지정되어 있습니다",
        "{crs}(으)로는 위치가",
        "EPSG:{code}(이)라고",
        "{a}와 {b}",
    ],
)
def test_a_particle_behind_a_field_is_found(text: str) -> None:
    assert particles(text)


@pytest.mark.parametrize(
    "text",
    [
        "{name} 레이어를 찾을 수 없습니다",
        "찾을 수 없는 레이어: {name}",
        "{count}개를 넣었습니다",
        "{file}에 적힌 것",
        "{layer}의 {column} 열",
        "좌표계({crs})를 확인하십시오",
        "{km}km보다",
        "지원하는 버전은 {known}까지입니다",
        "{found}입니다",
        "{found}이며, 그보다",
        "{name} 이름",
    ],
)
def test_what_every_word_can_stand_before_is_left_alone(text: str) -> None:
    assert not particles(text)


def test_no_korean_text_has_a_particle_that_depends_on_what_is_filled_in() -> None:
    catalogue = i18n.read(REPOSITORY / "i18n" / "ai_region_planner_ko.ts")
    found = [text.translation for text in catalogue.values() if particles(text.translation)]
    assert not found, "\n".join(found)
