# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How power plants look: groups of kinds told apart by colour, by a letter, and by which way they point."""

from __future__ import annotations

from typing import NamedTuple

from qgis.core import QgsMarkerSymbol

from ...errors import mark
from . import symbols as s


class PlantLook(NamedTuple):
    """How plants of some kinds look; ``ink`` is the colour of the letter on ``colour``.

    What follows sun and wind points down: that shows also where a triangle is too small for its letter.
    """

    label: str
    kinds: tuple[str, ...]
    colour: str
    ink: str
    letter: str
    upside_down: bool = False


PLANTS = (
    PlantLook(mark("nuclear"), ("nuclear",), s.PURPLE, s.WHITE, "N"),
    PlantLook(
        mark("gas or fuel cell"),
        ("gas", "gas_ccgt", "gas_chp", "gas_hydrogen", "by_product_gas", "chp", "fuel_cell"),
        s.ORANGE,
        s.BLACK,
        "G",
    ),
    PlantLook(
        mark("coal or oil"),
        ("coal", "coal_chp", "coal_igcc", "oil_steam", "oil_engine"),
        s.BLACK,
        s.WHITE,
        "C",
    ),
    PlantLook(
        mark("biomass, waste or geothermal"),
        ("biomass", "biogas", "waste", "geothermal"),
        s.BLUISH_GREEN,
        s.BLACK,
        "B",
    ),
    PlantLook(
        mark("hydro, pumped storage or tidal"),
        ("hydro", "pumped_hydro", "marine"),
        s.BLUE,
        s.WHITE,
        "H",
    ),
    PlantLook(mark("solar"), ("solar",), s.VERMILION, "#000000", "S", upside_down=True),
    PlantLook(
        mark("wind"),
        ("wind", "onshore_wind", "offshore_wind", "offshore_wind_fixed", "offshore_wind_floating"),
        s.SKY_BLUE,
        s.BLACK,
        "W",
        upside_down=True,
    ),
    PlantLook(mark("energy storage (ESS)"), ("energy_storage",), s.PINK, s.BLACK, "E"),
)
OTHER_PLANTS = PlantLook(mark("other or not known"), (), s.GREY, s.WHITE, "?")
"""What is in none of the groups, a word of a later version of the plugin among it."""

_SIZE = 'scale_linear(sqrt(coalesce("capacity_mw", 0)), 0, 55, 2.2, 8)'
# A smaller triangle, of less than about 100 MW, has no room for a letter.
_LETTER_FROM_MM = 3.2


def plant_symbol(look: PlantLook) -> QgsMarkerSymbol:
    """Return the triangle of some kinds, its size by capacity."""
    marker = s.status_marker("triangle", look.colour, 4.0, _SIZE, upside_down=look.upside_down)
    exists = "coalesce(\"status\", 'existing') = 'existing'"
    fits = f"{_SIZE} >= {_LETTER_FROM_MM}"
    # The legend shows every layer of a symbol: the letter that can be read there comes last.
    s.add_letter(marker, look.letter, 2.0, s.BLACK, f"{fits} AND NOT ({exists})")
    s.add_letter(marker, look.letter, 2.0, look.ink, f"{fits} AND {exists}")
    return marker
