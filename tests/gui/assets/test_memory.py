# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is kept of a panel comes back, and what cannot be read is forgotten."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.assets.selecting import Filter
from plugin.gui.assets.memory import filter_of, kept_filter, remember, remembered
from plugin.settings import Setting
from tests.gui.frame import fresh_settings


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    with fresh_settings():
        yield


def test_themes_are_kept_apart() -> None:
    remember("power", {"tab": 1})
    remember("transport", {"tab": 2})
    assert remembered("power") == {"tab": 1}
    assert remembered("transport") == {"tab": 2}
    assert remembered("clusters") == {}


@pytest.mark.parametrize("kept", ["{", "[]", '{"power": 5}'])
def test_what_is_no_memory_is_none(kept: str) -> None:
    Setting.ASSET_PANELS.set(kept)
    assert remembered("power") == {}
    remember("power", {"tab": 1})
    assert remembered("power") == {"tab": 1}


WORD = st.one_of(st.none(), st.text(max_size=4))
FILTERS = st.builds(
    Filter,
    text=st.text(max_size=5),
    layers=st.frozensets(st.sampled_from(["substation", "campus"])),
    words=st.dictionaries(st.sampled_from(["kind", "status"]), st.frozensets(WORD, max_size=3)),
    voltages_kv=st.frozensets(st.one_of(st.none(), st.sampled_from([22.9, 154.0, 345.0]))),
    first_year=st.one_of(st.none(), st.integers(1900, 2100)),
    last_year=st.one_of(st.none(), st.integers(1900, 2100)),
)


@given(FILTERS)
def test_a_filter_comes_back_from_json_as_it_was(wanted: Filter) -> None:
    assert filter_of(json.loads(json.dumps(kept_filter(wanted)))) == wanted


@pytest.mark.parametrize(
    "kept", [None, [], {"layers": 5}, {"words": 1}, {"first_year": "x"}, {"voltages_kv": ["high"]}]
)
def test_what_is_no_filter_lets_everything_pass(kept: object) -> None:
    assert filter_of(kept).is_empty
