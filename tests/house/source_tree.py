# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The repository's Python files, read once, with what they import."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

REPOSITORY = Path(__file__).resolve().parents[2]
_SOURCE_FOLDERS = ("plugin", "tests", "tools", "demo")


@dataclass(frozen=True)
class Import:
    """One imported module, or member of a module, by its full name; ``plugin`` is the plugin's own root."""

    module: str
    line: int


@dataclass(frozen=True)
class SourceFile:
    """One Python file; ``path`` is relative to the repository, with forward slashes."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, self.path)

    @property
    def module(self) -> str:
        """The dotted name: "plugin.core.siting.model"; a package is its folder."""
        parts = PurePosixPath(self.path).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    @property
    def is_package(self) -> bool:
        return PurePosixPath(self.path).name == "__init__.py"

    def imports(
        self, *, at_load_time: bool = False, also_in: frozenset[str] = frozenset()
    ) -> Iterator[Import]:
        """Yield what is imported: anywhere, or only when the file is loaded and in the functions named."""
        for node in _nodes(self.tree, also_in) if at_load_time else ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (Import(alias.name, node.lineno) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                # With the member, as `from ..core import siting` names a module too.
                base = self._resolved(node)
                yield from (Import(f"{base}.{alias.name}", node.lineno) for alias in node.names)

    def _resolved(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        package = self.module.split(".") if self.is_package else self.module.split(".")[:-1]
        kept = package[: len(package) - (node.level - 1)]
        return ".".join([*kept, *([node.module] if node.module else [])])


def _nodes(tree: ast.AST, entered: frozenset[str]) -> Iterator[ast.AST]:
    for node in ast.iter_child_nodes(tree):
        runs_later = _is_function(node) and getattr(node, "name", "") not in entered
        if runs_later or _is_for_type_checkers(node):
            continue
        yield node
        yield from _nodes(node, entered)


def _is_function(node: ast.AST) -> bool:
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)


def _is_for_type_checkers(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)


class SourceTree:
    """All Python files of a repository, or of a small one that a test plants to see a rule fail."""

    def __init__(self, root: Path) -> None:
        self.root = root
        paths = [
            root / "__init__.py",
            *(p for name in _SOURCE_FOLDERS for p in sorted((root / name).rglob("*.py"))),
        ]
        self.files = [
            SourceFile(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
            for path in paths
            if path.is_file()
        ]
        self.by_module = {file.module: file for file in self.files}

    def under(self, *folders: str) -> list[SourceFile]:
        """Return the files in these folders, by their paths' beginnings."""
        return [
            file for file in self.files if file.path.startswith(tuple(f"{folder}/" for folder in folders))
        ]
