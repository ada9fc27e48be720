#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packages.sh PACKAGES-FOLDER: what can be told of finished packages without installing them.
set -uo pipefail
packages=$(cd "$1" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0 failed=0
check() { # WORDS COMMAND...
    local words=$1
    shift
    if "$@" >"$scratch/log" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAILED: %s\n' "$words"
        tail -n 20 "$scratch/log"
    fi
}
have() { command -v "$1" >/dev/null 2>&1 || { printf 'skipped: %s is not here\n' "$1"; return 1; }; }
first() { find "$packages" -name "$1" | sort | head -n 1; }

deb=$(first '*.deb') rpm=$(first '*.rpm') archive=$(first '*.tar.xz') run=$(first '*.run')
if [ -n "$deb" ] && have dpkg-deb; then
    dpkg-deb -x "$deb" "$scratch/deb"
    installed=$scratch/deb/usr
    depends=$(dpkg-deb -f "$deb" Depends)
    for library in libqt6svg6 libqt6widgets6 libssl3 libsodium23 libphonenumber8; do
        check ".deb asks for $library" grep -q "$library" <<<"$depends"
    done
    check ".deb asks for no SQLite of the system" bash -c '! grep -qi "sqlite\|sqlcipher"' <<<"$depends"
    check ".deb holds nothing outside /usr" test "$(ls "$scratch/deb")" = usr
    if have lintian; then
        check "lintian finds neither error nor warning" lintian --fail-on error,warning --suppress-tags bad-distribution-in-changes-file --no-cfg "$deb"
    fi
    if have desktop-file-validate; then check "desktop entry" desktop-file-validate "$installed/share/applications/aicms.desktop"; fi
    if have appstreamcli; then check "store entry" appstreamcli validate --no-net "$(echo "$installed"/share/metainfo/*.xml)"; fi
    if have xmllint; then check "MIME type" xmllint --noout "$installed/share/mime/packages/aicms.xml"; fi
    if have update-mime-database; then
        cp -r "$installed/share/mime" "$scratch/mime" && update-mime-database "$scratch/mime" >/dev/null 2>&1
        check "a vault is known by the file of its keys" grep -qx '80:application/vnd.aicms.vault:vault.keys:cs' "$scratch/mime/globs2"
    fi
    for page in aicms aicms-cli; do
        if have man; then check "manual page of $page has no fault" bash -c "zcat '$installed/share/man/man1/$page.1.gz' | LC_ALL=C.UTF-8 MANROFFSEQ= MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z - 2>&1 >/dev/null | tee /dev/stderr | test \$(wc -l) = 0"; fi
        check "completion of $page is bash" bash -n "$installed/share/bash-completion/completions/$page"
    done
    if have hardening-check; then
        # Not asked: what Debian 12's own start-up objects lack (README.md).
        for program in aicms aicms-cli; do
            check "$program is hardened" hardening-check --nocfprotection "$installed/bin/$program"
        done
    fi
fi
if [ -n "$rpm" ] && have rpm; then
    rpm -qp --requires "$rpm" >"$scratch/requires" 2>/dev/null
    rpm -qpl "$rpm" >"$scratch/files" 2>/dev/null
    for library in 'libQt6Svg.so.6' 'libQt6Widgets.so.6' 'libcrypto.so.3' 'libsodium.so.23'; do
        check ".rpm asks for $library" grep -qF "$library" "$scratch/requires"
    done
    check ".rpm asks for no package by Debian's name" bash -c "! grep -q '^libqt6\|^libssl3' '$scratch/requires'"
    check ".rpm owns no folder of the system" bash -c "! grep -qx '/usr/share/\(applications\|man\|man/man1\|icons\|icons/hicolor\|doc\|mime\|metainfo\)\|/usr/bin\|/usr' '$scratch/files'"
    for file in /usr/bin/aicms /usr/bin/aicms-cli /usr/share/applications/aicms.desktop /usr/share/man/man1/aicms-cli.1.gz; do
        check ".rpm holds $file" grep -qx "$file" "$scratch/files"
    done
    if [ -n "$deb" ]; then
        check ".rpm and .deb hold the same files" diff <(grep -v '/usr/lib/.build-id' "$scratch/files" | while read -r file; do [ -f "$scratch/deb$file" ] && echo "$file"; done | sort) \
            <(cd "$scratch/deb" && find . -type f -o -type l | cut -c2- | sort)
    fi
    if have rpmlint; then check "rpmlint finds no error" rpmlint --config "$(dirname "${BASH_SOURCE[0]}")/../linux/rpmlint.toml" "$rpm"; fi
fi
if [ -n "$archive" ]; then
    tar -C "$scratch" -xf "$archive"
    tree=$(echo "$scratch"/aicms-*-linux-*)
    check "archive: no library is missing" bash -c "! ldd '$tree/bin/aicms' | grep 'not found'"
    check "archive: Qt is its own" bash -c "! ldd '$tree/bin/aicms' | grep 'libQt6' | grep -v '$tree'"
    check "archive: each library handed on brings its licence" bash -c "test \$(ls '$tree/share/doc/aicms/bundled' | grep -c copyright) -gt 20"
    check "archive: libc, display and graphics stay the system's" bash -c "! ls '$tree/lib' | grep '^lib\(c\|GL\|EGL\|X11\|xcb\|stdc++\)\.so'"
fi
[ -z "$run" ] || check ".run is whole" sh "$run" --check
[ ! -f "$packages/SHA256SUMS" ] || check "checksums are right" bash -c "cd '$packages' && sha256sum --quiet -c SHA256SUMS"
printf 'packages: %s passed, %s failed\n' "$passed" "$failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
