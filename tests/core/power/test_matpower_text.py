# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The text of case files: what may be written how, and what is told of a file that is none."""

from __future__ import annotations

import pytest

from plugin.core.power.matpower_text import CaseText, read_case
from plugin.errors import InputError

HEAD = "function mpc = small\nmpc.version = '2';\nmpc.baseMVA = 100;\n"
GEN = "mpc.gen = [1 5];\n"
BRANCH = "mpc.branch = [1 2];\n"


def bus(text: str) -> CaseText:
    return read_case(f"{HEAD}{GEN}{BRANCH}{text}")


@pytest.mark.parametrize(
    "text",
    [
        "mpc.bus = [1 2; 3 4];",
        "mpc.bus = [1 2\n3 4]",
        "mpc.bus = [\n\t1,2;\n\n\t3, 4;\n];",
        "mpc.bus=[ % first [ ; 9\n1 2 % 7 8;\n3 4];",
        "mpc.bus = [1 ... and so on\n 2; 3 4];",
        "  mpc.bus = ...\n[1e0 .2D+1; +3 4.0E0];",
        "mpc.bus = [1 2; 3 4];\n%{\nmpc.bus = [9 9];\n%}\n",
        "s.bus = [1 2\r\n3 4];\r\n",
    ],
)
def test_a_table_may_be_written_in_many_ways(text: str) -> None:
    assert bus(text).tables["bus"].values.tolist() == [[1, 2], [3, 4]]


def test_a_row_has_its_line_and_its_comment() -> None:
    table = bus("mpc.bus = [ % head\n1 2; 3 4; %% a\n5 6 % it's 2\n];\n").tables["bus"]
    assert table.lines.tolist() == [7, 7, 8]
    assert table.comments == ("", "a", "it's 2")


def test_infinity_and_no_number_are_numbers_and_a_table_may_be_empty() -> None:
    assert str(bus("mpc.bus = [Inf -Inf NaN];").tables["bus"].values.tolist()) == "[[inf, -inf, nan]]"
    assert len(bus("mpc.bus = [ ];").tables["bus"].values) == 0


def test_name_base_and_names_of_buses_are_read() -> None:
    case = bus("mpc.bus = [1];\nmpc.bus_name = {\n'A % 1';\n\"B\"\n};\nmpc.note = 'mpc.bus';\n")
    assert (case.name, case.base_mva, case.bus_names) == ("small", 100, ("A % 1", "B"))


def test_tables_that_are_not_needed_are_skipped() -> None:
    assert set(bus("mpc.gencost = [1 2;\n3]\nmpc.bus = [1]").tables) == {"bus", "gen", "branch", "dcline"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "This is not a MATPOWER case of version 2"),
        ("id,name\n1,2\n", "This is not a MATPOWER case of version 2"),
        ("function [baseMVA, bus] = old\nbaseMVA = 100;\nbus = [1 2];\n", "not a MATPOWER case of version 2"),
        (HEAD + "mpc.bus = [1];", "The case lacks mpc.gen, mpc.branch"),
        ("mpc.bus = [1];" + GEN + BRANCH, "The case lacks mpc.baseMVA"),
        ("mpc.version = '1';", r"Version '1' of the case format is not known \(line 1\)"),
        ("\nmpc.baseMVA = 0;", r"The base 0 is not a number of MVA above 0 \(line 2\)"),
        ("mpc.baseMVA = 'x';", "The base 'x' is not a number"),
        (HEAD + "mpc.bus = [1 2;\n3 x/2];", r"x/2 in the table bus is not a number \(line 5\)"),
        (HEAD + "mpc.bus = [1 2;\n3];", r"the table bus has 1 numbers, the first one has 2 \(line 5\)"),
        (HEAD + "mpc.bus = [1 2;\n3 4", r"A table has no end \(line 4\)"),
        (HEAD + "mpc.bus(:, 3) = 2 * x;", r"A formula changes a table \(line 4\)"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read_case(text)
