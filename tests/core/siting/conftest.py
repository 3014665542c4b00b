# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Small siting model documents to test with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from plugin.core.siting.model import SitingModel
from plugin.core.siting.model_document import parse_siting_model

Document = dict[str, Any]
RISING = {"type": "linear", "zero_at": 0, "one_at": 1}


def _text(name: str) -> dict[str, str]:
    return {"en": name, "ko": f"{name} (ko)"}


def _criterion(name: str, **keys: Any) -> Document:
    """Return a weighted criterion whose raw value is its utility; a key of None is left out."""
    standard = {
        "id": name,
        "group": "all",
        "title": _text(name),
        "reason": _text(f"why {name}"),
        "source": "assumption",
        "measure": {"type": "attribute", "field": name},
        "value": RISING,
        "weight": 1,
    }
    return {key: value for key, value in {**standard, **keys}.items() if value is not None}


def _document(*criteria: Document, **keys: Any) -> Document:
    return {
        "format": "airegion/siting-model",
        "version": 1,
        "id": "test",
        "title": _text("Test"),
        "description": _text("A model to test with"),
        "aggregation": {"method": "weighted_sum"},
        "missing": "neutral",
        "minimum_completeness": 0.6,
        "groups": [{"id": "all", "title": _text("All")}],
        "criteria": list(criteria),
        **keys,
    }


@pytest.fixture(scope="session")
def criterion() -> Callable[..., Document]:
    return _criterion


@pytest.fixture(scope="session")
def document() -> Callable[..., Document]:
    return _document


@pytest.fixture(scope="session")
def limit() -> Callable[..., Document]:
    return lambda **keys: {"reason": _text("too much"), "source": "assumption", **keys}


@pytest.fixture
def model(document: Any, criterion: Any, limit: Any) -> SitingModel:
    return parse_siting_model(
        document(
            criterion("cost", weight=3),
            criterion("slope", weight=1, limit=limit(max=15)),
            criterion("zone", weight=None, value=None, limit=limit(allowed=["industrial"])),
            criterion("airport", weight=None, value=None),
        )
    )
