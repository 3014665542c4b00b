# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a check finds: where it is, what is wrong, what to do, and how much it matters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal, NamedTuple

from ...errors import PlanError
from ..schema import LAYERS

Severity = Literal["error", "warning"]
ERROR: Severity = "error"
WARNING: Severity = "warning"

_LONGEST_VALUE = 60
_ALIASES = {(name, field.name): field.alias for name, spec in LAYERS.items() for field in spec.fields}


class Finding(NamedTuple):
    """One thing to mend; the texts are English templates, filled with ``values`` after they are translated.

    An "error" cannot be stored or misleads a measure; a "warning" is possible but looks wrong. ``row`` is the index
    into the arrays that were checked, -1 for the layer as a whole; ``place`` is x, y in the plan's CRS.
    """

    layer: str
    feature_id: str
    what: str
    remedy: str
    values: Mapping[str, Any]
    severity: Severity = ERROR
    row: int = -1
    fid: int | None = None
    name: str = ""
    name_ko: str = ""
    place: tuple[float, float] | None = None


class Kind(NamedTuple):
    """Findings that say the same of the same column of a layer: how many there are, and the first of them."""

    count: int
    first: Finding


def whole_layer(layer: str, what: str, remedy: str, severity: Severity = ERROR, **values: Any) -> Finding:
    """Return a finding about a layer, a table or the file (layer "") as a whole."""
    return Finding(layer, "", what, remedy, values, severity)


def texts(finding: Finding, translate: Callable[[str], str] = str) -> tuple[str, str]:
    """Return what is wrong and what to do in the language of ``translate``, columns under the names forms show."""
    values = {key: _shown(finding.layer, key, value, translate) for key, value in finding.values.items()}
    return translate(finding.what).format(**values), translate(finding.remedy).format(**values)


def _shown(layer: str, key: str, value: Any, translate: Callable[[str], str]) -> str:
    if isinstance(value, PlanError):
        return value.message(translate)
    if key == "parent" and value in LAYERS:
        return f"{translate(LAYERS[value].title)} [{value}]"
    if key in {"column", "other"}:
        alias = _ALIASES.get((layer, value))
        return f"{translate(alias)} [{value}]" if alias else str(value)
    if key == "reason":
        return translate(str(value))
    if isinstance(value, bytes):
        return "…"
    text = f"{value:.12g}" if isinstance(value, float) else str(value)
    return text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}…"


def kinds_of(findings: Iterable[Finding]) -> list[Kind]:
    """Group findings that say the same of the same column of a layer; errors first, then the most frequent."""
    counts: Counter[tuple[str, str, str]] = Counter()
    firsts: dict[tuple[str, str, str], Finding] = {}
    for finding in findings:
        kind = (finding.layer, finding.what, str(finding.values.get("column", "")))
        counts[kind] += 1
        firsts.setdefault(kind, finding)
    kinds = [Kind(count, firsts[kind]) for kind, count in counts.items()]
    return sorted(kinds, key=lambda kind: (kind.first.severity != ERROR, -kind.count))
