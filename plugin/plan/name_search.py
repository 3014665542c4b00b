# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Finding what a plan holds by its Korean or English name: a snapshot of the names, which any thread may search."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer

from .schema import LAYERS, LayerSpec
from .vocabulary import STATUS

Translate = Callable[[str], str]

# Unicode 15, 3.12: syllables are numbered by their first consonant, each of which begins 588 of them.
_FIRST_SYLLABLE, _LAST_SYLLABLE, _SYLLABLES_OF_A_CONSONANT = 0xAC00, 0xD7A3, 588
_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_NAMES = ("name", "name_ko")
_ASKED = (*_NAMES, "kind", "status")


class Named(NamedTuple):
    """One feature with a name: where it is, what it is called, and the words for its kind and status, "" unknown.

    ``searched``: its names in lower case, and the initial consonants of the Korean one.
    """

    layer: str
    fid: int
    name: str
    name_ko: str
    kind: str
    status: str
    placed: bool
    searched: tuple[str, ...]

    def label(self, language: str) -> str:
        """Return the name in a language, with the other one behind it where it differs."""
        first, other = (self.name_ko, self.name) if language == "ko" else (self.name, self.name_ko)
        return f"{first} ({other})" if first and other and first != other else first or other


class Found(NamedTuple):
    """What a search found, and how well it fits: 1 is the name itself."""

    named: Named
    fit: float


def names_of(layers: Mapping[str, QgsVectorLayer], translate: Translate) -> tuple[Named, ...]:
    """Take the snapshot of all features of a plan that have a name; on the main thread."""
    return tuple(
        named
        for layer_name, layer in layers.items()
        if _NAMES[0] in LAYERS[layer_name].field_names and layer_name != "siting_model"
        for named in _names_of_layer(LAYERS[layer_name], layer, translate)
    )


def find(names: tuple[Named, ...], text: str) -> Iterator[Found]:
    """Search names for a text, also by initial consonants (ㄱㅎ finds 김해); in any thread."""
    wanted = text.strip().casefold()
    if not wanted:
        return
    for named in names:
        fits = [_fit(candidate, wanted) for candidate in named.searched]
        if (fit := max(fits, default=0.0)) > 0.0:
            yield Found(named, fit)


def initials(text: str) -> str:
    """Return a text with each Korean syllable as its initial consonant."""
    return "".join(
        _INITIALS[(ord(letter) - _FIRST_SYLLABLE) // _SYLLABLES_OF_A_CONSONANT]
        if _FIRST_SYLLABLE <= ord(letter) <= _LAST_SYLLABLE
        else letter
        for letter in text
    )


def _fit(candidate: str, wanted: str) -> float:
    """Return 0 where the text is not in the name, else more the larger a part of it, and the nearer to its start."""
    at = candidate.find(wanted)
    if at < 0:
        return 0.0
    return (len(wanted) / len(candidate)) * (1.0 if at == 0 else 0.5)


def _names_of_layer(spec: LayerSpec, layer: QgsVectorLayer, translate: Translate) -> Iterator[Named]:
    words = {field.name: field.words or {} for field in spec.fields}
    asked = [name for name in _ASKED if layer.fields().lookupField(name) >= 0]
    request = QgsFeatureRequest().setSubsetOfAttributes(asked, layer.fields())
    for feature in layer.getFeatures(request):
        values = {name: _text(feature, name) if name in asked else "" for name in _ASKED}
        if not (values["name"] or values["name_ko"]):
            continue
        texts = dict.fromkeys(values[name].casefold() for name in _NAMES if values[name])
        texts |= dict.fromkeys(initials(text) for text in tuple(texts))
        yield Named(
            layer=spec.name,
            fid=feature.id(),
            name=values["name"],
            name_ko=values["name_ko"],
            kind=translate(words["kind"].get(values["kind"], values["kind"])) if "kind" in words else "",
            status=translate(STATUS.get(values["status"], values["status"])),
            placed=not feature.geometry().isEmpty(),
            searched=tuple(texts),
        )


def _text(feature: QgsFeature, name: str) -> str:
    value = feature[name]
    return value if isinstance(value, str) else ""
