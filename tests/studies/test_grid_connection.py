# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sites are connected: what each asks for, where from, when, and why not."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from plugin.core.power.connection_records import Answer
from plugin.errors import Cancelled, InputError
from plugin.studies.grid_connection import Demand, connect
from tests.studies.hand_made import Row
from tests.studies.made_connections import connected, request, site, sites, station, stations

SQUARE = "Polygon ((-500 -500, 500 -500, 500 500, -500 500, -500 -500))"


def from_where(substations: QgsVectorLayer, *asking: Row, **more: Any) -> list[str | None]:
    """Return the substation of each site."""
    found = connected(substations, sites(*asking), **more)
    ids, rows = found.supply.points.ids, found.options.connections.substation
    return [ids[rows[row]] if row >= 0 else None for row in found.chosen.tolist()]


@pytest.mark.parametrize(
    ("rows", "chosen"),
    [
        ([station("near", 3), station("far", 9)], "near"),
        ([station("near", 3, headroom_mw=50.0), station("far", 9)], "far"),
        ([station("near", 3, headroom_mw=-20.0), station("far", 9, headroom_mw=100.0)], "far"),
        ([station("near", 3, voltage_kv=None), station("far", 9)], "far"),
        ([station("near", 3, voltage_kv=22.9), station("far", 9)], "far"),
        ([station("near", 3, status="planned", opened="2035-01-01"), station("far", 9)], "near"),
    ],
)
def test_the_cheapest_with_headroom_is_chosen(rows: list[Row], chosen: str) -> None:
    assert from_where(stations(*rows)) == [chosen]


@pytest.mark.parametrize(
    ("rows", "asking", "more", "answer"),
    [
        ([station("s", 3)], site("a"), {}, Answer.CONNECTED),
        ([station("s", 3)], (None, {"id": "a"}), {}, Answer.NO_GEOMETRY),
        ([station("s", 3)], site("a", mw=0.0), {"field": "mw"}, Answer.NO_DEMAND),
        ([station("s", 3)], site("a", mw=-1.0), {"field": "mw"}, Answer.NO_DEMAND),
        ([station("s", 3)], site("a", mw=None), {"field": "mw"}, Answer.NO_DEMAND),
        ([station("s", 20.1)], site("a"), {}, Answer.NONE_IN_REACH),
        ([station("s", 3, voltage_kv=None)], site("a"), {}, Answer.VOLTAGES_UNKNOWN),
        ([station("s", 3, voltage_kv=22.9)], site("a"), {}, Answer.NO_SUITABLE_VOLTAGE),
        ([station("s", 3, headroom_mw=50.0)], site("a"), {}, Answer.ABOVE_EVERY_HEADROOM),
        ([station("s", 3, headroom_mw=-50.0)], site("a"), {}, Answer.ABOVE_EVERY_HEADROOM),
        ([station("s", 3)], site("a"), {"require_known_headroom": True}, Answer.HEADROOM_NOT_KNOWN),
        ([station("s", 3, status="proposed")], site("a"), {}, Answer.NONE_IN_REACH),
    ],
)
def test_a_site_is_answered_for_itself(
    rows: list[Row], asking: Row, more: dict[str, Any], answer: Answer
) -> None:
    found = connected(stations(*rows), sites(asking, site("other")), **more)
    assert found.options.answer[0] == answer
    assert found.connected == (found.options.answer == Answer.CONNECTED).sum()


@pytest.mark.parametrize("authid", ["EPSG:5179", "EPSG:4326", "EPSG:5186", "EPSG:3857"])
@pytest.mark.parametrize("kind", ["Point", "Polygon"])
def test_sites_of_any_crs_are_measured_from_their_middles(authid: str, kind: str) -> None:
    row = (SQUARE if kind == "Polygon" else "Point (0 0)", {"id": "a"})
    found = connected(stations(station("s", 3)), sites(row, kind=kind, authid=authid))
    assert found.options.connections.straight_km[0] == pytest.approx(3.0, abs=0.001)


def test_a_field_says_what_a_site_asks_for_and_without_a_number_it_is_not_known() -> None:
    found = connected(stations(station("s", 3)), sites(site("a", mw=30.0), site("b")), field="mw")
    np.testing.assert_array_equal(found.sites.asked_mw, [30.0, np.nan])
    np.testing.assert_array_equal(found.sites.contract_mw.likely, [30.0, np.nan])


def test_a_word_for_the_meaning_of_mw_that_nobody_knows_is_not_guessed() -> None:
    asking = sites(
        site("a", mw=80.0, basis="contract"),
        site("b", mw=80.0, basis="계약전력"),
        site("c", mw=80.0, basis=None),
        fields={"id": str, "mw": float, "basis": str},
    )
    demand = Demand(100.0, "it", "new_ai", "mw", basis_field="basis")
    found = connected(stations(station("s", 3)), asking, demand=demand)
    likely = found.sites.contract_mw.likely
    np.testing.assert_allclose(likely, [80.0, np.nan, 80.0 * 1.25 / 0.95])


@pytest.mark.parametrize(("language", "names"), [("en", ["Site A", "나", ""]), ("ko", ["가", "나", ""])])
def test_sites_have_the_names_of_the_readers_language(language: str, names: list[str]) -> None:
    asking = sites(site("a", name="Site A", name_ko="가"), site("b", name_ko="나"), site("c"))
    assert connected(stations(station("s", 3)), asking, language=language).sites.names.tolist() == names


def test_sites_are_called_by_the_field_that_was_chosen_or_their_id_or_number() -> None:
    asking = sites(site("a", name="Site A"), ("Point (0 0)", {}))
    assert connected(stations(station("s", 3)), asking).sites.ids.tolist() == ["a", "2"]
    assert connected(stations(station("s", 3)), asking, id_field="name").sites.ids.tolist() == ["Site A", "2"]


@pytest.mark.parametrize(
    "more",
    [
        {"field": "power"},
        {"id_field": "power"},
        {"demand": Demand(1.0, "it", "new_ai", "mw", "power")},
    ],
)
def test_a_field_that_is_not_there_is_named(more: dict[str, str]) -> None:
    with pytest.raises(InputError, match=r"no field power \(부지\). It has: date, id, mw, name, name_ko"):
        connected(stations(station("s", 3)), **more)


def test_no_sites_are_an_error() -> None:
    empty = sites()
    empty.dataProvider().truncate()
    with pytest.raises(InputError, match=r"no sites to connect \(부지\)"):
        connected(stations(station("s", 3)), empty)


def test_sites_without_a_crs_are_refused() -> None:
    with pytest.raises(InputError, match=r"no coordinate reference system \(부지\)"):
        connected(stations(station("s", 3)), sites(authid=""))


def test_power_waits_for_a_substation_that_opens_later() -> None:
    found = connected(stations(station("s", 3, status="planned", opened="2045-01-01", headroom_mw=500.0)))
    assert (found.times.year.low[0], found.times.year.high[0]) == (2045.0, pytest.approx(2053.7))


def test_known_headroom_leaves_the_connection_alone_to_wait_for() -> None:
    known, unknown = (connected(stations(station("s", 3, **more))) for more in ({"headroom_mw": 500.0}, {}))
    assert known.times.year.likely[0] == pytest.approx(2027 + 0.25 + 2.5)
    assert unknown.times.year.likely[0] > known.times.year.likely[0]
    assert unknown.times.year.low[0] == known.times.year.low[0]


def test_two_substations_are_the_cheapest_pair_and_named_only_where_there_are_two() -> None:
    substations = stations(station("s1", 3), station("s2", 5), station("s3", 9), station("t", 60))
    found = connected(substations, sites(site("a"), site("b", 60)), wants_two_substations=True)
    assert found.pairs is not None
    ids = (*found.supply.points.ids, None)
    pair = [{ids[column[row]] for column in (found.pairs.first, found.pairs.second)} for row in (0, 1)]
    assert pair == [{"s1", "s2"}, {None}]
    assert found.pairs.answer.tolist() == [Answer.CONNECTED, Answer.NO_SECOND_SUBSTATION]
    assert np.isnan(found.pairs.cost_krw_bn.likely[1])


def test_the_result_lists_what_it_rests_on_and_nothing_else() -> None:
    used = {each.id for each in connected(stations(station("s", 3))).assumptions}
    assert {"connection.detour", "lead.154kv.customer_years", "supply.154kv.max_mw"} <= used
    assert not {"facility.pue.new_ai", "facility.co2_t_per_mwh"} & used


def test_it_can_be_cancelled() -> None:
    def cancel(share: float) -> None:
        if share > 0.2:
            raise Cancelled

    with pytest.raises(Cancelled):
        connect(request(stations(station("s", 3))), cancel)
