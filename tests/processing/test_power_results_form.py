# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Several outputs are several files; how they look is tested with the algorithms that write them."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingFeedback

from plugin.errors import InputError
from plugin.processing import grid_model_form
from plugin.processing.power_results_form import is_wanted, require_own_files, show_loading
from tests.processing.conftest import Toolbox
from tests.studies.hand_made_grid import grid_request

SINKS = ("OUTPUT", "BRANCHES", "FINDINGS")


def test_two_outputs_are_not_one_file(toolbox: Toolbox, tmp_path: Path) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("airegion:gridmodel")
    one, other = str(tmp_path / "a.gpkg"), str(tmp_path / "b.gpkg")
    require_own_files(algorithm, {"OUTPUT": one, "BRANCHES": other}, toolbox.context, SINKS)
    require_own_files(algorithm, dict.fromkeys(SINKS, "memory:"), toolbox.context, SINKS)
    with pytest.raises(InputError, match="same file"):
        require_own_files(algorithm, {"OUTPUT": one, "FINDINGS": one}, toolbox.context, SINKS)


def test_an_output_without_a_destination_is_not_wanted() -> None:
    assert not is_wanted({}, "BRANCHES")
    assert not is_wanted({"BRANCHES": ""}, "BRANCHES")
    assert is_wanted({"BRANCHES": "memory:"}, "BRANCHES")


def test_nothing_is_shown_of_an_output_that_was_left_out(toolbox: Toolbox) -> None:
    columns = grid_model_form.BRANCH_COLUMNS
    show_loading(None, columns, grid_request(), toolbox.context, QgsProcessingFeedback(False))
