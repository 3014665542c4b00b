# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The settings of the plugin, declared once; they live in QGIS's own settings of the user's profile."""

from __future__ import annotations

from enum import Enum
from typing import Any

from qgis.PyQt.QtCore import QSettings

_PREFIX = "airegion"


class Setting(Enum):
    """A setting: its key and its default, whose type it has."""

    LANGUAGE = ("language", "")
    """The language of the plugin, "en" or "ko"; empty: QGIS's own."""
    DEFAULT_CRS = ("default_crs", "")
    """The CRS of new plans, such as "EPSG:5186"; empty: one that fits the place."""
    ASSUMPTIONS_FOLDER = ("assumptions_folder", "")
    """The folder with siting models of the user's own; empty: none."""
    PANELS_SHOWN = ("panels_shown", False)
    """Whether the panels have been shown to this user once."""
    ASSET_PANELS = ("asset_panels", "")
    """How the asset panels were left: a JSON object with sorting, filters and sizes by theme."""

    @property
    def key(self) -> str:
        """Under which key QGIS keeps it."""
        return f"{_PREFIX}/{self.value[0]}"

    def get(self) -> Any:
        """Return the user's choice, or the default."""
        default = self.value[1]
        return QSettings().value(self.key, default, type(default))

    def set(self, value: Any) -> None:
        """Keep the user's choice; the default is kept by keeping nothing."""
        if value == self.value[1]:
            QSettings().remove(self.key)
        else:
            QSettings().setValue(self.key, value)
