# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The siting models that a plan keeps: documents that the scorer can read."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ...core.siting.model_document import parse_siting_model
from ...errors import SitingModelError, mark
from .features import Features, is_blank
from .findings import Finding


def check_documents(features: Features) -> Iterator[Finding]:
    """Yield siting models that cannot be used, each with the place in its document."""
    if features.spec.name != "siting_model" or "document" not in features.columns:
        return
    documents = features.columns["document"]
    yield from features.found(
        is_blank(documents),
        mark("{column} is empty"),
        mark("Import the siting model again, or delete the row."),
        column="document",
    )
    errors = np.full(features.count, None, dtype=object)
    for row, document in enumerate(documents):
        if isinstance(document, str) and document.strip():
            errors[row] = _error_in(document)
    yield from features.found(
        np.not_equal(errors, None).astype(bool),
        mark("The siting model cannot be used: {error}"),
        mark("Import the siting model again, or delete the row."),
        column="document",
        error=errors,
    )


def _error_in(document: str) -> SitingModelError | None:
    try:
        parse_siting_model(document)
    except SitingModelError as error:
        # Its frames would keep the whole model for as long as the finding.
        return error.with_traceback(None)
    return None
