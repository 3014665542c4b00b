#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Runs the test suites, each in the environment that it must prove itself in:
#   pure      plain Python without QGIS: core, the house rules, resources
#   headless  QGIS without a window: everything else
#   toolbox   the same for plan files, studies and the algorithms end to end, with bad input; beside the others, as there
#             are two cores
#   desktop   the real QGIS window in a virtual display
#   SUITE=pure tools/test.sh -k siting      one suite; what follows goes to pytest
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
tools/setup.sh

ROOT=$PWD
REPORTS=$ROOT/build/reports
PURE_FOLDERS=(core house resources)
TOOLBOX_FOLDERS=(bad_input demo fuzz plan processing studies)
APART_FOLDERS=(desktop "${TOOLBOX_FOLDERS[@]}")
PYTEST_ARGUMENTS=("$@")

holds_tests() { [[ -d $1 ]] && [[ -n $(find "$1" -name 'test_*.py' -print -quit) ]]; }

one_of() {
    local wanted=$1 item
    shift
    for item in "$@"; do
        [[ $item != "$wanted" ]] || return 0
    done
    return 1
}

# The paths of a suite, one a line: a folder of tests is headless unless it is named otherwise above.
paths_of() {
    local path name
    for path in tests/*; do
        name=${path#tests/}
        case $1 in
            pure) one_of "$name" "${PURE_FOLDERS[@]}" || continue ;;
            toolbox) one_of "$name" "${TOOLBOX_FOLDERS[@]}" || continue ;;
            desktop) [[ $name == desktop ]] || continue ;;
            headless)
                if one_of "$name" "${PURE_FOLDERS[@]}" "${APART_FOLDERS[@]}"; then
                    continue
                fi ;;
        esac
        if [[ $path == tests/test_*.py ]] || holds_tests "$path"; then
            printf '%s\n' "$path"
        fi
    done
}

session_of() {
    local suite=$1
    shift
    case $suite in
        pure)
            # Nothing of the machine may help here, or an impure import would go unseen.
            env -u PYTHONPATH PYTHONNOUSERSITE=1 .venv/pure/bin/python -m pytest "$@" ;;
        headless | toolbox)
            source tools/environment.sh
            # Settings of its own, by the name that pytest-qgis gives them: two suites run at once, and a language that
            # one of them chooses must not be the other's.
            PYTEST_XDIST_WORKER=$suite "$AIREGION_PYTHON" -m pytest "$@" ;;
        desktop)
            source tools/environment.sh window
            unset WAYLAND_DISPLAY
            xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24 -nolisten tcp' \
                "$AIREGION_PYTHON" -m pytest -p no:pytest_qgis "$@" ;;
    esac
}

# Its session's output goes where this function's goes; what it came to is told by judge.
run_suite() {
    local suite=$1 paths exit_code=0
    mapfile -t paths < <(paths_of "$suite")
    local base=$REPORTS/$suite
    rm -f "$base".{xml,status,exit}
    [[ ${#paths[@]} -gt 0 ]] || return 0
    printf '\n===== %s: %s\n' "$suite" "${paths[*]}"
    (AIREGION_SESSION_STATUS=$base.status; export AIREGION_SESSION_STATUS
     session_of "$suite" "--junit-xml=$base.xml" "${PYTEST_ARGUMENTS[@]}" "${paths[@]}") || exit_code=$?
    printf '%d\n' "$exit_code" > "$base.exit"
}

judge() {
    local suite=$1 base=$REPORTS/$1 counts options=()
    if [[ -z $(paths_of "$suite") ]]; then
        LINES_TO_SHOW+=("$suite: has no tests yet")
        return 0
    fi
    [[ ${#PYTEST_ARGUMENTS[@]} -eq 0 ]] || options+=(--may-be-empty)
    if ! counts=$(.venv/pure/bin/python tools/judge_suite.py "$suite" "$base.xml" "$base.status" "$(cat "$base.exit" || printf 1)" "${options[@]}" 2> "$base.line"); then
        ALL_CLEAN=no
    fi
    LINES_TO_SHOW+=("$(<"$base.line")")
    local passed failed skipped
    read -r passed failed skipped <<< "$counts"
    PASSED=$((PASSED + passed)) FAILED=$((FAILED + failed)) SKIPPED=$((SKIPPED + skipped))
}

beside=
leave() {
    # Whoever stops this stops the suite beside it as well, with all that it started.
    [[ -z $beside ]] || kill -- "-$beside" 2> /dev/null || true
}
trap leave EXIT

LINES_TO_SHOW=()
ALL_CLEAN=yes
PASSED=0 FAILED=0 SKIPPED=0
mkdir -p "$REPORTS"
suites=(pure headless toolbox desktop)
if [[ -n ${SUITE:-} ]]; then
    one_of "$SUITE" "${suites[@]}" || { printf "There is no suite '%s': choose from %s\n" "$SUITE" "${suites[*]}" >&2; exit 1; }
    suites=("$SUITE")
fi
if one_of toolbox "${suites[@]}" && [[ ${#suites[@]} -gt 1 ]]; then
    # Job control gives it a process group of its own.
    set -m
    run_suite toolbox > "$REPORTS/toolbox.log" 2>&1 &
    beside=$!
    set +m
fi
for suite in "${suites[@]}"; do
    if [[ $suite != toolbox || -z $beside ]]; then
        run_suite "$suite"
    fi
done
if [[ -n $beside ]]; then
    wait "$beside" || true
    beside=
    cat "$REPORTS/toolbox.log"
fi
for suite in "${suites[@]}"; do
    judge "$suite"
done

printf '\n'
printf '%s\n' "${LINES_TO_SHOW[@]}"
if [[ $SKIPPED -gt 0 ]]; then
    printf '%d passed, %d failed, %d skipped\n' "$PASSED" "$FAILED" "$SKIPPED"
else
    printf '%d passed, %d failed\n' "$PASSED" "$FAILED"
fi
[[ $ALL_CLEAN == yes ]]
