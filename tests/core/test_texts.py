# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts in both languages: Korean for Koreans, English for everyone else."""

from __future__ import annotations

import pytest

from plugin.core.texts import Text


@pytest.mark.parametrize(
    ("language", "shown"),
    [("ko", "변전소"), ("ko_KR", "변전소"), ("KO", "변전소"), ("en", "Substation"), ("fr", "Substation")],
)
def test_a_text_is_shown_in_the_language_of_the_reader(language: str, shown: str) -> None:
    assert Text("Substation", "변전소").get(language) == shown
