# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The tests are the same tree as the plugin: what is tested where can be guessed from the path."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import PurePosixPath

from tests.house.source_tree import SourceFile, SourceTree

# Folders of tests that mirror no folder of the plugin, and what they hold instead.
OTHER_TEST_FOLDERS = {
    "house": "the rules of the repository, its tools and its package",
    "machine": "QGIS, GDAL, PROJ and the libraries of this machine",
    "desktop": "the plugin in the real QGIS window and in qgis_process",
    "benchmarks": "how long things take",
    "bad_input": "whatever a user may give, through all rooms: the message, and what is left",
    "fuzz": "the same with random layers, models and parameters",
    "resources": "the files in resources/",
    "demo": "the demonstration",
}
# Modules without a test file of their own, and what tests them instead.
TESTED_ELSEWHERE: dict[str, str] = {}


def has_code(file: SourceFile) -> bool:
    """Tell whether there is anything to run: a file of tables and names has no function."""
    return any(isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) for node in ast.walk(file.tree))


def test_file_of(path: str) -> str:
    """Return where a module's tests are: plugin/plan/check.py -> tests/plan/test_check.py."""
    inside = PurePosixPath(path).relative_to("plugin")
    return str("tests" / inside.parent / f"test_{inside.name}")


def _test_files(tree: SourceTree) -> list[str]:
    return [file.path for file in tree.under("tests") if PurePosixPath(file.path).name.startswith("test_")]


def _covers(test_path: str, module_path: str) -> bool:
    """A module may have several test files: test_measures.py, test_measures_oracle.py."""
    expected = test_file_of(module_path).removesuffix(".py")
    return test_path == f"{expected}.py" or test_path.startswith(f"{expected}_")


def modules_without_tests(tree: SourceTree) -> Iterator[str]:
    """Each module with code has its test file, or a listed reason."""
    tests = _test_files(tree)
    for file in tree.under("plugin"):
        if file.path in TESTED_ELSEWHERE or file.is_package or not has_code(file):
            continue
        if not any(_covers(test, file.path) for test in tests):
            yield f"{file.path}: no {test_file_of(file.path)}"


def tests_without_modules(tree: SourceTree) -> Iterator[str]:
    """Each test file stands where its module's path says."""
    modules = [file.path for file in tree.under("plugin")]
    for test in _test_files(tree):
        if test.split("/")[1] in OTHER_TEST_FOLDERS:
            continue
        if not any(_covers(test, module) for module in modules):
            yield f"{test}: there is no such module"


def needless_exceptions(tree: SourceTree) -> Iterator[str]:
    """An exception that no longer excepts anything goes."""
    tests = set(_test_files(tree))
    paths = {file.path for file in tree.files}
    for path in TESTED_ELSEWHERE:
        if path not in paths:
            yield f"{path}: is listed, but there is no such file"
        elif test_file_of(path) in tests:
            yield f"{path}: is listed, but has its own test"


def packages_with_code(tree: SourceTree) -> Iterator[str]:
    """An __init__.py only opens the door, so no code hides from the mirror there."""
    for file in tree.under("plugin"):
        if file.is_package and has_code(file):
            yield f"{file.path}: code in a package's __init__.py"
