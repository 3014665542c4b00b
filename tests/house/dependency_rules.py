# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Who may import whom. Each rule returns its violations, one line each."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from tests.house.source_tree import SourceTree

# A room of plugin/ and the rooms it may know. The leaves (errors, i18n, paths, ...) are open to all but core.
ARROWS = {
    "core": set(),
    "sources": set(),
    "plan": {"sources", "core"},
    "studies": {"plan", "sources", "core"},
    "processing": {"studies", "plan", "sources", "core"},
    "reports": {"studies", "plan", "sources", "core"},
    "gui": {"studies", "plan", "sources", "core"},
    "workshop": {"studies", "plan", "sources", "core"},
}
CORE_LIBRARIES = {"numpy", "scipy", "shapely"}
CORE_MAY_USE = "plugin.errors"
COMPOSITION_ROOT = "plugin.main"
# Not every installation of QGIS has these, and the plugin must load all the same.
LATE_LIBRARIES = {"scipy", "shapely", "matplotlib"}
CALLED_AT_START = frozenset({"__init__", "initGui", "initProcessing", "loadAlgorithms"})


def room_of(module: str) -> str:
    """Return the room of a plugin module ("core"), or the name of a file beside the rooms ("errors")."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else ""


def arrows(tree: SourceTree) -> Iterator[str]:
    """Dependencies point one way; only main.py knows everyone, and only the root knows main.py."""
    for file in tree.under("plugin"):
        room = room_of(file.module)
        if file.module == COMPOSITION_ROOT:
            continue
        for imported in file.imports():
            target = room_of(imported.module)
            if not imported.module.startswith("plugin.") or target == room:
                continue
            if imported.module.startswith(COMPOSITION_ROOT):
                yield f"{file.path}:{imported.line}: imports {imported.module}, which only the root does"
            elif target in ARROWS and room not in ARROWS:
                yield f"{file.path}:{imported.line}: a leaf imports {imported.module}"
            elif target in ARROWS and target not in ARROWS[room]:
                yield f"{file.path}:{imported.line}: {room} imports {imported.module}"


def unknown_rooms(tree: SourceTree) -> Iterator[str]:
    """A new folder of plugin/ must be given its place among the arrows first."""
    for file in tree.under("plugin"):
        parts = file.path.split("/")
        if len(parts) > 2 and parts[1] not in ARROWS:
            yield f"{file.path}: plugin/{parts[1]} has no place in ARROWS"


def core_is_pure(tree: SourceTree) -> Iterator[str]:
    """The core imports numpy, scipy, shapely, the standard library, itself and the error family."""
    allowed = CORE_LIBRARIES | set(sys.stdlib_module_names)
    for file in tree.under("plugin/core"):
        for imported in file.imports():
            inside = imported.module.startswith(("plugin.core.", CORE_MAY_USE))
            if not inside and imported.module.split(".")[0] not in allowed:
                yield f"{file.path}:{imported.line}: core imports {imported.module}"


def core_packages_are_strangers(tree: SourceTree) -> Iterator[str]:
    """The packages of core do not import each other."""
    packages = {file.module for file in tree.under("plugin/core") if file.is_package} - {"plugin.core"}
    for file in tree.under("plugin/core"):
        own = ".".join(file.module.split(".")[:3])
        for imported in file.imports():
            target = ".".join(imported.module.split(".")[:3])
            if target in packages and target != own:
                yield f"{file.path}:{imported.line}: {own} imports {imported.module}"


def plugin_loads_without_late_libraries(tree: SourceTree) -> Iterator[str]:
    """Nothing that QGIS loads at start leads to a library that may be missing, except inside a function."""
    ways = {module: tree.by_module[module].path for module in (COMPOSITION_ROOT,) if module in tree.by_module}
    waiting = list(ways)
    while waiting:
        file = tree.by_module[waiting.pop()]
        for imported in file.imports(at_load_time=True, also_in=CALLED_AT_START):
            if imported.module.split(".")[0] in LATE_LIBRARIES:
                yield f"{file.path}:{imported.line}: {imported.module} at load time: {ways[file.module]}"
            for module in _with_packages(imported.module):
                if module in tree.by_module and module not in ways:
                    ways[module] = f"{ways[file.module]} -> {tree.by_module[module].path}"
                    waiting.append(module)


def _with_packages(module: str) -> list[str]:
    """Return a module and the packages around it: loading one loads the others."""
    parts = module.split(".")
    return [".".join(parts[:length]) for length in range(1, len(parts) + 1)]
