# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every text is translated, and tools/i18n.py finds those that are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.house.source_tree import REPOSITORY
from tools import i18n

SOURCE = """
title = tr("Open a plan")
error = PlanError(mark("No layer {name}"), name=name)
label = self.tr("two " "parts")
either = tr("On" if on else "Off")
later = tr(title)
"""
TRANSLATIONS = {
    "No layer {name}": "{name} 레이어 없음",
    "Off": "끔",
    "On": "켬",
    "Open a plan": "계획 열기",
    "two parts": "두 부분",
}
FORM = """<ui><class>Dock</class><widget class="QLabel">
<property name="text"><string>Weight</string></property>
<property name="styleSheet"><string notr="true">color: red</string></property></widget></ui>"""


def catalogue_path(root: Path) -> Path:
    return root / "i18n" / "ai_region_planner_ko.ts"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A plugin whose catalogue is complete."""
    (tmp_path / "plugin").mkdir()
    (tmp_path / "plugin" / "a.py").write_text(SOURCE, encoding="utf-8")
    i18n.update(tmp_path, "ko")
    path = catalogue_path(tmp_path)
    text = path.read_text(encoding="utf-8")
    for source, translation in TRANSLATIONS.items():
        empty = f'<source>{source}</source>\n        <translation type="unfinished"></translation>'
        assert empty in text
        text = text.replace(
            empty, f"<source>{source}</source>\n        <translation>{translation}</translation>"
        )
    path.write_text(text, encoding="utf-8")
    return tmp_path


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_text_of_the_plugin_is_translated(language: str) -> None:
    problems = i18n.problems(REPOSITORY, language)
    assert not problems, "\n".join(problems)


def test_a_complete_catalogue_has_no_problems_and_survives_an_update(project: Path) -> None:
    before = catalogue_path(project).read_text(encoding="utf-8")
    assert i18n.problems(project, "ko") == []
    i18n.update(project, "ko")
    assert catalogue_path(project).read_text(encoding="utf-8") == before


def test_a_new_text_is_missed_until_it_is_collected_and_then_until_it_is_translated(project: Path) -> None:
    change(project / "plugin" / "a.py", "later = tr(title)", 'new = tr("Score & rank")')
    assert "not collected" in i18n.problems(project, "ko")[0]
    i18n.update(project, "ko")
    assert i18n.problems(project, "ko") == ["ai_region_planner_ko.ts: not translated: 'Score & rank'"]


def test_a_vanished_text_is_reported_and_dropped(project: Path) -> None:
    change(project / "plugin" / "a.py", 'title = tr("Open a plan")', "")
    assert "no longer in the source" in i18n.problems(project, "ko")[0]
    i18n.update(project, "ko")
    assert i18n.problems(project, "ko") == []


def test_an_unfinished_translation_counts_as_none(project: Path) -> None:
    change(catalogue_path(project), "<translation>끔<", '<translation type="unfinished">끔<')
    assert i18n.problems(project, "ko") == ["ai_region_planner_ko.ts: not translated: 'Off'"]


@pytest.mark.parametrize("translation", ["레이어 없음", "{nam} 레이어 없음", "{name} {name}", "{name 없음"])
def test_other_fields_than_the_source_has_are_reported(project: Path, translation: str) -> None:
    change(catalogue_path(project), "{name} 레이어 없음", translation)
    assert len(i18n.problems(project, "ko")) == 1


def test_a_catalogue_in_another_order_is_reported(project: Path) -> None:
    change(catalogue_path(project), "</TS>\n", "\n</TS>\n")
    assert "make i18n" in i18n.problems(project, "ko")[0]


@pytest.mark.parametrize("call", ['tr(f"{n} sites")', 'mark("one" + "two")', 'tr("%d sites" % n)'])
def test_a_text_that_cannot_be_looked_up_is_an_error(call: str) -> None:
    with pytest.raises(i18n.ExtractionError, match=r"a\.py:1"):
        list(i18n.texts_of_python(call, "a.py"))


def test_the_texts_of_a_form_share_the_context_of_the_code() -> None:
    assert list(i18n.texts_of_form(FORM)) == [(i18n.CONTEXT, "Weight")]
