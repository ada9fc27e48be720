#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bundle.sh BUILD-FOLDER OUT-FOLDER: a folder that runs where no Qt is installed, as .tar.xz and as .run (makeself).
# The programs find their libraries by RPATH, so nobody has to start them through a script.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$1 out=$2
# shellcheck source=/dev/null disable=SC2154
. "$build/packaging/release.env"
name=aicms-$version-linux-$machine
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
tree=$scratch/$name

# Stays the system's own: libc and the compiler's libraries (an older copy breaks graphics drivers, which ask for newer
# ones), graphics and display (they belong to driver and server), fonts with all that FreeType loads itself, printing.
of_system='^(ld-linux|lib(c|m|dl|pthread|rt|resolv|util|nsl|anl|stdc\+\+|gcc_s)\.so|libmvec|lib(GL|GLX|GLdispatch|EGL|GLESv2)\.so|libdrm|libgbm|libX11|libX11-xcb\.|libxcb\.so|libXau|libXdmcp|libXext|libwayland-|libfontconfig|libfreetype|libpng|libbrotli|libz\.so|libexpat|libbz2|libcups)'

cmake --install "$build" --prefix "$tree" --strip >"$scratch/install.log"
mkdir -p "$tree/lib" "$tree/plugins" "$tree/translations" "$tree/share/doc/aicms/bundled"
for pattern in 'platforms/libq@(xcb|offscreen|wayland*).so' 'xcbglintegrations/*.so' 'iconengines/libqsvgicon.so' \
    'imageformats/libq@(svg|jpeg|gif|ico).so' 'platforminputcontexts/*.so' 'platformthemes/libqxdgdesktopportal.so' \
    'printsupport/*.so' 'wayland-@(shell-integration|graphics-integration-client|decoration-client)/*.so'; do
    shopt -s extglob nullglob
    # shellcheck disable=SC2086
    for plugin in $qt_plugins/$pattern; do
        [ -e "$plugin" ] || continue
        folder=$tree/plugins/$(basename "$(dirname "$plugin")")
        mkdir -p "$folder"
        cp "$plugin" "$folder/"
    done
done
cp "$qt_translations"/qtbase_*.qm "$tree/translations/" 2>/dev/null || true
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$tree/bin/qt.conf"

# ldd follows what libraries need in turn, so one look at everything is enough.
find "$tree/bin" "$tree/plugins" -type f \( -name '*.so' -o -perm -u+x \) -print0 | xargs -0 ldd 2>/dev/null |
    awk '$2 == "=>" && $3 ~ /^\// { print $3 }' | sort -u >"$scratch/libraries"
while read -r library; do
    file=$(basename "$library")
    [[ $file =~ $of_system ]] && continue
    cp -L "$library" "$tree/lib/$file"
    # What is handed on brings its licence along.
    package=$(dpkg -S "$(realpath "$library")" 2>/dev/null || dpkg -S "$library" 2>/dev/null || true)
    package=${package%%:*}
    [ -n "$package" ] || continue
    cp "/usr/share/doc/$package/copyright" "$tree/share/doc/aicms/bundled/$package.copyright"
    dpkg-query -W -f '${Package} ${Version}\n' "$package"
done <"$scratch/libraries" | LC_ALL=C sort -u >"$scratch/versions"
cp "$scratch/versions" "$tree/share/doc/aicms/bundled/versions.txt"

chmod u+w "$tree"/lib/* && chmod 644 "$tree"/lib/*
patchelf --set-rpath '$ORIGIN/../lib' "$tree/bin/aicms" "$tree/bin/aicms-cli"
patchelf --set-rpath '$ORIGIN' "$tree"/lib/*
find "$tree/plugins" -name '*.so' -exec chmod 644 {} + -exec patchelf --set-rpath '$ORIGIN/../../lib' {} +
install -m 755 "$here/install.sh" "$tree/install.sh"
cp "$source/LICENSE" "$tree/"

find "$tree" -print0 | xargs -0 touch -h -d "@$SOURCE_DATE_EPOCH"
reproducible=(--sort=name "--mtime=@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --format=gnu)
tar "${reproducible[@]}" -C "$scratch" -c "$name" | xz -T2 -6 >"$out/$name.tar.xz"
if command -v makeself >/dev/null 2>&1; then
    # It writes its own command line into the file: names that are the same in every build, then.
    (cd "$scratch" && makeself --quiet --nox11 --sha256 --xz --complevel 6 --threads 1 --tar-format gnu --tar-extra "${reproducible[*]}" \
        --packaging-date "$(date -u -d "@$SOURCE_DATE_EPOCH")" "$name" "$name.run" "AICMS $version" ./install.sh >&2)
    mv "$scratch/$name.run" "$out/"
else
    echo "skipped: .run needs makeself" >&2
fi
