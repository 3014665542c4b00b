# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The help: the same in both languages, readable by everyone, and complete without a network."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from plugin.paths import HELP
from tools import package

LANGUAGES = ("en", "ko")
_EMPTY = {"meta", "link", "br", "img", "hr"}


class Page(HTMLParser):
    """The tags of a page with their attributes; it notes what is not closed as it was opened."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.path = HELP / language / "index.html"
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.badly_closed: list[str] = []
        self._open: list[str] = []
        self.feed(self.path.read_text(encoding="utf-8"))
        self.badly_closed += self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in _EMPTY:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.badly_closed.append(tag)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture(params=LANGUAGES)
def page(request: pytest.FixtureRequest) -> Page:
    return Page(request.param)


def test_a_page_says_its_language_and_its_title_and_is_whole(page: Page) -> None:
    assert page.all("html")[0]["lang"] == page.path.parent.name
    assert len(page.all("title")) == len(page.all("h1")) == len(page.all("main")) == 1
    assert page.badly_closed == []


def test_a_page_runs_nothing_and_loads_nothing_from_elsewhere(page: Page) -> None:
    assert page.all("script") == []
    text = page.path.read_text(encoding="utf-8")
    assert not re.search(r"https?://|javascript:|\son\w+=", text)


def test_every_link_leads_somewhere(page: Page) -> None:
    ids = {attributes["id"] for _, attributes in page.tags if "id" in attributes}
    for attributes in (*page.all("a"), *page.all("link")):
        href = attributes["href"] or ""
        if href.startswith("#"):
            assert href[1:] in ids
        else:
            assert (page.path.parent / href).is_file(), href


def test_every_picture_is_there_and_said_in_words(page: Page) -> None:
    pictures = page.all("img")
    assert len(pictures) == 4
    for attributes in pictures:
        assert (page.path.parent / (attributes["src"] or "")).is_file(), attributes["src"]
        assert len(attributes["alt"] or "") > 10


def test_a_table_has_a_caption_and_heads_with_their_scope(page: Page) -> None:
    assert len(page.all("caption")) == len(page.all("table"))
    assert all(attributes.get("scope") in ("col", "row") for attributes in page.all("th"))


def test_both_languages_have_the_same_parts() -> None:
    def shape(page: Page) -> list[tuple[str, str | None]]:
        kept = ("h2", "h3", "table", "li", "tr", "kbd")
        return [(tag, attributes.get("id")) for tag, attributes in page.tags if tag in kept]

    assert shape(Page("en")) == shape(Page("ko"))


def test_the_help_is_in_the_package() -> None:
    files = package.worktree_files(Path(package.ROOT))
    assert {f"resources/help/{language}/index.html" for language in LANGUAGES} <= set(files)
    assert "resources/help/help.css" in files
