#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# reproducible.sh SOURCE BUILD [KIND...]: packages BUILD twice (package.sh tells the kinds), with another umask, time zone
# and moment, and compares every byte.
# Then one library is compiled from two copies of the source in folders with other names, as a whole second build would
# take as long as the first: AICMS_REPRODUCE=all compiles everything twice instead.
set -uo pipefail
source=$(cd "$1" && pwd)
build=$(cd "$2" && pwd)
shift 2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0 failed=0
same() { # WORDS FILE FILE
    if cmp -s "$2" "$3"; then
        passed=$((passed + 1))
        printf 'same: %s\n' "$1"
    else
        failed=$((failed + 1))
        printf 'FAILED: %s differs\n' "$1"
        if command -v diffoscope >/dev/null 2>&1; then diffoscope --max-report-size 4000 "$2" "$3" 2>/dev/null | head -n 40; fi
    fi
}

(umask 022 && TZ=UTC "$here/../linux/package.sh" "$build" "$@" >/dev/null) || exit 1
cp -r "$build/packages" "$scratch/first"
sleep 2
(umask 077 && TZ=Asia/Tokyo "$here/../linux/package.sh" "$build" "$@" >/dev/null) || exit 1
for file in "$scratch"/first/*; do same "$(basename "$file")" "$file" "$build/packages/$(basename "$file")"; done

modules=$(sed -n 's/^AICMS_NODE_MODULES:PATH=//p' "$build/CMakeCache.txt")
target=aicms_deadlines product=core/deadlines/libaicms_deadlines.a
[ "${AICMS_REPRODUCE:-}" != all ] || target=aicms product=bin/aicms
for folder in one a-folder-with-a-longer-name; do
    mkdir -p "$scratch/$folder"
    (cd "$source" && git archive HEAD 2>/dev/null || tar -c --exclude=./build* --exclude=node_modules .) | tar -x -C "$scratch/$folder"
    cmake -S "$scratch/$folder" -B "$scratch/$folder/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DAICMS_TESTS=OFF \
        -DAICMS_NODE_MODULES="$modules" >/dev/null 2>&1 &&
        CCACHE_DISABLE=1 cmake --build "$scratch/$folder/build" --target "$target" >"$scratch/build.log" 2>&1 || {
        tail -n 20 "$scratch/build.log"
        exit 1
    }
done
same "$product from two folders" "$scratch/one/build/$product" "$scratch/a-folder-with-a-longer-name/build/$product"
printf 'reproducible: %s passed, %s failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
