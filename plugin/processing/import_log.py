# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The log of an import: what was taken, assumed, changed and rejected, one line for each reason."""

from __future__ import annotations

from typing import NamedTuple

from qgis.core import QgsProcessingFeedback

from ..errors import mark
from ..i18n import tr
from ..plan.importing.digest import Example, Group
from ..plan.importing.report import (
    ACTION_LABELS,
    ACTIONS,
    CHANGED,
    COLUMN,
    DUPLICATE,
    LEFT_EMPTY,
    NOT_TAKEN,
    NOTE,
    QUESTION,
    REJECTED,
)
from ..plan.schema import LAYERS
from ..studies.import_assets import ImportResult
from ..studies.import_run import written_rule

_MOST_LINES = 20
_LONGEST_VALUE = 40


class _Section(NamedTuple):
    """A part of the log: the actions it tells of, in this order, and whether it is a warning."""

    title: str
    actions: tuple[str, ...]
    is_warning: bool = False


_SECTIONS = (
    _Section(mark("What was assumed; please confirm"), (QUESTION,)),
    _Section(mark("What is good to know"), (NOTE,)),
    _Section(mark("What was changed or left empty"), (LEFT_EMPTY, CHANGED)),
    _Section(mark("What is there already"), (DUPLICATE,)),
    _Section(mark("What was rejected, and why"), (REJECTED,), is_warning=True),
)


def tell(result: ImportResult, *, preview: bool, feedback: QgsProcessingFeedback) -> None:
    """Tell in the log what the report says, in groups: by reason, with the number of rows and the first of them."""
    summary = (
        tr(
            "Preview: of {rows} rows {taken} would go to {layer}; rejected: {rejected}, duplicates: {duplicates}"
        )
        if preview
        else tr("Of {rows} rows {taken} went to {layer}; rejected: {rejected}, duplicates: {duplicates}")
    )
    feedback.pushInfo(summary.format(**vars(result)))
    _tell_columns(result, feedback)
    for section in _SECTIONS:
        groups = [group for action in section.actions for group in result.groups if group.action == action]
        if groups:
            _tell_section(section, groups, feedback)
    _tell_remedy(result, feedback)
    feedback.pushInfo(
        tr("Field map: {rows}").format(rows=[cell for rule in result.rules for cell in written_rule(rule)])
    )
    feedback.pushInfo(tr("In the report, {words}").format(words=actions_text()))


def _tell_columns(result: ImportResult, feedback: QgsProcessingFeedback) -> None:
    """Tell in a line for each reason which columns were taken, and in another which were not."""
    lines: dict[str, list[str]] = {}
    for row in result.report:
        if row.action == COLUMN:
            lines.setdefault(row.reason, []).append(f"{row.column} ← {row.given or ''}")
        elif row.action == NOT_TAKEN:
            lines.setdefault(row.reason, []).append(row.given or "")
    if lines:
        feedback.pushInfo(tr("Which columns were taken"))
    for reason, columns in lines.items():
        feedback.pushInfo(f"  {reason}: {', '.join(columns)}")


def _tell_section(section: _Section, groups: list[Group], feedback: QgsProcessingFeedback) -> None:
    push = feedback.pushWarning if section.is_warning else feedback.pushInfo
    push(tr(section.title))
    for group in groups[:_MOST_LINES]:
        push(f"  {group_text(group)}")
    if len(groups) > _MOST_LINES:
        push(
            tr("  … and for {count} other reasons; all are in the report").format(
                count=len(groups) - _MOST_LINES
            )
        )


def _tell_remedy(result: ImportResult, feedback: QgsProcessingFeedback) -> None:
    """Say that rows can be kept which are rejected for an optional value."""
    optional = {field.name for field in LAYERS[result.layer].fields if not field.required}
    if any(
        group.action == REJECTED and group.column in optional and not group.is_finding
        for group in result.groups
    ):
        feedback.pushInfo(
            tr(
                "Rows with an optional value that cannot be read are kept without it when UNREADABLE is leave_empty"
            )
        )


def group_text(group: Group) -> str:
    """Return one line: how many rows, of which column, why, and the first of them."""
    rows = [example for example in group.examples if example.row is not None]
    values = {
        "count": f"{group.count:,}",
        "column": group.column,
        "reason": group.text.rstrip("."),
        "examples": ", ".join(_example(example) for example in rows)
        + (", …" if group.count > len(rows) else ""),
    }
    if not rows:
        return _whole(group)
    if not group.is_alike:
        return tr("{count} rows ({column}), such as: {reason}. Rows {examples}").format(**values)
    if group.column:
        return tr("{count} rows ({column}): {reason}. Rows {examples}").format(**values)
    return tr("{count} rows: {reason}. Rows {examples}").format(**values)


def _whole(group: Group) -> str:
    """Return what is said of the data as a whole, with the column or the values it is said of."""
    given = ", ".join(_short(example.given) for example in group.examples if example.given)
    if group.column:
        return f"{group.column}{f' ← {given}' if given else ''}: {group.text}"
    return f"{group.text}: {given}" if given else group.text


def _example(example: Example) -> str:
    """Return a row's number and its value: 12 (운영중 → existing)."""
    values = [_short(value) for value in (example.given, example.stored) if value]
    return f"{example.row} ({' → '.join(values)})" if values else str(example.row)


def _short(value: str) -> str:
    return value if len(value) <= _LONGEST_VALUE else f"{value[:_LONGEST_VALUE]}…"


def actions_text() -> str:
    """Return what the words in the report's column ``action`` mean."""
    return "; ".join(f"{tr(ACTION_LABELS[word])}: {tr(meaning)}" for word, meaning in ACTIONS.items())
