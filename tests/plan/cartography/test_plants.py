# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Plants of different fuels look different, also to the colour-blind and in grey."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtGui import QColor, QImage

from plugin.plan import vocabulary as words
from plugin.plan.cartography import symbols as s
from plugin.plan.cartography.plants import OTHER_PLANTS, PLANTS, PlantLook, plant_symbol
from tests.plan.cartography.test_symbols import painted, pixels_of

ALL = (*PLANTS, OTHER_PLANTS)
LEAST_CONTRAST = 4.5


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2."""
    parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def look_of(kind: str) -> PlantLook:
    return next((look for look in PLANTS if kind in look.kinds), OTHER_PLANTS)


def test_every_kind_is_in_one_group_and_only_what_says_nothing_is_in_none() -> None:
    grouped = [kind for look in PLANTS for kind in look.kinds]
    assert sorted([*grouped, "other", "unknown"]) == sorted(words.POWER_PLANT_KIND)


def test_no_two_groups_share_a_colour_or_a_letter() -> None:
    assert len({look.colour for look in ALL}) == len({look.letter for look in ALL}) == len(ALL)


@pytest.mark.parametrize("look", ALL, ids=lambda look: look.label)
def test_the_letter_can_be_read_on_the_colour_and_on_white(look: PlantLook) -> None:
    assert contrast(look.colour, look.ink) >= LEAST_CONTRAST
    assert contrast(s.WHITE, s.BLACK) >= LEAST_CONTRAST


@pytest.mark.parametrize("status", ["existing", "planned"])
def test_a_large_plant_carries_its_letter_and_a_small_one_does_not(status: str) -> None:
    letter = {"existing": look_of("solar").ink, "planned": s.BLACK}[status]
    large = painted(plant_symbol(look_of("solar")), pixels_per_mm=12.0, status=status, capacity_mw=900.0)
    small = painted(plant_symbol(look_of("solar")), pixels_per_mm=12.0, status=status, capacity_mw=9.0)
    assert pixels_of(large, letter) > 0
    assert pixels_of(small, letter) == 0


@pytest.mark.parametrize("kind", ["solar", "onshore_wind"])
def test_what_follows_sun_and_wind_points_down(kind: str) -> None:
    down = image_of(look_of(kind))
    up = image_of(look_of(kind)._replace(upside_down=False))
    assert rows_filled(down, top=True) > 2 * rows_filled(down, top=False)
    assert rows_filled(up, top=False) > 2 * rows_filled(up, top=True)


def test_only_sun_and_wind_point_down() -> None:
    assert {kind for look in ALL for kind in look.kinds if look.upside_down} == {
        kind for kind in words.POWER_PLANT_KIND if kind == "solar" or "wind" in kind
    }


def image_of(look: PlantLook) -> QImage:
    return painted(plant_symbol(look), pixels_per_mm=12.0, status="existing", capacity_mw=60.0)


def rows_filled(image: QImage, *, top: bool) -> int:
    """Count the painted pixels in the upper or lower half of an image."""
    middle = image.height() // 2
    rows = range(middle) if top else range(middle, image.height())
    return sum(image.pixelColor(x, y).alpha() > 127 for y in rows for x in range(image.width()))
