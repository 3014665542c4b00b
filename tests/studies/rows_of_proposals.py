# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Proposals written by hand, without a plan."""

from __future__ import annotations

import datetime
from typing import Any

from plugin.plan.proposals import ComponentRow, FigureRow, ProposalRow, ProposalRows

_TEXTS = {"source": "", "notes": ""}
_NAMED = {**_TEXTS, "name": "", "name_ko": "", "status": "proposed", "confidence": ""}


def proposal(row_id: str, **values: Any) -> ProposalRow:
    known = {**_NAMED, "promoter": "", "announced": None, "date_precision": "", **values}
    return ProposalRow(fid=known.pop("fid", 1), id=row_id, **known)


def component(row_id: str, proposal_id: str = "p", **values: Any) -> ComponentRow:
    known = {
        **_NAMED,
        "part_of_id": "",
        "kind": "data_centre",
        "phase": "",
        "site_status": "unsited",
        "asset_layer": "",
        "asset_id": "",
        "geometry_basis": "",
        "position_accuracy_m": None,
        **values,
    }
    return ComponentRow(fid=known.pop("fid", 1), id=row_id, proposal_id=proposal_id, **known)


def figure(component_id: str, value: float | None, **values: Any) -> FigureRow:
    known = {
        **_TEXTS,
        "quantity": "demand_mw",
        "unit": "",
        "from_date": None,
        "date_precision": "",
        "basis": "published",
        "mw_basis": "it" if values.get("quantity", "demand_mw") == "demand_mw" else "",
        **values,
    }
    if isinstance(known["from_date"], str):
        known["from_date"] = datetime.date.fromisoformat(known["from_date"])
    return FigureRow(
        fid=known.pop("fid", 1), id=known.pop("id", "f"), component_id=component_id, value=value, **known
    )


def rows(*given: ProposalRow | ComponentRow | FigureRow) -> ProposalRows:
    return ProposalRows(
        tuple(row for row in given if isinstance(row, ProposalRow)),
        tuple(row for row in given if isinstance(row, ComponentRow)),
        tuple(row for row in given if isinstance(row, FigureRow)),
    )
