# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The site inspector: what it shows of a site, by mouse, by keyboard, in both languages, and what it leaves behind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsApplication, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from plugin.core.siting.model_edits import with_weight
from plugin.gui.desk import Desk
from plugin.gui.docks.inspector import InspectorPanel
from plugin.gui.item_models import criteria_model, lift_model
from plugin.studies.score_sites import ScoredSites, score
from tests.gui.few_sites import FAR, NEAR, NOWHERE, SMALL, few_scored, show, sites_layer, with_map
from tests.gui.frame import spoken
from tests.studies.hand_made import ORIGIN

REASONS, CHART, LIFT, DATA = range(4)


class Seen(NamedTuple):
    """A panel that is shown, and what it looks at."""

    panel: InspectorPanel
    desk: Desk
    sites: QgsVectorLayer

    def scored(self, **options: Any) -> ScoredSites:
        found = few_scored(self.sites, **options)
        show(self.desk, found, self.sites)
        return found


@pytest.fixture
def seen(desk: Desk, qtbot: QtBot) -> Iterator[Seen]:
    with spoken("en"):
        panel = InspectorPanel(with_map(desk))
        qtbot.addWidget(panel)
        panel.resize(380, 800)
        panel.show()
        yield Seen(panel, desk, sites_layer())
        panel.stop()


def table(panel: InspectorPanel) -> list[tuple[str, str, str]]:
    """Return the rows of the criteria that are shown, without groups."""
    model = panel.criteria_view.model()
    rows = []
    for group in range(model.rowCount()):
        above = model.index(group, 0)
        rows += [
            tuple(model.index(row, column, above).data() for column in range(3))
            for row in range(model.rowCount(above))
        ]
    return rows


def test_nothing_scored_says_what_to_do(seen: Seen, qtbot: QtBot) -> None:
    panel = seen.panel
    assert panel.pages.currentWidget() is panel.page_empty
    assert not panel.sites_box.isEnabled()
    assert not panel.pick_button.defaultAction().isEnabled()
    asked: list[str] = []
    seen.desk.show_panel = asked.append
    qtbot.mouseClick(panel.siting_button, Qt.MouseButton.LeftButton)
    assert asked == ["siting"]


def test_a_siting_panel_that_does_not_exist_is_no_accident(seen: Seen, qtbot: QtBot) -> None:
    qtbot.mouseClick(seen.panel.siting_button, Qt.MouseButton.LeftButton)
    assert seen.panel.hint_label.text().startswith("The siting panel is not there.")


def test_no_site_chosen_says_how_to_choose_one(seen: Seen) -> None:
    seen.scored()
    assert seen.panel.pages.currentWidget() is seen.panel.page_none
    assert seen.panel.sites_box.isEnabled()
    assert not seen.panel.zoom_button.isEnabled()
    assert not seen.panel.copy_button.isEnabled()


def test_the_head_says_score_range_rank_and_completeness(seen: Seen) -> None:
    seen.scored()
    seen.desk.session.choose_site(FAR)
    panel = seen.panel
    assert panel.pages.currentWidget() is panel.page_site
    assert panel.name_label.text() == "Far"
    # 6 km: 0.4 of 3; 5 ha: 0.5 of 1; nobody knows 2 of 6.
    assert panel.score_label.text() == "Score 42.5 (28–62) · Rank 2 of 2 ranked · Completeness 67%"
    assert panel.excluded_label.isHidden()
    assert panel.pre_screening_label.isHidden()


def test_a_pre_screening_is_tagged_with_its_reason(seen: Seen) -> None:
    seen.scored(minimum_completeness=0.9)
    seen.desk.session.choose_site(FAR)
    assert seen.panel.pre_screening_label.isVisible()
    assert "less than 90%" in seen.panel.pre_screening_label.toolTip()


def test_criteria_show_points_value_and_what_decided_it(seen: Seen) -> None:
    seen.scored()
    seen.desk.session.choose_site(FAR)
    assert table(seen.panel) == [
        ("the near", "+30.0", "6 km ± 0.5 km\nPort & Sons"),
        ("the port", "", "6 km ± 0.5 km\nPort & Sons"),
        ("the size", "+12.5", "5 ha"),
    ]


def test_other_scores_are_followed_and_the_chosen_criterion_stays(seen: Seen) -> None:
    seen.scored()
    seen.desk.session.choose_site(FAR)
    seen.panel.choose_criterion("size")
    request = seen.desk.session.scored.request
    again = score(replace(request, model=with_weight(request.model, "near", 1)), lambda _share: None)
    show(seen.desk, again, seen.sites)
    assert table(seen.panel)[0][1] == "+20.0"
    assert seen.panel.score_label.text().startswith("Score 45.0")
    assert "the size" in seen.panel.detail_label.text()
    assert "Points: +25.0; up to 25.0 more with full utility" in seen.panel.detail_label.text()


def test_a_panel_that_is_not_seen_does_nothing_until_it_is(seen: Seen) -> None:
    seen.panel.hide()
    seen.scored()
    seen.desk.session.choose_site(FAR)
    assert seen.panel.inspection is None
    seen.panel.show()
    assert seen.panel.inspection is not None
    assert seen.panel.name_label.text() == "Far"


def test_sites_are_chosen_by_keyboard_from_the_list(seen: Seen, qtbot: QtBot) -> None:
    seen.scored()
    box = seen.panel.sites_box
    assert [box.itemText(place) for place in range(box.count())] == ["1. Near <b>: 82.5", "2. Far: 42.5"]
    box.setFocus()
    with qtbot.waitSignal(seen.desk.session.site_chosen):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert seen.desk.session.row == NEAR
    with qtbot.waitSignal(seen.desk.session.site_chosen):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert seen.desk.session.row == FAR


def test_next_and_previous_walk_through_the_ranking(seen: Seen, qtbot: QtBot) -> None:
    seen.scored()
    walked = []
    for button in (seen.panel.next_button, seen.panel.next_button, seen.panel.next_button):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        walked.append(seen.desk.session.row)
    qtbot.mouseClick(seen.panel.previous_button, Qt.MouseButton.LeftButton)
    # Behind the last one there is none.
    assert [*walked, seen.desk.session.row] == [NEAR, FAR, FAR, NEAR]


def test_a_criterion_is_chosen_by_keyboard_and_drawn_on_the_map(seen: Seen, qtbot: QtBot) -> None:
    seen.scored()
    seen.desk.session.choose_site(FAR)
    outline = len(seen.panel._marks.bands)
    view = seen.panel.criteria_view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    assert len(seen.panel._marks.bands) == outline
    qtbot.keyClick(view, Qt.Key.Key_Down)
    # Below its group the first criterion: a line to the port, and a dashed circle around it.
    assert "the near" in seen.panel.detail_label.text()
    assert "Port &amp; Sons: from the layer hand-made; source: a book" in seen.panel.detail_label.text()
    bands = seen.panel._marks.bands
    assert len(bands) == outline + 2
    link = bands[-2].asGeometry()
    assert link.length() == pytest.approx(6000)
    circle = bands[-1].asGeometry()
    assert circle.boundingBox().width() == pytest.approx(1000)


def test_a_criterion_that_no_feature_decided_takes_the_line_away(seen: Seen) -> None:
    seen.scored()
    seen.desk.session.choose_site(FAR)
    seen.panel.choose_criterion("near")
    assert len(seen.panel._marks.bands) == 3
    seen.panel.choose_criterion("size")
    assert len(seen.panel._marks.bands) == 1


def test_marks_follow_the_site(seen: Seen) -> None:
    seen.scored()
    seen.desk.session.choose_site(FAR)
    seen.panel.choose_criterion("near")
    seen.desk.session.choose_site(NEAR)
    # The criterion is still chosen, so the line is that of the new site.
    assert seen.panel._marks.bands[1].asGeometry().length() == pytest.approx(2000)
    seen.desk.session.choose_site(None)
    assert seen.panel._marks.bands == []


def test_marks_go_with_the_panel_and_come_back_with_it(seen: Seen) -> None:
    seen.scored()
    seen.desk.session.choose_site(FAR)
    seen.panel.hide()
    assert seen.panel._marks.bands == []
    seen.panel.show()
    assert len(seen.panel._marks.bands) == 1


def test_marks_go_with_the_layers(seen: Seen) -> None:
    other = sites_layer()
    seen.desk.project.addMapLayers([seen.sites, other], False)
    seen.scored()
    seen.desk.session.choose_site(FAR)
    seen.panel.choose_criterion("near")
    # What a line leads to may be gone; the site is not.
    seen.desk.project.removeMapLayer(other.id())
    assert len(seen.panel._marks.bands) == 1
    seen.desk.project.removeMapLayer(seen.sites.id())
    assert seen.panel._marks.bands == []


def test_marks_go_when_it_stops(desk: Desk, qtbot: QtBot) -> None:
    with spoken("en"):
        panel = InspectorPanel(with_map(desk))
        qtbot.addWidget(panel)
        panel.show()
        sites = sites_layer()
        show(desk, few_scored(sites), sites)
        desk.session.choose_site(FAR)
        assert len(panel._marks.bands) == 1
        panel.stop()
        assert panel._marks.bands == []
        # And it hears nothing any more.
        desk.session.choose_site(NEAR)
        show(desk, few_scored(sites), sites)
        assert panel._marks.bands == []
        assert panel.name_label.text() == "Far"
        panel.hide()
        assert panel._marks.bands == []


def test_marks_go_with_the_scores_and_stay_while_only_those_change(seen: Seen) -> None:
    found = seen.scored()
    seen.desk.session.choose_site(FAR)
    (outline,) = seen.panel._marks.bands
    show(seen.desk, replace(found), seen.sites)
    assert seen.panel._marks.bands == [outline]
    # Others, of which one has the same row.
    seen.scored()
    assert seen.panel._marks.bands != [outline]
    assert len(seen.panel._marks.bands) == 1
    show(seen.desk, None, None)
    assert seen.panel._marks.bands == []


def test_an_excluded_site_says_why_and_what_would_admit_it(seen: Seen) -> None:
    seen.scored()
    seen.desk.session.choose_site(SMALL)
    panel = seen.panel
    assert panel.score_label.text() == "Completeness 67%"
    assert panel.excluded_label.text() == "Excluded: Too small (the size: 2 ha; allowed: at least 3 ha)"
    panel.tabs.setCurrentIndex(LIFT)
    assert panel.lift_label.text() == "Excluded. If nothing excluded it, its rank would be 2."
    model = panel.lift_view.model()
    assert [model.index(0, column).data() for column in range(3)] == ["the size", "2 ha → at least 3 ha", "2"]


def test_a_site_without_a_place_says_so_and_cannot_be_zoomed_to(seen: Seen) -> None:
    seen.scored()
    seen.desk.session.choose_site(NOWHERE)
    assert seen.panel.hint_label.text() == "This site has no place on the map."
    assert not seen.panel.zoom_button.isEnabled()
    assert seen.panel._marks.bands == []
    seen.desk.session.choose_site(FAR)
    assert seen.panel.hint_label.isHidden()


def test_what_would_lift_it_follows_the_number_of_the_best(seen: Seen, qtbot: QtBot) -> None:
    seen.scored()
    seen.desk.session.choose_site(FAR)
    panel = seen.panel
    panel.tabs.setCurrentIndex(LIFT)
    assert panel.top_box.value() == 10
    assert panel.lift_label.text() == (
        "Rank 2: among the best 10 already. No more sites than that are ranked."
    )
    assert panel.lift_view.isHidden()
    panel.top_box.setValue(1)
    qtbot.waitUntil(lambda: panel.lift_label.text().startswith("Rank 2 of 2"))
    model = panel.lift_view.model()
    # 40 points are missing: 0.53 of the distance's 75, more than the size's 12.5.
    assert model.index(0, lift_model.TITLE).data() == "the near"
    assert model.index(0, lift_model.CHANGE).data() == "6 km → at most 0.666 km"
    assert model.index(1, lift_model.CHANGE).data().startswith("Not enough alone")
    assert panel.lift_unknown_label.text().endswith("the slope (33%).")


def test_the_chart_draws_a_bar_for_each_criterion(seen: Seen) -> None:
    seen.scored()
    seen.desk.session.choose_site(FAR)
    panel = seen.panel
    panel.tabs.setCurrentIndex(CHART)
    assert panel.kind_label.text() == "The points are exact: they add up to the score."
    panel._waterfall.draw_now()
    axes = panel._waterfall.figure.axes[0]
    widths = [round(bar.get_width(), 6) for bar in axes.patches]
    assert widths == [30.0, 12.5, 42.5]
    assert "the near +30.0" in panel._waterfall.accessibleDescription()
    seen.desk.session.choose_site(SMALL)
    assert panel._waterfall.accessibleDescription() == ""


def test_the_curve_of_the_chosen_criterion_shows_the_site(seen: Seen) -> None:
    seen.scored()
    seen.desk.session.choose_site(FAR)
    seen.panel.choose_criterion("near")
    curve = seen.panel._curve
    assert curve.isVisible()
    curve.draw_now()
    point = curve.figure.axes[0].lines[-1]
    assert (point.get_xdata()[0], point.get_ydata()[0]) == (pytest.approx(6), pytest.approx(0.4))
    # What has no curve shows none.
    seen.panel.choose_criterion("port")
    assert not curve.isVisible()


def test_shapley_values_come_when_scores_rest(seen: Seen, qtbot: QtBot) -> None:
    seen.scored(aggregation={"method": "topsis"})
    seen.desk.session.choose_site(FAR)
    assert seen.panel.inspection is not None
    assert seen.panel.inspection.has_points
    assert table(seen.panel)[0][1].startswith("+")
    # A slider moves: the values of before are no longer true.
    seen.scored(aggregation={"method": "topsis"}, missing="worst")
    assert table(seen.panel)[0][1] == ""
    qtbot.waitUntil(lambda: table(seen.panel)[0][1].startswith("+"))


def test_data_lists_what_nobody_knows_and_the_sources_escaped(seen: Seen) -> None:
    seen.scored()
    seen.desk.session.choose_site(NEAR)
    seen.panel.tabs.setCurrentIndex(DATA)
    text = seen.panel.data_browser.toPlainText()
    assert "the slope (no layer was given; 33% of the weight)" in text
    assert "sites" in text
    # A name with a tag in it is a name.
    assert seen.panel.name_label.textFormat() == Qt.TextFormat.PlainText
    assert seen.panel.name_label.text() == "Near <b>"


def test_everything_is_copied_as_text(seen: Seen, qtbot: QtBot) -> None:
    seen.scored()
    seen.desk.session.choose_site(FAR)
    qtbot.mouseClick(seen.panel.copy_button, Qt.MouseButton.LeftButton)
    text = QgsApplication.clipboard().text()
    assert text.startswith("Far (far)\n")
    assert "What would lift it" in text
    assert "+30.0  the near: 6 km ± 0.5 km (Port & Sons; utility 0.40, weight 75%)" in text
    assert seen.panel.hint_label.text() == "Copied."


def test_zoom_shows_the_site_with_some_ground_around(seen: Seen, qtbot: QtBot) -> None:
    seen.scored()
    seen.desk.session.choose_site(FAR)
    qtbot.mouseClick(seen.panel.zoom_button, Qt.MouseButton.LeftButton)
    extent = seen.desk.canvas.extent()
    assert extent.contains(QgsRectangle(ORIGIN[0] + 3700, ORIGIN[1] - 300, ORIGIN[0] + 4300, ORIGIN[1] + 300))
    assert extent.center().x() == pytest.approx(ORIGIN[0] + 4000, abs=1)
    # As wide as the window asks for, and no higher than needed.
    assert 1400 < extent.height() < 1600


def test_a_click_on_the_map_chooses_a_site_and_one_beside_all_says_so(seen: Seen) -> None:
    seen.scored()
    fids = {f["id"]: f.id() for f in seen.sites.getFeatures()}
    tool = seen.panel._picking.tool
    tool.picked.emit(fids["far"])
    assert seen.desk.session.row == FAR
    tool.missed.emit()
    assert seen.panel.hint_label.text().startswith("There is no site at that place.")
    tool.picked.emit(fids["near"])
    assert seen.desk.session.row == NEAR
    assert seen.panel.hint_label.isHidden()
    tool.picked.emit(99)
    assert seen.desk.session.row == NEAR
    assert seen.panel.hint_label.isVisible()


def test_a_row_that_other_sites_do_not_have_is_no_site(seen: Seen) -> None:
    seen.scored()
    seen.desk.session.row = 17
    seen.desk.session.site_chosen.emit()
    assert seen.panel.pages.currentWidget() is seen.panel.page_none
    seen.desk.session.scored = None
    seen.desk.session.scored_changed.emit()
    assert seen.panel.pages.currentWidget() is seen.panel.page_empty
    assert not seen.panel.pick_button.defaultAction().isEnabled()


def test_it_speaks_korean_when_the_language_changes(seen: Seen) -> None:
    seen.scored()
    seen.desk.session.choose_site(FAR)
    seen.panel.choose_criterion("near")
    with spoken("ko"):
        seen.panel.retranslate()
        panel = seen.panel
        assert panel.tabs.tabText(REASONS) == "근거"
        assert panel.name_label.text() == "먼 곳"
        assert panel.score_label.text() == "점수 42.5(28–62) · 순위 2곳 중 2위 · 자료 충족도 67%"
        assert table(panel)[0] == ("near 기준", "+30.0", "6 km ± 0.5 km\n항만")
        header = panel.criteria_view.model().headerData(criteria_model.POINTS, Qt.Orientation.Horizontal)
        assert header == "점수"
        assert "그래서." in panel.detail_label.text()
        assert panel.pick_button.defaultAction().text() == "지도에서 후보지 선택"
        assert panel.zoom_button.accessibleName() == "후보지로 확대"
        assert panel.sites_box.itemText(0) == "1위 가까운 곳: 82.5점"
    seen.panel.retranslate()
    assert seen.panel.tabs.tabText(REASONS) == "Reasons"
    assert seen.panel.name_label.text() == "Far"


def test_whatever_can_be_used_has_a_name_for_those_who_do_not_see_it(seen: Seen) -> None:
    panel = seen.panel
    for widget in (
        panel.sites_box,
        panel.previous_button,
        panel.next_button,
        panel.pick_button,
        panel.zoom_button,
        panel.copy_button,
        panel.criteria_view,
        panel.lift_view,
        panel.top_box,
        panel.data_browser,
        panel._curve,
        panel._waterfall,
    ):
        assert widget.accessibleName(), widget.objectName()


def test_it_can_be_as_narrow_as_300_pixels(seen: Seen) -> None:
    seen.scored(minimum_completeness=0.9)
    seen.desk.session.choose_site(SMALL)
    for tab in range(seen.panel.tabs.count()):
        seen.panel.tabs.setCurrentIndex(tab)
        assert seen.panel.minimumSizeHint().width() <= 300
