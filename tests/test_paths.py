# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin finds its own files wherever it is installed."""

from __future__ import annotations

from plugin import paths


def test_the_root_is_the_folder_that_qgis_loads() -> None:
    assert (paths.ROOT / "metadata.txt").is_file()
    assert (paths.ROOT / "__init__.py").is_file()
    assert paths.ROOT.is_absolute()


def test_resources_are_where_they_are_said_to_be() -> None:
    assert (paths.ICONS / "plugin.svg").is_file()
    assert (paths.SAMPLES / "samples.json").is_file()
    assert (paths.SITING_MODELS / "ai_data_centre.json").is_file()
    assert paths.RULES.is_dir()
    assert (paths.HELP / "en" / "index.html").is_file()
    assert paths.TRANSLATIONS == paths.ROOT / "i18n"
