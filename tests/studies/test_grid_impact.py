# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sites are scored by what is known of them: their fields, their region, and what the user says."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.power.own_generation import BY_AGREEMENT, NO_UNITS, OUTSIDE_ZONE
from plugin.errors import Cancelled, InputError
from plugin.plan.region_figures import RegionFigure
from plugin.studies.grid_impact import AssessedSites, Known, SiteFields, assess, check_known, units_of
from tests.studies.made_connections import site
from tests.studies.made_impact import assessable, assessed, draft, everything, impact_request, regions

NAN = np.nan
COLUMNS = {item.id: number for number, item in enumerate(draft().items)}


def item(found: AssessedSites, name: str, site: int = 0) -> tuple[float, float, str]:
    column = COLUMNS[name]
    cards = found.cards
    return float(cards.low[site, column]), float(cards.high[site, column]), cards.basis[site, column]


def test_what_is_not_known_stands_at_worst_and_best() -> None:
    found = assessed(regions=None)
    assert (found.cards.total_low[0], found.cards.total_high[0]) == (-30, 130)
    assert (found.cards.verdict[0], found.cards.applies[0]) == ("undecided", "yes")
    assert found.region_code.tolist() == [""]
    assert np.isnan(found.outside_capital_region[0])


def test_a_site_has_the_figures_of_its_region() -> None:
    asking = assessable(site("busan"), site("seoul", 10), site("nowhere", 300), (None, {"id": "no place"}))
    found = assessed(asking)
    assert found.region_code.tolist() == ["26", "11", "", ""]
    np.testing.assert_array_equal(found.self_sufficiency_pct, [192, 7.5, NAN, NAN])
    assert found.self_sufficiency_year.tolist() == ["2021", "2025 Jan-Jul", "", ""]
    np.testing.assert_array_equal(found.outside_capital_region, [1, 0, NAN, NAN])
    assert [item(found, "demand_dispersal", row) for row in range(4)] == [
        (0, 15, "indicator"),
        (-15, 15, "unknown"),
        (-15, 15, "unknown"),
        (-15, 15, "unknown"),
    ]


@pytest.mark.parametrize(("code", "outside"), [("11", 0), ("28", 0), ("41", 0), ("43", 1), ("48", 1)])
def test_seoul_incheon_and_gyeonggi_are_the_capital_region(code: str, outside: int) -> None:
    assert assessed(regions=regions(**{f"c{code}": 0})).outside_capital_region[0] == outside


def test_a_field_of_the_site_goes_before_the_figure_of_its_region() -> None:
    asking = assessable(site("own", share=50.0), site("none"))
    found = assessed(asking, fields=SiteFields(self_sufficiency_pct="share"))
    np.testing.assert_array_equal(found.self_sufficiency_pct, [50, 192])
    assert found.self_sufficiency_year.tolist() == ["", "2021"]


def test_points_are_numbers_or_fields() -> None:
    asking = assessable(site("a", points=6.0), site("b"))
    known = {
        "grid_headroom": Known(8.0, 12.0),
        "policy_fit": Known("points", "points"),
        "local_tax": Known(0.5, 0.8, True),
    }
    found = assessed(asking, known=known)
    assert item(found, "grid_headroom") == (8, 12, "given")
    assert item(found, "policy_fit") == (6, 6, "given")
    assert item(found, "policy_fit", 1) == (0, 10, "unknown")
    assert item(found, "local_tax") == (2.5, 4, "share")


def test_points_that_are_no_range_of_the_item_are_refused() -> None:
    known = {"grid_headroom": Known(8.0, 99.0), "policy_fit": Known(7.0, 3.0)}
    found = assessed(known=known)
    assert item(found, "grid_headroom") == (0, 15, "refused")
    assert item(found, "policy_fit") == (0, 10, "refused")


@pytest.mark.parametrize(("points", "verdict"), [(0.7, "pass"), (0.69, "fail"), (1.0, "pass")])
def test_the_verdict_is_that_of_the_points(points: float, verdict: str) -> None:
    assert assessed(known=everything(points)).cards.verdict.tolist() == [verdict]


@pytest.mark.parametrize(
    ("answer", "verdict"), [("예", "pass"), ("no", "fail"), (None, "undecided"), ("?", "undecided")]
)
def test_a_gate_may_be_a_field(answer: str | None, verdict: str) -> None:
    known = {**everything(), "adequate_voltage": Known("volts", "volts")}
    found = assessed(assessable(site("a", volts=answer)), known=known)
    assert found.cards.verdict.tolist() == [verdict]
    assert found.unreadable == (1 if answer == "?" else 0)


@pytest.mark.parametrize(
    ("known", "message"),
    [
        (
            {"headroom": Known(1.0, 1.0)},
            r"no item headroom \(draft_2024\)\. Their items are: grid_headroom, .*adequate",
        ),
        ({"adequate_voltage": Known(0.5, 0.5, True)}, "no item adequate_voltage"),
    ],
)
def test_what_the_rules_do_not_have_is_refused(known: dict[str, Known], message: str) -> None:
    with pytest.raises(InputError, match=message):
        check_known(draft(), known)
    with pytest.raises(InputError, match=message):
        assessed(known=known)


@pytest.mark.parametrize(
    "more",
    [
        {"known": {"policy_fit": Known("없는 필드", 5.0)}},
        {"known": {"policy_fit": Known(5.0, "없는 필드")}},
        *({"fields": SiteFields(**{name: "없는 필드"})} for name in SiteFields.__dataclass_fields__),
        {"field": "없는 필드"},
        {"id_field": "없는 필드"},
    ],
)
def test_a_field_that_is_not_there_is_named(more: dict[str, Any]) -> None:
    with pytest.raises(InputError, match=r"no field 없는 필드 \(부지\)"):
        assessed(**more)


# --- whether the assessment is needed


@pytest.mark.parametrize(
    ("mw", "existing", "applies"),
    [
        (10.0, 0.0, "yes"),
        (9.9, 0.0, "no"),
        (5.0, 6.0, "yes"),
        (5.0, 20.0, "unknown"),
        (5.0, None, "unknown"),
        (20.0, None, "yes"),
        (None, 0.0, "unknown"),
        (0.0, 0.0, "unknown"),
    ],
)
def test_it_is_needed_from_10_mw_or_growth_that_passes_them(
    mw: float | None, existing: float | None, applies: str
) -> None:
    asking = assessable(site("a", mw=mw, here=existing))
    found = assessed(asking, field="mw", fields=SiteFields(existing_mw="here"))
    assert found.cards.applies.tolist() == [applies]
    assert (found.cards.verdict[0] == "not_needed") == (applies == "no")


def test_without_a_field_of_existing_power_customers_are_new() -> None:
    assert assessed(mw=9.0).cards.applies.tolist() == ["no"]


@pytest.mark.parametrize(("mw", "applies"), [(6.0, "no"), (8.0, "unknown"), (9.0, "yes")])
def test_where_contract_power_is_a_range_it_may_depend(mw: float, applies: str) -> None:
    # 8 MW of IT are 9.2 to 12.4 MW of contract power.
    assert assessed(mw=mw, basis="it").cards.applies.tolist() == [applies]


# --- own generation


OWN = SiteFields(own_generation_mw="own", largest_unit_mw="largest", direct_supply="direct")


@pytest.mark.parametrize(
    ("own", "largest", "direct", "left", "basis"),
    [
        (60.0, 20.0, "yes", 60.0, BY_AGREEMENT),
        (60.0, 20.0, "no", 100.0, OUTSIDE_ZONE),
        (60.0, 20.0, None, 100.0, OUTSIDE_ZONE),
        (60.0, None, "yes", 100.0, BY_AGREEMENT),
        (60.0, 90.0, "yes", 100.0, BY_AGREEMENT),
        (60.0, -5.0, "yes", 100.0, BY_AGREEMENT),
        (300.0, 50.0, "yes", 0.0, BY_AGREEMENT),
        (0.0, None, "yes", 100.0, NO_UNITS),
        (None, None, "yes", 100.0, NO_UNITS),
    ],
)
def test_own_generation_cuts_what_remains_without_its_largest_unit(
    own: float | None, largest: float | None, direct: str | None, left: float, basis: int
) -> None:
    found = assessed(assessable(site("a", own=own, largest=largest, direct=direct)), fields=OWN)
    assert found.contract_mw.likely[0] == pytest.approx(left)
    assert found.own.direct_supply.tolist() == [basis]
    np.testing.assert_array_equal(found.own_generation_mw, [NAN if own is None else own])


def test_a_cut_may_make_the_assessment_needless() -> None:
    asking = assessable(site("a", own=20.0, largest=10.0, direct="1"))
    assert assessed(asking, mw=15.0, fields=OWN).cards.applies.tolist() == ["no"]
    assert assessed(asking, mw=15.0).cards.applies.tolist() == ["yes"]


def test_no_own_generation_narrows_and_an_unknown_one_does_not() -> None:
    found = assessed(assessable(site("none", own=0.0), site("some", own=30.0), site("unknown")), fields=OWN)
    assert [item(found, "own_generation_plan", row) for row in range(3)] == [
        (0, 0, "indicator"),
        (0, 10, "unknown"),
        (0, 10, "unknown"),
    ]
    shares = found.cards.cases.indicators["own_generation_share"]
    np.testing.assert_allclose(shares, [0, 0.3, NAN])


def test_headroom_over_demand_is_shown() -> None:
    found = assessed(assessable(site("a", room=50.0), site("b")), fields=SiteFields(headroom_mw="room"))
    np.testing.assert_allclose(found.cards.cases.indicators["headroom_ratio"], [0.5, NAN])


@given(st.lists(st.tuples(st.floats(0.1, 500), st.floats(0.01, 600)), min_size=1, max_size=5))
def test_units_add_up_and_none_is_larger_than_the_largest(rows: list[tuple[float, float]]) -> None:
    installed, largest = (np.array(column) for column in zip(*rows, strict=True))
    units = units_of(installed, largest)
    np.testing.assert_allclose(np.bincount(units.facility, units.capacity_mw, len(rows)), installed)
    for row, (whole, one) in enumerate(rows):
        own = units.capacity_mw[units.facility == row]
        assert own[0] == (min(one, whole))
        assert (own <= max(own[0], whole / 1000) * (1 + 1e-9)).all()


def test_sites_without_units_have_none() -> None:
    assert len(units_of(np.array([NAN, 0.0, -1.0]), np.array([5.0, 5.0, 5.0])).facility) == 0


# --- rules and progress


def test_rules_that_know_other_figures_are_used_with_those_they_know() -> None:
    bare = replace(draft(), indicators=(), narrowings=())
    found = assessed(rules=bare)
    assert dict(found.cards.cases.indicators) == {}
    assert item(found, "demand_dispersal") == (-15, 15, "unknown")


def test_demands_that_are_not_known_are_open_and_the_rest_goes_on() -> None:
    found = assessed(assessable(site("zero", mw=0.0), site("ok", mw=50.0)), field="mw")
    assert found.cards.applies.tolist() == ["unknown", "yes"]
    assert np.isnan(found.contract_mw.likely[0])
    assert found.cards.verdict.tolist() == ["undecided", "undecided"]


def test_what_is_of_no_use_is_counted() -> None:
    asking = assessable(site("a", own=-5.0, here=-1.0, direct="perhaps", share=-9.0))
    fields = SiteFields(
        own_generation_mw="own", existing_mw="here", direct_supply="direct", self_sufficiency_pct="share"
    )
    assert assessed(asking, fields=fields).unreadable == 4
    assert assessed().unreadable == 0


def test_only_assumptions_about_the_demand_are_told() -> None:
    assert assessed().assumptions == ()
    assert {each.id for each in assessed(basis="it").assumptions} == {
        "facility.pue.new_ai",
        "supply.power_factor",
    }


def test_regions_without_codes_are_refused() -> None:
    other = impact_request().sites
    with pytest.raises(InputError, match="no field code"):
        assessed(regions=other)


@pytest.mark.parametrize("stop_at", [0.0, 0.4, 0.8])
def test_it_ends_where_it_is_cancelled(stop_at: float) -> None:
    def progress(share: float) -> None:
        if share >= stop_at:
            raise Cancelled

    with pytest.raises(Cancelled):
        assess(impact_request(), progress)


def test_a_figure_of_another_region_is_not_used() -> None:
    found = assessed(self_sufficiency={"48": RegionFigure(123.0, "2021")})
    assert np.isnan(found.self_sufficiency_pct[0])
