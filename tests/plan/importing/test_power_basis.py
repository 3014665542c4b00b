# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The name of a column says what its megawatts are, or nothing is said."""

from __future__ import annotations

import pytest

from plugin.plan.importing.power_basis import basis_of_name
from plugin.plan.vocabulary import MW_BASIS


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("IT용량(MW)", "it"),
        ("IT 부하", "it"),
        ("IT load MW", "it"),
        ("it_mw", "it"),
        ("ITLoad", "it"),
        ("용량(IT, MW)", "it"),
        ("계약전력(kW)", "contract"),
        ("contract power", "contract"),
        ("Contracted capacity [kW]", "contract"),
        ("수전용량(MVA)", "receiving"),
        ("수전전력", "receiving"),
        ("확보전력", "secured"),
        ("secured_mw", "secured"),
        ("capacity (MW)", ""),
        ("Unit power", ""),
        ("전력용량", ""),
        ("전력(IT 제외)", ""),
        ("계약전력/IT용량", ""),
    ],
)
def test_a_name_says_what_its_megawatts_are(name: str, word: str) -> None:
    assert basis_of_name(name) == word
    assert not word or word in MW_BASIS
