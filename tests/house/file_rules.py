# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What every source file must be like. Each rule returns its violations, one line each."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import PurePosixPath

from tests.house.source_tree import SourceFile, SourceTree

HEADER = (
    "# SPDX-FileCopyrightText: 2026 AI Region Planner contributors",
    "# SPDX-License-Identifier: GPL-2.0-or-later",
)
MEANINGLESS_NAMES = {"utils", "util", "helpers", "helper", "misc", "common"}
MOST_LINES_OF_A_FILE = 400
MOST_LINES_OF_A_FUNCTION = 60
MOST_LINES_OF_MAIN = 200
MOST_LINES_OF_AN_ALGORITHM = 150
BINDINGS = {"PyQt5", "PyQt6", "PySide2", "PySide6"}


def headers(tree: SourceTree) -> Iterator[str]:
    """Each file begins with the two lines of its licence and says what it is for."""
    for file in tree.files:
        if tuple(file.text.splitlines()[:2]) != HEADER:
            yield f"{file.path}: the first two lines are not the licence's"
        if file.text.strip() and not ast.get_docstring(file.tree):
            yield f"{file.path}: no docstring"


def names(tree: SourceTree) -> Iterator[str]:
    """A folder or module is named by its subject."""
    for file in tree.files:
        for part in PurePosixPath(file.path).with_suffix("").parts:
            if part in MEANINGLESS_NAMES:
                yield f"{file.path}: '{part}' does not say what it is about"


def _most_lines(file: SourceFile) -> int:
    if file.path == "plugin/main.py":
        return MOST_LINES_OF_MAIN
    if file.path.startswith("plugin/processing/algorithms/"):
        return MOST_LINES_OF_AN_ALGORITHM
    return MOST_LINES_OF_A_FILE


def sizes(tree: SourceTree) -> Iterator[str]:
    """No file and no function is too long to be read in one go; tests may list many cases."""
    for file in tree.files:
        if file.path.startswith("tests/"):
            continue
        lines = len(file.text.splitlines())
        if lines > _most_lines(file):
            yield f"{file.path}: {lines} lines, {_most_lines(file)} are the limit"
        for node in ast.walk(file.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
                length = node.end_lineno - node.lineno + 1
                if length > MOST_LINES_OF_A_FUNCTION:
                    yield f"{file.path}:{node.lineno}: {node.name} has {length} lines"


def qt_bindings(tree: SourceTree) -> Iterator[str]:
    """Qt comes through qgis.PyQt, whichever version QGIS was built with."""
    for file in tree.under("plugin", "tests", "demo"):
        for imported in file.imports():
            if imported.module.split(".")[0] in BINDINGS:
                yield f"{file.path}:{imported.line}: imports {imported.module}"


def globals_only_in_main(tree: SourceTree) -> Iterator[str]:
    """The project and the interface are handed in; only main.py takes them from QGIS."""
    for file in tree.under("plugin"):
        if file.path == "plugin/main.py":
            continue
        for node in ast.walk(file.tree):
            if isinstance(node, ast.Attribute) and ast.unparse(node) in {
                "QgsProject.instance",
                "utils.iface",
            }:
                yield f"{file.path}:{node.lineno}: {ast.unparse(node)}"
        for imported in file.imports():
            if imported.module.startswith("qgis.utils"):
                yield f"{file.path}:{imported.line}: imports {imported.module}"


def no_print(tree: SourceTree) -> Iterator[str]:
    """The plugin speaks through feedback, messages and errors."""
    for file in tree.under("plugin"):
        for node in ast.walk(file.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
                yield f"{file.path}:{node.lineno}: print"
