# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every group of assets in the schema has its theme, and every sum a name of its own."""

from __future__ import annotations

import pytest

from plugin.plan import schema
from plugin.studies.asset_specs import Theme
from plugin.studies.asset_themes import THEMES


def test_every_group_of_assets_has_its_theme() -> None:
    groups = {schema.GROUP_POWER, schema.GROUP_DATA_CENTRES, schema.GROUP_CLUSTERS, schema.GROUP_TRANSPORT}
    assert {theme.group for theme in THEMES.values()} == groups


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_every_sum_has_a_name_of_its_own_and_the_chart_is_one_of_them(theme: Theme) -> None:
    keys = [summary.key for summary in theme.summaries]
    assert len(keys) == len(set(keys))
    assert theme.chart in keys
    assert set(theme.figures) == set(theme.layers)
