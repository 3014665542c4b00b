# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the asset panels say: numbers with their units, marks of quality, the sums as a table, a feature in detail."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from html import escape

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from ...errors import mark
from ...i18n import tr
from ...plan import vocabulary as words
from ...plan.schema import LAYERS
from ...studies.asset_figures import Figures
from ...studies.asset_specs import UNITS
from ...studies.asset_summary import Line, Section, word_label

UNKNOWN = "–"
# A symbol beside the word: how sure a fact is must not be told by colour, and is seen in a column at a glance.
_SURE = {"high": "●●●", "medium": "●●○", "low": "●○○"}
_OUTLINES = {"indicative": mark("◌ indicative outline"), "position_only": mark("◌ position only")}
_FORMS = {"day": "yyyy-MM-dd", "month": "yyyy-MM", "year": "yyyy"}


def number_text(value: float, unit: str = "", decimals: int = 0) -> str:
    """Return a number with thousands separators and its unit; "–" when it is not known."""
    if math.isnan(value):
        return UNKNOWN
    text = f"{value:,.{decimals}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return f"{text} {unit}" if unit else text


def layer_title(name: str) -> str:
    """Return what a layer is called."""
    return tr(LAYERS[name].title)


def figure_text(figures: Figures, row: int) -> str:
    """Return the figure of a feature in its unit, with its basis where it has one."""
    unit, basis, value = figures.units.at(row), figures.bases.at(row), float(figures.values[row])
    text = number_text(value, tr(UNITS.get(unit, unit)) if unit else "", int(figures.decimals[row]))
    if not basis or math.isnan(value):
        return text
    column, _, word = basis.partition("/")
    return f"{text} ({tr(word_label(column, word))})"


def confidence_text(confidence: str, basis: str) -> str:
    """Return how sure a fact is, as symbol and word, and whether an outline is none that was surveyed."""
    label = words.CONFIDENCE.get(confidence)
    parts = [f"{_SURE[confidence]} {tr(label)}" if label else UNKNOWN]
    if basis in _OUTLINES:
        parts.append(tr(_OUTLINES[basis]))
    return " ".join(parts)


def year_text(year: float, precision: str) -> str:
    """Return a year, and how precisely its date is known where that is more than the year."""
    if math.isnan(year):
        return UNKNOWN
    if precision in ("day", "month"):
        return tr("{year} (to the {precision})").format(
            year=f"{year:.0f}", precision=tr(words.DATE_PRECISION[precision])
        )
    return f"{year:.0f}"


def summary_html(sections: Sequence[Section]) -> str:
    """Return sums as a table that wraps, can be copied, and is read out row by row."""
    return "".join(f"{_section_html(section)}" for section in sections)


def _section_html(section: Section) -> str:
    rows = "".join(
        f"<tr><td>{escape(line.label)}</td>"
        f"<td align='right'>{_value_html(line)}</td>"
        f"<td align='right'>{escape(_known(line.known, line.among, counts=section.counts))}</td></tr>"
        for line in section.lines
    )
    if not rows:
        rows = f"<tr><td colspan='3'><i>{escape(tr('none in this selection'))}</i></td></tr>"
    notes = "".join(f"<p><small>{escape(note)}</small></p>" for note in section.notes)
    table = f"<table width='100%' cellspacing='0' cellpadding='2'>{rows}</table>"
    return f"<h4>{escape(section.title)}</h4>{table}{notes}"


def _value_html(line: Line) -> str:
    if line.text:
        return escape(line.text)
    # The unit stays on the line of its number, and in one piece.
    return f"<nobr>{escape(number_text(line.value, line.unit, line.decimals))}</nobr>"


def _known(known: int, among: int, *, counts: bool) -> str:
    if counts or known == among == 1:
        return ""
    return tr("{known} of {all} known").format(known=f"{known:,}", all=f"{among:,}")


def details_html(layer: QgsVectorLayer, name: str, fid: int) -> str:
    """Return where a feature comes from and how well it is known, for a tool tip."""
    feature = next(layer.getFeatures(QgsFeatureRequest(fid)), None)
    if feature is None:
        return ""
    rows = "".join(
        f"<tr><td><b>{escape(label)}</b>&nbsp;</td><td>{escape(text)}</td></tr>"
        for label, text in _details(feature, name)
    )
    return f"<table>{rows}</table>"


def _details(feature: QgsFeature, layer: str) -> Iterator[tuple[str, str]]:
    aliases = {field.name: tr(field.alias) for field in LAYERS[layer].fields}

    def value(column: str) -> str:
        found = feature[column] if feature.fields().lookupField(column) >= 0 else None
        return "" if found == NULL or found is None else str(found)

    yield tr("Layer"), layer_title(layer)
    yield aliases["confidence"], confidence_text(value("confidence"), value("geometry_basis"))
    accuracy = value("position_accuracy_m")
    yield tr("Position accuracy"), number_text(float(accuracy), "m") if accuracy else UNKNOWN
    for column in ("opened", "closed"):
        yield aliases[column], _date_text(feature, column, value("date_precision"))
    for column in ("source", "notes"):
        yield aliases[column], value(column) or UNKNOWN


def _date_text(feature: QgsFeature, column: str, precision: str) -> str:
    date = feature[column] if feature.fields().lookupField(column) >= 0 else None
    if not isinstance(date, QDate) or not date.isValid():
        return UNKNOWN
    text = date.toString(_FORMS.get(precision, _FORMS["day"]))
    label = words.DATE_PRECISION.get(precision)
    return tr("{date} (known to the {precision})").format(date=text, precision=tr(label)) if label else text
