#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Runs the fuzz tests with other examples again and again, and tells how they ended:
#   tools/fuzz.sh 10               for ten minutes
#   SEED=123 tools/fuzz.sh 1       one round with a seed, to repeat what failed
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
tools/setup.sh qgis
source tools/environment.sh

MINUTES=${1:-10}
export AIREGION_FUZZ_EXAMPLES=${EXAMPLES:-200}
export AIREGION_FUZZ_SUMMARY=$PWD/build/fuzz.json
mkdir -p build
rm -f "$AIREGION_FUZZ_SUMMARY"
end=$((SECONDS + MINUTES * 60)) rounds=0 failed=()
while ((SECONDS < end)); do
    seed=${SEED:-$((RANDOM * 32768 + RANDOM))}
    log=build/fuzz-$seed.log
    if "$AIREGION_PYTHON" -m pytest -q -p no:cacheprovider --timeout=1800 \
        "--hypothesis-seed=$seed" tests/fuzz > "$log" 2>&1; then
        rm "$log"
    else
        failed+=("$seed")
        printf 'Failed with seed %s; repeat it by: make fuzz SEED=%s (%s)\n' "$seed" "$seed" "$log"
        grep -E '^(E  |FAILED)' "$log" | head -40 || true
    fi
    rounds=$((rounds + 1))
    [[ -z ${SEED:-} ]] || break
done
"$AIREGION_PYTHON" - "$AIREGION_FUZZ_SUMMARY" << 'PYTHON'
import json, pathlib, sys

path = pathlib.Path(sys.argv[1])
counts = json.loads(path.read_text("utf-8")) if path.is_file() else {}
print(f"\n{sum(counts.values())} runs ended like this:")
for outcome, count in sorted(counts.items(), key=lambda each: -each[1]):
    print(f"{count:7d}  {outcome}")
PYTHON
printf '\n%d rounds, %d failed\n' "$rounds" "${#failed[@]}"
[[ ${#failed[@]} -eq 0 ]]
