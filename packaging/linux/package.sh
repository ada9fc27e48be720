#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# package.sh BUILD-FOLDER [deb|rpm|bundle]...: .deb, .rpm, .tar.xz and .run (or only those) of a finished build, into BUILD-FOLDER/packages, with their
# checksums and the bill of materials. Two runs over the same build give the same bytes (reproducible.sh shows it).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$(cd "$1" && pwd)
# shellcheck source=/dev/null disable=SC2154
. "$build/packaging/release.env"
out=$build/packages
shift
kinds=" ${*:-deb rpm bundle} "
wanted() { [[ $kinds == *" $1 "* ]]; }

umask 022 # otherwise the folders in the packages get the rights of whoever packs
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$epoch} TZ=UTC LC_ALL=C.UTF-8
skip() { printf 'skipped: %s\n' "$*" >&2; }
have() { command -v "$1" >/dev/null 2>&1; }

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
rm -rf "$out"
mkdir -p "$out"

make_package() { # GENERATOR
    (cd "$build" && cpack -G "$1" --config CPackConfig.cmake >"$scratch/$1.log" 2>&1) || {
        cat "$scratch/$1.log" >&2
        exit 1
    }
    rm -rf "$out/_CPack_Packages"
}

if ! wanted deb; then :; elif have dpkg-shlibdeps; then make_package DEB; else skip ".deb needs dpkg-dev"; fi
if ! wanted rpm; then
    :
elif have rpmbuild; then
    # rpm writes time and host into the package unless its own settings say otherwise; it reads them in HOME only.
    printf '%%packager %s\n' "$maintainer" >"$scratch/.rpmmacros"
    printf '%%use_source_date_epoch_as_buildtime 1\n%%_buildhost reproducible\n%%clamp_mtime_to_source_date_epoch 1\n' >>"$scratch/.rpmmacros"
    HOME=$scratch make_package RPM
else
    skip ".rpm needs rpmbuild (Debian: rpm)"
fi
if ! wanted bundle; then :; elif have patchelf; then "$here/bundle.sh" "$build" "$out"; else skip "the self-contained archive needs patchelf"; fi
cp "$build/aicms.cdx.json" "$out/aicms-$version.cdx.json"
(cd "$out" && sha256sum -- *.deb *.rpm *.tar.xz *.run *.json 2>/dev/null >SHA256SUMS || true)
(cd "$out" && ls -l)
