# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A chart finds a font of this machine that has Hangul."""

from __future__ import annotations

from matplotlib import font_manager

from plugin.gui.widgets.plot_font import plot_families


def has(family: str, letters: str) -> bool:
    path = font_manager.findfont(font_manager.FontProperties(family=[family]))
    known = font_manager.get_font(path).get_charmap()
    return all(ord(letter) in known for letter in letters)


def test_one_of_the_families_has_hangul_and_the_last_one_every_sign() -> None:
    families = plot_families("Nowhere Sans")
    assert any(has(family, "가힣변전소") for family in families)
    assert families[-1] == "DejaVu Sans"
    assert has(families[-1], "²³●–")
    assert "Nowhere Sans" not in families


def test_the_windows_own_font_comes_first_and_once() -> None:
    families = plot_families("DejaVu Sans")
    assert families[0] == "DejaVu Sans"
    assert len(families) == len(set(families)) == 2
