# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The words of the coded columns: codes that stay, labels that can be translated."""

from __future__ import annotations

import ast

import pytest

from plugin.paths import ROOT
from plugin.plan import vocabulary
from plugin.plan.schema import LAYERS

VOCABULARIES = {name: value for name, value in vars(vocabulary).items() if name.isupper()}
SOURCE = ast.parse((ROOT / "plugin" / "plan" / "vocabulary.py").read_text(encoding="utf-8"))


def marked(tree: ast.AST) -> set[str]:
    """Return the texts that the translators are given."""
    return {
        node.args[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "mark"
        and isinstance(node.args[0], ast.Constant)
    }


@pytest.mark.parametrize("name", VOCABULARIES)
def test_every_label_can_be_translated_and_tells_one_word_from_another(name: str) -> None:
    labels = list(VOCABULARIES[name].values())
    assert set(labels) <= marked(SOURCE)
    assert len(labels) == len(set(labels))


@pytest.mark.parametrize("name", VOCABULARIES)
def test_every_code_is_plain_and_fit_for_an_expression(name: str) -> None:
    assert all(code.isascii() and code.isidentifier() and code == code.lower() for code in VOCABULARIES[name])


def test_every_vocabulary_is_used_by_a_column() -> None:
    used = {id(field.words) for spec in LAYERS.values() for field in spec.fields if field.words}
    assert [name for name, words in VOCABULARIES.items() if id(words) not in used] == []


def test_the_title_alias_and_group_of_everything_can_be_translated() -> None:
    sources = ((ROOT / "plugin" / "plan" / name).read_text("utf-8") for name in ("schema.py", "columns.py"))
    tree = ast.parse("\n".join(sources).replace("from __future__ import annotations", ""))
    shown = {text for spec in LAYERS.values() for text in (spec.title, spec.group)}
    shown |= {field.alias for spec in LAYERS.values() for field in spec.fields}
    assert shown <= marked(tree)
