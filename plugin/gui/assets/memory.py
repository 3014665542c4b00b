# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How the asset panels were left, by theme, kept in the user's settings as one JSON object."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ...core.assets.selecting import Filter
from ...settings import Setting


def remembered(theme: str) -> dict[str, Any]:
    """Return how the panel of a theme was left; {} when nothing usable is kept."""
    kept = _all().get(theme)
    return kept if isinstance(kept, dict) else {}


def remember(theme: str, left: Mapping[str, Any]) -> None:
    """Keep how the panel of a theme is left."""
    everything = _all()
    everything[theme] = dict(left)
    Setting.ASSET_PANELS.set(json.dumps(everything, ensure_ascii=False, sort_keys=True))


def _all() -> dict[str, Any]:
    try:
        kept = json.loads(Setting.ASSET_PANELS.get() or "{}")
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}


def kept_filter(wanted: Filter) -> dict[str, Any]:
    """Return a filter as JSON can keep it."""
    return {
        "text": wanted.text,
        "layers": sorted(wanted.layers),
        "words": {name: sorted(chosen, key=str) for name, chosen in wanted.words.items()},
        "voltages_kv": sorted(wanted.voltages_kv, key=lambda kv: -1.0 if kv is None else kv),
        "first_year": wanted.first_year,
        "last_year": wanted.last_year,
    }


def filter_of(kept: Any) -> Filter:
    """Return the filter that was kept; an empty one where what is kept is none."""
    try:
        return Filter(
            text=str(kept.get("text", "")),
            layers=frozenset(map(str, kept.get("layers", ()))),
            words={str(name): frozenset(chosen) for name, chosen in kept.get("words", {}).items()},
            voltages_kv=frozenset(None if kv is None else float(kv) for kv in kept.get("voltages_kv", ())),
            first_year=_year(kept.get("first_year")),
            last_year=_year(kept.get("last_year")),
        )
    except (AttributeError, TypeError, ValueError):
        return Filter()


def _year(value: Any) -> int | None:
    return None if value is None else int(value)
