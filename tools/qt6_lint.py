# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Report what works with Qt 5 only, so that the plugin runs in QGIS 4: tools/qt6_lint.py FOLDER_OR_FILE...

It needs the PyQt6 wheel, not QGIS.
"""

from __future__ import annotations

import ast
import enum
import importlib
import inspect
import sys
from collections.abc import Iterator
from pathlib import Path

_QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtXml", "QtSvg", "QtPrintSupport", "QtSql")
_BINDINGS = {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}
_GONE = {
    "QDesktopWidget": "use QScreen",
    "QRegExp": "use QRegularExpression",
    "QWebView": "Qt 6 has no WebKit",
    "qApp": "use QApplication.instance()",
    "resources_rc": "load icons and forms by path",
}
_RENAMED = {
    "exec_": "exec",
    "MidButton": "MouseButton.MiddleButton",
    "TextColorRole": "ItemDataRole.ForegroundRole",
    "BackgroundColorRole": "ItemDataRole.BackgroundRole",
}


def scoped_spellings() -> dict[tuple[str, str], str]:
    """Return (class, member) -> the spelling that Qt 6 asks for, of every enum member that PyQt6 knows."""
    spellings: dict[tuple[str, str], str] = {}
    for module_name in _QT_MODULES:
        module = importlib.import_module(f"PyQt6.{module_name}")
        for _, owner in inspect.getmembers(module, inspect.isclass):
            for name, nested in inspect.getmembers(owner, inspect.isclass):
                if issubclass(nested, enum.Enum):
                    for member in nested.__members__:
                        spellings[owner.__name__, member] = f"{owner.__name__}.{name}.{member}"
    return spellings


def _imported_from(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module] if isinstance(node, ast.ImportFrom) and node.module else []


def _advice(node: ast.AST, spellings: dict[tuple[str, str], str]) -> str:
    if any(name.split(".")[0] in _BINDINGS for name in _imported_from(node)):
        return "import from qgis.PyQt"
    name = node.id if isinstance(node, ast.Name) else node.name if isinstance(node, ast.alias) else ""
    if name in _GONE:
        return f"{name} is gone: {_GONE[name]}"
    if not isinstance(node, ast.Attribute):
        return ""
    if node.attr in _RENAMED:
        return f"{node.attr} is now {_RENAMED[node.attr]}"
    owner = node.value.id if isinstance(node.value, ast.Name) else ""
    return f"use {spellings[owner, node.attr]}" if (owner, node.attr) in spellings else ""


def findings(path: Path, spellings: dict[tuple[str, str], str]) -> Iterator[str]:
    """Yield one line per place that Qt 6 does not accept."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if advice := _advice(node, spellings):
            yield f"{path}:{getattr(node, 'lineno', 0)}: {advice}"


def main() -> int:
    """Lint the given files and folders."""
    spellings = scoped_spellings()
    paths = [Path(argument) for argument in sys.argv[1:]]
    files = [file for path in paths for file in (sorted(path.rglob("*.py")) if path.is_dir() else [path])]
    found = [line for file in files for line in findings(file, spellings)]
    sys.stdout.writelines(f"{line}\n" for line in found)
    sys.stderr.write(f"{len(files)} files read, {len(spellings)} enum members known, {len(found)} findings\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
