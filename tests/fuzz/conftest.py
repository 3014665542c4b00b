# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Fuzzing runs a few examples with every test run, and as many as time allows with `make fuzz`."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from osgeo import gdal

from tests.processing.conftest import gimhae, provider  # noqa: F401 - fixtures

OUTCOMES: Counter[str] = Counter()


@pytest.fixture(autouse=True, scope="session")
def hasty_disk() -> Iterator[None]:
    gdal.SetConfigOption("OGR_SQLITE_SYNCHRONOUS", "OFF")
    yield
    gdal.SetConfigOption("OGR_SQLITE_SYNCHRONOUS", None)


@pytest.fixture(autouse=True, scope="session")
def summary() -> Iterator[None]:
    """Add how the examples ended to the file that `make fuzz` reads."""
    yield
    path = os.environ.get("AIREGION_FUZZ_SUMMARY")
    if path:
        before = json.loads(Path(path).read_text("utf-8")) if Path(path).is_file() else {}
        Path(path).write_text(json.dumps(Counter(before) + OUTCOMES, ensure_ascii=False), "utf-8")
