#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Runs the test suites, each in the environment that it must prove itself in:
#   pure      plain Python without QGIS: core, the house rules, resources
#   headless  QGIS without a window: everything else
#   desktop   the real QGIS window in a virtual display
#   SUITE=pure tools/test.sh -k siting      one suite; what follows goes to pytest
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
tools/setup.sh

ROOT=$PWD
REPORTS=$ROOT/build/reports
PURE_FOLDERS=(core house resources)
APART_FOLDERS=(desktop benchmarks)
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
        headless)
            source tools/environment.sh
            "$AIREGION_PYTHON" -m pytest "$@" ;;
        desktop)
            source tools/environment.sh window
            unset WAYLAND_DISPLAY
            xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24 -nolisten tcp' \
                "$AIREGION_PYTHON" -m pytest -p no:pytest_qgis "$@" ;;
    esac
}

run_suite() {
    local suite=$1 paths exit_code=0 counts options=()
    mapfile -t paths < <(paths_of "$suite")
    if [[ ${#paths[@]} -eq 0 ]]; then
        LINES_TO_SHOW+=("$suite: has no tests yet")
        return 0
    fi
    local report=$REPORTS/$suite.xml status=$REPORTS/$suite.status
    rm -f "$report" "$status"
    printf '\n===== %s: %s\n' "$suite" "${paths[*]}"
    (AIREGION_SESSION_STATUS=$status; export AIREGION_SESSION_STATUS
     session_of "$suite" "--junit-xml=$report" "${PYTEST_ARGUMENTS[@]}" "${paths[@]}") || exit_code=$?
    [[ ${#PYTEST_ARGUMENTS[@]} -eq 0 ]] || options+=(--may-be-empty)
    if ! counts=$(.venv/pure/bin/python tools/judge_suite.py "$suite" "$report" "$status" "$exit_code" "${options[@]}" 2> "$REPORTS/$suite.line"); then
        ALL_CLEAN=no
    fi
    LINES_TO_SHOW+=("$(<"$REPORTS/$suite.line")")
    local passed failed skipped
    read -r passed failed skipped <<< "$counts"
    PASSED=$((PASSED + passed)) FAILED=$((FAILED + failed)) SKIPPED=$((SKIPPED + skipped))
}

LINES_TO_SHOW=()
ALL_CLEAN=yes
PASSED=0 FAILED=0 SKIPPED=0
mkdir -p "$REPORTS"
suites=(pure headless desktop)
if [[ -n ${SUITE:-} ]]; then
    one_of "$SUITE" "${suites[@]}" || { printf "There is no suite '%s': choose from %s\n" "$SUITE" "${suites[*]}" >&2; exit 1; }
    suites=("$SUITE")
fi
for suite in "${suites[@]}"; do
    run_suite "$suite"
done

printf '\n'
printf '%s\n' "${LINES_TO_SHOW[@]}"
if [[ $SKIPPED -gt 0 ]]; then
    printf '%d passed, %d failed, %d skipped\n' "$PASSED" "$FAILED" "$SKIPPED"
else
    printf '%d passed, %d failed\n' "$PASSED" "$FAILED"
fi
[[ $ALL_CLEAN == yes ]]
