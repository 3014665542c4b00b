# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the log tells of scorecards, and what their layers are called."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

from plugin.processing import grid_impact_form as form
from plugin.studies.grid_impact import AssessedSites, Known, SiteFields
from tests.processing.conftest import Toolbox
from tests.studies.made_connections import site
from tests.studies.made_impact import assessable, assessed, draft, everything

VERSION = "Grid-impact assessment, draft of the operating rules (2024): draft, superseded"
SCREENING = "Screening, not the official result."


def told(found: AssessedSites) -> str:
    feedback = QgsProcessingFeedback(False)
    form.report(found, "en", feedback)
    return str(feedback.textLog())


def test_a_site_is_told_in_one_line() -> None:
    found = assessed(assessable(site("a", name="가"), site("b")), known={"policy_fit": Known(7.5, 8.0)})
    assert form.card_text(found, 0) == (
        "가: -7.5 to 128 points, the pass line is 70; undecided: it depends on what is not known; items known: 1 of 16"
    )
    assert form.card_text(found, 1).startswith("b: ")


def test_the_log_begins_with_the_version_and_that_it_is_screening() -> None:
    log = told(assessed())
    assert log.startswith(f"{VERSION}. {SCREENING}")
    assert "Changed criteria were announced on 2025-11-28" in log
    assert "The council decides." in log
    assert "the total is not capped" in log


def test_verdicts_are_counted() -> None:
    asking = assessable(site("a", mw=50.0), site("b", mw=5.0), site("c", mw=30.0))
    log = told(assessed(asking, field="mw", known=everything()))
    assert "Sites, reaches the pass line even at worst: 2" in log
    assert "Sites, no assessment is needed for a load of this size: 1" in log
    assert "Sites, undecided" not in log


def test_what_is_missing_or_useless_is_told() -> None:
    asking = assessable(site("a", 300, mw=0.0, own=-4.0), site("b"))
    log = told(
        assessed(asking, field="mw", fields=SiteFields("own"), known={"policy_fit": Known(50.0, 60.0)})
    )
    assert "Sites of which the province or metropolitan city is not known: 1 of 2." in log
    assert "Points that are no range within their item, and are not used: 2" in log
    assert "Values in fields that cannot be used and count as not known: 1" in log
    assert "Sites whose demand is not known: 2" in log
    quiet = told(assessed())
    for words in (
        "metropolitan city is not known",
        "no range within",
        "cannot be used",
        "demand is not known",
    ):
        assert words not in quiet


def test_assumptions_are_told_where_there_are_any() -> None:
    assert "Assumptions in use" not in told(assessed())
    assert "PUE of a new AI data centre" in told(assessed(basis="it"))


def test_only_the_first_of_many_sites_are_told() -> None:
    log = told(assessed(assessable(*(site(f"s{number}") for number in range(23)))))
    assert "… and 3 more sites" in log
    assert log.count("the pass line is 70") == 20
    assert "more sites" not in told(assessed(assessable(*(site(f"s{number}") for number in range(20)))))


@pytest.mark.parametrize(
    ("name", "title"), [("OUTPUT", "Grid-impact scorecard"), ("ITEMS", "Items of the grid-impact scorecard")]
)
def test_layers_say_the_version_in_their_title(
    name: str, title: str, toolbox: Toolbox, tmp_path: Path
) -> None:
    outputs = {"OUTPUT": str(tmp_path / "평가.gpkg"), "ITEMS": str(tmp_path / "항목.gpkg")}
    toolbox.run("gridimpactscorecard", INPUT=assessable(), **outputs)
    project, context = QgsProject(), QgsProcessingContext()
    path = outputs[name]
    context.addLayerToLoadOnCompletion(path, QgsProcessingContext.LayerDetails("c", project, name))
    show = {"OUTPUT": form.show_assessed, "ITEMS": form.show_items}[name]
    show(path, draft(), context, QgsProcessingFeedback(False))
    details = context.layerToLoadOnCompletionDetails(path)
    assert (details.name, details.forceName) == (f"{title} ({VERSION}). {SCREENING}", True)


def test_a_table_that_was_not_asked_for_is_not_shown() -> None:
    form.show_items(None, draft(), QgsProcessingContext(), QgsProcessingFeedback(False))
