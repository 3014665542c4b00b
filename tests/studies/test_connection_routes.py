# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Options along routes: lengths and costs of routes, barriers, and which options have one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from plugin.core.power.connection_records import Answer
from plugin.core.power.route import CODES
from plugin.errors import Cancelled
from plugin.plan import cost_surface
from plugin.studies.connection_routes import ROUTE_BASES
from plugin.studies.grid_connection import ConnectedSites, connect
from tests.studies.hand_made import ORIGIN, Row
from tests.studies.made_connections import (
    connected,
    cost_raster,
    costs_of,
    request,
    site,
    sites,
    station,
    stations,
)

# Cells of 500 m: 30 km east to west and 20 km north to south, with the sites in the middle of it.
SHAPE, CORNER, CELL = (40, 60), (-15_000.0, 10_000.0), 500.0


def plain() -> np.ndarray[Any, np.dtype[np.float64]]:
    return np.ones(SHAPE)


def cell(x_km: float, y_km: float) -> tuple[int, int]:
    return int((CORNER[1] - 1000 * y_km) / CELL), int((1000 * x_km - CORNER[0]) / CELL)


def with_wall(x_km: float, south_km: float, north_km: float) -> np.ndarray[Any, np.dtype[np.float64]]:
    costs = plain()
    (top, column), (bottom, _) = cell(x_km, north_km), cell(x_km, south_km)
    costs[top : bottom + 1, column] = -1
    return costs


def led(
    folder: Path,
    costs: np.ndarray[Any, np.dtype[np.float64]],
    substations: Sequence[Row],
    *asking: Row,
    **more: Any,
) -> ConnectedSites:
    raster = costs_of(cost_raster(folder / "비용.tif", costs, cell_m=CELL, corner_m=CORNER))
    given = sites(*(asking or (site("a", 0.25, 0.25),)))
    return connected(stations(*substations), given, costs=raster, **more)


def ranking(found: ConnectedSites) -> list[tuple[str, str]]:
    """Return the substations of the first site by rank, each with the basis of its route."""
    own = found.options.connections
    rows = np.flatnonzero(own.site == 0).tolist()
    at = [int(own.substation[row]) for row in rows]
    return [(found.supply.points.ids[each], found.routes.basis_of(0, each)) for each in at]


def test_on_level_ground_a_route_is_as_long_as_its_steps(tmp_path: Path) -> None:
    found = led(tmp_path, plain(), [station("s", 6.25, 0.25)])
    own = found.options.connections
    assert own.route_km.low[0] == own.route_km.high[0] == pytest.approx(6.0)
    straight = connected(stations(station("s", 6.25, 0.25)), sites(site("a", 0.25, 0.25)))
    assert own.costs.total_krw_bn.likely[0] < straight.options.connections.costs.total_krw_bn.likely[0]


def line_cost(found: ConnectedSites, end: str = "likely") -> float:
    return float(getattr(found.options.connections.costs.line_krw_bn, end)[0])


@pytest.mark.parametrize("x_km", [6.25, 0.3])
def test_on_dear_ground_a_line_costs_as_many_times_as_much_and_is_no_longer(
    x_km: float, tmp_path: Path
) -> None:
    rows = [station("s", x_km, 0.25)]
    on_plain, on_dear = led(tmp_path, plain(), rows), led(tmp_path, 5 * plain(), rows)
    before, after = (found.options.connections.route_km for found in (on_plain, on_dear))
    assert (after.low[0], after.high[0]) == (before.low[0], before.high[0])
    for end in ("low", "likely", "high"):
        assert line_cost(on_dear, end) == pytest.approx(5 * line_cost(on_plain, end))


def test_ground_that_is_dear_for_half_of_the_way_counts_for_half_of_it(tmp_path: Path) -> None:
    rows, costs = [station("s", 6.25, 0.25)], plain()
    on_plain = led(tmp_path, costs, rows)
    costs[:, cell(3.25, 0)[1] :] = 3.0
    # 2.5 km at 1, half a kilometre from one into the other at 2, 3 km at 3.
    dearer = led(tmp_path, costs, rows)
    assert line_cost(dearer) == pytest.approx(line_cost(on_plain) * (2.5 + 1 + 9) / 6)


def test_whoever_is_first_has_a_route_where_ground_is_dear(tmp_path: Path) -> None:
    rows = [station("s1", 3.25, 0.25), station("s2", -6.75, 0.25), station("s3", -14, 0.25)]
    costs = plain()
    costs[:, cell(0.75, 0)[1] :] = 5.0
    found = led(tmp_path, costs, rows, most_routes=1)
    assert ranking(found) == [("s2", "found"), ("s1", "found"), ("s3", "straight")]


def test_one_site_that_is_too_far_for_the_raster_stays_straight_and_the_others_are_led(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cost_surface, "MOST_CELLS", 500)
    asking = [site("a", 0.25, 0.25), site("far", -12.75, 0.25)]
    found = led(tmp_path, plain(), [station("s", 2.25, 0.25)], *asking)
    assert [found.routes.basis_of(number, 0) for number in (0, 1)] == ["found", "too_large"]
    assert found.options.answer.tolist() == [Answer.CONNECTED] * 2
    assert found.options.connections.route_km.likely.tolist() == [
        pytest.approx(2.0),
        pytest.approx(15 * 1.3),
    ]


def test_a_substation_that_is_too_far_for_the_raster_leaves_the_others_their_routes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cost_surface, "MOST_CELLS", 500)
    found = led(tmp_path, plain(), [station("s", 2.25, 0.25), station("t", -12.75, 0.25)])
    assert ranking(found) == [("s", "found"), ("t", "too_large")]


def test_a_route_begins_at_the_site_and_ends_at_the_substation(tmp_path: Path) -> None:
    corners = led(tmp_path, plain(), [station("s", 6.1, 3.4)]).routes.corners_m[0, 0]
    np.testing.assert_allclose(corners[[0, -1]] - ORIGIN, [[250, 250], [6100, 3400]])


def test_a_route_is_never_shorter_than_the_straight_line(tmp_path: Path) -> None:
    found = led(tmp_path, plain(), [station("s", 0.3, 0.4), station("t", 6.1, 3.4)])
    own = found.options.connections
    assert (own.route_km.likely >= own.straight_km - 1e-9).all()
    assert found.routes.length_km(0, 0) == pytest.approx(own.straight_km[own.substation == 0][0])


def test_a_route_goes_round_a_wall(tmp_path: Path) -> None:
    found = led(tmp_path, with_wall(3.0, -3.0, 3.0), [station("s", 6.25, 0.25)])
    corners = found.routes.corners_m[0, 0] - ORIGIN
    assert np.abs(corners[:, 1]).max() > 3000
    assert found.options.connections.route_km.likely[0] > 7.0


def test_a_longer_way_round_changes_who_is_chosen(tmp_path: Path) -> None:
    rows = [station("walled", 6.25, 0.25), station("open", -7.75, 0.25)]
    assert ranking(led(tmp_path, plain(), rows))[0][0] == "walled"
    found = led(tmp_path, with_wall(3.0, -4.0, 4.0), rows)
    assert ranking(found) == [("open", "found"), ("walled", "found")]
    assert found.options.rank.tolist() == [1, 2]
    assert found.times.year.likely.shape == (2,)


def test_what_barriers_cut_off_is_no_option_and_comes_last(tmp_path: Path) -> None:
    rows = [station("near", 6.25, 0.25), station("far", -9.75, 0.25), station("short", 8, 5, headroom_mw=1.0)]
    found = led(tmp_path, with_wall(3.0, -30.0, 10.0), rows)
    assert ranking(found) == [("far", "found"), ("near", "cut_off"), ("short", "cut_off")]
    assert found.options.answer.tolist() == [Answer.CONNECTED]
    assert found.supply.points.ids[found.options.connections.substation[found.chosen[0]]] == "far"


@pytest.mark.parametrize(
    ("place", "basis"), [((0.25, 0.25), "start_blocked"), ((6.25, 0.25), "target_blocked")]
)
def test_a_site_without_any_way_is_told_so(place: tuple[float, float], basis: str, tmp_path: Path) -> None:
    costs = plain()
    costs[cell(*place)] = np.nan
    found = led(tmp_path, costs, [station("s", 6.25, 0.25)])
    assert ranking(found) == [("s", basis)]
    assert (found.options.answer.tolist(), found.chosen.tolist()) == ([Answer.NO_ROUTE], [-1])


def test_every_site_is_led_for_itself_and_what_has_no_options_stays_so(tmp_path: Path) -> None:
    asking = [site("a", 0.25, 0.25), site("out", 300, 300), site("b", 6.25, -5.25)]
    found = led(tmp_path, with_wall(3.0, -30.0, 10.0), [station("s", 6.25, 0.25)], *asking)
    assert found.options.answer.tolist() == [Answer.NO_ROUTE, Answer.NONE_IN_REACH, Answer.CONNECTED]
    assert found.chosen.tolist() == [-1, -1, 1]


def test_only_the_best_options_are_led_and_whoever_comes_first_by_that(tmp_path: Path) -> None:
    rows = [
        station("s1", 6.25, 0.25),
        station("s2", -6.75, 0.25),
        station("s3", -7.25, 0.25),
        station("s4", -14, 0),
    ]
    found = led(tmp_path, with_wall(3.0, -30.0, 10.0), rows, most_routes=1)
    assert ranking(found) == [
        ("s2", "found"),
        ("s3", "straight"),
        ("s4", "straight"),
        ("s1", "cut_off"),
    ]
    assert {basis for _, basis in ranking(led(tmp_path, plain(), rows, most_routes=4))} == {"found"}


def test_without_a_raster_routes_are_straight() -> None:
    found = connected(stations(station("s", 6)))
    assert ranking(found) == [("s", "straight")]
    assert found.options.connections.route_km.likely[0] == pytest.approx(6 * 1.3)


def test_every_basis_has_words() -> None:
    assert set(ROUTE_BASES) == {"straight", "too_large", *CODES}
    assert ROUTE_BASES["found"].startswith("least-cost route")


def test_it_can_be_cancelled_between_and_within_routes(tmp_path: Path) -> None:
    raster = costs_of(cost_raster(tmp_path / "c.tif", plain(), cell_m=CELL, corner_m=CORNER))
    told: list[float] = []

    def cancel(share: float) -> None:
        told.append(share)
        if len(told) > 12:
            raise Cancelled

    with pytest.raises(Cancelled):
        connect(request(stations(station("s", 6.25, 0.25)), costs=raster), cancel)
    assert max(told) < 0.9
