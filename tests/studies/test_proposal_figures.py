# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures of proposals: hand-checked on the sample plans, and told apart by basis, meaning and unit."""

from __future__ import annotations

import datetime
import math
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from plugin.plan.proposals import PROPOSAL_LAYERS, read_proposals
from plugin.studies.proposal_figures import (
    Kind,
    ProposalFigures,
    Stage,
    in_reading_order,
    is_usable,
    kind_of,
)
from tests.studies.hand_made import sample_plan
from tests.studies.rows_of_proposals import component, figure, proposal, rows

IT = Kind("demand_mw", "published", "it")
JOBS = Kind("jobs", "published")
MONEY = Kind("investment_krw_bn", "published")
AREA = Kind("area_m2", "published")


def figures_of_plan(path: Path) -> ProposalFigures:
    layers = {name: QgsVectorLayer(f"{path}|layername={name}", name, "ogr") for name in PROPOSAL_LAYERS}
    return ProposalFigures(read_proposals(layers))


@pytest.fixture(scope="module")
def gimhae(tmp_path_factory: pytest.TempPathFactory) -> ProposalFigures:
    return figures_of_plan(sample_plan(tmp_path_factory, "gimhae_gaya_valley"))


@pytest.fixture(scope="module")
def ulsan(tmp_path_factory: pytest.TempPathFactory) -> ProposalFigures:
    return figures_of_plan(sample_plan(tmp_path_factory, "ulsan_ai_hub"))


def test_of_the_gaya_valley_only_an_area_is_published(gimhae: ProposalFigures) -> None:
    [gaya_valley] = gimhae.rows.proposals
    [only] = gimhae.totals(gaya_valley)
    assert only == (AREA, 28_000_000, 1, 7, 0)
    power = gimhae.total(gaya_valley, IT)
    assert math.isnan(power.value)
    assert (power.known, power.leaves) == (0, 7)
    assert dict(gimhae.sites(gaya_valley)) == {"unsited": 5, "indicative": 2}
    assert gimhae.dates(gimhae.own(gaya_valley), "") == []


def test_the_ulsan_hub_adds_its_leaves_and_keeps_the_gigawatt_apart(ulsan: ProposalFigures) -> None:
    [hub] = ulsan.rows.proposals
    # 103 MW contain the 41 of the first stage; the 1,000 of the expansion contain both.
    assert ulsan.total(hub, IT) == (IT, 103, 1, 4, 0)
    assert ulsan.total(hub, JOBS) == (JOBS, 144, 1, 4, 0)
    assert ulsan.total(hub, MONEY) == (MONEY, 7000, 1, 4, 0)
    assert ulsan.total(hub, AREA) == (AREA, 35775, 1, 4, 0)
    assert [row.id for row in ulsan.wholes(hub)] == ["sk_ai_data_centre_expansion"]
    assert ulsan.stages(hub, IT) == [
        Stage(datetime.date(2027, 11, 1), "month", 41),
        Stage(datetime.date(2029, 2, 1), "month", 103),
    ]
    assert dict(ulsan.sites(hub)) == {"sited": 1, "indicative": 1, "unsited": 2}


def test_the_tree_of_the_ulsan_hub_has_the_first_data_centre_inside_the_expansion(
    ulsan: ProposalFigures,
) -> None:
    ids = [row.id for row in ulsan.rows.components]
    expansion = ids.index("sk_ai_data_centre_expansion")
    assert [ids[number] for number in ulsan.parts(expansion)] == ["sk_aws_ai_data_centre"]


def test_figures_of_different_basis_or_meaning_are_never_added() -> None:
    figures = ProposalFigures(
        rows(
            proposal("p"),
            component("a"),
            component("b"),
            component("c"),
            component("d"),
            figure("a", 100),
            figure("b", 40, mw_basis="contract"),
            figure("c", 7, basis="assumed"),
            figure("d", 3, mw_basis=""),
        )
    )
    [own] = figures.rows.proposals
    assert [(t.kind.basis, t.kind.mw_basis, t.value, t.known) for t in figures.totals(own)] == [
        ("published", "it", 100, 1),
        ("published", "contract", 40, 1),
        ("published", "", 3, 1),
        ("assumed", "it", 7, 1),
    ]
    assert [total.value for total in figures.totals(own, basis="assumed")] == [7]
    assert figures.totals(own, quantity="jobs") == []


@pytest.mark.parametrize(
    ("value", "more"),
    [
        (None, {}),
        (math.inf, {}),
        (-1.0, {}),
        (500.0, {"unit": "kW"}),
        (5.0, {"basis": ""}),
        (5.0, {"quantity": "happiness"}),
    ],
)
def test_what_cannot_be_added_is_not(value: float | None, more: dict[str, str]) -> None:
    told = figure("a", value, **more)
    assert not is_usable(told)
    figures = ProposalFigures(rows(proposal("p"), component("a"), told))
    assert figures.totals(figures.rows.proposals[0]) == []


def test_a_figure_in_the_unit_of_its_quantity_or_without_one_is_usable() -> None:
    assert is_usable(figure("a", 5.0, unit="MW"))
    assert is_usable(figure("a", 5.0, unit=""))
    assert is_usable(figure("a", 0.0))


def test_only_of_power_the_meaning_of_mw_is_asked() -> None:
    assert kind_of(figure("a", 5.0, quantity="jobs", mw_basis="it")) == JOBS


def test_an_asset_that_two_components_are_counts_once() -> None:
    same = {"asset_layer": "data_centre", "asset_id": "x"}
    figures = ProposalFigures(
        rows(proposal("p"), component("a", **same), component("b", **same), figure("a", 10), figure("b", 10))
    )
    assert figures.total(figures.rows.proposals[0], IT) == (IT, 10, 1, 1, 0)


def test_of_assets_in_different_layers_the_same_identifier_means_nothing() -> None:
    figures = ProposalFigures(
        rows(
            proposal("p"),
            component("a", asset_layer="data_centre", asset_id="x"),
            component("b", asset_layer="cluster", asset_id="x"),
            figure("a", 10),
            figure("b", 10),
        )
    )
    assert figures.total(figures.rows.proposals[0], IT).value == 20


def test_what_is_cancelled_counts_in_no_total() -> None:
    figures = ProposalFigures(
        rows(
            proposal("p"), component("a"), component("b", status="cancelled"), figure("a", 1), figure("b", 9)
        )
    )
    [own] = figures.rows.proposals
    assert figures.total(own, IT) == (IT, 1, 1, 1, 0)
    assert sum(figures.sites(own).values()) == 1


def test_the_stages_of_a_component_are_in_the_order_of_their_dates() -> None:
    figures = ProposalFigures(
        rows(
            proposal("p"),
            component("a"),
            figure("a", 103, from_date="2029-02-01"),
            figure("a", 41, from_date="2027-11-01", date_precision="month"),
            figure("a", 9, basis="assumed"),
        )
    )
    [own] = figures.rows.components
    assert [stage.value for stage in figures.stages_of(own, IT)] == [41, 103]
    assert figures.dates([own], "published") == [
        (datetime.date(2027, 11, 1), "month"),
        (datetime.date(2029, 2, 1), ""),
    ]


def test_without_an_identifier_a_component_is_the_whole_of_nothing() -> None:
    figures = ProposalFigures(rows(proposal("p"), component("", fid=1), component("a", fid=2)))
    assert figures.parents.tolist() == [-1, -1]


def test_figures_of_components_that_are_not_there_are_left_alone() -> None:
    figures = ProposalFigures(rows(proposal("p"), component("a"), figure("gone", 10)))
    assert figures.total(figures.rows.proposals[0], IT).known == 0


def test_without_rows_there_is_nothing() -> None:
    assert ProposalFigures(rows()).parents.tolist() == []


def test_words_that_nobody_knows_come_last() -> None:
    strange = Kind("demand_mw", "published", "peak")
    assert in_reading_order([strange, JOBS, IT]) == [IT, strange, JOBS]


def test_figures_of_one_day_contradict_each_other_and_are_no_stages() -> None:
    figures = ProposalFigures(
        rows(
            proposal("p"),
            component("a"),
            figure("a", 120),
            figure("a", 100),
            figure("a", 150, from_date="2029-02-01"),
        )
    )
    [own] = figures.rows.components
    assert figures.stages_of(own, IT) == [
        Stage(None, "", 100, (120,)),
        Stage(datetime.date(2029, 2, 1), "", 150),
    ]


def test_a_rate_is_not_added_to_a_number() -> None:
    assert not is_usable(figure("a", 100, quantity="graduates", unit="graduates/year"))
