# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What every test session needs, with QGIS or without."""

from __future__ import annotations

import gc
import os
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples on every machine and in every run; a slow machine is no failure.
settings.register_profile("repeatable", derandomize=True, deadline=None, database=None)
settings.load_profile("repeatable")


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Declare the one setting in pyproject.toml that only pytest-qgis knows, for sessions without it."""
    if not pluginmanager.hasplugin("pytest_qgis"):
        parser.addini("qgis_disable_exit", "belongs to pytest-qgis; read by nobody in this session")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Spare every later collection of garbage the thousands of tests and modules, which stay to the end."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Leave word that the session came to its end: QGIS may still crash while the interpreter shuts down."""
    path = os.environ.get("AIREGION_SESSION_STATUS")
    if path:
        Path(path).write_text(f"{int(exitstatus)} {session.testscollected}\n", encoding="utf-8")
