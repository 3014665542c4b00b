# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Scorecards as rows of tables: one for each site, and one for each item of each site.

Every row says which version of the rules it stands on, and that it is screening.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from ..core.power.grid_impact import BASES, GIVEN, NO, OPEN, VERDICTS, YES
from ..core.power.grid_impact_card import NOTES, Lift, Scorecard, scorecard
from ..core.power.grid_impact_rules import KINDS, STATUSES, ImpactItem, ImpactRules
from ..core.power.own_generation import DIRECT_SUPPLY
from ..errors import mark
from .connection_table import Column, listed
from .grid_impact import AssessedSites
from .shared_headroom_table import ends_of

Translate = Callable[[str], str]

APPLIES = {
    YES: mark("yes, the assessment is needed"),
    NO: mark("no, the load is too small"),
    OPEN: mark("depends on what is not known"),
}
GATES = {YES: mark("met"), NO: mark("not met"), OPEN: mark("not known")}
DIRECT = {str(code): text for code, text in DIRECT_SUPPLY.items()}
# Of what would lift a card the largest.
_MOST_LIFTS = 5

SITE_COLUMNS: tuple[Column, ...] = (
    Column("gia_applies", "text", mark("Assessment needed"), APPLIES),
    Column("gia_contract_low_mw", "real", mark("Contract power to be assessed: low (MW)")),
    Column("gia_contract_mw", "real", mark("Contract power to be assessed: likely (MW)")),
    Column("gia_contract_high_mw", "real", mark("Contract power to be assessed: high (MW)")),
    Column("gia_points_low", "real", mark("Points at worst")),
    Column("gia_points_high", "real", mark("Points at best")),
    Column("gia_verdict", "text", mark("Screening"), VERDICTS),
    Column("gia_margin_low", "real", mark("Margin to the pass line at worst")),
    Column("gia_margin_high", "real", mark("Margin to the pass line at best")),
    Column("gia_gate", "text", mark("Adequate voltage and other gates"), GATES),
    Column("gia_known_items", "integer", mark("Known items")),
    Column("gia_items", "integer", mark("Items")),
    Column("gia_assumed", "text", mark("Items that rest on an assumption")),
    Column("gia_lift", "text", mark("What would lift it")),
    Column("gia_region", "text", mark("Province or metropolitan city (code)")),
    Column("gia_self_pct", "real", mark("Electricity self-sufficiency (%)")),
    Column("gia_self_year", "text", mark("Year of the self-sufficiency")),
    Column("gia_outside", "integer", mark("Outside the capital region (1: yes)")),
    Column("gia_own_mw", "real", mark("Own generation (MW)")),
    Column("gia_own_firm_mw", "real", mark("Own generation without its largest unit (MW)")),
    Column("gia_direct", "text", mark("Direct supply"), DIRECT),
    Column("gia_rules", "text", mark("Rules")),
    Column("gia_status", "text", mark("Status of the rules"), STATUSES),
    Column("gia_note", "text", mark("Note")),
)

ITEM_COLUMNS: tuple[Column, ...] = (
    Column("site_id", "text", mark("Site")),
    Column("site_name", "text", mark("Name of the site")),
    Column("section", "text", mark("Section")),
    Column("item", "text", mark("Item")),
    Column("title", "text", mark("Title")),
    Column("kind", "text", mark("Kind"), KINDS),
    Column("least", "real", mark("Least points of the item")),
    Column("most", "real", mark("Most points of the item")),
    Column("low", "real", mark("Points at worst")),
    Column("high", "real", mark("Points at best")),
    Column("basis", "text", mark("Basis"), BASES),
    Column("reason", "text", mark("Reason")),
    Column("indicator", "text", mark("Indicator")),
    Column("indicator_value", "real", mark("Value of the indicator")),
    Column("gain_open", "real", mark("Gain when it is settled at its best")),
    Column("gain_possible", "real", mark("Gain possible at most")),
    Column("rules", "text", mark("Rules")),
    Column("status", "text", mark("Status of the rules"), STATUSES),
    Column("note", "text", mark("Note")),
)


def site_rows(assessed: AssessedSites, language: str, translate: Translate) -> Iterator[list[Any]]:
    """Yield the values of SITE_COLUMNS of each site."""
    cards, own = assessed.cards, assessed.own
    low, high, line = cards.total_low, cards.total_high, cards.rules.pass_points
    is_told = np.isfinite(assessed.own_generation_mw)
    direct = np.where(is_told, own.direct_supply.astype(np.int64).astype(str).astype(object), None)
    columns = [
        cards.applies.tolist(),
        *ends_of(assessed.contract_mw),
        low.tolist(),
        high.tolist(),
        cards.verdict.tolist(),
        (low - line).tolist(),
        (high - line).tolist(),
        cards.gate.tolist(),
        (cards.basis == GIVEN).sum(axis=1).tolist(),
        [len(cards.rules.items)] * len(assessed),
        *_texts(assessed, language, translate),
        [code or None for code in assessed.region_code.tolist()],
        listed(assessed.self_sufficiency_pct),
        [year or None for year in assessed.self_sufficiency_year.tolist()],
        [None if outside is None else int(outside) for outside in listed(assessed.outside_capital_region)],
        listed(assessed.own_generation_mw),
        listed(np.where(is_told, own.firm_mw, np.nan)),
        direct.tolist(),
    ]
    of_rules = _of_rules(cards.rules, language, translate)
    for values in zip(*columns, strict=True):
        yield [*values, *of_rules]


def item_rows(assessed: AssessedSites, language: str, translate: Translate) -> Iterator[list[Any]]:
    """Yield the values of ITEM_COLUMNS of each item of each site."""
    cards, sites, rules = assessed.cards, assessed.sites, assessed.request.rules
    of_rules = _of_rules(rules, language, translate)
    sections = {part.id: part.title.get(language) for part in rules.parts}
    items = [
        [sections[item.part], item.id, item.title.get(language), item.kind, item.low, item.high]
        for item in rules.items
    ]
    indicators = [_indicators(assessed, item, language) for item in rules.items]
    gains = (cards.high - cards.low).tolist(), ([item.high for item in rules.items] - cards.low).tolist()
    low, high, basis = cards.low.tolist(), cards.high.tolist(), cards.basis.tolist()
    for site in range(len(assessed)):
        reasons = _reasons(assessed, site, language)
        for column, item in enumerate(items):
            yield [
                sites.ids[site],
                sites.names[site],
                *item,
                low[site][column],
                high[site][column],
                basis[site][column],
                reasons.get(item[1]),
                *indicators[column][site],
                *(gain[site][column] for gain in gains),
                *of_rules,
            ]


def rules_title(rules: ImpactRules, language: str, translate: Translate) -> str:
    """Return the version of the rules with its status, such as "Draft of 2024: draft, superseded"."""
    return f"{rules.title.get(language)}: {translate(STATUSES[rules.status])}"


def lift_text(card: Scorecard, language: str, translate: Translate) -> str | None:
    """Return what would lift a card to the pass line, the largest gains first; None where nothing is needed."""
    unmet = [gate.title.get(language) for gate, state in card.gates if state != YES]
    lifts = card.lifts if card.margin_low < 0 else ()
    told = [_lift_text(lift, language, translate) for lift in lifts[:_MOST_LIFTS]]
    if len(lifts) > _MOST_LIFTS:
        told.append(translate(mark("{count} more items")).format(count=len(lifts) - _MOST_LIFTS))
    must = [translate(mark("{gate}: must be shown")).format(gate=gate) for gate in unmet]
    return "; ".join([*must, *told]) or None


def _texts(
    assessed: AssessedSites, language: str, translate: Translate
) -> tuple[list[str | None], list[str | None]]:
    """Return which items are assumed, and what would lift each card; many sites have one card."""
    cards, told = assessed.cards, {}
    keys = [
        (low.tobytes(), high.tobytes(), *basis, *narrowed, *gates)
        for low, high, basis, narrowed, gates in zip(
            cards.low, cards.high, cards.basis, cards.narrowed, cards.gate_states, strict=True
        )
    ]
    for site, key in enumerate(keys):
        if key not in told:
            card = scorecard(cards, site)
            assumed = ", ".join(item.title.get(language) for item in card.assumed) or None
            told[key] = assumed, lift_text(card, language, translate)
    return [told[key][0] for key in keys], [told[key][1] for key in keys]


def _lift_text(lift: Lift, language: str, translate: Translate) -> str:
    template = (
        mark("{item}: up to +{points:g}, enough alone")
        if lift.is_enough
        else mark("{item}: up to +{points:g}")
    )
    return translate(template).format(item=lift.item.title.get(language), points=lift.possible_points)


def _indicators(
    assessed: AssessedSites, item: ImpactItem, language: str
) -> list[tuple[str | None, float | None]]:
    """Return what is shown of each site (n,) beside an item: the first figure that is known."""
    shown: list[tuple[str | None, float | None]] = [(None, None)] * len(assessed)
    figures = assessed.cards.cases.indicators
    for indicator in reversed(assessed.request.rules.indicators):
        if indicator.item == item.id and indicator.id in figures:
            title = indicator.title.get(language)
            title = f"{title} ({indicator.unit})" if indicator.unit else title
            values = listed(figures[indicator.id])
            shown = [
                before if value is None else (title, value)
                for before, value in zip(shown, values, strict=True)
            ]
    return shown


def _reasons(assessed: AssessedSites, site: int, language: str) -> dict[str, str]:
    """Return, by item, why its range is no wider."""
    found: dict[str, str] = {}
    for narrowing, in_use in zip(
        assessed.request.rules.narrowings, assessed.cards.narrowed[site], strict=True
    ):
        if in_use:
            reason = narrowing.reason.get(language)
            found[narrowing.item] = (
                f"{found[narrowing.item]}; {reason}" if narrowing.item in found else reason
            )
    return found


def _of_rules(rules: ImpactRules, language: str, translate: Translate) -> list[Any]:
    return [rules_title(rules, language, translate), rules.status, translate(NOTES[0])]
