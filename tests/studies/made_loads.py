# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Loads that share headroom, written by hand."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsVectorLayer

from plugin.studies.shared_headroom import SharedHeadroom, SharingRequest, share_headroom
from tests.studies.made_connections import SITE_FIELDS, request, site, sites, station, stations

LOAD_FIELDS: dict[str, type] = {**SITE_FIELDS, "turn": float, "part_of_id": str}


def loads(*amounts: float | None, **columns: list[Any]) -> QgsVectorLayer:
    """Return loads a, b, c at one place, each with its MW; one list of values for each further field."""
    rows = []
    for number, amount in enumerate(amounts):
        more = {name: values[number] for name, values in columns.items()}
        rows.append(site("abcdef"[number], **{"mw": amount, **more}))
    return sites(*rows, fields=LOAD_FIELDS, name="부하")


def near_and_far(near_mw: float | None = 150.0, far_mw: float | None = 100.0) -> QgsVectorLayer:
    """Return two substations, one cheaper to connect to, with their headroom; None where it is not known."""
    places = {"near": (3.0, near_mw), "far": (9.0, far_mw)}
    return stations(
        *(
            station(key, x_km, **({} if mw is None else {"headroom_mw": mw}))
            for key, (x_km, mw) in places.items()
        )
    )


def shared(
    asking: QgsVectorLayer, substations: QgsVectorLayer | None = None, **options: Any
) -> SharedHeadroom:
    """Share headroom among loads of contract power in the field "mw"."""
    of_sharing = {
        name: options.pop(name)
        for name in ("method", "order_by", "is_descending", "in_part", "assumed_headroom_mw", "time_limit_s")
        if name in options
    }
    given = {"field": "mw", "more_fields": ("part_of_id",), **options}
    connection = request(near_and_far() if substations is None else substations, asking, **given)
    return share_headroom(SharingRequest(connection, **of_sharing), lambda _share: None)


def places(found: SharedHeadroom) -> list[str]:
    """Return where each load is connected, "-" for nowhere."""
    ids = (*found.found.supply.points.ids, "-")
    return [ids[row] for row in found.likely.substation.tolist()]
