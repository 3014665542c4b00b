# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Substations, lines and plants of a few rows, told by what matters, and the assumptions that ship."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from plugin.core.assumptions import Assumptions, parse_assumptions
from plugin.core.power.features import Lines, Plants, Substations

RULES = Path(__file__).resolve().parents[3] / "resources" / "rules"
Row = dict[str, Any]


@cache
def shipped() -> Assumptions:
    return parse_assumptions(
        (RULES / f"{name}.json").read_text(encoding="utf-8") for name in ("base_case", "lines")
    )


def _numbers(rows: list[Row], key: str) -> Any:
    return np.array([row.get(key, np.nan) for row in rows], dtype=float)


def _texts(rows: list[Row], key: str) -> Any:
    return np.array([*(row.get(key) for row in rows), None], dtype=object)[:-1]


def _points(rows: list[Row], key: str) -> Any:
    return np.array([row.get(key, (np.nan, np.nan)) for row in rows], dtype=float).reshape(-1, 2)


def substations(*rows: Row) -> Substations:
    """Return rows of id, name, kind, xy, kv, mva, banks and load."""
    found = list(rows)
    xy = _points(found, "xy")
    return Substations(
        _texts(found, "id"),
        _texts(found, "name"),
        _texts(found, "kind"),
        xy[:, 0],
        xy[:, 1],
        _numbers(found, "kv"),
        _numbers(found, "mva"),
        _numbers(found, "banks"),
        _numbers(found, "load"),
    )


def lines(*rows: Row) -> Lines:
    """Return rows of id, kind, kv, circuits, mva, km, drawn, a, b (ids) and first, last (positions)."""
    found = list(rows)
    return Lines(
        _texts(found, "id"),
        _texts(found, "kind"),
        _numbers(found, "kv"),
        _numbers(found, "circuits"),
        _numbers(found, "mva"),
        _numbers(found, "km"),
        _numbers(found, "drawn"),
        _texts(found, "a"),
        _texts(found, "b"),
        _points(found, "first"),
        _points(found, "last"),
    )


def plants(*rows: Row) -> Plants:
    """Return rows of id, kind, xy and mw."""
    found = list(rows)
    xy = _points(found, "xy")
    return Plants(_texts(found, "id"), _texts(found, "kind"), xy[:, 0], xy[:, 1], _numbers(found, "mw"))
