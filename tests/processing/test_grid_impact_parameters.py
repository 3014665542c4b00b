# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of the scorecard offer the versions that are shipped, and the newest first of all."""

from __future__ import annotations

from dataclasses import fields

from plugin.paths import IMPACT_RULES
from plugin.processing.grid_impact_parameters import site_field_parameters, version_parameters, versions
from plugin.studies.grid_impact import SiteFields


def test_every_shipped_version_is_offered_and_the_newest_is_used() -> None:
    shipped = sorted(path.stem for path in IMPACT_RULES.iterdir())
    assert versions() == shipped
    rules = version_parameters()[0][0]
    assert (rules.options(), rules.defaultValue()) == (shipped, shipped[-1])


def test_there_is_a_field_for_each_thing_that_may_be_known() -> None:
    of_fields = [each for each, _ in site_field_parameters() if each.name().endswith("_FIELD")]
    assert len(of_fields) == len(fields(SiteFields))
    assert {each.parentLayerParameterName() for each in of_fields} == {"INPUT"}
