# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers, marks and tables as people read them."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from plugin.gui.assets.texts import (
    confidence_text,
    details_html,
    figure_text,
    layer_title,
    number_text,
    summary_html,
    year_text,
)
from plugin.studies.asset_figures import figures_of
from plugin.studies.asset_summary import Line, Section
from plugin.studies.asset_themes import THEMES
from tests.core.assets.rows import columns


@pytest.mark.parametrize(
    ("value", "unit", "decimals", "text"),
    [
        (9971.1, "MW", 1, "9,971.1 MW"),
        (1000.0, "MW", 1, "1,000 MW"),
        (100.0, "", 0, "100"),
        (math.nan, "MW", 1, "–"),
        (0.0, "km", 1, "0 km"),
    ],
)
def test_a_number_has_separators_and_a_unit_and_an_unknown_one_is_no_zero(
    value: float, unit: str, decimals: int, text: str
) -> None:
    assert number_text(value, unit, decimals) == text


def test_a_figure_says_on_what_basis_it_is() -> None:
    centres = columns(
        [{"power_mw": 103.0, "mw_basis": "it"}, {"mw_basis": "it"}, {"power_mw": 1.0}], "data_centre"
    )
    found = figures_of(THEMES["data_centres"], centres)
    assert [figure_text(found, row) for row in range(3)] == ["103 MW (IT load)", "–", "1 MW"]


def test_confidence_is_a_symbol_and_a_word() -> None:
    assert confidence_text("high", "") == "●●● high"
    assert confidence_text("low", "indicative") == "●○○ low ◌ indicative outline"
    assert confidence_text("", "position_only") == "– ◌ position only"
    assert confidence_text("medium", "surveyed") == "●●○ medium"


def test_a_year_says_when_more_is_known() -> None:
    assert year_text(2027, "month") == "2027 (to the month)"
    assert year_text(2027, "year") == "2027"
    assert year_text(2027, "") == "2027"
    assert year_text(math.nan, "day") == "–"


def test_a_table_says_how_much_is_known_and_escapes_what_comes_from_the_plan() -> None:
    lines = (
        Line("<b>KHNP</b>", 650.0, "MW", 1, 1, 2),
        Line("whole", 5.0, "MW", 1, 1, 1),
        Line("published", math.nan, "", 0, 0, 3, text="no published headroom"),
    )
    html = summary_html([Section("a", "MW & more", lines, ("<note>",))])
    assert "&lt;b&gt;KHNP&lt;/b&gt;" in html
    assert "MW &amp; more" in html
    assert "&lt;note&gt;" in html
    assert "1 of 2 known" in html
    assert "1 of 1" not in html
    assert "no published headroom" in html
    assert "650 MW" in html


def test_counts_need_no_known() -> None:
    html = summary_html([Section("a", "a", (Line("x", 5.0, "", 0, 5, 5),), (), counts=True)])
    assert "known" not in html


def test_an_empty_section_says_so() -> None:
    assert "none in this selection" in summary_html([Section("a", "a", (), ())])


def test_details_name_source_accuracy_precision_and_notes(ulsan_plan: Path) -> None:
    layer = QgsVectorLayer(f"{ulsan_plan}|layername=data_centre", "x", "ogr")
    fid = next(f.id() for f in layer.getFeatures("\"id\" = 'sk_ai_data_center_ulsan'"))
    html = details_html(layer, "data_centre", fid)
    for part in ("●●● high", "3,000 m", "2027-11 (known to the month)", "JoongAng", "Phase 1 of 41 MW"):
        assert part in html
    assert details_html(layer, "data_centre", 987_654) == ""


def test_details_escape_what_comes_from_the_plan() -> None:
    made = QgsVectorLayer("Point?field=notes:string&field=confidence:string", "x", "memory")
    made.startEditing()
    from qgis.core import QgsFeature

    feature = QgsFeature(made.fields())
    feature["notes"] = "<img src=x>"
    made.addFeature(feature)
    html = details_html(made, "campus", next(made.getFeatures()).id())
    assert "&lt;img" in html
    assert "<img" not in html
    made.rollBack()


def test_a_layer_has_its_title() -> None:
    assert layer_title("substation") == "Substations"
