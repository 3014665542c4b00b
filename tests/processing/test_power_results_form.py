# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How results about the grid look is tested with the algorithms that write them; here, what has none."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from plugin.processing import grid_model_form
from plugin.processing.power_results_form import show_loading
from tests.processing.conftest import Toolbox
from tests.studies.hand_made_grid import grid_request


def test_nothing_is_shown_of_an_output_that_was_left_out(toolbox: Toolbox) -> None:
    columns = grid_model_form.BRANCH_COLUMNS
    show_loading(None, columns, grid_request(), toolbox.context, QgsProcessingFeedback(False))
