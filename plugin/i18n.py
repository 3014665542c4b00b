# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Translation: one context, the user interface's language, and the language of a plan."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings, QTranslator

from .paths import TRANSLATIONS
from .settings import Setting

CONTEXT = "AIRegionPlanner"
LANGUAGES = ("en", "ko")
_STEM = "ai_region_planner"


def tr(text: str) -> str:
    """Translate a source string into the language of the user interface."""
    return QCoreApplication.translate(CONTEXT, text)


def ui_language() -> str:
    """Return the two-letter language that the plugin speaks, "ko" or "en": the user's choice, else QGIS's."""
    if (chosen := Setting.LANGUAGE.get()) in LANGUAGES:
        return str(chosen)
    settings = QSettings()
    name = (
        settings.value("locale/userLocale", "") if settings.value("locale/overrideFlag", False, bool) else ""
    )
    language = str(name or QLocale().name())[:2]
    return language if language in LANGUAGES else "en"


_spoken: list[QTranslator] = []


def speak() -> None:
    """Let what the plugin shows be in its present language; what is shown already stays until it is set anew."""
    be_silent()
    if (catalogue := load_translator(ui_language())) is not None:
        QCoreApplication.installTranslator(catalogue)
        _spoken.append(catalogue)


def be_silent() -> None:
    """Take the plugin's language away from QGIS."""
    while _spoken:
        QCoreApplication.removeTranslator(_spoken.pop())


@cache
def load_translator(language: str) -> QTranslator | None:
    """Return the compiled catalogue of a language, None where there is none (English needs none)."""
    catalogue = QTranslator()
    path = TRANSLATIONS / f"{_STEM}_{language}.qm"
    return catalogue if path.is_file() and catalogue.load(str(path)) else None


def translator(language: str) -> Callable[[str], str]:
    """Return the function that translates source strings into ``language``, whatever the interface speaks.

    A plan has a language of its own: its aliases, value maps and legends stay the same on every desk.
    """
    catalogue = load_translator(language)

    def translate(text: str) -> str:
        # As bytes: PyQt refuses a str with any character outside ASCII here, such as "m²".
        return (catalogue.translate(CONTEXT.encode(), text.encode()) if catalogue else "") or text

    return translate
