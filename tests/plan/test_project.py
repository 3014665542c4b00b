# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The project in a plan: what a planner sees when it is opened, on this machine and on the next one."""

from __future__ import annotations

import io
import re
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsDateTimeRange,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLineString,
    QgsPoint,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
    QgsVectorLayerUtils,
    edit,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from plugin.errors import PlanFileError
from plugin.plan import project as plan_project
from plugin.plan.cartography import layout
from plugin.plan.info import project_uri, read_info
from plugin.plan.inputs import open_plan_inputs
from plugin.plan.project import build_project, plan_layers, plan_path, re_point, read_project, write_project
from plugin.plan.relations import RELATIONS, VALUE_RELATIONS
from plugin.plan.samples import read_sample
from plugin.plan.schema import GROUPS, LAYER_PROPERTY, LAYERS
from tests.plan.plan_rows import execute, query

VIEW = QgsRectangle(1_100_000, 1_680_000, 1_150_000, 1_720_000)


@pytest.fixture(scope="module")
def korean(southeast_file: Path) -> Iterator[QgsProject]:
    """The project as it is built for a language whose every text can be told from the English one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plan_project, "translator", lambda language: lambda text: f"{language}: {text}")
        info = read_info(southeast_file)
        object.__setattr__(info, "language", "ko")
        project = QgsProject()
        build_project(project, southeast_file, info, VIEW, read_sample("southeast").attributions)
    yield project
    project.clear()


def stored_xml(path: Path) -> str:
    """Return the project document inside a plan."""
    ((content,),) = query(path, "SELECT content FROM qgis_projects")
    archive = zipfile.ZipFile(io.BytesIO(bytes.fromhex(content) if isinstance(content, str) else content))
    (name,) = [name for name in archive.namelist() if name.endswith(".qgs")]
    return archive.read(name).decode("utf-8")


def tip(layer: QgsVectorLayer, template: str, **values: object) -> str:
    feature = QgsVectorLayerUtils.createFeature(layer)
    for name, value in values.items():
        feature[name] = value
    context = QgsExpressionContext()
    for scope in QgsExpressionContextUtils.globalProjectLayerScopes(layer):
        context.appendScope(scope)
    context.setFeature(feature)
    return QgsExpression.replaceExpressionText(template, context)


def test_groups_stand_in_order_results_first_background_last(southeast: QgsProject) -> None:
    names = [group.name() for group in southeast.layerTreeRoot().children()]
    assert names == [
        "Results",
        "Proposals",
        "Power grid",
        "Data centres",
        "Clusters",
        "Transport",
        "Regions",
        "Background",
    ]


def test_every_layer_is_in_its_group(southeast: QgsProject) -> None:
    root = southeast.layerTreeRoot()
    for name, layer in plan_layers(southeast).items():
        assert root.findLayer(layer.id()).parent().name() == LAYERS[name].group


def test_all_declared_layers_are_there_valid_and_in_the_crs_of_the_plan(southeast: QgsProject) -> None:
    layers = plan_layers(southeast)
    assert set(layers) == set(LAYERS)
    assert all(layer.isValid() for layer in layers.values())
    assert {layer.crs().authid() for layer in layers.values() if layer.isSpatial()} == {"EPSG:5179"}
    assert southeast.crs().authid() == "EPSG:5179"


def test_layers_are_known_by_their_property_whatever_their_names(ulsan: Path, project: QgsProject) -> None:
    read_project(project, ulsan)
    for layer in plan_layers(project).values():
        layer.setName("같은 이름")
    stranger = QgsVectorLayer("Point?crs=EPSG:5179", "power_plant", "memory")
    project.addMapLayer(stranger)
    layers = plan_layers(project)
    assert set(layers) == set(LAYERS)
    assert stranger.id() not in {layer.id() for layer in layers.values()}
    assert layers["substation"].source().endswith("|layername=substation")


def test_every_text_is_in_the_language_of_the_plan(korean: QgsProject) -> None:
    assert [group.name() for group in korean.layerTreeRoot().children()] == [f"ko: {name}" for name in GROUPS]
    for name, layer in plan_layers(korean).items():
        spec = LAYERS[name]
        assert layer.name() == layer.metadata().title() == f"ko: {spec.title}"
        for index, field in enumerate(spec.fields, start=1):
            assert layer.attributeAlias(index) == f"ko: {field.alias}"
        headings = re.findall(r"#666'>(.*?)&nbsp;", layer.mapTipTemplate())
        assert headings or name == "siting_model"
        assert all(heading.startswith("ko: ") for heading in headings)
        if layer.isSpatial():
            for rule in layer.renderer().rootRule().children():
                assert rule.label().startswith("ko: "), name
    for relation in korean.relationManager().relations().values():
        assert relation.name().startswith("ko: ")


def test_coded_columns_show_words_of_the_plans_language_and_store_the_code(korean: QgsProject) -> None:
    layers = plan_layers(korean)
    for name, spec in LAYERS.items():
        for field in spec.fields:
            setup = layers[name].editorWidgetSetup(layers[name].fields().indexOf(field.name))
            assert (setup.type() == "ValueMap") == (field.words is not None), (name, field.name)
            if field.words is not None:
                shown = {code: word for entry in setup.config()["map"] for word, code in entry.items()}
                assert shown == {code: f"ko: {word}" for code, word in field.words.items()}


def test_the_three_relations_hold_and_parts_belong_to_their_whole(southeast: QgsProject) -> None:
    relations = southeast.relationManager().relations()
    assert len(relations) == len(RELATIONS) == 3
    assert all(relation.isValid() for relation in relations.values())
    strengths = {name: relation.strength() for name, relation in relations.items()}
    assert strengths == {
        "proposal_components": Qgis.RelationshipStrength.Composition,
        "component_figures": Qgis.RelationshipStrength.Composition,
        "region_indicators": Qgis.RelationshipStrength.Association,
    }


@pytest.mark.parametrize(
    ("relation", "parent", "children"),
    [
        ("proposal_components", "ulsan_ai_hub", "sk_aws_ai_data_centre"),
        ("component_figures", "sk_aws_ai_data_centre", "sk_aws_demand_phase_1"),
        ("region_indicators", "kr_11", "hub_5geuk_3teuk_11_2025"),
    ],
)
def test_a_relation_leads_from_the_parent_to_its_rows(
    southeast: QgsProject, relation: str, parent: str, children: str
) -> None:
    related = southeast.relationManager().relation(relation)
    (feature,) = related.referencedLayer().getFeatures(f"id = '{parent}'")
    assert children in {row["id"] for row in related.getRelatedFeatures(feature)}


def test_references_are_chosen_by_name_from_the_layer_they_refer_to(southeast: QgsProject) -> None:
    layers = plan_layers(southeast)
    for (name, column), parent in VALUE_RELATIONS.items():
        setup = layers[name].editorWidgetSetup(layers[name].fields().indexOf(column))
        assert setup.type() == "ValueRelation"
        assert setup.config()["Layer"] == layers[parent].id()
        assert (setup.config()["Key"], setup.config()["Value"]) == ("id", "name")


def test_the_temporal_filter_follows_opening_and_closing(southeast: QgsProject) -> None:
    # Kori 1 ran from 1978 to 2017, both known to the year only.
    years = [y for y in (1970, 1977, 1978, 2016, 2018) if "kori_nuclear_unit_1" in shown_in(southeast, y)]
    assert years == [1978, 2016]


def test_features_without_dates_are_always_shown(southeast: QgsProject) -> None:
    layer = plan_layers(southeast)["power_plant"]
    undated = {f["id"] for f in layer.getFeatures('"opened" IS NULL AND "closed" IS NULL')}
    assert undated
    assert undated <= shown_in(southeast, 1900) & shown_in(southeast, 2100)
    still_open = {f["id"] for f in layer.getFeatures('"opened" < now() AND "closed" IS NULL')}
    assert still_open
    assert still_open <= shown_in(southeast, 2100)
    assert not still_open & shown_in(southeast, 1900)


def shown_in(project: QgsProject, year: int) -> set[str]:
    layer = plan_layers(project)["power_plant"]
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    noon = QTime(12, 0)
    moment = QgsDateTimeRange(QDateTime(QDate(year, 6, 1), noon), QDateTime(QDate(year, 6, 2), noon))
    layer.temporalProperties().setIsActive(True)
    text = layer.temporalProperties().createFilterString(context, moment)
    layer.temporalProperties().setIsActive(False)
    return {feature["id"] for feature in layer.getFeatures(QgsFeatureRequest().setFilterExpression(text))}


def test_time_is_set_up_for_every_layer_with_dates_and_switched_off_at_first(southeast: QgsProject) -> None:
    for name, layer in plan_layers(southeast).items():
        temporal = layer.temporalProperties()
        assert not temporal.isActive()
        if LAYERS[name].is_temporal:
            assert temporal.mode() == Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields
            assert (temporal.startField(), temporal.endField()) == ("opened", "closed")


def test_every_layer_of_facts_names_its_source_and_licence(southeast: QgsProject) -> None:
    layers = plan_layers(southeast)
    for name, attribution in read_sample("southeast").attributions.items():
        metadata = layers[name].metadata()
        assert metadata.licenses() == [attribution.licence]
        assert metadata.rights() == [attribution.attribution]
        assert attribution.retrieved in metadata.abstract()
        assert [link.url for link in metadata.links()] == ([attribution.url] if attribution.url else [])
        shown = layers[name].serverProperties().attribution()
        assert shown == f"{attribution.attribution} ({attribution.licence})"


def test_metadata_tell_the_extent_in_the_crs_of_the_layer(southeast: QgsProject) -> None:
    layer = plan_layers(southeast)["power_plant"]
    (extent,) = layer.metadata().extent().spatialExtents()
    assert extent.extentCrs == layer.crs() == layer.metadata().crs()
    assert extent.bounds.toRectangle() == layer.extent()


@pytest.mark.parametrize("name", [name for name, spec in LAYERS.items() if "name" in spec.field_names])
def test_a_name_cannot_smuggle_html_into_a_map_tip(southeast: QgsProject, name: str) -> None:
    layer = plan_layers(southeast)[name]
    names = {"name": "<b>&", "name_ko": "<b>&"}
    values = {column: text for column, text in names.items() if column in LAYERS[name].field_names}
    html = tip(layer, layer.mapTipTemplate(), **values)
    assert "<b>&lt;b>&amp;</b>" in html
    assert html.count("<b>") == 1
    assert "[%" not in html


def test_no_text_column_can_smuggle_html_into_a_map_tip(southeast: QgsProject) -> None:
    for name, layer in plan_layers(southeast).items():
        texts = {field.name: "<script>&" for field in LAYERS[name].fields if field.type == "text"}
        html = tip(layer, layer.mapTipTemplate(), **texts)
        assert "<script>" not in html, name
        assert "&amp;" in html, name


def test_a_map_tip_shows_words_for_codes_and_a_dash_for_what_is_not_known(southeast: QgsProject) -> None:
    layer = plan_layers(southeast)["data_centre"]
    html = tip(layer, layer.mapTipTemplate(), id="x", name="X", kind="hyperscale_ai", power_mw=103.0)
    assert "hyperscale, AI" in html
    assert "hyperscale_ai" not in html
    assert "103" in html
    assert "–" in html


def test_the_world_map_is_that_of_the_readers_qgis(southeast_file: Path, southeast: QgsProject) -> None:
    assert "inbuilt:/data/world_map.gpkg|layername=countries" in stored_xml(southeast_file)
    layers = southeast.mapLayers().values()
    (world,) = [layer for layer in layers if layer.source().startswith(QgsApplication.pkgDataPath())]
    assert world.isValid()
    assert world.readOnly()
    assert southeast.layerTreeRoot().findLayer(world.id()).parent().name() == "Background"


def test_a_stored_plan_names_no_folder_of_the_machine_it_was_made_on(southeast_file: Path) -> None:
    text = stored_xml(southeast_file)
    assert str(southeast_file.parent) not in text
    assert ".airegion-" not in text
    assert "./southeast.gpkg|layername=substation" in text


def test_there_is_one_print_layout_with_map_title_legend_scale_bar_and_sources(southeast: QgsProject) -> None:
    (plan,) = southeast.layoutManager().layouts()
    assert plan.name() == layout.LAYOUT_NAME
    assert isinstance(plan.itemById(layout.MAP_ID), QgsLayoutItemMap)
    assert isinstance(plan.itemById(layout.LEGEND_ID), QgsLayoutItemLegend)
    assert plan.itemById(layout.TITLE_ID).text() == southeast.title() == read_sample("southeast").title["en"]
    assert [item for item in plan.items() if isinstance(item, QgsLayoutItemScaleBar)]
    sources = plan.itemById(layout.SOURCES_ID)
    assert isinstance(sources, QgsLayoutItemLabel)
    for attribution in read_sample("southeast").attributions.values():
        assert sources.text().count(attribution.attribution) >= 1
    assert "QGIS world map" in sources.text()


def test_the_first_view_is_that_of_the_sample(southeast: QgsProject) -> None:
    west, south, east, north = read_sample("southeast").view_extent
    view = southeast.viewSettings().defaultViewExtent()
    assert view.crs().authid() == "EPSG:5179"
    # Busan, Ulsan and Gyeongnam span about 1.9 degrees of longitude and 1.4 of latitude.
    assert view.width() == pytest.approx((east - west) * 91_000, rel=0.1)
    assert view.height() == pytest.approx((north - south) * 111_000, rel=0.1)
    kori = next(plan_layers(southeast)["power_plant"].getFeatures("id = 'kori_nuclear_unit_2'"))
    assert view.contains(kori.geometry().asPoint())


def test_a_layer_added_on_its_own_has_the_look_of_the_plan(
    southeast_file: Path, southeast: QgsProject
) -> None:
    alone = QgsVectorLayer(f"{southeast_file}|layername=substation", "alone", "ogr")
    in_plan = plan_layers(southeast)["substation"]
    assert alone.renderer().type() == "RuleRenderer"
    assert [rule.label() for rule in alone.renderer().rootRule().children()] == [
        rule.label() for rule in in_plan.renderer().rootRule().children()
    ]


def test_a_new_feature_gets_an_identifier_of_its_own(southeast: QgsProject) -> None:
    for name, layer in plan_layers(southeast).items():
        first, second = (QgsVectorLayerUtils.createFeature(layer)["id"] for _ in range(2))
        assert first, name
        assert first != second, name


def test_a_duplicated_feature_gets_an_identifier_of_its_own(ulsan: Path, project: QgsProject) -> None:
    read_project(project, ulsan)
    layer = plan_layers(project)["substation"]
    original = next(layer.getFeatures())
    with edit(layer):
        QgsVectorLayerUtils.duplicateFeature(layer, original, project)
    same_name = [feature["id"] for feature in layer.getFeatures() if feature["name"] == original["name"]]
    assert len(same_name) == len(set(same_name)) == 2
    assert original["id"] in same_name


def test_a_duplicated_proposal_takes_its_components_along_with_new_identifiers(
    ulsan: Path, project: QgsProject
) -> None:
    read_project(project, ulsan)
    layers = plan_layers(project)
    proposal = next(layers["proposal"].getFeatures())
    before = {row["id"] for row in layers["proposal_component"].getFeatures()}
    for name in ("proposal", "proposal_component", "component_figure"):
        assert layers[name].startEditing()
    copied, _ = QgsVectorLayerUtils.duplicateFeature(layers["proposal"], proposal, project)
    after = [row for row in layers["proposal_component"].getFeatures() if row["id"] not in before]
    assert len(after) == len(before)
    assert {row["proposal_id"] for row in after} == {copied["id"]}
    for name in ("proposal", "proposal_component", "component_figure"):
        layers[name].rollBack()


def test_the_parts_of_a_split_feature_have_identifiers_of_their_own(ulsan: Path, project: QgsProject) -> None:
    read_project(project, ulsan)
    layer = plan_layers(project)["cluster"]
    whole = next(f for f in layer.getFeatures() if f.hasGeometry())
    box = whole.geometry().boundingBox()
    middle = box.center().x()
    assert layer.startEditing()
    cut = QgsLineString([QgsPoint(middle, box.yMinimum() - 10), QgsPoint(middle, box.yMaximum() + 10)])
    layer.selectByIds([whole.id()])
    assert layer.splitFeatures(cut, False, False)[0] == Qgis.GeometryOperationResult.Success
    parts = [f["id"] for f in layer.getFeatures() if f["name"] == whole["name"]]
    assert len(parts) == len(set(parts)) == 2
    assert all(parts)
    layer.rollBack()


def test_the_open_plan_is_the_file_its_project_is_stored_in(
    ulsan: Path, project: QgsProject, tmp_path: Path
) -> None:
    assert plan_path(project) is None
    read_project(project, ulsan)
    assert plan_path(project) == ulsan
    project.setFileName(str(tmp_path / "elsewhere.qgz"))
    assert plan_path(project) is None


def test_a_stored_project_without_plan_layers_is_no_plan(ulsan: Path, project: QgsProject) -> None:
    project.setFileName(project_uri(ulsan))
    assert plan_path(project) is None


def test_layers_of_the_user_stay_where_they_are(
    ulsan: Path, new_project: Callable[[], QgsProject], tmp_path: Path
) -> None:
    # Of another plan, under the same file name.
    other = tmp_path / "other" / ulsan.name
    other.parent.mkdir()
    shutil.copy(ulsan, other)
    project = new_project()
    read_project(project, ulsan)
    guest = QgsVectorLayer(f"{other}|layername=substation", "guest", "ogr")
    project.addMapLayer(guest)
    write_project(project, ulsan)
    project.clear()
    again = new_project()
    read_project(again, ulsan)
    (found,) = again.mapLayersByName("guest")
    assert Path(found.source().partition("|")[0]) == other


def test_plan_layers_that_name_the_file_it_was_are_pointed_at_the_plan_and_counted(
    ulsan: Path, southeast_file: Path, project: QgsProject
) -> None:
    read_project(project, ulsan)
    layer = plan_layers(project)["campus"]
    stranger = QgsVectorLayer(f"{southeast_file}|layername=campus", "campus", "ogr")
    project.addMapLayer(stranger)
    layer.setDataSource(f"{southeast_file}|layername=campus", layer.name(), "ogr")
    assert re_point(project, ulsan, southeast_file.name) == 1
    assert layer.source() == f"{ulsan}|layername=campus"
    assert layer.renderer().type() == "RuleRenderer"
    assert stranger.source().startswith(str(southeast_file))
    assert re_point(project, ulsan, southeast_file.name) == 0


def compared(project: QgsProject, path: Path, title: str = "compared") -> QgsVectorLayer:
    """Add a layer of another plan as a user copies it from there, with its properties."""
    layer = QgsVectorLayer(f"{path}|layername=campus", title, "ogr")
    layer.setCustomProperty(LAYER_PROPERTY, "campus")
    project.addMapLayer(layer)
    return layer


def test_a_layer_of_another_plan_added_for_comparison_stays_there(
    ulsan: Path, southeast_file: Path, new_project: Callable[[], QgsProject]
) -> None:
    project = new_project()
    read_project(project, ulsan)
    compared(project, southeast_file)
    write_project(project, ulsan)
    project.clear()
    again = new_project()
    read_project(again, ulsan)
    (found,) = again.mapLayersByName("compared")
    assert found.source() == f"{southeast_file}|layername=campus"


def test_of_two_layers_of_a_name_that_of_the_plans_own_file_is_the_plans(
    ulsan: Path, southeast_file: Path, project: QgsProject
) -> None:
    read_project(project, ulsan)
    for title in ("A first", "z last"):  # the order is that of identifiers, which begin with the title
        compared(project, southeast_file, title)
    assert plan_layers(project)["campus"].source() == f"{ulsan}|layername=campus"
    assert str(ulsan) in open_plan_inputs(project)["campus"].origin


def test_a_plan_layer_whose_file_is_gone_is_pointed_at_the_plan(ulsan: Path, project: QgsProject) -> None:
    read_project(project, ulsan)
    layer = plan_layers(project)["campus"]
    layer.setDataSource(f"{ulsan.with_name('gone.gpkg')}|layername=campus", layer.name(), "ogr")
    assert re_point(project, ulsan, ulsan.name, missing=False) == 0
    assert re_point(project, ulsan, ulsan.name) == 1
    assert layer.isValid()


def test_a_plan_whose_project_is_gone_says_so(ulsan: Path, project: QgsProject) -> None:
    execute(ulsan, "DELETE FROM qgis_projects")
    with pytest.raises(PlanFileError, match=r"cannot be read.*Use a backup") as caught:
        read_project(project, ulsan)
    assert str(ulsan) in str(caught.value)


def test_a_project_that_cannot_be_stored_says_so(project: QgsProject, tmp_path: Path) -> None:
    path = tmp_path / "no such folder" / "plan.gpkg"
    with pytest.raises(PlanFileError, match=r"(?s)cannot be stored.*Close other programs") as caught:
        write_project(project, path)
    assert str(path) in str(caught.value)


def test_a_plan_that_lacks_a_layer_cannot_be_built_and_names_it(ulsan: Path, project: QgsProject) -> None:
    execute(ulsan, "DROP TABLE run", "DELETE FROM gpkg_contents WHERE table_name = 'run'")
    with pytest.raises(PlanFileError, match="no usable layer run"):
        build_project(project, ulsan, read_info(ulsan), VIEW, {})


def test_names_are_not_cut_at_the_edge_of_a_map(southeast: QgsProject) -> None:
    assert not southeast.labelingEngineSettings().testFlag(Qgis.LabelingFlag.UsePartialCandidates)
