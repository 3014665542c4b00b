# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""MW by code: typed or in a table, each code once, and every number one."""

from __future__ import annotations

import pytest

from plugin.errors import InputError
from plugin.plan.arrays import vector_input
from plugin.studies.grid_figures import MwOf, code_text, require_demand, table_mw, typed_mw
from tests.studies.hand_made import layer


def table(rows: list[tuple[object, object]], kind: type = str) -> object:
    made = layer(
        "NoGeometry",
        [(None, {"지역": code, "mw": mw}) for code, mw in rows],
        authid="",
        fields={"지역": kind, "mw": float},
        name="수요",
    )
    return vector_input(made)


def test_mw_are_typed_by_code() -> None:
    assert typed_mw(" 26 = 1200; 48=900.5;\n31 = 0 ", "x").mw == {"26": 1200.0, "48": 900.5, "31": 0.0}


@pytest.mark.parametrize("text", ["26", "26 = ", "= 5", "26 = many", "26 = nan", "26 = inf"])
def test_what_is_no_mw_of_a_code_is_refused(text: str) -> None:
    with pytest.raises(InputError, match=r"no MW of a code.*DEMAND"):
        typed_mw(text, "DEMAND")


def test_a_code_may_come_once() -> None:
    with pytest.raises(InputError, match="26 comes more than once"):
        typed_mw("26 = 1; 26 = 2", "DEMAND")


def test_a_table_holds_them_by_its_own_fields() -> None:
    assert table_mw(table([("26", 5.0), ("48", -2.0)]), "지역", "mw") == MwOf("수요", {"26": 5.0, "48": -2.0})
    assert table_mw(table([(26, 5.0)], int), "지역", "mw").mw == {"26": 5.0}


def test_a_table_without_the_field_or_the_number_is_refused() -> None:
    with pytest.raises(InputError, match=r"no field code.*수요"):
        table_mw(table([("26", 5.0)]), "code", "mw")
    with pytest.raises(InputError, match="no field –"):
        table_mw(table([("26", 5.0)]), "지역", "")
    with pytest.raises(InputError, match="no MW of a code: 26 = "):
        table_mw(table([("26", None)]), "지역", "mw")


def test_demand_is_not_below_nothing() -> None:
    assert require_demand(MwOf("x", {"26": 0.0})).mw == {"26": 0.0}
    with pytest.raises(InputError, match="region 48 is below 0 MW"):
        require_demand(MwOf("x", {"26": 1.0, "48": -1.0}))


def test_codes_are_texts_whatever_the_type_of_their_field() -> None:
    assert [code_text(value) for value in (26, 26.0, " 26 ", None, 2.5)] == ["26", "26", "26", "", "2.5"]
