# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where siting models come from: shipped with the plugin, kept in a plan, or in a file of the user's."""

from __future__ import annotations

from pathlib import Path

from ..core.siting.model import SitingModel
from ..core.siting.model_document import parse_siting_model
from ..errors import SitingModelError, mark
from ..paths import SITING_MODELS


def shipped_model(model_id: str) -> SitingModel:
    """Read a shipped siting model."""
    return read_model(SITING_MODELS / f"{model_id}.json")


def read_model(path: Path) -> SitingModel:
    """Read a siting model from a JSON file."""
    try:
        # Editors on Windows begin the file with a byte order mark.
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise SitingModelError(
            mark("The siting model cannot be read"),
            where="{path}: {reason}",
            path=path,
            reason=error,
            remedy=mark("Choose a JSON file in UTF-8."),
        ) from error
    return parse_siting_model(text)
