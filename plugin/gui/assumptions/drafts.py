# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What people typed into the table of assumptions that is no value yet: kept until it becomes one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ...core.ranges import Range
from ...errors import RulesError, mark
from ..widgets.number_table import number
from .session import AssumptionSession

LIKELY = "likely"


@dataclass(frozen=True)
class Draft:
    """Typed texts by the ends of a range, and why they are no value."""

    texts: Mapping[str, str]
    error: RulesError


class Drafts:
    """A low value above the likely one is wrong for itself and right once the others are typed as well."""

    def __init__(self, session: AssumptionSession) -> None:
        self._session = session
        self._drafts: dict[str, Draft] = {}

    def __len__(self) -> int:
        return len(self._drafts)

    def of(self, assumption_id: str) -> Draft | None:
        """Return what is kept for an assumption."""
        return self._drafts.get(assumption_id)

    def type_end(self, assumption_id: str, end: str, text: str) -> None:
        """Take a typed end with those typed before it; what is no value yet is kept, and raises RulesError."""
        before = self._drafts.pop(assumption_id, None)
        texts = {**(before.texts if before is not None else {}), end: text.strip()}
        assumption = self._session.assumptions[assumption_id]
        is_own = assumption_id in self._session.assumptions.edited
        try:
            value = _value(assumption.value, texts)
            self._session.edit(assumption_id, value, assumption.source if is_own else "")
        except RulesError as error:
            self._drafts[assumption_id] = Draft(texts, error)
            raise

    def forget(self, assumption_ids: Iterable[str] | None = None) -> None:
        """Forget what was typed for some assumptions, or for all."""
        for key in list(self._drafts) if assumption_ids is None else assumption_ids:
            self._drafts.pop(key, None)


def _value(before: Range, texts: Mapping[str, str]) -> Range:
    numbers = {end: _number(text) for end, text in texts.items()}
    if before.is_exact and set(numbers) == {LIKELY}:
        # A number that is known exactly stays so; it gets a range when low or high is typed.
        return Range.exactly(numbers[LIKELY])
    return replace(before, **numbers)


def _number(text: str) -> float:
    value = number(text)
    if value is None:
        raise RulesError(
            mark("{text} is not a number"),
            text=text or "–",
            remedy=mark("Type digits without separators of thousands, such as 1250 or 0.85."),
        )
    return value
