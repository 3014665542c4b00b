# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Render resources/icons/plugin.svg into the PNG that metadata.txt names: the plugin site shows no SVG."""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
SIZE = 64


def main() -> int:
    """Render once; the application must live while Qt paints."""
    application = QGuiApplication(sys.argv)
    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ICONS / "plugin.svg")).render(painter)
    painter.end()
    del application
    return 0 if image.save(str(ICONS / "plugin.png")) else 1


if __name__ == "__main__":
    sys.exit(main())
