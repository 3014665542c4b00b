# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The columns every asset has."""

from __future__ import annotations

from plugin.plan import columns
from plugin.plan import vocabulary as words

COMMON = [
    "id",
    "name",
    "name_ko",
    "kind",
    "status",
    "opened",
    "closed",
    "date_precision",
    "source",
    "confidence",
    "position_accuracy_m",
    "notes",
]


def test_an_asset_has_the_common_columns_and_its_own_after_the_status() -> None:
    own = columns.FieldSpec("capacity_mw", "real", "Capacity (MW)")
    names = [field.name for field in columns.asset(words.CAMPUS_KIND, own)]
    assert names == [*COMMON[:5], "capacity_mw", *COMMON[5:]]


def test_the_identifier_makes_itself_and_the_status_is_never_empty() -> None:
    assert columns.ID.default == "uuid()"
    assert columns.ID.required
    assert columns.STATUS.required
    assert columns.STATUS.words is words.STATUS


def test_the_kind_takes_the_words_of_its_layer() -> None:
    assert columns.kind(words.CAMPUS_KIND).words is words.CAMPUS_KIND
