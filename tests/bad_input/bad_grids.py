# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows about grids: layers that make none, case files that are none, and study cases that cannot be."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsVectorLayer

from tests.bad_input.bad_outputs import to
from tests.bad_input.scene import Case, Parameters, Scene
from tests.processing.conftest import read
from tests.studies.hand_made import layer
from tests.studies.hand_made_grid import DATA, LINE_FIELDS, SUBSTATION_FIELDS, bus_places, lines, substations

CASE9 = (DATA / "case9.m").read_text(encoding="utf-8")


def changed(old: str, new: str) -> Callable[[Scene], Parameters]:
    """Return the case of nine buses with something else in it."""
    return lambda scene: {"CASE": scene.text(CASE9.replace(old, new, 1), "우리 계통.m")}


def file(text: str | bytes) -> Callable[[Scene], Parameters]:
    return lambda scene: {"CASE": scene.text(text, "우리 계통.m")}


def given(**layers: Callable[[], QgsVectorLayer]) -> Callable[[Scene], Parameters]:
    return lambda scene: {name: scene.saved(make(), f"{name} 자료.gpkg") for name, make in layers.items()}


def nowhere(kind: str, fields: dict[str, type]) -> Callable[[], QgsVectorLayer]:
    return lambda: layer(kind, [], fields=fields, name="빈 자료")


def twice() -> QgsVectorLayer:
    made = substations()
    other = substations(a={"id": "b"}, b={"id": "b"}, c={"id": "b"})
    made.dataProvider().addFeatures(list(other.getFeatures()))
    return made


def all_without(status: str) -> Callable[[Scene, Parameters], None]:
    def check(_scene: Scene, results: Parameters) -> None:
        assert {feature["status"] for feature in read(results["OUTPUT"]).getFeatures()} == {status}

    return check


def island_beside(_scene: Scene, results: Parameters) -> None:
    found = {feature["bus_id"]: feature["status"] for feature in read(results["OUTPUT"]).getFeatures()}
    assert found["a"] == "connected"
    assert list(found.values()).count("island") == 2


def cancelling(at: float) -> Callable[[Scene], Parameters]:
    def given(scene: Scene) -> Parameters:
        scene.feedback.progressChanged.connect(
            lambda progress: scene.feedback.cancel() if progress >= at else None
        )
        return {}

    return given


FAR = ("LineString (90000 0, 99000 0)", {"id": "먼 선", "voltage_kv": 154.0, "circuits": 1})

ROWS = [
    Case(
        "case: a text that is none",
        file("이것은 계통이 아닙니다"),
        says=("not a MATPOWER case", "우리 계통.m"),
        algorithm="hostingcapacity",
    ),
    Case("case: empty", file(""), says=("not a MATPOWER case",), algorithm="hostingcapacity"),
    Case(
        "case: bytes",
        file(bytes(range(256)) * 50),
        says=("not a MATPOWER case",),
        algorithm="hostingcapacity",
    ),
    Case(
        "case: cut off",
        file(CASE9[: CASE9.index("mpc.branch") + 60]),
        says=("no end", "우리 계통.m, line"),
        algorithm="hostingcapacity",
    ),
    Case(
        "case: of version 1",
        changed("mpc.version = '2'", "mpc.version = '1'"),
        says=("Version '1'", "savecase"),
        algorithm="hostingcapacity",
    ),
    Case(
        "case: a word for a number",
        changed("0.0576", "많음"),
        says=("많음", "branch", "line"),
        algorithm="hostingcapacity",
    ),
    Case(
        "case: a bus that is not there",
        changed("\t1\t4\t0\t0.0576", "\t1\t44\t0\t0.0576"),
        says=("the bus 44",),
        algorithm="hostingcapacity",
    ),
    Case(
        "case: a bus twice",
        changed("\t2\t2\t0\t0", "\t1\t2\t0\t0"),
        says=("The bus 1 is there twice",),
        algorithm="hostingcapacity",
    ),
    Case(
        "case: zero reactance",
        changed("0.0576", "0"),
        says=("Reactance unknown or zero: 1 of 9 circuits (1-4)",),
        algorithm="hostingcapacity",
        refused=False,
        check=all_without("not_computable"),
    ),
    Case(
        "case: places of unknown buses",
        lambda scene: {
            "BUS_LAYER": scene.saved(bus_places([1, 77]), "모선.gpkg"),
            "BUS_FIELD": "bus",
        },
        says=("1 (77)",),
        algorithm="hostingcapacity",
        refused=False,
    ),
    Case(
        "case: places without their field",
        lambda scene: {"BUS_LAYER": scene.saved(bus_places([1]), "모선.gpkg"), "BUS_FIELD": "번호"},
        says=("no field 번호",),
        algorithm="hostingcapacity",
    ),
    Case(
        "study cases: words for numbers",
        lambda _scene: {"CUTOFFS": "열"},
        says=("CUTOFFS: 열", "0.05; 0.10"),
        algorithm="hostingcapacity",
    ),
    Case(
        "study cases: nothing is monitored",
        lambda _scene: {"MINIMUM_KV": 765},
        says=("nothing would limit", "9 circuits"),
        algorithm="hostingcapacity",
    ),
    *(
        Case(
            f"output: {name}",
            to(place, sink),
            says=says,
            algorithm=algorithm,
        )
        for algorithm, sink in (("hostingcapacity", "OUTPUT"), ("gridmodel", "BRANCHES"))
        for name, place, says in (
            ("nothing can be written", lambda _: "/proc/결과.gpkg", ("/proc/결과.gpkg",)),
            (
                "a folder that does not exist",
                lambda scene: str(scene.results / "없는 폴더" / "결과.gpkg"),
                ("없는 폴더", "folder"),
            ),
        )
    ),
    *(
        Case(
            f"cancelled at {at} percent",
            cancelling(at),
            says=("Cancelled; nothing was written",),
            algorithm=algorithm,
        )
        for algorithm in ("hostingcapacity", "gridmodel")
        for at in (0, 40, 60)
    ),
    Case(
        "grid: empty layers",
        given(SUBSTATION=nowhere("Point", SUBSTATION_FIELDS), POWER_LINE=nowhere("LineString", LINE_FIELDS)),
        says=("no substations and no lines",),
        algorithm="gridmodel",
    ),
    Case(
        "grid: lines without a CRS",
        given(POWER_LINE=lambda: layer("LineString", [("LineString (0 0, 9 9)", {"id": "x"})], authid="")),
        says=("no coordinate reference system",),
        algorithm="gridmodel",
    ),
    Case(
        "grid: lines without voltage, circuits and ratings",
        given(POWER_LINE=lambda: lines(**{key: {"voltage_kv": None} for key in ("ab", "bc", "ca")})),
        says=("Lines of unknown voltage: 3", "Reactance unknown"),
        algorithm="gridmodel",
        refused=False,
    ),
    Case(
        "grid: an island",
        given(POWER_LINE=lambda: lines(FAR)),
        says=("Islands beside the largest part: 1",),
        algorithm="gridmodel",
        refused=False,
        check=island_beside,
    ),
    Case(
        "grid: ids that are there twice",
        given(SUBSTATION=twice),
        says=("Identifiers that are there twice",),
        algorithm="gridmodel",
        refused=False,
    ),
    Case(
        "grid: demand without regions",
        lambda _scene: {"DEMAND": "48 = 100"},
        says=("no layer of regions",),
        algorithm="gridmodel",
    ),
    Case(
        "grid: demand that is none",
        lambda _scene: {"DEMAND": "경남 1200"},
        says=("no MW of a code", "경남 1200"),
        algorithm="gridmodel",
    ),
]
