# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Strategies: layers in every state, siting models right and spoilt, and parameters to go with them."""

from __future__ import annotations

import copy
import json
import math
import struct
from collections.abc import Sequence
from typing import Any, NamedTuple

from hypothesis import strategies as st
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from plugin.paths import SITING_MODELS
from plugin.plan.slots import shipped_model_ids
from tests.studies.hand_made import criterion, document

# CRSs and where in them a place in Gimhae is; degrees under metres and metres under degrees are among them.
PLACES = {
    "EPSG:5179": (1_115_000.0, 1_685_000.0, 20_000.0),
    "EPSG:5186": (371_000.0, 293_000.0, 20_000.0),
    "EPSG:5187": (189_000.0, 293_000.0, 20_000.0),
    "EPSG:4326": (128.88, 35.23, 0.2),
    "EPSG:3857": (14_347_000.0, 4_194_000.0, 20_000.0),
}
WRONG_PLACES = {
    "EPSG:5179 ": (128.88, 35.23, 0.2),
    "EPSG:4326 ": (1_115_000.0, 1_685_000.0, 20_000.0),
    "EPSG:4326  ": (180.0, -17.0, 0.2),
    "EPSG:4326   ": (20.0, 89.0, 3.0),
    "EPSG:32652 ": (0.0, 0.0, 1e9),
}
KINDS = (
    "Point",
    "LineString",
    "Polygon",
    "MultiPoint",
    "MultiPolygon",
    "CurvePolygon",
    "PointZ",
    "NoGeometry",
)
FIELDS = {
    "id": QMetaType.Type.QString,
    "이름": QMetaType.Type.QString,
    "면적(㎡)": QMetaType.Type.Double,
    "세대수": QMetaType.Type.Int,
    "slope_pct": QMetaType.Type.Double,
    "status": QMetaType.Type.QString,
    "날짜": QMetaType.Type.QDate,
    "part_of_id": QMetaType.Type.QString,
    "score": QMetaType.Type.Double,
    "용량(kW)": QMetaType.Type.Double,
    "전압": QMetaType.Type.Int,
    "상태": QMetaType.Type.QString,
}
_TEXTS = st.sampled_from(
    [
        "",
        "가",
        "운영중",
        "154 kV",
        "2024-13-45",
        "existing",
        "넓음",
        "a'b\"c",
        "1e5",
        "NULL",
        "{x}",
        "%",
        "\n",
        "😀",
    ]
)
_NUMBERS = st.one_of(
    st.floats(allow_nan=True, allow_infinity=True),
    st.floats(-1e6, 1e6),
    st.sampled_from([0.0, -0.0, 1e308, 5e-324, math.nan, math.inf]),
)
_VALUES = {
    QMetaType.Type.QString: _TEXTS,
    QMetaType.Type.Double: _NUMBERS,
    QMetaType.Type.Int: st.integers(-(2**31), 2**31 - 1),
    QMetaType.Type.QDate: st.just(NULL),
}


class Layer(NamedTuple):
    """What a layer is made of; ``rows`` are WKB, None for none, and values by field."""

    kind: str
    crs: str
    fields: tuple[str, ...]
    rows: tuple[tuple[bytes | None, tuple[Any, ...]], ...]

    def made(self, name: str) -> QgsVectorLayer:
        """Return it in memory."""
        code = self.crs.strip()
        made = QgsVectorLayer(f"{self.kind}?crs={code}" if code else self.kind, name, "memory")
        if not code:
            made.setCrs(QgsCoordinateReferenceSystem())
        made.dataProvider().addAttributes([QgsField(field, FIELDS[field]) for field in self.fields])
        made.updateFields()
        features = []
        for wkb, values in self.rows:
            feature = QgsFeature(made.fields())
            if wkb is not None:
                geometry = QgsGeometry()
                geometry.fromWkb(wkb)
                feature.setGeometry(geometry)
            feature.setAttributes(list(values))
            features.append(feature)
        made.dataProvider().addFeatures(features)
        made.updateExtents()
        return made


@st.composite
def geometries(draw: st.DrawFn, kind: str, place: tuple[float, float, float]) -> bytes | None:
    """Draw WKB of a kind around a place: null, empty, invalid, of no numbers, or good."""
    if kind == "NoGeometry" or draw(st.integers(0, 9)) == 9:
        return None
    spoilt = draw(st.integers(0, 29)) == 29
    offset = _NUMBERS if spoilt else st.floats(-1.0, 1.0)
    x, y, reach = place

    def point() -> tuple[float, float]:
        return x + reach * draw(offset), y + reach * draw(offset)

    base = kind.removeprefix("Multi").removesuffix("Z")
    if base == "Point":
        body = _point(point(), z=kind.endswith("Z"))
    elif base == "LineString":
        body = struct.pack("<BI", 1, 2) + _points([point() for _ in range(draw(st.integers(0, 4)))])
    else:
        body = _polygon(draw, point, curved=base == "CurvePolygon")
    if kind.startswith("Multi"):
        parts = draw(st.integers(0, 2))
        code = {"Point": 4, "Polygon": 6}[base]
        return struct.pack("<BII", 1, code, parts) + body * parts
    return body


def _point(place: tuple[float, float], *, z: bool) -> bytes:
    return struct.pack("<BIddd", 1, 1001, *place, 7.0) if z else struct.pack("<BIdd", 1, 1, *place)


def _points(places: Sequence[tuple[float, float]]) -> bytes:
    return struct.pack("<I", len(places)) + b"".join(struct.pack("<dd", *place) for place in places)


def _polygon(draw: st.DrawFn, point: Any, *, curved: bool) -> bytes:
    shape = draw(st.sampled_from(["box", "any", "empty", "flat"]))
    if shape == "empty":
        return struct.pack("<BII", 1, 3, 0)
    if shape == "box":
        (x1, y1), (x2, y2) = point(), point()
        ring = [(x1, y1), (x2, y1), (x2, y2), (x1, y2), (x1, y1)]
    elif shape == "flat":
        ring = [point()] * 4
    else:
        ring = [point() for _ in range(draw(st.integers(3, 6)))]
        ring.append(ring[0])
    if curved and len(ring) % 2:
        arc = struct.pack("<BI", 1, 8) + _points(ring)
        return struct.pack("<BII", 1, 10, 1) + arc
    return struct.pack("<BII", 1, 3, 1) + _points(ring)


@st.composite
def layers(draw: st.DrawFn, kinds: Sequence[str] = KINDS) -> Layer:
    """Draw a layer: mostly of one that can be used, so that the work behind the checks is reached."""
    places = draw(mostly([PLACES], [WRONG_PLACES, {"": PLACES["EPSG:5179"]}]))
    code = draw(st.sampled_from(sorted(places)))
    kind = draw(st.sampled_from(kinds))
    fields = tuple(draw(st.lists(st.sampled_from(sorted(FIELDS)), unique=True, max_size=7)))
    rows = []
    for _ in range(draw(st.integers(0, 12))):
        values = tuple(draw(st.one_of(st.just(NULL), _VALUES[FIELDS[field]])) for field in fields)
        rows.append((draw(geometries(kind, places[code])), values))
    return Layer(kind, code, fields, tuple(rows))


_EXPRESSIONS = (
    '"slope_pct"',
    '"면적(㎡)" / 0',
    "$area",
    "x($geometry)",
    '"이름"',
    'to_int("이름")',
    "NULL",
    "1 +",
)
_MEASURES: tuple[dict[str, Any], ...] = (
    {"type": "nearest_distance", "layer": "substation"},
    {"type": "nearest_distance", "layer": "substation", "where": "\"status\" = 'existing'"},
    {"type": "count_within", "layer": "substation", "radius_km": 5},
    {"type": "sum_within", "layer": "substation", "radius_km": 5, "field": "면적(㎡)"},
    {"type": "gravity_access", "layer": "substation", "half_distance_km": 2},
    {"type": "attribute_of_nearest", "layer": "substation", "field": "slope_pct"},
    {"type": "overlap_share", "layer": "constraint_area"},
    {"type": "attribute", "field": "slope_pct"},
    {"type": "attribute", "field": "이름"},
)
_CURVES: tuple[dict[str, Any], ...] = (
    {"type": "linear", "zero_at": 100, "one_at": 0},
    {"type": "piecewise", "points": [[0, 1], [5, 0.4], [50, 0]]},
    {"type": "categorical", "categories": {"가": 1, "existing": 0.5}},
)


@st.composite
def hand_made_models(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a small model that is right by its form."""
    expressions = [{"type": "expression", "expression": text} for text in _EXPRESSIONS]
    criteria = [
        criterion(
            f"c{number}",
            draw(st.sampled_from([*_MEASURES, *expressions])),
            weight=draw(st.sampled_from([1, 0.001, 1e9])),
            value=draw(st.sampled_from(_CURVES)),
        )
        for number in range(draw(st.integers(1, 3)))
    ]
    if draw(st.booleans()):
        criteria[0]["limit"] = {"max": draw(st.sampled_from([0.5, 1e6])), "reason": {"en": "Far", "ko": "멂"}}
    return document(
        *criteria,
        missing=draw(st.sampled_from(["neutral", "worst", "exclude"])),
        aggregation=draw(
            st.sampled_from(
                [
                    {"method": "weighted_sum"},
                    {"method": "topsis"},
                    {"method": "weighted_product", "floor": 0.01},
                ]
            )
        ),
    )


_JUNK = st.sampled_from([None, "", "x", 0, -1, 1e400, math.nan, True, [], {}, [[2, 1], [1, 0]], "가", 10**30])


@st.composite
def spoilt_models(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a shipped or hand-made model with a few random edits."""
    shipped = [
        json.loads((SITING_MODELS / f"{name}.json").read_text("utf-8")) for name in shipped_model_ids()
    ]
    content = copy.deepcopy(draw(st.one_of(st.sampled_from(shipped), hand_made_models())))
    for _ in range(draw(st.integers(1, 3))):
        holder, key = _place(draw, content)
        if draw(st.booleans()):
            holder[key] = draw(_JUNK)
        elif isinstance(holder, dict):
            holder[draw(st.sampled_from(["x", key]))] = holder.pop(key)
        else:
            holder.append(copy.deepcopy(holder[key]))
    return content


def _place(draw: st.DrawFn, content: dict[str, Any]) -> tuple[Any, Any]:
    """Draw a place in a document: the object or list, and the key or index in it."""
    holder, key = content, draw(st.sampled_from(sorted(content)))
    while isinstance(holder[key], dict | list) and holder[key] and draw(st.integers(0, 3)):
        holder = holder[key]
        key = draw(st.sampled_from(sorted(holder) if isinstance(holder, dict) else range(len(holder))))
    return holder, key


@st.composite
def model_texts(draw: st.DrawFn) -> bytes:
    """Draw the content of a model file."""
    content = draw(st.one_of(hand_made_models(), hand_made_models(), hand_made_models(), spoilt_models()))
    text = json.dumps(content, ensure_ascii=False)
    encoding = draw(mostly(["utf-8", "utf-8-sig"], ["cp949", "utf-16"]))
    written = text.encode(encoding, errors="replace")
    return written[: draw(st.integers(0, len(written)))] if draw(st.integers(0, 30)) == 30 else written


def mostly(usual: Sequence[Any], odd: Sequence[Any]) -> st.SearchStrategy[Any]:
    """Draw what is usual, and one time in ten what is odd: else no example would come past the first check."""
    return st.integers(0, 9).flatmap(lambda die: st.sampled_from(odd if die == 9 else usual))


def sometimes_none(layer: st.SearchStrategy[Layer]) -> st.SearchStrategy[Layer | None]:
    return st.integers(0, 9).flatmap(lambda die: st.none() if die == 9 else layer)


SCORING = {
    "WEIGHTS": mostly(["", "c0 = 5"], ["c0 = 0", "c0 = -1", "c0 = nan", "{", "가", "c0=1;c0=2"]),
    "AGGREGATION": mostly(["as in the model", "weighted_sum", "topsis", "weighted_product"], ["없음"]),
    "MISSING": st.sampled_from(["as in the model", "neutral", "worst", "exclude"]),
    "INVALID_GEOMETRY": mostly(["repair", "skip"], ["stop"]),
    "ID_FIELD": mostly([""], ["id", "이름", "날짜", "없음"]),
    "CRS": mostly([None, "EPSG:5179"], ["EPSG:4326", "EPSG:3857", "EPSG:2263", "nonsense"]),
}
CANDIDATES = {
    "SHAPE": mostly(["hexagon", "square"], ["triangle"]),
    "SIZE": st.one_of(st.floats(800, 1e5), mostly([1000], [1, 1e9])),
    "BUFFERS": mostly(["0", "100", ""], ["1e9", "-5", "nan", "10; 20", "가"]),
    "MIN_AREA": mostly([0, 1000], [1e12]),
    "CLIP": st.booleans(),
    "CRS": mostly([None, "EPSG:5179"], ["EPSG:4326", "EPSG:3857"]),
}
IMPORTING = {
    "LAYER": st.sampled_from(
        ["substation", "power_plant", "data_centre", "cluster", "power_line", "constraint_area", "region"]
    ),
    "SOURCE": mostly(["시청"], ["", None]),
    "STATUS": mostly(["existing"], [None, "없음"]),
    "KIND": mostly(["substation", None], ["없음"]),
    "CRS": mostly([None, "EPSG:5179"], ["EPSG:4326"]),
    "PREVIEW": mostly([False], [True]),
    "GEOMETRY": st.sampled_from(["adapt", "strict"]),
    "INVALID": st.sampled_from(["repair", "reject"]),
    "DUPLICATES": mostly(["skip", "update"], ["stop"]),
}
