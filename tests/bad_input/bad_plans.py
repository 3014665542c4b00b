# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows about plans: what is none, what is of another version, and what is only half there."""

from __future__ import annotations

from collections.abc import Callable

from tests.bad_input.bad_outputs import locked
from tests.bad_input.good import sites
from tests.bad_input.scene import Case, Parameters, Scene
from tests.plan.plan_rows import execute

PLAN = "우리 계획.gpkg"


def with_plan(given: Callable[[Scene], object]) -> Callable[[Scene], Parameters]:
    """Score with a plan and without layers of one's own."""
    return lambda scene: {"PLAN": str(given(scene)), "SUBSTATION": None}


def changed(*statements: str) -> Callable[[Scene], Parameters]:
    def given(scene: Scene) -> object:
        path = scene.plan_copy()
        execute(path, *statements)
        return path

    return with_plan(given)


def _cut(scene: Scene) -> str:
    content = scene.plan.read_bytes()
    return scene.text(content[: len(content) // 2], PLAN)


def _overwritten(scene: Scene) -> str:
    """A disk error in the middle: the first pages are right, later ones are noise."""
    content = bytearray(scene.plan.read_bytes())
    content[40_000:-40_000] = bytes(len(content) - 80_000)
    return scene.text(bytes(content), PLAN)


DAMAGED = "It may be damaged"


def _of_version(text: str) -> Callable[[Scene], object]:
    def given(scene: Scene) -> object:
        path = scene.plan_copy()
        execute(path, f"UPDATE plan_info SET value = '{text}' WHERE key = 'schema_version'")
        return path

    return given


_PLANS: tuple[tuple[str, Callable[[Scene], object], tuple[str, ...]], ...] = (
    ("plan that does not exist", lambda s: s.inputs / "없음.gpkg", ("없음.gpkg", "no such file")),
    ("plan that is a folder", lambda s: s.inputs, ("내 자료 (원본)",)),
    ("plan of zero bytes", lambda s: s.text("", PLAN), (PLAN, "empty")),
    ("a text file called .gpkg", lambda s: s.text("계획입니다" * 99, PLAN), (PLAN, DAMAGED)),
    ("half of a plan", _cut, (PLAN, DAMAGED)),
    ("a plan with damaged pages", _overwritten, (PLAN, DAMAGED)),
    ("a GeoPackage that is no plan", lambda s: s.saved(sites(), PLAN), (PLAN, "not a plan")),
    (
        "a plan of a newer version",
        _of_version("7"),
        (PLAN, "version 7", "Update the AI Region Planner plugin"),
    ),
    ("a plan of an older version", _of_version("0"), (PLAN, "older", "up-to-date copy")),
    ("a plan of no version", _of_version("일"), (PLAN, "version")),
    ("a plan that is locked", lambda s: locked(s, s.plan_copy()), (PLAN, "Another program")),
)


def damaged_plans(
    parameter: str,
) -> list[tuple[str, Callable[[Scene], Parameters], tuple[str, ...]]]:
    """Return the rows that every algorithm with a plan among its parameters has to answer: name, given, says."""
    return [
        (name, lambda scene, plan=plan: {parameter: str(plan(scene))}, says) for name, plan, says in _PLANS
    ]


ROWS = [
    *(
        Case(name, lambda scene, given=given: {**given(scene), "SUBSTATION": None}, says)
        for name, given, says in damaged_plans("PLAN")
    ),
    Case(
        "a plan without CRS",
        changed("UPDATE plan_info SET value = 'nonsense' WHERE key = 'crs'"),
        refused=False,
    ),
    Case(
        "a plan whose layer is gone",
        changed("DROP TABLE substation"),
        says=("None of the weighted criteria", "Substations"),
    ),
    Case(
        "plan, sites, model and output with Korean names and spaces",
        with_plan(lambda scene: scene.plan_copy()),
        refused=False,
        says=("By hand",),
        check=lambda scene, results: None,
    ),
]
