# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The CRS of foreign coordinates: taken when it is declared and can be true, else asked for. Never guessed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsRectangle

from ...errors import InputError, mark
from .crs_evidence import (
    Doubt,
    Fit,
    Sample,
    apart_km,
    by_place,
    distance_km,
    doubt_about,
    fitting,
    outside_km,
    places,
    sample_of,
    share_in_area,
    share_inside,
    spread_m,
)
from .korean_crs import (
    UNMODIFIED,
    WITH_DATUM_OF_1892,
    crs_name,
    is_without_code,
    katec,
    recognised,
)
from .notes import Note
from .source_table import SourceTable

_DOUBTS = {
    Doubt.NOT_DEGREES: mark("The layer is said to be in {crs}, but its coordinates cannot be degrees"),
    Doubt.DEGREES: mark("The layer is said to be in {crs}, but its coordinates look like degrees"),
    Doubt.NOWHERE: mark("The layer is said to be in {crs}, but its coordinates are nowhere on Earth then"),
    Doubt.OUTSIDE: mark("The layer is said to be in {crs}, but would lie outside of where that is used"),
    Doubt.FAR_OUTSIDE: mark("The layer is said to be in {crs}, but would lie outside of where that is used"),
    Doubt.UNKNOWN_DATUM: mark(
        "The layer is said to be in {crs}, whose datum is unknown: places would be up to 400 m off"
    ),
}
_NONE = mark("The layer declares no coordinate reference system")
_ELSEWHERE = mark(
    "The layer is said to be in {crs}, which puts it at {place}; another reading puts it {km:.0f} km from there, into "
    "the plan's area"
)
_CHOSEN_ELSEWHERE = mark(
    "The chosen {crs} puts the places at {place}; another one puts them {km:.0f} km from there, into the plan's area: "
    "{candidates}. Check the parameter CRS"
)
_CHOSEN_EXCHANGED = mark(
    "The chosen {crs} puts the places at {place}; with x and y exchanged they would lie {km:.0f} km from there, in the "
    "plan's area: {candidates}. Check the two columns of coordinates"
)
_OUTSIDE = mark("All places lie {km:.0f} km or more outside the area of the plan")
# Less of the layer than this in the plan's area, and another CRS may be the right one.
_ENOUGH = 0.5
_SAME_PLACE_M = 1.0
_MOST_DEGREES = 180.0
_DIGITS_OF_DEGREES = 5


class SettledCrs(NamedTuple):
    """The CRS to read the geometries in, and what is to be said about it."""

    crs: QgsCoordinateReferenceSystem
    notes: tuple[Note, ...]


class CrsQuestion(InputError):
    """The CRS is missing or cannot be true; the message names what fits, the parameter CRS is the answer."""


def settle_crs(
    table: SourceTable,
    chosen: QgsCoordinateReferenceSystem,
    area: QgsRectangle | None,
    transform_context: QgsCoordinateTransformContext,
) -> SettledCrs:
    """Return the chosen CRS, or the declared one when it can be true.

    ``area`` is where the plan's features and regions are, in WGS84. Raises CrsQuestion where no CRS is declared, where
    the coordinates cannot be in it, and where few of them are in the area while another reading puts most into it.
    """
    crs = chosen if chosen.isValid() else table.declared_crs
    sample = sample_of(table.geometries)
    if not len(sample.points):
        return SettledCrs(crs, ())
    area = None if area is None or area.isNull() else area
    question = _Question(table, sample, area, transform_context)
    if not crs.isValid():
        raise question.ask(_NONE)
    crs, notes = _recognised(crs)
    doubt = doubt_about(crs, sample, transform_context)
    # Whoever chose it knows better where a CRS is used, but not what numbers and PROJ can do.
    if doubt is not None and not (chosen.isValid() and doubt is Doubt.OUTSIDE):
        raise question.ask(_DOUBTS[doubt], crs=crs)
    if doubt is not None:
        notes.append(Note(_DOUBTS[doubt], {"crs": crs_name(crs)}))
    notes.extend(_far(crs, question, is_chosen=chosen.isValid()))
    notes.extend(_traps(crs, chosen, table.declared_crs))
    return SettledCrs(crs, tuple(notes))


class _Question(NamedTuple):
    table: SourceTable
    sample: Sample
    area: QgsRectangle | None
    context: QgsCoordinateTransformContext

    def fits(self) -> list[Fit]:
        return fitting(self.sample, self.area, self.context)

    def fit(self, crs: QgsCoordinateReferenceSystem, *, is_exchanged: bool = False) -> Fit:
        """Return where the places lie in a CRS, whether they fit or not."""
        sample = self.sample.exchanged() if is_exchanged else self.sample
        lonlat = places(crs, sample.some, self.context)
        return Fit(crs, lonlat[np.isfinite(lonlat).all(axis=1)])

    def _exchanged_fits(self, direct: Sequence[Fit]) -> list[Fit]:
        """Return what fits x and y exchanged, and puts as much into the area as what fits them as they are."""
        exchanged = fitting(self.sample.exchanged(), self.area, self.context)
        if self.area is None or not direct:
            return exchanged
        share = share_in_area(direct[0].lonlat, self.area)
        return [fit for fit in exchanged if share_in_area(fit.lonlat, self.area) >= share]

    def ask(
        self,
        what: str,
        fits: list[Fit] | None = None,
        crs: QgsCoordinateReferenceSystem | None = None,
        exchanged: Sequence[Fit] = (),
        **values: Any,
    ) -> CrsQuestion:
        """Return the question with every candidate that fits, else with those that fit x and y ``exchanged``."""
        direct = self.fits() if fits is None else fits
        usual = [fit for fit in direct if fit.crs != katec()]
        if not usual and not exchanged:
            exchanged = self._exchanged_fits(direct)
        # Numbers of KATEC are as likely to be those of a belt, the wrong way round.
        rare = [fit for fit in direct if fit not in usual] if exchanged else []
        groups = by_place(list(exchanged) if exchanged and not usual else direct)
        if self.area is not None:
            area = self.area
            groups.sort(key=lambda group: distance_km(group[0].lonlat, area))
        low, high = self.sample.points.min(axis=0), self.sample.points.max(axis=0)
        digits = _DIGITS_OF_DEGREES if max(abs(low).max(), abs(high).max()) <= _MOST_DEGREES else 0
        return CrsQuestion(
            what,
            where=mark("{layer}: x {x_low} to {x_high}, y {y_low} to {y_high}"),
            remedy=_remedy(groups, is_exchanged=bool(exchanged), has_rare=bool(rare)),
            layer=self.table.title,
            crs="" if crs is None else crs_name(crs),
            x_low=f"{low[0]:.{digits}f}",
            x_high=f"{high[0]:.{digits}f}",
            y_low=f"{low[1]:.{digits}f}",
            y_high=f"{high[1]:.{digits}f}",
            candidates="; ".join(_place_text(group) for group in groups),
            rare="; ".join(_place_text([fit]) for fit in rare),
            metres=max((spread_m(group) for group in groups), default=0.0),
            **values,
        )


def _recognised(crs: QgsCoordinateReferenceSystem) -> tuple[QgsCoordinateReferenceSystem, list[Note]]:
    """Return the Korean CRS that a definition without a code describes, else the CRS as it is."""
    if not is_without_code(crs):
        return crs, []
    known = recognised(crs)
    if not known.isValid():
        return crs, []
    note = Note(
        mark(
            "The file describes a coordinate reference system without a code ({name}); it was taken for {crs}"
        ),
        {"name": crs.description() or crs.toProj(), "crs": crs_name(known)},
    )
    return known, [note]


def _far(crs: QgsCoordinateReferenceSystem, question: _Question, *, is_chosen: bool) -> list[Note]:
    """Ask, or tell who chose the CRS, where few places are in the plan's area and another reading puts them there."""
    if question.area is None:
        return []
    here = question.fit(crs)
    share = share_inside(here.lonlat, question.area)
    if share >= _ENOUGH:
        return []
    better = _inside(question.fits(), share, question.area)
    exchanged = _inside([question.fit(crs, is_exchanged=True)], share, question.area)
    if not is_chosen and better:
        # The declared one is named as well: who knows that it is right answers with it.
        raise question.ask(_ELSEWHERE, [*better, here], crs, place=_place(here), km=apart_km(here, better[0]))
    if not is_chosen and exchanged:
        km = apart_km(here, exchanged[0])
        raise question.ask(_ELSEWHERE, [], crs, exchanged=exchanged, place=_place(here), km=km)
    notes = [
        Note(
            text,
            {
                "crs": crs_name(crs),
                "place": _place(here),
                "km": apart_km(here, fits[0]),
                "candidates": "; ".join(_place_text(group) for group in by_place(fits)),
            },
        )
        for text, fits in ((_CHOSEN_ELSEWHERE, better), (_CHOSEN_EXCHANGED, exchanged))
        if fits
    ]
    if share == 0.0 and not notes:
        notes.append(Note(_OUTSIDE, {"km": outside_km(here.lonlat, question.area)}))
    return notes


def _inside(fits: Sequence[Fit], share: float, area: QgsRectangle) -> list[Fit]:
    """Return what puts most places into the area, where the CRS in question puts less than half as many there."""
    shares = [share_inside(fit.lonlat, area) for fit in fits]
    if share >= _ENOUGH * max(shares, default=0.0):
        return []
    return [fit for fit, there in zip(fits, shares, strict=True) if there >= _ENOUGH]


def _traps(
    crs: QgsCoordinateReferenceSystem,
    chosen: QgsCoordinateReferenceSystem,
    declared: QgsCoordinateReferenceSystem,
) -> list[Note]:
    notes = []
    if chosen.isValid() and declared.isValid() and chosen != declared:
        notes.append(
            Note(
                mark("The layer declares {declared}; {crs} was used because it was chosen"),
                {"declared": crs_name(declared), "crs": crs_name(crs)},
            )
        )
    code = crs.authid().removeprefix("EPSG:")
    if code.isdigit() and int(code) in UNMODIFIED:
        notes.append(
            Note(
                mark(
                    "{crs} has no correction of 10.405 seconds, which nearly all Korean data on the Bessel ellipsoid "
                    "have. If the places are about 260 m too far west, set the parameter CRS to {modified}"
                ),
                {"crs": crs_name(crs), "modified": UNMODIFIED[int(code)]},
            )
        )
    if code.isdigit() and int(code) in WITH_DATUM_OF_1892 and chosen != crs:
        notes.append(
            Note(
                mark(
                    "{crs} corrects by 10.405 seconds, as nearly all Korean data on the Bessel ellipsoid need. QGIS "
                    "takes it where a file describes such a system without a code. If the places are about 260 m too "
                    "far east, set the parameter CRS to {unmodified}"
                ),
                {"crs": crs_name(crs), "unmodified": WITH_DATUM_OF_1892[int(code)]},
            )
        )
    if crs == katec():
        notes.append(
            Note(
                mark(
                    "KATEC, the grid of Korean navigation data, is in no register; it was read by the definition that "
                    "Korean services use. Places may be off by up to 10 m"
                ),
                {},
            )
        )
    return notes


def _remedy(groups: Sequence[Sequence[Fit]], *, is_exchanged: bool, has_rare: bool) -> str:
    if not groups:
        return mark(
            "None of the coordinate reference systems used in Korea fits. Ask for it where the file comes from, "
            "and set the parameter CRS to it."
        )
    if is_exchanged and has_rare:
        return mark(
            "They fit {rare}, which only navigation data use; with x and y exchanged they fit {candidates}. Ask where "
            "the file comes from. Set the parameter CRS to the right one, and exchange the two columns of coordinates, "
            "or run “Swap X and Y coordinates” on the layer, if need be."
        )
    if is_exchanged:
        return mark(
            "With x and y exchanged they fit {candidates}. Exchange the two columns of coordinates, or run “Swap X and "
            "Y coordinates” on the layer, and set the parameter CRS to the right one."
        )
    if max(spread_m(group) for group in groups) > _SAME_PLACE_M:
        return mark(
            "They fit {candidates}. Those of one place differ by up to {metres:.0f} m here, which coordinates alone "
            "cannot tell: ask where the file comes from. Set the parameter CRS to the right one."
        )
    return mark("They fit {candidates}. Set the parameter CRS to the right one.")


def _place_text(group: Sequence[Fit]) -> str:
    return f"{', '.join(crs_name(fit.crs) for fit in group)} → {_place(group[0])}"


def _place(fit: Fit) -> str:
    longitude, latitude = fit.centre
    return f"{latitude:.2f}° N {longitude:.2f}° E"
