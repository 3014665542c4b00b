# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The import's parameters: few in the simple dialog, every one with a default that scripts can rely on."""

from __future__ import annotations

from plugin.plan.schema import LAYERS
from plugin.processing.import_parameters import (
    ENCODINGS,
    everyones_parameters,
    experts_parameters,
    importable_layers,
)

NEEDED = {"INPUT", "LAYER"}


def test_every_layer_takes_data_but_those_that_the_plugin_writes() -> None:
    assert set(LAYERS) - set(importable_layers()) == {"siting_model", "run"}


def test_only_the_data_and_its_layer_are_needed() -> None:
    for parameter, help_text in [*everyones_parameters(), *experts_parameters()]:
        optional = bool(parameter.flags() & parameter.Flag.FlagOptional)
        has_default = parameter.defaultValue() is not None
        assert (optional or has_default) != (parameter.name() in NEEDED), parameter.name()
        assert len(help_text) > 10


def test_the_simple_dialog_is_short() -> None:
    assert len(everyones_parameters()) <= 10
    assert len({parameter.name() for parameter, _ in [*everyones_parameters(), *experts_parameters()]}) == 21


def test_every_encoding_is_known() -> None:
    for name in ENCODINGS[1:]:
        assert "가".encode(name, "replace")
