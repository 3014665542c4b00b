# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The one error family: what happened, where, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Self


def mark(text: str) -> str:
    """Mark an English source string for extraction; it is translated where it is shown."""
    return text


class Terms(tuple[str, ...]):
    """Texts of ours among the values of an error: marked, translated with its templates, and listed."""

    __slots__ = ()

    def __new__(cls, *texts: str) -> Self:
        return super().__new__(cls, texts)

    def listed(self, translate: Callable[[str], str]) -> str:
        """Return the texts in a language, separated by commas."""
        return ", ".join(translate(text) for text in self)


class PlanError(Exception):
    """An error a user can act on.

    The three texts are English templates with named fields. They are translated as templates and
    filled afterwards, so that names and numbers of the user's data never need a translation. ``Terms`` among the
    values are ours and do.
    """

    def __init__(self, what: str, *, where: str = "", remedy: str = "", **values: Any) -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.remedy = remedy
        self.values = values

    def message(self, translate: Callable[[str], str] = str) -> str:
        """Return "what (where). remedy" in the language of ``translate``."""
        values = {
            name: value.listed(translate) if isinstance(value, Terms) else value
            for name, value in self.values.items()
        }

        def filled(template: str) -> str:
            return translate(template).format(**values) if template else ""

        where = filled(self.where)
        sentence = f"{filled(self.what)} ({where})" if where else filled(self.what)
        return f"{sentence.rstrip('.')}. {filled(self.remedy)}".rstrip()

    def __str__(self) -> str:
        return self.message()


class InputError(PlanError):
    """A layer, field, value or parameter that cannot be used."""


class SitingModelError(PlanError):
    """A siting model document that is not valid."""


class RulesError(PlanError):
    """A rule or an assumption that is not valid."""


class PlanFileError(PlanError):
    """A plan file that cannot be created, opened, read or written."""


class MissingLibraryError(PlanError):
    """A Python library that this installation of QGIS does not have."""


class Cancelled(PlanError):
    """The user cancelled; nothing was written."""

    def __init__(self) -> None:
        super().__init__(mark("Cancelled; nothing was written"))
