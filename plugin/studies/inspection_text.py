# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""An inspection as plain text, to be copied into a mail or a report."""

from __future__ import annotations

import math
from collections.abc import Iterator

from ..errors import mark
from .inspection_words import KINDS, LiftingText
from .reasons import Translate
from .site_inspection import KNOWN, CriterionFinding, SiteInspection


def score_text(found: SiteInspection, translate: Translate) -> str:
    """Return the score with what it could be: "78.1 (61–90)", or that the site is excluded."""
    if not found.rank:
        return translate(mark("Excluded"))
    return translate(mark("{score:.1f} ({worst:.0f}–{best:.0f})")).format(
        score=found.score, worst=found.worst, best=found.best
    )


def rank_text(found: SiteInspection, translate: Translate) -> str:
    """Return the rank: "2 of 1,934 ranked"; a dash where the site is excluded."""
    if not found.rank:
        return "–"
    return translate(mark("{rank} of {ranked} ranked")).format(
        rank=f"{found.rank:,}", ranked=f"{found.ranked:,}"
    )


def points_text(points: float, *, lost: bool = False) -> str:
    """Return points with their sign: "+17.3", "−2.1"; a dash where there are none to tell."""
    if math.isnan(points):
        return "–"
    rounded = round(-points if lost else points, 1)
    sign = "−" if rounded < 0 or (lost and rounded == 0) else "+"
    return f"{sign}{abs(rounded):.1f}"


def decider_text(finding: CriterionFinding, translate: Translate) -> str:
    """Return what people call the feature that decided a value, "" where no single one did."""
    decider = finding.decider
    if decider is None:
        return ""
    name = decider.name or decider.id
    if decider.position_only:
        return translate(mark("{name} (only its position is known)")).format(name=name)
    return name


def inspection_text(found: SiteInspection, lifting: LiftingText | None, translate: Translate) -> str:
    """Return everything that a panel shows of a site as lines of plain text, in the language of the inspection."""
    parts = [
        _head(found, translate),
        _exclusions(found, translate),
        _criteria(found, translate),
        _lifting(lifting, translate),
        _not_known(found, translate),
        _sources(found, translate),
    ]
    sections = ["\n".join(lines) for lines in map(list, parts) if lines]
    return "\n\n".join(sections) + "\n"


def _head(found: SiteInspection, translate: Translate) -> Iterator[str]:
    yield found.name if found.name == found.id else f"{found.name} ({found.id})"
    yield found.model
    yield translate(mark("Score: {score}")).format(score=score_text(found, translate))
    yield translate(mark("Rank: {rank}")).format(rank=rank_text(found, translate))
    yield translate(mark("Completeness: {share:.0%}")).format(share=found.completeness)
    if found.pre_screening:
        yield found.pre_screening


def _exclusions(found: SiteInspection, translate: Translate) -> Iterator[str]:
    if found.exclusions:
        yield translate(mark("Excluded by"))
        yield from (f"  {exclusion.sentence}" for exclusion in found.exclusions)


def _criteria(found: SiteInspection, translate: Translate) -> Iterator[str]:
    yield translate(KINDS[found.contribution_kind])
    for group in found.groups:
        if group.assessed:
            yield group.title
            yield from (_criterion(finding, translate) for finding in group.assessed)


def _criterion(finding: CriterionFinding, translate: Translate) -> str:
    points = "" if math.isnan(finding.gained) else f"{points_text(finding.gained)}  "
    text = f"  {points}{finding.title}: {finding.raw_text}"
    decider = decider_text(finding, translate)
    beside = [part for part in (decider, finding.note) if part]
    if finding.state == KNOWN and not math.isnan(finding.utility):
        beside.append(
            translate(mark("utility {utility:.2f}, weight {share:.0%}")).format(
                utility=finding.utility, share=finding.share_in_use
            )
        )
    return f"{text} ({'; '.join(beside)})" if beside else text


def _lifting(lifting: LiftingText | None, translate: Translate) -> Iterator[str]:
    if lifting is None:
        return
    yield translate(mark("What would lift it"))
    yield f"  {lifting.sentence}"
    for line in lifting.lines:
        if line.is_enough:
            text = translate(mark("{criterion}: {now} → {would_be} (rank {rank})")).format(
                criterion=line.title, now=line.now, would_be=line.would_be, rank=line.rank
            )
            yield f"  {text}" + (f"; {line.note}" if line.note else "")
        else:
            yield f"  {line.title}" + (f": {line.note}" if line.note else "")


def _not_known(found: SiteInspection, translate: Translate) -> Iterator[str]:
    if found.not_assessed:
        yield translate(mark("Not assessed"))
        yield from (f"  {not_assessed_line(finding, translate)}" for finding in found.not_assessed)
    if found.unchecked:
        yield translate(mark("Limits that nobody checked; any of them may exclude the site"))
        yield from (f"  {title}" for title in found.unchecked)


def not_assessed_line(finding: CriterionFinding, translate: Translate) -> str:
    """Return what was not assessed, why, and how much it weighs."""
    if math.isnan(finding.share):
        return f"{finding.title} ({finding.note})" if finding.note else finding.title
    return translate(mark("{criterion} ({why}; {share:.0%} of the weight)")).format(
        criterion=finding.title, why=finding.note, share=finding.share
    )


def _sources(found: SiteInspection, translate: Translate) -> Iterator[str]:
    yield translate(mark("Sources"))
    for source in found.sources:
        yield f"  {source.layer}: {source.attribution}" if source.attribution else f"  {source.layer}"
