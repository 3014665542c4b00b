# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Running text about a site."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsVectorLayer

from plugin.gui.inspector.inspection_html import data_html, finding_html
from plugin.studies.site_inspection import SiteInspection, Source, inspect_site
from tests.gui.few_sites import FAR, few_scored, sites_layer
from tests.gui.frame import spoken


def inspected(sites: QgsVectorLayer | None = None, **options: object) -> SiteInspection:
    return inspect_site(few_scored(sites or sites_layer(), **options), FAR, "en", str)


def test_a_criterion_tells_what_decided_it_and_why_it_is_asked() -> None:
    with spoken("en"):
        finding = next(f for f in inspected().criteria if f.id == "near")
        html = finding_html(finding, "en")
    assert html.startswith("<b>the near</b><br>Value: 6 km ± 0.5 km<br>Decided by: Port &amp; Sons<br>")
    assert "Port &amp; Sons: from the layer hand-made; source: a book" in html
    assert "<i>Because.</i>" in html
    assert "Basis: assumption" in html
    assert "<i>그래서.</i>" in finding_html(finding, "ko")


def test_a_criterion_that_no_feature_decided_names_none() -> None:
    with spoken("en"):
        html = finding_html(next(f for f in inspected().criteria if f.id == "size"), "en")
    assert "from the layer" not in html
    assert "Limit: at least 3 ha" in html


def test_data_escapes_what_comes_from_layers() -> None:
    found = inspected(minimum_completeness=0.9)
    with spoken("en"):
        html = data_html(replace(found, sources=(Source("<script>", "© & co"), Source("plain", ""))))
    assert "<li>&lt;script&gt;: © &amp; co</li><li>plain</li>" in html
    assert "<p>Pre-screening, not a judgement" in html
    assert "<b>Not assessed</b>" in html
    # Nothing is left unchecked here, so nothing is said of it.
    assert "Limits that nobody checked" not in html
