# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The hosting capacity of a published test case, for which a complete study case exists: printed and drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from answer import ENGLISH
from power import assumption_text
from qgis.core import QgsFeature, QgsVariantUtils, QgsVectorLayer

from plugin.core.power.study_case import SCREENING_NOTE
from plugin.gui.widgets.plot import Plot
from plugin.gui.widgets.plot_look import Look
from plugin.studies.grid_hosting_table import HOSTING_STATUS

_CUTOFFS = "0.05; 0.10"
_SIZE_PX = (1400, 520)
# A range of no width is still to be seen.
_LEAST_SHARE = 0.004
_ROOM_ABOVE = 1.08

Algorithm = Callable[..., tuple[dict[str, Any], Any]]


class Bus(NamedTuple):
    """A bus with its range, and in words the range and what limits it."""

    name: str
    low_mw: float | None
    high_mw: float | None
    text: str
    limit: str


def test_case_section(case: Path, folder: Path, run: Algorithm) -> dict[str, Any]:
    """Print and draw the hosting capacity of the buses of a test case."""
    output = folder / "hosting_case.gpkg"
    output.unlink(missing_ok=True)
    found, algorithm = run("hostingcapacity", CASE=str(case), CUTOFFS=_CUTOFFS, OUTPUT=str(output))
    buses = read_buses(QgsVectorLayer(str(output), "hosting", "ogr"))
    cutoffs = " and ".join(f"{each.ptdf_cutoff:g}" for each in algorithm.found.cases)
    print(
        f"\nHosting capacity of a test case, {case.stem}: {found['COMPUTABLE']} of {found['COUNT']} buses.\n"
        f"  Modelled. {ENGLISH(SCREENING_NOTE)}.\n"
        f"  From low to high over cut-offs of sensitivities of {cutoffs} (assumption), one circuit out;"
        " with what limits the low end:"
    )
    told = grouped(buses)
    for line in told:
        print(f"  {line}")
    assumptions = [assumption_text(each) for each in algorithm.found.assumptions]
    print(
        f"  Assumptions of the catalogue behind it: {'; '.join(assumptions) or 'none, the case has it all'}"
    )
    picture = draw_buses(buses, case.stem, folder / "hosting_case.png")
    print(f"\nHosting capacity  {picture or 'not drawn: charts need matplotlib'}")
    return {
        "case": case.stem,
        "buses": [f"{bus.name}: {bus.text} ({bus.limit})" for bus in buses],
        "groups": told,
        "assumptions": assumptions,
    }


def read_buses(layer: QgsVectorLayer) -> list[Bus]:
    """Return the buses from the highest to the lowest end of their ranges, those without an answer last."""
    buses = []
    for feature in layer.getFeatures():
        low, high = (
            None if QgsVariantUtils.isNull(feature[end]) else float(feature[end])
            for end in ("low_mw", "high_mw")
        )
        buses.append(Bus(feature["name"], low, high, feature["range_text"], _limit(feature)))
    buses.sort(key=lambda bus: _number(bus.name))
    return sorted(buses, key=lambda bus: -1.0 if bus.high_mw is None else round(bus.high_mw, 1), reverse=True)


def grouped(buses: Sequence[Bus]) -> list[str]:
    """Return a line for each range with its buses, such as "0–13 MW: 24 buses (1, 2); what limits"."""
    names: dict[tuple[str, str], list[str]] = {}
    for bus in buses:
        names.setdefault((bus.text, bus.limit), []).append(bus.name)
    return [
        f"{text}: {len(of)} {'bus' if len(of) == 1 else 'buses'} ({', '.join(sorted(of, key=_number))}); {limit}"
        for (text, limit), of in names.items()
    ]


def draw_buses(buses: Sequence[Bus], case: str, path: Path) -> Path | None:
    """Draw the buses into a file; return None without matplotlib."""
    path.unlink(missing_ok=True)
    plot = Plot(lambda figure, look: bars(figure, look, buses, case))
    plot.resize(*_SIZE_PX)
    return path if plot.save(path) else None


def bars(figure: Any, look: Look, buses: Sequence[Bus], case: str) -> None:
    """Draw a bar from low to high for each bus that has an answer."""
    drawn = [
        (bus, bus.low_mw, bus.high_mw) for bus in buses if bus.low_mw is not None and bus.high_mw is not None
    ]
    highest = max((high for _, _, high in drawn), default=1.0)
    axes = figure.add_subplot()
    made = axes.bar(
        range(len(drawn)),
        [max(high - low, _LEAST_SHARE * highest) for _, low, high in drawn],
        bottom=[low for _, low, _ in drawn],
        width=0.7,
        color=look.colours.bar,
    )
    axes.bar_label(made, [bus.text.removesuffix(" MW") for bus, _, _ in drawn], padding=2, size="small")
    axes.set_xticks(range(len(drawn)), [bus.name for bus, _, _ in drawn])
    axes.set_xlim(-0.7, len(drawn) - 0.3)
    axes.set_ylim(0, _ROOM_ABOVE * highest)
    axes.set_xlabel("Bus")
    axes.set_ylabel("Hosting capacity, low to high (MW)")
    axes.set_title(
        f"Hosting capacity of the test case {case}: modelled; thermal DC screening, one circuit out;\n"
        "voltage, short circuit and stability not studied, nor whether there is enough generation",
        loc="left",
        size="medium",
    )


def _limit(feature: QgsFeature) -> str:
    """Return in words what limits the low end of a bus."""
    branch, outage, status = (feature[name] or "" for name in ("limit_branch", "limit_outage", "status"))
    if branch:
        return f"limited by {branch}" + (f" when {outage} is out" if outage else "")
    reason = ENGLISH(HOSTING_STATUS[status]).lower()
    return f"{reason} ({outage})" if outage else reason


def _number(name: str) -> tuple[int, str]:
    return (int(name) if name.isdigit() else 0, name)
