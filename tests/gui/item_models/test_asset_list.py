# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of features: what it shows, in which order, and how rows and selections meet."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from qgis.PyQt.QtCore import Qt

from plugin.core.assets.columns import joined
from plugin.core.assets.selecting import Filter
from plugin.gui.item_models.asset_list import LIST_COLUMNS, AssetList
from plugin.studies.asset_themes import THEMES
from tests.core.assets.rows import columns

KEYS = [column.key for column in LIST_COLUMNS]
STATIONS = columns(
    [
        {
            "name": "B-town",
            "name_ko": "나읍",
            "kind": "substation/substation",
            "status": "existing",
            "voltage_kv": 154.0,
            "confidence": "low",
        },
        {"name": "a-ville", "kind": "substation/junction", "status": "planned", "year": 2030.0},
    ]
)
PLANTS = columns(
    [
        {
            "name": "Kori",
            "name_ko": "고리",
            "kind": "power_plant/nuclear",
            "status": "retired",
            "capacity_mw": 587.0,
            "year": 1978.0,
            "date_precision": "year",
            "confidence": "high",
        }
    ],
    layer="power_plant",
)


@pytest.fixture
def assets() -> AssetList:
    spoken = {"language": "en"}
    made = AssetList(THEMES["power"], lambda: spoken["language"], lambda row: f"about {row}")
    made.spoken = spoken
    made.set_columns(joined([STATIONS, PLANTS]))
    return made


def shown(assets: AssetList, key: str) -> list[str]:
    place = KEYS.index(key)
    return [assets.data(assets.index(row, place)) for row in range(assets.rowCount())]


def test_it_is_a_sound_model(assets: AssetList, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(assets)


def test_each_column_shows_its_words(assets: AssetList) -> None:
    assert shown(assets, "name") == ["a-ville", "B-town", "Kori"]
    assert shown(assets, "kind") == ["junction of lines", "substation", "nuclear"]
    assert shown(assets, "figure") == ["–", "154 kV", "587 MW"]
    assert shown(assets, "status") == ["planned", "existing", "retired"]
    assert shown(assets, "year") == ["2030", "–", "1978"]
    assert shown(assets, "confidence") == ["–", "●○○ low", "●●● high"]
    assert shown(assets, "layer") == ["Substations", "Substations", "Power plants"]


@pytest.mark.parametrize(
    ("key", "ascending", "descending"),
    [
        ("name", ["a-ville", "B-town", "Kori"], ["Kori", "B-town", "a-ville"]),
        ("kind", ["a-ville", "Kori", "B-town"], ["B-town", "Kori", "a-ville"]),
        ("status", ["B-town", "a-ville", "Kori"], ["Kori", "a-ville", "B-town"]),
        ("year", ["Kori", "a-ville", "B-town"], ["a-ville", "Kori", "B-town"]),
        ("confidence", ["Kori", "B-town", "a-ville"], ["B-town", "Kori", "a-ville"]),
        ("layer", ["Kori", "a-ville", "B-town"], ["a-ville", "B-town", "Kori"]),
    ],
)
def test_it_sorts_by_every_column_with_the_unknown_last(
    assets: AssetList, key: str, ascending: list[str], descending: list[str]
) -> None:
    assets.sort(KEYS.index(key), Qt.SortOrder.AscendingOrder)
    assert shown(assets, "name") == ascending
    assets.sort(KEYS.index(key), Qt.SortOrder.DescendingOrder)
    assert shown(assets, "name") == descending
    assert assets.sorting == (KEYS.index(key), True)


def test_figures_of_a_unit_stand_together(assets: AssetList) -> None:
    assets.sort(KEYS.index("figure"))
    assert shown(assets, "figure") in (["154 kV", "587 MW", "–"], ["587 MW", "154 kV", "–"])


def test_a_filter_leaves_what_passes_in_its_order(assets: AssetList) -> None:
    assets.sort(0, Qt.SortOrder.DescendingOrder)
    assets.set_filter(Filter(layers=frozenset({"substation"})))
    assert shown(assets, "name") == ["B-town", "a-ville"]
    assert assets.passing.tolist() == [True, True, False]


def test_names_and_words_follow_the_language(assets: AssetList) -> None:
    assets.spoken["language"] = "ko"
    assets.retranslate()
    assert shown(assets, "name") == ["a-ville", "고리", "나읍"]


def test_headers_numbers_and_tips(assets: AssetList) -> None:
    horizontal = Qt.Orientation.Horizontal
    headers = [assets.headerData(place, horizontal) for place in range(assets.columnCount())]
    assert headers == ["Name", "Kind", "Figure", "Status", "Opened", "Confidence", "Layer"]
    assert assets.headerData(0, Qt.Orientation.Vertical) is None
    right = assets.data(assets.index(0, KEYS.index("figure")), Qt.ItemDataRole.TextAlignmentRole)
    left = assets.data(assets.index(0, 0), Qt.ItemDataRole.TextAlignmentRole)
    assert (right, left) == (0x0082, 0x0081)
    assert assets.data(assets.index(0, 0), Qt.ItemDataRole.ToolTipRole) == "about 1"


def test_a_selection_of_rows_is_one_of_features_and_back(assets: AssetList, qtbot: QtBot) -> None:
    chosen = np.array([True, False, True])
    selection = assets.selection_of(chosen)
    assert sorted(index.row() for index in selection.indexes() if index.column() == 0) == [1, 2]
    assert len(selection) == 1
    assert assets.features_of(selection).tolist() == chosen.tolist()


def test_what_the_filter_hides_is_not_selected_in_the_list(assets: AssetList) -> None:
    assets.set_filter(Filter(text="kori"))
    assert len(assets.selection_of(np.array([True, True, False]))) == 0
    assets.set_filter(Filter(text="nowhere"))
    assert len(assets.selection_of(np.array([True, True, True]))) == 0


def test_an_index_of_before_shows_nothing(assets: AssetList) -> None:
    last = assets.index(2, 0)
    assets.set_filter(Filter(text="kori"))
    assert assets.data(last) is None
