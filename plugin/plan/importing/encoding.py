# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""In which encoding foreign text is, told from its bytes: UTF-8 and CP949 exclude each other almost always."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ...errors import InputError, mark
from .notes import Note

UTF_8 = "UTF-8"
CP949 = "CP949"
ASCII = "ASCII"
_BOMS = (
    (codecs.BOM_UTF8, "UTF-8-SIG"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
# What Python says when the text ends within a character.
_CUT = ("unexpected end of data", "incomplete multibyte sequence")
# CP949 holds all of EUC-KR and 8,822 syllables more (뷁, 똠), which programs write under the old name.
_WITHIN_CP949 = {"euc_kr", "cp949"}
# Names that Python does not know, of ESRI, Windows and QGIS.
_OTHER_NAMES = {
    "ansi 949": CP949,
    "ansi949": CP949,
    "ms949": CP949,
    "ksc5601": CP949,
    "ks_c_5601": CP949,
    "windows-949": CP949,
    "65001": UTF_8,
}
# These decode any byte, so that a text decodes in them says nothing.
_ANY_BYTE = {"iso8859-1", "cp1252", "iso8859-15"}
_HANGUL = ("\u3131", "\u318e"), ("\uac00", "\ud7a3")
# Half of the other characters may be signs and Chinese: 제1공구(蔚山).
_LEAST_HANGUL = 0.5


class Encoding(NamedTuple):
    """The name of an encoding that Python knows, and what is to be said about it."""

    name: str
    notes: tuple[Note, ...] = ()


def known_encoding(name: str, where: str) -> str:
    """Return Python's name of an encoding, CP949 for all that it contains; raise for an unknown one."""
    usual = name.strip().lower()
    usual = _OTHER_NAMES.get(usual, usual)
    # Code page numbers stand alone in many .cpg files.
    for candidate in (usual, f"cp{usual}"):
        try:
            found = codecs.lookup(candidate).name
        except LookupError:
            continue
        return CP949 if found in _WITHIN_CP949 else found.upper()
    raise InputError(
        mark("The encoding {encoding} is unknown"),
        where="{layer}",
        encoding=name,
        layer=where,
        remedy=mark("Give one such as UTF-8, CP949 or UTF-16, or leave it empty to have it detected."),
    )


def bom_encoding(start: bytes) -> str:
    """Return the encoding that a byte order mark at the start tells, "" without one."""
    return next((name for bom, name in _BOMS if start.startswith(bom)), "")


def decode_cut(raw: bytes, encoding: str) -> tuple[str, bool]:
    """Decode a text that may end within a character; return it without the torn one, and whether there was one."""
    try:
        return raw.decode(encoding), False
    except UnicodeDecodeError as error:
        if error.reason not in _CUT:
            raise
        return raw[: error.start].decode(encoding), True


def decodes(texts: Sequence[bytes], encoding: str, *, may_be_cut: bool) -> bool:
    """Tell whether every text is valid in an encoding."""
    try:
        b"\n".join(texts).decode(encoding)
    except UnicodeDecodeError:
        if not may_be_cut:
            return False
    else:
        return True
    try:
        for raw in texts:
            decode_cut(raw, encoding)
    except UnicodeDecodeError:
        return False
    return True


def detect_encoding(
    texts: Iterable[bytes], where: str, *, declared: str = "", declared_by: str = "", may_be_cut: bool = False
) -> Encoding:
    """Return the encoding of texts from their bytes; ``declared`` counts where the bytes leave a choice.

    Raises InputError, which asks for the parameter, when they are neither UTF-8 nor CP949 nor what is declared.
    """
    foreign = [raw for raw in texts if not raw.isascii()]
    said = _declared(declared)
    if not foreign:
        return Encoding(said or UTF_8)
    found = next((name for name in (UTF_8, CP949) if decodes(foreign, name, may_be_cut=may_be_cut)), "")
    if found and not said:
        return Encoding(found, _ambiguity(foreign, found) or (_detected(found, declared, declared_by),))
    if found and found != said and _contradicts(foreign, found, said, may_be_cut=may_be_cut):
        return Encoding(found, (_contradiction(found, declared, declared_by),))
    if said and decodes(foreign, said, may_be_cut=may_be_cut):
        return Encoding(said, _beyond_euc_kr(foreign, declared, declared_by))
    raise InputError(
        mark("The text is neither UTF-8 nor CP949, such as {example}"),
        where="{layer}",
        layer=where,
        example=repr(foreign[0][:20]),
        remedy=mark("Ask in which encoding the file was written, and set it in the parameter ENCODING."),
    )


def require_decodes(texts: Iterable[bytes], encoding: str, where: str, *, may_be_cut: bool) -> None:
    """Raise when a text is not valid in the encoding that a user chose."""
    for raw in texts:
        if not decodes([raw], encoding, may_be_cut=may_be_cut):
            raise InputError(
                mark("The text is not in the encoding {encoding}, such as {example}"),
                where="{layer}",
                layer=where,
                encoding=encoding,
                example=repr(raw[:20]),
                remedy=mark("Leave the parameter ENCODING empty to have it detected, or set another one."),
            )


def hangul_share(text: str) -> float:
    """Return the share of Korean letters among the characters beyond ASCII."""
    foreign = [character for character in text if character > "\x7f"]
    hangul = sum(any(low <= character <= high for low, high in _HANGUL) for character in foreign)
    return hangul / len(foreign) if foreign else 0.0


def _declared(name: str) -> str:
    if not name:
        return ""
    try:
        return known_encoding(name, "")
    except InputError:
        # A .cpg that nobody understands is none; the note on what was detected says so.
        return ""


def _sample(texts: Sequence[bytes], encoding: str) -> str:
    return "".join(raw.decode(encoding, errors="ignore") for raw in texts[:1000])


def _contradicts(texts: Sequence[bytes], found: str, said: str, *, may_be_cut: bool) -> bool:
    """Tell whether the bytes are surer than the declaration: it fails, or its text is no Korean and the other is."""
    if not decodes(texts, said, may_be_cut=may_be_cut):
        return True
    korean = hangul_share(_sample(texts, found)) >= _LEAST_HANGUL
    return korean and (said.lower() in _ANY_BYTE or (found == UTF_8 and said == CP949))


def _detected(found: str, declared: str, declared_by: str) -> Note:
    if declared:
        return Note(
            mark("Encoding {encoding} detected from the bytes; {file} says {declared}, which is unknown"),
            {"encoding": found, "file": declared_by, "declared": declared},
        )
    if found == CP949:
        return Note(
            mark("Encoding CP949 (Korean Windows) detected: none is declared, and the text is not UTF-8"), {}
        )
    return Note(mark("Encoding {encoding} detected: none is declared"), {"encoding": found})


def _ambiguity(texts: Sequence[bytes], found: str) -> tuple[Note, ...]:
    """Tell of the few texts that are Korean in CP949 and Latin letters in UTF-8, such as the bytes C3 A3 (찾, ã)."""
    if (
        found != UTF_8
        or hangul_share(_sample(texts, UTF_8)) > 0
        or not decodes(texts, CP949, may_be_cut=False)
    ):
        return ()
    if hangul_share(_sample(texts, CP949)) < _LEAST_HANGUL:
        return ()
    return (
        Note(
            mark(
                "Read as UTF-8 ({utf_8}), but it could be CP949 ({cp949}); if so, set the parameter ENCODING"
            ),
            {"utf_8": _sample(texts, UTF_8)[:20], "cp949": _sample(texts, CP949)[:20]},
        ),
    )


def _contradiction(found: str, declared: str, declared_by: str) -> Note:
    return Note(
        mark("{file} says {declared}, but the text is {encoding}; it was read as {encoding}"),
        {"file": declared_by, "declared": declared, "encoding": found},
    )


def _beyond_euc_kr(texts: Sequence[bytes], declared: str, declared_by: str) -> tuple[Note, ...]:
    if _declared(declared) != CP949 or "949" in declared or decodes(texts, "euc_kr", may_be_cut=True):
        return ()
    return (_contradiction(CP949, declared, declared_by),)
