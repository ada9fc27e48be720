#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# chroots.sh PACKAGES-FOLDER [PICTURES-FOLDER]: installs what package.sh made in clean Debian systems and uses it there.
# Needs mmdebstrap and the right to make such systems (root, or user namespaces), and Debian's archive.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
packages=$(cd "$1" && pwd)
pictures=${2:-}
say() { printf '%s\n' "$*"; }
if ! command -v mmdebstrap >/dev/null 2>&1; then
    say "skipped: clean systems are made by mmdebstrap, which is not here"
    exit 0
fi
if [ "$(id -u)" != 0 ] && ! unshare --user --map-root-user true 2>/dev/null; then
    say "skipped: clean systems need root or user namespaces, and there are neither"
    exit 0
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0 failed=0

# try SUITE KIND FILE: KIND is deb, tar or run
try() {
    local suite=$1 kind=$2 file=$3 log=$scratch/$1-$2.log start=$SECONDS good bad
    local include=xvfb,xauth,xdotool,x11-apps,fonts-dejavu-core,ca-certificates
    # What every desktop has and the self-contained archive leaves to it.
    [ "$kind" = deb ] || include=$include,fontconfig,libgl1,libegl1,libx11-6,libx11-xcb1,libxext6,xz-utils,bzip2
    cp "$file" "$scratch/"
    mmdebstrap --quiet --variant=minbase --include="$include" "$suite" /dev/null \
        --customize-hook='mkdir -p "$1/packages"' \
        --customize-hook="copy-in '$scratch/$(basename "$file")' '$here/inside.sh' /packages" \
        --customize-hook="chroot \"\$1\" bash /packages/inside.sh $kind '/packages/$(basename "$file")'; true" \
        --customize-hook="copy-out /packages/pictures '$scratch'" >"$log" 2>&1
    good=$(grep -c '^ok: ' "$log") bad=$(grep -c '^FAILED: ' "$log")
    grep -q '^finished$' "$log" || bad=$((bad + 1))
    passed=$((passed + good)) failed=$((failed + bad))
    say "$suite $kind: $good passed, $bad failed, $((SECONDS - start)) s"
    sed -n 's/^\(ok\|FAILED\|size\): /  &/p' "$log"
    [ "$bad" = 0 ] || tail -n 40 "$log"
    if [ -n "$pictures" ] && [ -d "$scratch/pictures" ]; then
        mkdir -p "$pictures"
        for picture in "$scratch"/pictures/*; do cp "$picture" "$pictures/$suite-$kind-$(basename "$picture")"; done
    fi
    rm -rf "$scratch/pictures"
}

for suite in bookworm trixie; do
    number=12
    [ "$suite" = bookworm ] || number=13
    # Libraries bear other names from one Debian to the next, so each has a .deb of its own.
    deb=$(find "$packages" -name "*~deb${number}_*.deb" | head -n 1)
    if [ -n "$deb" ]; then try "$suite" deb "$deb"; else say "skipped: there is no .deb for $suite (it is built there)"; fi
    for kind in tar run; do
        file=$(find "$packages" -name "*.$kind" -o -name "*.$kind.xz" | head -n 1)
        if [ -n "$file" ]; then try "$suite" "$kind" "$file"; else say "skipped: there is no .$kind"; fi
    done
done
say "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
