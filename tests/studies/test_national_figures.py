# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""National figures have a date and a source, and are true shares."""

from __future__ import annotations

import re

import pytest

from plugin.studies.national_figures import NATIONAL, national_shares

FILES = sorted(path.stem for path in NATIONAL.glob("*.json"))


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_figure_is_a_share_with_date_and_source(name: str, language: str) -> None:
    found = national_shares(name, language)
    assert found.title
    for share in found.shares:
        assert 0 < share.pct < 100
        assert re.fullmatch(r"\d{4}-\d{2}", share.date)
        assert share.source
        assert share.url.startswith("http")
        assert share.title


def test_the_shares_of_the_capital_region_are_those_of_their_sources() -> None:
    shares = {
        (share.title, share.date): round(share.pct, 1)
        for share in national_shares("data_centres", "en").shares
    }
    assert shares == {
        ("data centres", "2022-06"): 58.9,
        ("power", "2022-06"): 70.0,
        ("data centres", "2023-09"): 59.9,
        ("contract power", "2023-09"): 72.2,
    }
