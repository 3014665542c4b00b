# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The repository keeps its own rules, and each rule can be seen to fail on a small planted repository."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.house import dependency_rules, file_rules, mirror_rules
from tests.house.source_tree import SourceTree

Rule = Callable[[SourceTree], Iterator[str]]

# A rule, the file that breaks it, what is in that file, and a word of the complaint.
BROKEN: list[tuple[Rule, str, str, str]] = [
    (dependency_rules.core_is_pure, "plugin/core/a.py", "from qgis.core import QgsGeometry", "qgis"),
    (dependency_rules.core_is_pure, "plugin/core/siting/a.py", "import pandas", "pandas"),
    (dependency_rules.core_is_pure, "plugin/core/siting/a.py", "from ...i18n import tr", "i18n"),
    (dependency_rules.core_is_pure, "plugin/core/siting/a.py", "def f():\n    import osgeo", "osgeo"),
    (
        dependency_rules.core_packages_are_strangers,
        "plugin/core/siting/a.py",
        "from ..power import flow",
        "power",
    ),
    (
        dependency_rules.core_packages_are_strangers,
        "plugin/core/siting/a.py",
        "from .. import power",
        "power",
    ),
    (dependency_rules.arrows, "plugin/plan/a.py", "from ..studies import b", "plan imports"),
    (dependency_rules.arrows, "plugin/plan/a.py", "from .. import studies", "plan imports"),
    (dependency_rules.arrows, "plugin/sources/a.py", "from ..core.siting import b", "sources imports"),
    (dependency_rules.arrows, "plugin/gui/a.py", "from ..processing.base import B", "gui imports"),
    (dependency_rules.arrows, "plugin/studies/a.py", "def f():\n    from ..gui import b", "studies imports"),
    (dependency_rules.arrows, "plugin/processing/a.py", "from ..main import b", "only the root"),
    (dependency_rules.arrows, "plugin/errors.py", "from .plan import b", "leaf"),
    (dependency_rules.unknown_rooms, "plugin/attic/a.py", "", "attic"),
    (dependency_rules.plugin_loads_without_late_libraries, "plugin/main.py", "import shapely", "shapely"),
    (
        dependency_rules.plugin_loads_without_late_libraries,
        "plugin/main.py",
        "class P:\n    def initGui(self):\n        from .core.power import flow",
        "plugin/main.py -> plugin/core/power/flow.py",
    ),
    (
        dependency_rules.plugin_loads_without_late_libraries,
        "plugin/main.py",
        "from .core.power import flow",
        "scipy",
    ),
    (file_rules.headers, "plugin/a.py", "'Text.'", "licence"),
    (file_rules.names, "plugin/plan/utils.py", "", "utils"),
    (file_rules.names, "tests/common/test_a.py", "", "common"),
    (file_rules.sizes, "plugin/a.py", "\n" * 401, "401 lines"),
    (file_rules.sizes, "plugin/main.py", "\n" * 201, "201 lines"),
    (file_rules.sizes, "plugin/processing/algorithms/a.py", "\n" * 151, "151 lines"),
    (file_rules.sizes, "tools/a.py", "def long():\n" + "    x = 1\n" * 60, "long has 61"),
    (file_rules.qt_bindings, "plugin/a.py", "from PyQt5.QtCore import Qt", "PyQt5"),
    (file_rules.qt_bindings, "tests/test_a.py", "def f():\n    import PyQt6.QtCore", "PyQt6"),
    (file_rules.globals_only_in_main, "plugin/plan/a.py", "p = QgsProject.instance()", "QgsProject.instance"),
    (file_rules.globals_only_in_main, "plugin/plan/a.py", "from qgis.utils import iface", "iface"),
    (file_rules.no_print, "plugin/a.py", "print(1)", "print"),
    (mirror_rules.modules_without_tests, "plugin/plan/check.py", "def f(): ...", "tests/plan/test_check.py"),
    (mirror_rules.tests_without_modules, "tests/plan/test_gone.py", "", "test_gone"),
    (mirror_rules.tests_without_modules, "tests/test_gone.py", "", "test_gone"),
    (mirror_rules.packages_with_code, "plugin/plan/__init__.py", "def f(): ...", "plan/__init__"),
]
RULES = [*dict.fromkeys(rule for rule, _, _, _ in BROKEN), mirror_rules.needless_exceptions]


def plant(root: Path, files: dict[str, str]) -> SourceTree:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return SourceTree(root)


def label(value: object) -> str:
    return value.__name__ if callable(value) else ""


@pytest.mark.parametrize("rule", RULES, ids=label)
def test_the_repository_keeps_the_rule(rule: Rule, repository: SourceTree) -> None:
    violations = list(rule(repository))
    assert not violations, "\n".join([rule.__doc__ or "", *violations])


@pytest.mark.parametrize(("rule", "path", "text", "complaint"), BROKEN, ids=label)
def test_the_rule_can_fail(rule: Rule, path: str, text: str, complaint: str, tmp_path: Path) -> None:
    power = {"plugin/core/power/__init__.py": "", "plugin/core/power/flow.py": "from scipy import sparse"}
    others = power if rule.__module__ == dependency_rules.__name__ else {}
    violations = list(rule(plant(tmp_path, others | {path: text})))
    assert [complaint in violation for violation in violations] == [True], violations


def test_what_the_rules_allow_is_not_reported(tmp_path: Path) -> None:
    tree = plant(
        tmp_path,
        {
            "plugin/core/siting/a.py": "import numpy\nfrom ...errors import mark\nfrom . import b",
            "plugin/plan/a.py": "from ..core.siting import a\nfrom ..i18n import tr\nfrom . import b",
            "plugin/main.py": "from .plan import a\np = QgsProject.instance()\ndef show(): import shapely",
            "plugin/processing/algorithms/a.py": "def f():\n    import scipy\n    from ...studies import a",
            "plugin/studies/score.py": "import shapely\nfrom ..plan import a",
        },
    )
    rules = [rule for rule in RULES if rule.__module__ == dependency_rules.__name__]
    rules += [file_rules.globals_only_in_main, file_rules.qt_bindings]
    assert [violation for rule in rules for violation in rule(tree)] == []
