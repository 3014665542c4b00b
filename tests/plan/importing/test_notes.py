# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Notes are translated as templates and filled afterwards."""

from __future__ import annotations

from plugin.plan.importing.notes import Note, note_text


def test_a_note_is_filled_after_it_was_translated() -> None:
    note = Note("{count} rows were left out", {"count": 3})
    assert note_text(note) == "3 rows were left out"
    assert (
        note_text(note, {"{count} rows were left out": "{count}개 행을 뺐습니다"}.__getitem__)
        == "3개 행을 뺐습니다"
    )
