# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The QGIS project of a plan: layers in groups, relations, forms, styles, layout; stored inside the plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsBox3D,
    QgsCoordinateReferenceSystem,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsPathResolver,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsRelation,
    QgsRelationContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..errors import PlanFileError, mark
from ..i18n import translator
from . import schema
from .cartography import labels, layout, styles
from .forms import set_up_form
from .geopackage import write_styles
from .info import PlanInfo, path_of_project, project_uri, read_info
from .relations import RELATIONS
from .samples import Attribution

Translate = Callable[[str], str]

BACKGROUND_PROPERTY = "background"
RESULT_PROPERTY = "result"
_WORLD_MAP = "resources/data/world_map.gpkg|layername=countries"
_WATER = "#DCE8EE"


def store_project(
    path: Path,
    info: PlanInfo,
    view: QgsRectangle,
    attributions: Mapping[str, Attribution],
) -> None:
    """Build the QGIS project of a plan and store it inside; ``view`` is the first extent in the plan's CRS."""
    project = QgsProject()
    build_project(project, path, info, view, attributions)
    write_project(project, path)
    # Also beside the project: a layer added on its own looks the same. Not by QGIS's own function, which would keep
    # a writing connection open when the file is moved to its place.
    write_styles(path, {name: named_style(layer) for name, layer in plan_layers(project).items()})
    # Layers must let go of the file before it is moved to its place.
    project.clear()


def named_style(layer: QgsVectorLayer) -> str:
    """Return a layer's style as QML."""
    document = QDomDocument()
    layer.exportNamedStyle(document)
    # They make it a layer of this very plan, which a layer with its look alone is not.
    style = document.documentElement()
    style.removeChild(style.firstChildElement("customproperties"))
    return document.toString()


def build_project(
    project: QgsProject,
    path: Path,
    info: PlanInfo,
    view: QgsRectangle,
    attributions: Mapping[str, Attribution],
) -> None:
    """Fill an empty project with the plan's layers in their groups."""
    translate = translator(info.language)
    crs = QgsCoordinateReferenceSystem(info.crs)
    project.setCrs(crs)
    project.setTitle(info.title)
    project.setBackgroundColor(QColor(_WATER))
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    labelling = project.labelingEngineSettings()
    # No half names at the edge of a map.
    labelling.setFlag(Qgis.LabelingFlag.UsePartialCandidates, False)
    project.setLabelingEngineSettings(labelling)
    layers = _load_layers(path, translate)
    groups = {name: project.layerTreeRoot().addGroup(translate(name)) for name in schema.GROUPS}
    ids = {name: layer.id() for name, layer in layers.items()}
    for name, layer in layers.items():
        spec = schema.LAYERS[name]
        project.addMapLayer(layer, False)
        node = groups[spec.group].addLayer(layer)
        node.setExpanded(False)
        set_up_form(layer, spec, ids, translate)
        describe(layer, spec, attributions.get(name), translate)
    _add_background(project, groups[schema.GROUP_BACKGROUND], translate)
    _add_relations(project, ids, translate)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(view, crs))
    lines = list(dict.fromkeys(a.attribution for a in attributions.values() if a.attribution))
    layout.add_layout(
        project, view, info.title, layout.sources_text([*lines, "QGIS world map"], translate), translate
    )


def _load_layers(path: Path, translate: Translate) -> dict[str, QgsVectorLayer]:
    layers = {}
    for name, spec in schema.LAYERS.items():
        layer = QgsVectorLayer(f"{path}|layername={name}", translate(spec.title), "ogr")
        if not layer.isValid():
            raise PlanFileError(
                mark("The plan has no usable layer {layer}"),
                where="{path}",
                layer=name,
                path=path,
                remedy=mark("Use a backup, or create the plan again."),
            )
        layer.setCustomProperty(schema.LAYER_PROPERTY, name)
        layers[name] = layer
    return layers


def describe(
    layer: QgsVectorLayer, spec: schema.LayerSpec, attribution: Attribution | None, translate: Translate
) -> None:
    """Give a plan layer its style, labels, map tips, time and metadata."""
    renderer = styles.renderer(spec.name, translate)
    if renderer is not None:
        layer.setRenderer(renderer)
    labels.label_layer(layer, spec.name)
    layer.setDisplayExpression(labels.title_field(spec.name))
    layer.setMapTipTemplate(labels.map_tip(spec, translate))
    if spec.is_temporal:
        temporal = layer.temporalProperties()
        temporal.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
        temporal.setStartField("opened")
        temporal.setEndField("closed")
        temporal.setIsActive(False)
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(spec.name)
    metadata.setTitle(translate(spec.title))
    metadata.setType("dataset")
    metadata.setCrs(layer.crs())
    spatial = QgsLayerMetadata.SpatialExtent()
    spatial.extentCrs = layer.crs()
    spatial.bounds = QgsBox3D(layer.extent())
    extent = QgsLayerMetadata.Extent()
    extent.setSpatialExtents([spatial])
    metadata.setExtent(extent)
    if attribution is not None:
        metadata.setRights([attribution.attribution])
        metadata.setLicenses([attribution.licence])
        metadata.setAbstract(
            translate(mark("Collected {date} from the sources named in each feature.")).format(
                date=attribution.retrieved
            )
        )
        if attribution.url:
            metadata.addLink(QgsLayerMetadata.Link(attribution.attribution, "WWW:LINK", attribution.url))
        layer.serverProperties().setAttribution(f"{attribution.attribution} ({attribution.licence})")
    layer.setMetadata(metadata)


def _add_background(project: QgsProject, group: QgsLayerTreeGroup, translate: Translate) -> None:
    """Add QGIS's own offline world map; every installation has it, so a mailed plan finds it."""
    layer = QgsVectorLayer(
        f"{QgsApplication.pkgDataPath()}/{_WORLD_MAP}", translate(mark("World map")), "ogr"
    )
    layer.setCustomProperty(schema.LAYER_PROPERTY, BACKGROUND_PROPERTY)
    layer.renderer().setSymbol(styles.s.outlined_fill("#EFEBE0", 255, "#B5B0A4", 0.2, by_basis=False))
    layer.setReadOnly(True)
    project.addMapLayer(layer, False)
    group.addLayer(layer).setExpanded(False)


def _add_relations(project: QgsProject, ids: Mapping[str, str], translate: Translate) -> None:
    manager = project.relationManager()
    for spec in RELATIONS:
        relation = QgsRelation(QgsRelationContext(project))
        relation.setId(spec.name)
        relation.setName(translate(spec.title))
        relation.setReferencedLayer(ids[spec.parent])
        relation.setReferencingLayer(ids[spec.child])
        relation.addFieldPair(spec.child_field, spec.parent_field)
        if spec.composition:
            relation.setStrength(Qgis.RelationshipStrength.Composition)
        manager.addRelation(relation)


def write_project(project: QgsProject, path: Path) -> None:
    """Store a project in the plan it belongs to."""
    if not project.write(project_uri(path)):
        raise PlanFileError(
            mark("The QGIS project cannot be stored in the plan"),
            where="{path}: {reason}",
            path=path,
            reason=project.error(),
            remedy=mark("Close other programs that use the plan, then try again."),
        )


@contextmanager
def own_paths(path: Path) -> Iterator[None]:
    """While a stored project is read, let the file name it was stored under mean ``path``.

    After a copy or a rename the stored project still names the first file; without this the copy would
    show, and edit, the original.
    """
    stored_name = read_info(path).project_file
    token = QgsPathResolver.setPathPreprocessor(
        lambda source: str(path) if path.name != stored_name == Path(source).name else source
    )
    try:
        yield
    finally:
        QgsPathResolver.removePathPreprocessor(token)


def read_project(project: QgsProject, path: Path, *, re_point_missing: bool = True) -> None:
    """Read the project stored in a plan; its layers are those of this very file."""
    stored_name = read_info(path).project_file
    with own_paths(path):
        if not project.read(project_uri(path)):
            raise PlanFileError(
                mark("The QGIS project in the plan cannot be read"),
                where="{path}: {reason}",
                path=path,
                reason=project.error(),
                remedy=mark("Use a backup, or create the plan again."),
            )
    re_point(project, path, stored_name, missing=re_point_missing)


def plan_layers(project: QgsProject) -> dict[str, QgsVectorLayer]:
    """Return the plan's layers in a project by their names in the schema.

    Of two that carry the same name, that of the plan's own file: the other may be there for comparison.
    """
    own = path_of_project(project.fileName())
    found: dict[str, QgsVectorLayer] = {}
    for layer in project.mapLayers().values():
        name = layer.customProperty(schema.LAYER_PROPERTY)
        if name in schema.LAYERS and (name not in found or (own is not None and _lies_in(layer, own))):
            found[name] = layer
    return found


def plan_path(project: QgsProject) -> Path | None:
    """Return the file of the plan whose stored project is open, None when the project is no plan."""
    return path_of_project(project.fileName()) if plan_layers(project) else None


def _lies_in(layer: QgsVectorLayer, path: Path) -> bool:
    return Path(layer.source().partition("|")[0]).resolve() == path.resolve()


def re_point(project: QgsProject, path: Path, stored_name: str, *, missing: bool = True) -> int:
    """Point layers of the plan at ``path`` that name the file it was before, and return how many there were.

    These are layers of a file called ``stored_name`` and, unless told otherwise, of one that is gone. Those of
    another plan are there for comparison.
    """
    moved = 0
    for layer in project.mapLayers().values():
        file_name, _, rest = layer.source().partition("|")
        is_ours = layer.customProperty(schema.LAYER_PROPERTY) in {*schema.LAYERS, RESULT_PROPERTY}
        was_ours = Path(file_name).name == stored_name or (missing and not Path(file_name).exists())
        if is_ours and was_ours and not _lies_in(layer, path):
            layer.setDataSource(f"{path}|{rest}", layer.name(), "ogr")
            moved += 1
    return moved
