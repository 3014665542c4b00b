# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Totals and footnotes of a published table are known by their first word, and have no place."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from plugin.plan.importing.source_table import SourceTable
from plugin.plan.importing.totals import is_total_or_footnote, totals_and_footnotes


def column(*values: Any) -> np.ndarray:
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array


TOTALS = [
    "합계",
    " 합 계 ",
    "[총계]",
    "(소계)",
    "계",
    "누계",
    "총합계",
    "평균",
    "Total",
    "Grand Total",
    "SUBTOTAL",
    "sum",
]
FOOTNOTES = ["※ 잠정치", "* 2024년", "자료: 한전", "주 : 추정", "출처：통계청"]


@pytest.mark.parametrize("text", [*TOTALS, *FOOTNOTES])
def test_it_is_a_total_or_a_footnote(text: str) -> None:
    assert is_total_or_footnote(text)


@pytest.mark.parametrize("text", ["계룡", "합계동 발전소", "주식회사", "자료관", "Totalsol", "", "()"])
def test_it_is_a_name(text: str) -> None:
    assert not is_total_or_footnote(text)


def test_only_rows_without_a_place_by_their_name_or_first_text() -> None:
    geometries = column(None, shapely.Point(0, 0), None, None, None)
    table = SourceTable(
        title="data",
        origin="",
        rows=np.arange(5),
        row_word="line",
        columns={
            "no": column(1, 2, 3, None, 5),
            "region": column("합계", "합계", "울산", None, "울산"),
            "name": column("a", "b", "소계", "합계", "c"),
            "notes": column(None, None, None, None, "합계"),
        },
        geometries=geometries,
        has_geometry=True,
        declared_crs=QgsCoordinateReferenceSystem(),
    )
    assert totals_and_footnotes(table, {"name"}).tolist() == [0, 2, 3]
    assert totals_and_footnotes(table, set()).tolist() == [0, 3]
