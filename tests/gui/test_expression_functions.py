# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Functions of expressions: they answer from the last scores, in any thread, and are gone with the plugin."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import (
    NULL,
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsFields,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from plugin.gui.desk import Desk
from plugin.gui.expression_functions import ExpressionFunctions
from plugin.i18n import speak
from plugin.settings import Setting
from plugin.studies.score_sites import ScoredSites
from tests.studies.hand_made import criterion, model, points, scored

NAMES = ("airegion_score", "airegion_rank", "airegion_reasons")


def scores(**places: float) -> ScoredSites:
    """Score places by their distance to one campus."""
    near = criterion(
        "near",
        {"type": "nearest_distance", "layer": "campus"},
        value={"type": "linear", "zero_at": 10, "one_at": 0},
    )
    sites = points([(x, 0) for x in places.values()], id=list(places))
    return scored(model(near), sites, campus=points([(0, 0)], id=["p"]))


@pytest.fixture
def functions(desk: Desk) -> Iterator[ExpressionFunctions]:
    made = ExpressionFunctions(desk)
    made.start()
    yield made
    made.stop()


def show(desk: Desk, result: ScoredSites | None) -> None:
    desk.session.scored = result
    desk.session.scored_changed.emit()


def value(text: str) -> Any:
    expression = QgsExpression(text)
    assert not expression.hasParserError(), expression.parserErrorString()
    found = expression.evaluate()
    return None if found == NULL else found


def test_scores_ranks_and_reasons_are_those_of_the_session(
    functions: ExpressionFunctions, desk: Desk
) -> None:
    show(desk, scores(a=0.0, b=5000.0))
    assert value("airegion_score('a')") == pytest.approx(100.0)
    assert value("airegion_score('b')") == pytest.approx(50.0)
    assert [value(f"airegion_rank('{site}')") for site in "ab"] == [1, 2]
    assert value("airegion_reasons('a')").startswith("1. a: 100.0")
    assert "near 기준" in value("airegion_reasons('a', 'ko')")
    assert "the near" in value("airegion_reasons('a', language:='en')")


@pytest.mark.parametrize("name", NAMES)
def test_without_scores_or_site_the_answer_is_null(
    name: str, functions: ExpressionFunctions, desk: Desk
) -> None:
    assert value(f"{name}('a')") is None
    show(desk, scores(a=0.0))
    assert value(f"{name}('a')") is not None
    assert value(f"{name}('x')") is None
    assert value(f"{name}(NULL)") is None
    show(desk, None)
    assert value(f"{name}('a')") is None


def test_other_scores_replace_the_snapshot_also_in_an_expression_that_was_read_before(
    functions: ExpressionFunctions, desk: Desk
) -> None:
    expression = QgsExpression("airegion_score('a')")
    show(desk, scores(a=0.0))
    assert expression.evaluate() == pytest.approx(100.0)
    show(desk, scores(a=5000.0))
    assert expression.evaluate() == pytest.approx(50.0)


def test_scores_that_were_there_before_the_plugin_count(desk: Desk) -> None:
    desk.session.scored = scores(a=0.0)
    functions = ExpressionFunctions(desk)
    functions.start()
    assert value("airegion_rank('a')") == 1
    functions.stop()


def test_a_number_is_an_identifier_as_well(functions: ExpressionFunctions, desk: Desk) -> None:
    show(desk, scores(**{"7": 0.0}))
    assert value("airegion_rank(7)") == 1


def test_a_language_that_nobody_speaks_is_an_error_of_the_expression(
    functions: ExpressionFunctions, desk: Desk
) -> None:
    show(desk, scores(a=0.0))
    expression = QgsExpression("airegion_reasons('a', 'fr')")
    expression.evaluate()
    assert "not 'fr'" in expression.evalErrorString()


def test_the_wrong_number_of_arguments_is_no_expression(functions: ExpressionFunctions) -> None:
    assert QgsExpression("airegion_score()").hasParserError()
    assert QgsExpression("airegion_score('a', 'ko')").hasParserError()


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_functions_explain_themselves_in_a_group_of_their_own(
    language: str, functions: ExpressionFunctions, desk: Desk
) -> None:
    Setting.LANGUAGE.set(language)
    speak()
    desk.state.language_changed.emit()
    own = [function for function in QgsExpression.Functions() if function.name() in NAMES]
    assert [function.name() for function in own] == list(NAMES)
    for function in own:
        assert function.groups() == ["AI Region Planner"]
        assert function.name() in function.helpText()
        assert ("후보지" in function.helpText()) == (language == "ko")


def test_a_call_needs_no_geometry_and_no_column_but_its_argument(functions: ExpressionFunctions) -> None:
    expression = QgsExpression('airegion_score("id")')
    fields = QgsFields()
    context = QgsExpressionContext()
    context.setFields(fields)
    assert expression.referencedColumns() == {"id"}
    assert not expression.needsGeometry()


def test_any_thread_may_ask(functions: ExpressionFunctions, desk: Desk) -> None:
    show(desk, scores(a=0.0, b=5000.0))
    seen: list[Any] = []
    threads = [threading.Thread(target=lambda: seen.append(value("airegion_rank('b')"))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [2] * 4


def drawn_by_score() -> QgsVectorLayer:
    """A layer of two points, of which those with a score over 60 are drawn red."""
    layer = points([(0, 0), (5000, 0)], id=["a", "b"])
    symbol = QgsSymbol.defaultSymbol(Qgis.GeometryType.Point)
    symbol.setColor(QColor("#ff0000"))
    symbol.setSize(20)
    renderer = QgsRuleBasedRenderer(symbol)
    renderer.rootRule().children()[0].setFilterExpression('airegion_score("id") > 60')
    layer.setRenderer(renderer)
    return layer


def red_pixels(layer: QgsVectorLayer) -> int:
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(60, 20))
    extent = layer.extent()
    extent.grow(2000)
    settings.setExtent(extent)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    return sum(
        image.pixelColor(x, y).red() > 200 and image.pixelColor(x, y).green() < 100
        for x in range(image.width())
        for y in range(image.height())
    )


def test_a_map_is_drawn_by_scores_in_the_threads_of_the_renderer(
    functions: ExpressionFunctions, desk: Desk
) -> None:
    layer = drawn_by_score()
    assert red_pixels(layer) == 0
    show(desk, scores(a=0.0, b=5000.0))
    assert red_pixels(layer) > 10


def test_a_map_that_still_asks_when_the_plugin_is_gone_does_no_harm(desk: Desk) -> None:
    functions = ExpressionFunctions(desk)
    functions.start()
    show(desk, scores(a=0.0, b=5000.0))
    layer, expression = drawn_by_score(), QgsExpression("airegion_score('a')")
    assert red_pixels(layer) > 10
    references = [weakref.ref(function) for function in functions._functions]
    functions.stop()
    del functions
    gc.collect()
    assert [reference() for reference in references] == [None] * 3
    assert expression.evaluate() in (None, NULL)
    assert red_pixels(layer) == 0
    again = ExpressionFunctions(desk)
    again.start()
    assert red_pixels(layer) > 10
    again.stop()


def test_stopping_unregisters_and_listens_no_more(desk: Desk) -> None:
    before = [function.name() for function in QgsExpression.Functions()]
    listeners = desk.session.receivers(desk.session.scored_changed)
    functions = ExpressionFunctions(desk)
    functions.start()
    assert len(QgsExpression.Functions()) == len(before) + 3
    functions.stop()
    assert [function.name() for function in QgsExpression.Functions()] == before
    assert QgsExpression("airegion_score('a')").hasParserError()
    assert desk.session.receivers(desk.session.scored_changed) == listeners


def test_a_feature_without_an_identifier_has_no_score(functions: ExpressionFunctions, desk: Desk) -> None:
    show(desk, scores(a=0.0))
    layer = points([(0, 0)], id=["a"])
    feature = QgsFeature(layer.fields())
    context = QgsExpressionContext()
    context.setFeature(feature)
    assert QgsExpression('airegion_score("id")').evaluate(context) in (None, NULL)
