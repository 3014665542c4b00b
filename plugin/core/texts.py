# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts of documents in both languages."""

from __future__ import annotations

from typing import NamedTuple


class Text(NamedTuple):
    """A text in both languages."""

    en: str
    ko: str

    def get(self, language: str) -> str:
        """Return the Korean text for "ko" and "ko_KR", the English one for everything else."""
        return self.ko if language.lower().startswith("ko") else self.en
