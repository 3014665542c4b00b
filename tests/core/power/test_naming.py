# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Names: ids or the number of the row, voltages in short, and numbers where several have one name."""

from __future__ import annotations

import numpy as np

from plugin.core.power.naming import kv_texts, named, numbered, texts

NOTHING = np.zeros(0, dtype=np.int64)
NO_TEXT = np.zeros(0, dtype=object)


def test_a_row_without_an_id_is_named_by_its_number() -> None:
    ids = np.array(["a", None, ""], dtype=object)
    assert named(ids, "line").tolist() == ["a", "line 2", "line 3"]


def test_only_names_that_are_there_more_than_once_are_numbered() -> None:
    names = np.array(["x", "y", "x"], dtype=object)
    assert numbered(names, np.array([7, 2, 7])).tolist() == ["x 1", "y", "x 2"]


def test_voltages_are_short() -> None:
    assert kv_texts(np.array([154.0, 22.9, np.nan, 154.0])).tolist() == ["154", "22.9", "nan", "154"]


def test_nothing_has_no_name() -> None:
    assert numbered(NO_TEXT, NOTHING).tolist() == named(NO_TEXT, "line").tolist() == []
    assert kv_texts(np.zeros(0)).tolist() == texts(NOTHING).tolist() == []
