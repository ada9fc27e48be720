#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# settings.sh BUILD-FOLDER: what can be told on Linux of the settings for Windows, macOS and Flatpak, which were never
# run there.
set -uo pipefail
packaging=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$(cd "$1" && pwd)
# shellcheck source=/dev/null
. "$build/packaging/release.env"
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
        tail -n 10 "$scratch/log"
    fi
}
have() { command -v "$1" >/dev/null 2>&1 || { printf 'skipped: %s is not here\n' "$1"; return 1; }; }
icons=$build/packaging/icons

# shellcheck disable=SC2154
sed -e "s/\${PROJECT_VERSION}/$version/g" -e 's/${AICMS_APP_ID}/org.aicms.AICMS/g' "$packaging/macos/Info.plist.in" >"$scratch/Info.plist"
check "Info.plist: every place is filled" bash -c "! grep -F '\${' '$scratch/Info.plist'"
if have python3; then
    check "Info.plist: what macOS asks for" python3 -c "
import plistlib, sys
told = plistlib.load(open('$scratch/Info.plist', 'rb'))
assert told['CFBundleShortVersionString'] == '$version' and told['CFBundleIdentifier'] == 'org.aicms.AICMS'
assert told['CFBundlePackageType'] == 'APPL' and told['CFBundleExecutable'] == 'aicms' and told['CFBundleIconFile'] == 'aicms.icns'
assert tuple(map(int, told['LSMinimumSystemVersion'].split('.'))) >= (12, 0)
exported = {each['UTTypeIdentifier'] for each in told['UTExportedTypeDeclarations']}
assert set(told['CFBundleDocumentTypes'][0]['LSItemContentTypes']) <= exported"
    check "entitlements: the hardened runtime has no exception" python3 -c "
import plistlib
assert plistlib.load(open('$packaging/macos/entitlements.plist', 'rb')) == {}"
fi
if have png2icns; then
    check "icns: made of our pictures" png2icns "$scratch/aicms.icns" "$icons"/{16,32,128,256,512,1024}.png
    check "icns: holds the largest" bash -c "icns2png -l '$scratch/aicms.icns' | grep -q ic10"
fi
if have icotool; then
    check "ico: made of our pictures" icotool -c -o "$scratch/aicms.ico" "$icons"/{16,24,32,48,256}.png
    check "ico: holds five" bash -c "test \$(icotool -l '$scratch/aicms.ico' | wc -l) = 5"
fi
printf 'set(PROJECT_VERSION %s)\ninclude("%s/windows/cpack.cmake")\nmessage("${CPACK_NSIS_DEFINES}|${CPACK_NSIS_INSTALL_ROOT}|${CPACK_PACKAGE_FILE_NAME}")\n' \
    "$version" "$packaging" >"$scratch/nsis.cmake"
check "NSIS: 64 bits, no time inside, not called setup" bash -c "cmake -P '$scratch/nsis.cmake' 2>&1 | tr '\n' ' ' | grep -q 'Target amd64-unicode SetDateSave off|\$PROGRAMFILES64|aicms-'"
if command -v x86_64-w64-mingw32-windres >/dev/null 2>&1; then
    sed -e "s/@PROJECT_VERSION@/$version/" -e 's/@PROJECT_VERSION_[A-Z]*@/0/g' "$packaging/windows/aicms.rc.in" >"$scratch/aicms.rc"
    check "version resource compiles" bash -c "cd '$scratch' && x86_64-w64-mingw32-windres -c 65001 aicms.rc aicms.res"
else
    echo "skipped: windres is not here"
fi
if command -v flatpak-builder >/dev/null 2>&1; then
    check "Flatpak: the manifest can be read" flatpak-builder --show-manifest "$packaging/linux/org.aicms.AICMS.yml"
else
    echo "skipped: flatpak-builder is not here"
fi
check "Flatpak: no permission for a network" bash -c "! grep -- '--share=network' '$packaging/linux/org.aicms.AICMS.yml'"
printf 'settings: %s passed, %s failed\n' "$passed" "$failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
