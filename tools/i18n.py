# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Keep the catalogues in i18n/ in step with the source: collect the texts, or check that nothing is open.

    tools/i18n.py            rewrite i18n/*.ts: new texts unfinished, vanished ones dropped, translations kept
    tools/i18n.py --check    fail when a catalogue is not what that would write, or when a translation is
                             missing or names other {fields} than its source

Texts are the string literals in calls of `tr` and `mark`, and the strings of .ui forms.
"""

from __future__ import annotations

import argparse
import ast
import string
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
CONTEXT = "AIRegionPlanner"
LANGUAGES = {"ko": "ko_KR"}
_MARKERS = {"tr", "mark"}


@dataclass
class Text:
    """One source text: the files it stands in, and its translation ("" when there is none yet)."""

    files: set[str] = field(default_factory=set)
    translation: str = ""


# (context, source text) -> text. Forms and code share one context: the same text is translated once.
Catalogue = dict[tuple[str, str], Text]


class ExtractionError(Exception):
    """A text that cannot be extracted as it is written."""


def _is_marker(function: ast.expr) -> bool:
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name in _MARKERS


def _literals(argument: ast.expr, place: str) -> Iterator[str]:
    """Yield the literals that an argument may be; a name or call stands for a text marked elsewhere."""
    match argument:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=orelse):
            yield from _literals(body, place)
            yield from _literals(orelse, place)
        case ast.JoinedStr():
            raise ExtractionError(
                f'{place}: an f-string cannot be translated; use tr("... {{}}").format(...)'
            )
        case ast.BinOp():
            raise ExtractionError(
                f"{place}: write the text as one literal; strings side by side join by themselves"
            )


def texts_of_python(source: str, path: str) -> Iterator[tuple[str, str]]:
    """Yield (context, text) of every marked literal."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and node.args and _is_marker(node.func):
            for text in _literals(node.args[0], f"{path}:{node.lineno}"):
                if text:
                    yield CONTEXT, text


def texts_of_form(source: str) -> Iterator[tuple[str, str]]:
    """Yield (context, text) of every string that a form shows."""
    for element in ElementTree.fromstring(source).iter("string"):
        if element.get("notr") != "true" and element.text and element.text.strip():
            yield CONTEXT, element.text


def extract(root: Path) -> Catalogue:
    """Return all texts of the plugin, none translated."""
    catalogue: Catalogue = {}
    for path in sorted((root / "plugin").rglob("*")):
        name = path.relative_to(root).as_posix()
        if path.suffix == ".py":
            found = texts_of_python(path.read_text(encoding="utf-8"), name)
        elif path.suffix == ".ui":
            found = texts_of_form(path.read_text(encoding="utf-8"))
        else:
            continue
        for key in found:
            catalogue.setdefault(key, Text()).files.add(name)
    return catalogue


def read(path: Path) -> Catalogue:
    """Return what a .ts file holds, unfinished translations as none; nothing when there is no file."""
    catalogue: Catalogue = {}
    if not path.is_file():
        return catalogue
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            finished = translation is not None and translation.get("type") is None
            text = Text(translation=(translation.text or "") if translation is not None and finished else "")
            catalogue[context.findtext("name", ""), message.findtext("source", "")] = text
    return catalogue


def merged(extracted: Catalogue, old: Mapping[tuple[str, str], Text]) -> Catalogue:
    """Return the extracted texts with the translations that are known."""
    return {
        key: Text(text.files, old[key].translation if key in old else "") for key, text in extracted.items()
    }


def render(catalogue: Catalogue, language: str) -> str:
    """Return a .ts file, sorted so that two people who add texts rarely touch the same lines."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{LANGUAGES[language]}" sourcelanguage="en">')
    for context in sorted({context for context, _ in catalogue}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for source in sorted(source for name, source in catalogue if name == context):
            text = catalogue[context, source]
            lines.append("    <message>")
            lines += [f'        <location filename="../{name}"/>' for name in sorted(text.files)]
            lines.append(f"        <source>{escape(source)}</source>")
            state = "" if text.translation else ' type="unfinished"'
            lines += [
                f"        <translation{state}>{escape(text.translation)}</translation>",
                "    </message>",
            ]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def fields(text: str) -> list[str]:
    """Return the names of the {fields} of a text, sorted."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def _field_problem(source: str, translation: str) -> str:
    try:
        wanted = fields(source)
    except ValueError:
        # A text with single braces is shown as it is; nothing is filled into it.
        return ""
    try:
        given = fields(translation)
    except ValueError as error:
        return f"{error}"
    return "" if wanted == given else f"fields {given} instead of {wanted}"


def problems(root: Path, language: str) -> list[str]:
    """Return what is wrong with a catalogue, one sentence each."""
    path = root / "i18n" / f"ai_region_planner_{language}.ts"
    extracted, known = extract(root), read(path)
    found = [
        f"not collected yet (run make i18n): {source!r}" for _, source in extracted.keys() - known.keys()
    ]
    found += [
        f"no longer in the source (run make i18n): {source!r}"
        for _, source in known.keys() - extracted.keys()
    ]
    for key in sorted(extracted.keys() & known.keys()):
        source, translation = key[1], known[key].translation
        if not translation:
            found.append(f"not translated: {source!r}")
        elif problem := _field_problem(source, translation):
            found.append(f"{problem}: {source!r} -> {translation!r}")
    if not found and path.read_text(encoding="utf-8") != render(merged(extracted, known), language):
        found.append("not in the form that `make i18n` writes")
    return [f"{path.name}: {problem}" for problem in sorted(found)]


def update(root: Path, language: str) -> None:
    """Rewrite the catalogue of a language."""
    path = root / "i18n" / f"ai_region_planner_{language}.ts"
    content = render(merged(extract(root), read(path)), language)
    path.parent.mkdir(exist_ok=True)
    # An untouched file keeps its time, so that setup does not compile it again.
    if not path.is_file() or path.read_text(encoding="utf-8") != content:
        path.write_text(content, encoding="utf-8")


def main() -> int:
    """Collect or check."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    found: list[str] = []
    try:
        for language in LANGUAGES:
            if arguments.check:
                found += problems(ROOT, language)
            else:
                update(ROOT, language)
    except ExtractionError as error:
        found.append(str(error))
    sys.stderr.writelines(f"{problem}\n" for problem in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
