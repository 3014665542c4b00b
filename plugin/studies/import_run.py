# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The record of an import in the table of runs: enough to repeat and to defend it."""

from __future__ import annotations

import datetime
import json
import uuid
from typing import TYPE_CHECKING, Any

from ..plan.geopackage import Row
from ..plan.importing.field_map import FieldRule
from ..plan.importing.source_table import SourceTable
from ..plan.versions import versions

if TYPE_CHECKING:
    from .import_assets import ImportRequest, ImportResult


def run_row(
    request: ImportRequest, table: SourceTable, result: ImportResult, crs: str, seconds: float
) -> Row:
    """Return the row of an import that took so long until it was stored."""
    started = datetime.datetime.now(datetime.UTC) - datetime.timedelta(seconds=seconds)
    inputs = {
        "title": table.title,
        "source": table.origin,
        "rows": result.rows,
        "encoding": table.encoding,
        "crs": crs,
        "provenance": request.provenance._asdict(),
    }
    parameters = {
        "layer": result.layer,
        "field_map": [written_rule(rule) for rule in result.rules],
        "value_map": [list(row) for row in request.value_map],
        "status": request.status,
        "kind": request.kind,
        "geometry": request.geometry,
        "invalid": request.invalid,
        "unreadable": request.unreadable,
        "duplicates_by": request.duplicates_by,
        "duplicates": request.duplicates,
        "duplicate_distance_m": request.duplicate_distance_m,
        "taken": result.taken,
        "changed": result.changed,
        "rejected": result.rejected,
        "duplicate_rows": result.duplicates,
        "updated": result.updated,
    }
    texts: dict[str, Any] = {"inputs": inputs, "parameters": parameters, "versions": versions()}
    return Row(
        {
            "id": f"import_{result.layer}_{uuid.uuid4().hex[:8]}",
            "kind": "import",
            "started": started.isoformat(timespec="seconds"),
            "seconds": round(seconds, 3),
            **{name: json.dumps(value, ensure_ascii=False) for name, value in texts.items()},
        }
    )


def written_rule(rule: FieldRule) -> list[str]:
    """Return a rule as a row of the field map."""
    return [rule.column, f"'{rule.text}'" if rule.text else rule.source, rule.unit_text]
