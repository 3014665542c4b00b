# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Enum members are written with their enum, as Qt 6 and QGIS 4 demand: Qgis.MessageLevel.Info, not Qgis.Info.

tools/qt6_lint.py knows Qt's classes; QGIS's own classes can only be asked where QGIS is.
"""

from __future__ import annotations

import ast
import enum
from collections.abc import Iterator
from pathlib import Path

import pytest
import qgis.analysis
import qgis.core
import qgis.gui

REPOSITORY = Path(__file__).resolve().parents[2]
_MODULES = (qgis.core, qgis.gui, qgis.analysis)


def _class_named(name: str) -> type | None:
    found = next((getattr(module, name) for module in _MODULES if hasattr(module, name)), None)
    return found if isinstance(found, type) else None


def _is_enum_member(owner: type, name: str) -> bool:
    member = getattr(owner, name, None)
    # sip's older enums are no enum.Enum, but they are integers of a type that is nested in the class.
    nested = type(member).__qualname__.startswith(f"{owner.__name__}.") and isinstance(member, int)
    return not isinstance(member, type) and (isinstance(member, enum.Enum) or nested)


def unscoped(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            owner = _class_named(node.value.id)
            if owner is not None and _is_enum_member(owner, node.attr):
                yield f"{node.lineno}: {node.value.id}.{node.attr}"


def test_no_enum_of_qgis_is_used_without_its_name() -> None:
    folders = (REPOSITORY / name for name in ("plugin", "demo", "tests"))
    files = [file for folder in folders for file in sorted(folder.rglob("*.py"))]
    found = [f"{file}:{place}" for file in files for place in unscoped(file.read_text(encoding="utf-8"))]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "use",
    [
        "Qgis.Info",
        "QgsProcessing.TypeVectorPoint",
        "QgsTask.CanCancel",
        "QgsProcessingParameterNumber.Double",
        "QgsMapLayerProxyModel.VectorLayer",
        "QgsVectorFileWriter.NoError",
    ],
)
def test_an_unscoped_enum_is_found(use: str) -> None:
    assert list(unscoped(use)) == [f"1: {use}"]


@pytest.mark.parametrize("use", ["Qgis.MessageLevel.Info", "QgsTask.Flag.CanCancel", "QgsProject.instance()"])
def test_a_scoped_enum_is_not(use: str) -> None:
    assert list(unscoped(use)) == []
