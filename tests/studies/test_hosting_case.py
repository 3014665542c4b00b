# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Case files: read as the core reads them, placed by points that name buses, and refused with file and line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from plugin.core.power.matpower import parse_matpower
from plugin.errors import Cancelled, InputError
from plugin.plan.arrays import vector_input
from plugin.studies import hosting_case
from plugin.studies.hosting_case import CaseFile, PlacedCase, read_case_file
from tests.studies.hand_made import KOREA, ORIGIN, TRANSFORMS, crs, layer
from tests.studies.hand_made_grid import DATA, bus_places, case_file


def read(file: CaseFile) -> PlacedCase:
    return read_case_file(file, crs(KOREA), TRANSFORMS, lambda: None)


def placed(points: QgsVectorLayer) -> PlacedCase:
    return read(case_file(places=vector_input(points)))


def written(folder: Path, text: str) -> CaseFile:
    path = folder / "시험 계통.m"
    path.write_text(text, encoding="utf-8")
    return case_file(path=path)


@pytest.mark.parametrize("name", ["case9", "case14", "case30"])
def test_a_case_is_what_the_core_reads(name: str) -> None:
    found = read(case_file(name))
    expected = parse_matpower((DATA / f"{name}.m").read_text(encoding="utf-8"))
    assert found.case.grid.branch_ids == expected.grid.branch_ids
    np.testing.assert_array_equal(found.case.grid.load_mw, expected.grid.load_mw)
    assert found.places.ids.tolist() == list(expected.grid.bus_ids)
    assert np.isnan(found.places.xy_m).all()


def test_points_place_the_buses_they_name() -> None:
    found = placed(bus_places([3, 1, 77, 3]))
    assert found.strangers == ("77", "3")
    np.testing.assert_allclose(found.places.xy_m[2], ORIGIN)
    np.testing.assert_allclose(found.places.xy_m[0], (ORIGIN[0] + 10_000, ORIGIN[1]))
    assert np.isnan(found.places.xy_m[1]).all()
    assert found.places.names[:3].tolist() == ["버스 1", "2", "버스 3"]


def test_a_point_without_a_place_still_names_its_bus() -> None:
    found = placed(layer("Point", [(None, {"bus": "4", "name": "넷"})], fields={"bus": str, "name": str}))
    assert found.places.names[3] == "넷"
    assert np.isnan(found.places.xy_m[3]).all()


def test_a_field_must_be_there() -> None:
    points = vector_input(bus_places([1]))
    for number, name, lost in (("nr", "", "nr"), ("bus", "label", "label"), ("", "", "–")):
        with pytest.raises(InputError, match=f"no field {lost}"):
            read(CaseFile(DATA / "case9.m", True, points, number, name))


def test_comments_tell_circuits_unless_they_are_not_to(tmp_path: Path) -> None:
    text = (DATA / "case9.m").read_text(encoding="utf-8")
    text = text.replace("0	1	-360	360;", "0	1	-360	360; % 345 line 2", 1)
    file = written(tmp_path, text)
    assert (read(file).case.grid.branch_count, read(file).case.split_rows) == (10, 1)
    plain = read(case_file(path=file.path, splits=False)).case
    assert (plain.grid.branch_count, plain.split_rows) == (9, 0)


def test_rows_out_of_service_are_counted(tmp_path: Path) -> None:
    text = (
        (DATA / "case9.m")
        .read_text(encoding="utf-8")
        .replace("0	1	-360	360;", "0	0	-360	360;", 1)
    )
    assert read(written(tmp_path, text)).rows_out == 1


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("hello", "not a MATPOWER case"),
        ("mpc.version = '1';", r"Version .1. .*시험 계통\.m, line 1"),
        ("mpc.bus = [\n1 3 0 0 0 0 1 1 0 345 1 1 1;", "no end"),
        ("", "not a MATPOWER case"),
    ],
)
def test_what_is_no_case_is_refused_with_its_file(text: str, says: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=says) as caught:
        read(written(tmp_path, text))
    assert "시험 계통.m" in str(caught.value)


def test_files_that_cannot_be_a_case_are_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match=r"cannot be read.*없음\.m"):
        read(case_file(path=tmp_path / "없음.m"))
    with pytest.raises(InputError, match="cannot be read"):
        read(case_file(path=tmp_path))
    monkeypatch.setattr(hosting_case, "_FILE", replace(hosting_case._FILE, most_bytes=100))
    with pytest.raises(InputError, match="too large"):
        read(case_file())


def test_a_file_in_another_encoding_is_read(tmp_path: Path) -> None:
    path = tmp_path / "euc.m"
    path.write_bytes("% 한국 계통\n".encode("euc-kr") + (DATA / "case9.m").read_bytes())
    assert read(case_file(path=path)).case.grid.bus_count == 9


def test_reading_stops_while_lines_are_read_and_while_rows_are_split(tmp_path: Path) -> None:
    calls = [0]

    def stop_at(most: int) -> None:
        calls[0] += 1
        if calls[0] > most:
            raise Cancelled

    text = (DATA / "case9.m").read_text(encoding="utf-8")
    rows = "	4	9	0.01	0.1	0	0	0	0	0	0	1	-360	360;\n" * 2000
    file = written(tmp_path, text.replace("mpc.branch = [\n", "mpc.branch = [\n" + rows))
    for most, _where in ((0, "the first line"), (3, "later lines"), (5, "rows")):
        calls[0] = 0
        with pytest.raises(Cancelled):
            read_case_file(file, crs(KOREA), TRANSFORMS, lambda most=most: stop_at(most))
