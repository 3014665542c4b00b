# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Functions for QGIS's expressions: score, rank and reasons of a site, as the panels show them at this moment."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionFunction, QgsExpressionNodeFunction
from qgis.PyQt import sip

from ..errors import mark
from ..i18n import LANGUAGES, tr
from ..studies.score_lookup import ScoreLookup, look_up
from .desk import Desk
from .notifier import TITLE

_SITE = "site_id"
_LANGUAGE = "language"


class _Spec(NamedTuple):
    """A function: its name, what it says, an example with its result, and how the answer is looked up."""

    name: str
    help: str
    example: str
    gives: str
    takes_language: bool
    answer: Callable[[ScoreLookup, str, str], Any]


_NOTE = mark(
    "The answer is that of the scoring that is being tried out in this window. It is NULL when nothing is scored or no"
    " site has this identifier. A saved map should use the columns of a saved result instead: this function is not"
    " there on a computer without the plugin."
)
_SPECS = (
    _Spec(
        "airegion_score",
        mark("Returns the score of a site, from 0 to 100. An excluded site has none: NULL."),
        'airegion_score("id")',
        "82.1",
        takes_language=False,
        answer=lambda lookup, site, _language: lookup.score(site),
    ),
    _Spec(
        "airegion_rank",
        mark(
            "Returns the rank of a site; 1 is the best, equal scores share a rank. An excluded site has none: NULL."
        ),
        'airegion_rank("id")',
        "1",
        takes_language=False,
        answer=lambda lookup, site, _language: lookup.rank(site),
    ),
    _Spec(
        "airegion_reasons",
        mark(
            "Returns why a site scored so, one reason a line; 'en' or 'ko' as second argument chooses the language."
        ),
        "airegion_reasons(\"id\", 'ko')",
        "'1. h_2587_3386: 82.1 …'",
        takes_language=True,
        answer=lambda lookup, site, language: lookup.reasons(site, language),
    ),
)


class SiteFunction(QgsExpressionFunction):
    """Looks up one site in the snapshot that it was given last; in any thread."""

    def __init__(self, spec: _Spec, language: str) -> None:
        parameters = [QgsExpressionFunction.Parameter(_SITE)]
        if spec.takes_language:
            parameters.append(QgsExpressionFunction.Parameter(_LANGUAGE, True, ""))
        super().__init__(spec.name, parameters, TITLE, _help(spec))
        self._answer = spec.answer
        self.language = language
        self.lookup: ScoreLookup | None = None

    def func(
        self,
        values: list[Any],
        context: QgsExpressionContext | None,
        parent: QgsExpression,
        node: QgsExpressionNodeFunction | None,
    ) -> Any:
        """Return the answer for a site."""
        lookup = self.lookup
        if lookup is None or values[0] is None:
            return None
        asked = str(values[1]) if len(values) > 1 and values[1] else self.language
        if asked not in LANGUAGES:
            parent.setEvalErrorString(tr("The language is 'en' or 'ko', not '{given}'.").format(given=asked))
            return None
        return self._answer(lookup, str(values[0]), asked)

    def usesGeometry(self, node: QgsExpressionNodeFunction) -> bool:
        return False

    def referencedColumns(self, node: QgsExpressionNodeFunction) -> set[str]:
        return set()


class ExpressionFunctions:
    """Registers the functions and keeps them up to date."""

    def __init__(self, desk: Desk) -> None:
        self._session = desk.session
        self._state = desk.state
        self._functions: list[SiteFunction] = []

    def start(self) -> None:
        """Register the functions."""
        self._register()
        self._session.scored_changed.connect(self.refresh)
        self._state.language_changed.connect(self.retranslate)
        self.refresh()

    def stop(self) -> None:
        """Unregister the functions."""
        self._state.language_changed.disconnect(self.retranslate)
        self._session.scored_changed.disconnect(self.refresh)
        self._unregister()

    def refresh(self) -> None:
        """Answer from the present scores."""
        scored = self._session.scored
        lookup = None if scored is None else look_up(scored)
        for function in self._functions:
            function.lookup = lookup

    def retranslate(self) -> None:
        """Explain the functions in the present language."""
        self._unregister()
        self._register()
        self.refresh()

    def _register(self) -> None:
        language = self._state.language
        for spec in _SPECS:
            function = SiteFunction(spec, language)
            # QGIS remembers a function in a parsed expression by its place in a list, and may ask it after it was
            # unregistered. So its half in C++ stays for as long as QGIS runs, and answers NULL without this half.
            sip.transferto(function, None)
            QgsExpression.registerFunction(function)
            self._functions.append(function)

    def _unregister(self) -> None:
        # The last one first: those that stay keep their numbers.
        for function in reversed(self._functions):
            QgsExpression.unregisterFunction(function.name())
        self._functions.clear()


def _help(spec: _Spec) -> str:
    arguments = {_SITE: tr("the identifier of a site, as in the column id")}
    if spec.takes_language:
        arguments[_LANGUAGE] = tr("'en' or 'ko'; left out: that of the panels")
    listed = "".join(f"<li><code>{name}</code> {text}</li>" for name, text in arguments.items())
    return (
        f"<p>{tr(spec.help)}</p><ul>{listed}</ul><p>{tr(_NOTE)}</p>"
        f"<p><code>{spec.example}</code> → <code>{spec.gives}</code></p>"
    )
