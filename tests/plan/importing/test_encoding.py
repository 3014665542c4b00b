# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Encodings told from bytes: UTF-8, CP949 and what contradicts the bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.errors import InputError
from plugin.plan.importing.encoding import (
    bom_encoding,
    decode_cut,
    decodes,
    detect_encoding,
    hangul_share,
    known_encoding,
    require_decodes,
)
from plugin.plan.importing.notes import note_text

HANGUL = st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=20)


def told(texts: list[bytes], **options: str) -> tuple[str, str]:
    found = detect_encoding(texts, "공장", **options)
    return found.name, " ".join(note_text(note) for note in found.notes)


@given(HANGUL)
def test_korean_in_utf_8_is_read_as_written(text: str) -> None:
    found = detect_encoding([text.encode("utf-8")], "공장")
    assert text.encode("utf-8").decode(found.name) == text


@given(st.lists(HANGUL, min_size=3, max_size=6))
def test_korean_in_cp949_is_read_as_written_but_for_the_few_bytes_that_are_utf_8_as_well(
    texts: list[str],
) -> None:
    raw = [text.encode("cp949") for text in texts]
    found = detect_encoding(raw, "공장")
    if decodes(raw, "utf-8", may_be_cut=False):
        assert "it could be CP949" in " ".join(note_text(note) for note in found.notes)
    else:
        assert [value.decode(found.name) for value in raw] == texts


@given(HANGUL, st.sampled_from(["utf-8", "cp949"]), st.integers(0, 40))
def test_a_text_cut_anywhere_loses_at_most_its_torn_character(text: str, encoding: str, length: int) -> None:
    raw = text.encode(encoding)[:length]
    whole, cut = decode_cut(raw, encoding)
    assert text.startswith(whole)
    assert cut == (len(whole.encode(encoding)) < len(raw))


def test_a_wrong_byte_before_the_end_is_no_cut() -> None:
    with pytest.raises(UnicodeDecodeError):
        decode_cut(b"\xff abc", "utf-8")


def test_syllables_beyond_euc_kr_are_cp949() -> None:
    assert told(["똠방각하 뷁".encode("cp949")]) == (
        "CP949",
        "Encoding CP949 (Korean Windows) detected: none is declared, and the text is not UTF-8",
    )


def test_ascii_needs_no_decision_and_no_note() -> None:
    assert told([b"abc", b"1.5"]) == ("UTF-8", "")
    assert told([b"abc"], declared="EUC-KR") == ("CP949", "")


@pytest.mark.parametrize("declared", ["EUC-KR", "949", "CP949", "ANSI 949", "ks_c_5601-1987"])
def test_a_declared_korean_encoding_is_taken_without_a_note(declared: str) -> None:
    assert told(["한글".encode("cp949")], declared=declared, declared_by=".cpg") == ("CP949", "")


def test_a_declaration_that_the_bytes_refute_is_told() -> None:
    name, note = told(["울산 공장".encode("cp949")], declared="UTF-8", declared_by=".cpg")
    assert name == "CP949"
    assert note == ".cpg says UTF-8, but the text is CP949; it was read as CP949"


def test_korean_under_the_name_of_a_western_encoding_is_korean() -> None:
    assert told(["울산 공장".encode("cp949")], declared="ISO-8859-1", declared_by=".cpg")[0] == "CP949"
    assert told(["울산 공장".encode()], declared="CP949", declared_by=".cpg")[0] == "UTF-8"


def test_a_western_text_stays_what_it_is_declared_to_be() -> None:
    assert told(["Zürich, Königstraße".encode("latin-1")], declared="ISO-8859-1") == ("ISO8859-1", "")


def test_syllables_that_euc_kr_lacks_under_its_name_are_told() -> None:
    name, note = told(["똠방".encode("cp949")], declared="EUC-KR", declared_by=".cpg")
    assert name == "CP949"
    assert "EUC-KR" in note


def test_an_unknown_declaration_is_told() -> None:
    name, note = told(["한글".encode()], declared="nonsense", declared_by=".cpg")
    assert name == "UTF-8"
    assert ".cpg says nonsense, which is unknown" in note


def test_bytes_that_are_both_are_told_with_both_readings() -> None:
    name, note = told(["찾".encode("cp949")])
    assert name == "UTF-8"
    assert "UTF-8 (ã)" in note
    assert "CP949 (찾)" in note


def test_western_letters_in_utf_8_are_no_question_when_cp949_cannot_read_them() -> None:
    assert "could be" not in told(["Zürich 5 €".encode()])[1]


def test_what_is_neither_asks_for_the_parameter() -> None:
    with pytest.raises(InputError, match=r"neither UTF-8 nor CP949.*ENCODING"):
        told([b"\xff\xfe\xff abc"])


def test_a_chosen_encoding_that_does_not_fit_is_an_error() -> None:
    with pytest.raises(InputError, match="not in the encoding UTF-8"):
        require_decodes(["한글".encode("cp949")], "UTF-8", "공장", may_be_cut=True)
    require_decodes(["한글".encode("cp949")[:3]], "CP949", "공장", may_be_cut=True)
    with pytest.raises(InputError):
        require_decodes(["한글".encode("cp949")[:3]], "CP949", "공장", may_be_cut=False)


def test_an_unknown_encoding_is_an_error() -> None:
    with pytest.raises(InputError, match="Klingon is unknown"):
        known_encoding("Klingon", "공장")


@pytest.mark.parametrize(
    ("start", "name"),
    [(b"\xef\xbb\xbfa", "UTF-8-SIG"), (b"\xff\xfea\0", "UTF-16"), (b"\xfe\xff\0a", "UTF-16"), (b"abc", "")],
)
def test_a_byte_order_mark_tells_the_encoding(start: bytes, name: str) -> None:
    assert bom_encoding(start) == name


def test_the_share_of_korean_counts_letters_beyond_ascii_only() -> None:
    assert hangul_share("울산 Ulsan") == 1.0
    assert hangul_share("é가") == 0.5
    assert hangul_share("abc") == 0.0
