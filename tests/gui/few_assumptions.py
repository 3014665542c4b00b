# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A catalogue of a few assumptions: a range, a number without one, bounds, every mark, an address in a source."""

from __future__ import annotations

from typing import Any

from plugin.core.assumptions import Assumptions, parse_assumptions

LENGTH, CIRCUITS, LOSS, PRICE = "line.length_factor", "line.circuits", "line.loss", "cost.bay_krw_bn"


def _number(
    number_id: str, en: str, ko: str, unit: str, mark: str, source: str, **value: Any
) -> dict[str, Any]:
    return {
        "id": number_id,
        "title": {"en": en, "ko": ko},
        "unit": unit,
        "mark": mark,
        "source": source,
        **value,
    }


def few_assumptions() -> Assumptions:
    """Return a catalogue of its own."""
    lines = [
        _number(
            LENGTH,
            "Route over straight line",
            "송전선로 우회율",
            "ratio",
            "assumed",
            "assumption: usual in hills",
            low=1.15,
            likely=1.3,
            high=1.6,
            minimum=1,
            maximum=3,
        ),
        _number(CIRCUITS, "Circuits", "회선 수", "circuits", "recalled", "KEPCO <art. 23>", value=2),
        _number(LOSS, "Loss", "손실률", "1", "derived", "0.5 x 0.07", value=0.035),
    ]
    costs = [
        _number(
            PRICE,
            "Bay of 345 kV",
            "345 kV 인출설비",
            "KRW bn",
            "seen",
            "Price list, https://example.org/prices?a=1&b=2, page 3",
            low=8,
            likely=1250,
            high=12_500.5,
        )
    ]
    return parse_assumptions(
        [
            {"format": "airegion/rules", "version": 1, "id": name, "title": title, "values": values}
            for name, title, values in (
                ("lines", {"en": "Lines", "ko": "선로"}, lines),
                ("empty", {"en": "Nothing", "ko": "없음"}, []),
                ("costs", {"en": "Costs", "ko": "비용"}, costs),
            )
        ]
    )
