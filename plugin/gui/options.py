# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin's page in QGIS's own options dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import (
    QgsFileWidget,
    QgsOptionsPageWidget,
    QgsOptionsWidgetFactory,
    QgsProjectionSelectionWidget,
)
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from ..errors import InputError, mark
from ..i18n import tr
from ..paths import ICONS
from ..plan.crs import require_metres
from ..settings import Setting
from .desk import Desk
from .forms import load_form
from .notifier import TITLE

_FORM = Path(__file__).with_suffix(".ui")
_KEY = "airegion"
_LANGUAGES = {"": mark("as QGIS"), "en": "English", "ko": "한국어"}


class OptionsPage(QgsOptionsPageWidget):
    """Shows the settings; they are kept when the dialog is accepted."""

    language_box: QComboBox
    crs_box: QgsProjectionSelectionWidget
    crs_problem: QLabel
    folder_box: QgsFileWidget
    models_found: QLabel
    show_panels_button: QPushButton

    def __init__(
        self, speak_anew: Callable[[], None], show_panels: Callable[[], None], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._speak_anew = speak_anew
        # The form goes into a child: QGIS has its own plans for the page itself.
        form = QWidget(self)
        load_form(_FORM, form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
        for name in OptionsPage.__annotations__:
            setattr(self, name, getattr(form, name))
        self._fill()
        self.crs_box.crsChanged.connect(self._show_crs_problem)
        self.folder_box.fileChanged.connect(self._show_models)
        self.show_panels_button.clicked.connect(lambda _checked: show_panels())
        self._show_models()

    def isValid(self) -> bool:
        """Tell whether the settings can be kept; QGIS keeps the dialog open otherwise."""
        return self._crs_error() is None

    def apply(self) -> None:
        """Keep the settings."""
        crs = self.crs_box.crs()
        if self._crs_error() is None:
            Setting.DEFAULT_CRS.set(crs.authid() if crs.isValid() else "")
        Setting.ASSUMPTIONS_FOLDER.set(self.folder_box.filePath().strip())
        language = self.language_box.currentData()
        if language != Setting.LANGUAGE.get():
            Setting.LANGUAGE.set(language)
            self._speak_anew()

    def _fill(self) -> None:
        for language, title in _LANGUAGES.items():
            self.language_box.addItem(tr(title), language)
        self.language_box.setCurrentIndex(max(0, self.language_box.findData(Setting.LANGUAGE.get())))
        option = QgsProjectionSelectionWidget.CrsOption
        for shown in (option.LayerCrs, option.ProjectCrs, option.CurrentCrs, option.DefaultCrs):
            self.crs_box.setOptionVisible(shown, False)
        self.crs_box.setOptionVisible(option.CrsNotSet, True)
        self.crs_box.setNotSetText(tr("one that fits the place"))
        self.crs_box.setCrs(QgsCoordinateReferenceSystem(Setting.DEFAULT_CRS.get()))
        self.folder_box.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder_box.setFilePath(Setting.ASSUMPTIONS_FOLDER.get())

    def _crs_error(self) -> InputError | None:
        crs = self.crs_box.crs()
        if not crs.isValid():
            return None
        try:
            require_metres(crs, tr("New plans"))
        except InputError as error:
            return error
        if crs.authid():
            return None
        return InputError(
            mark("{crs} has no code by which a new plan could name it"),
            crs=crs.userFriendlyIdentifier(),
            remedy=mark("Choose a projected CRS in metres, in Korea EPSG:5179."),
        )

    def _show_crs_problem(self) -> None:
        error = self._crs_error()
        self.crs_problem.setText("" if error is None else f"⚠ {error.message(tr)}")
        self.crs_problem.setVisible(error is not None)

    def _show_models(self) -> None:
        folder = self.folder_box.filePath().strip()
        self.models_found.setText(_models_text(Path(folder)) if folder else tr("No folder is chosen."))


def _models_text(folder: Path) -> str:
    """Return what siting models a folder holds, in words, with what is wrong with those that cannot be used."""
    # What reads a siting model is not needed before somebody looks at this page.
    from ..plan.siting_models import listed_models

    if not folder.is_dir():
        return tr("There is no folder {folder}.").format(folder=folder)
    own = [model for model in listed_models(folder) if not model.shipped]
    usable = [model.path.name for model in own if model.problem is None]
    lines = [tr("{count} siting models: {names}").format(count=len(usable), names=", ".join(usable) or "–")]
    lines += [f"⚠ {model.problem.message(tr)}" for model in own if model.problem is not None]
    return "\n".join(lines)


class _Factory(QgsOptionsWidgetFactory):
    """Makes the page whenever the dialog is opened."""

    def __init__(self, make: Callable[[QWidget | None], OptionsPage]) -> None:
        super().__init__(TITLE, QIcon(str(ICONS / "plugin.svg")), _KEY)
        self._make = make

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:
        return self._make(parent)


class Options:
    """Puts the page into the options dialog and takes it out again."""

    def __init__(self, desk: Desk, speak_anew: Callable[[], None], show_panels: Callable[[], None]) -> None:
        self._iface = desk.iface
        self._factory = _Factory(lambda parent: OptionsPage(speak_anew, show_panels, parent))

    def start(self) -> None:
        """Register the page."""
        self._iface.registerOptionsWidgetFactory(self._factory)

    def stop(self) -> None:
        """Unregister the page."""
        self._iface.unregisterOptionsWidgetFactory(self._factory)
