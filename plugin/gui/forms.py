# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Forms (.ui files): loaded into a widget, and put into the language of the interface whenever that changes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree  # nosec B405 - our own files

from qgis.PyQt import uic
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QTabWidget, QToolBox, QWidget

from ..i18n import tr

_OBJECTS = ("widget", "action")
# What a page is called stands in the form as an attribute of the page, and in Qt as a text of what holds the pages.
_PAGE_TITLES: dict[tuple[type[QWidget], str], str] = {
    (QTabWidget, "title"): "setTabText",
    (QTabWidget, "toolTip"): "setTabToolTip",
    (QToolBox, "label"): "setItemText",
}
_TEXTS = ("property", "attribute")
# What may stand between an object and its children.
_BETWEEN = ("layout", "item")


class _FormText(NamedTuple):
    """One text of a form: of which object, which property, and the English source.

    ``of_page``: the object is a page, and whatever holds the pages shows the text.
    """

    owner: str
    property: str
    source: str
    of_page: bool = False


def load_form(path: Path, widget: QWidget) -> None:
    """Build the children of a widget from a form; they become its attributes under their object names."""
    # Relative to the widget's own package, whatever QGIS calls the folder of the plugin.
    uic.loadUi(str(path), widget, package=type(widget).__module__.rpartition(".")[0])
    retranslate_form(path, widget)


def retranslate_form(path: Path, widget: QWidget) -> None:
    """Put the texts of a form into the present language."""
    for text in _texts(path):
        owner = widget if widget.objectName() == text.owner else widget.findChild(QObject, text.owner)
        if owner is not None and text.of_page:
            _call_page(owner, text.property, tr(text.source))
        elif owner is not None:
            owner.setProperty(text.property, tr(text.source))


def _call_page(page: QWidget, attribute: str, title: str) -> None:
    """Set a text that whatever holds the page shows for it."""
    holder = page.parentWidget()
    while holder is not None:
        for (kind, name), setter in _PAGE_TITLES.items():
            if name == attribute and isinstance(holder, kind):
                getattr(holder, setter)(holder.indexOf(page), title)
                return
        holder = holder.parentWidget()


@cache
def _texts(path: Path) -> tuple[_FormText, ...]:
    root = ElementTree.parse(path).getroot()  # noqa: S314  # nosec B314 - our own files
    return tuple(_texts_of(root.find("widget")))


def _texts_of(element: ElementTree.Element | None) -> Iterator[_FormText]:
    if element is None:
        return
    for child in element:
        text = child.find("string") if child.tag in _TEXTS and element.tag in _OBJECTS else None
        if text is not None and text.text and text.get("notr") != "true":
            of_page = child.tag == "attribute"
            yield _FormText(element.get("name", ""), child.get("name", ""), text.text, of_page)
        elif child.tag in (*_OBJECTS, *_BETWEEN):
            yield from _texts_of(child)
