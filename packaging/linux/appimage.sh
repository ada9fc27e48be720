#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# appimage.sh ARCHIVE.tar.xz APPIMAGETOOL: puts the self-contained folder into an AppImage. Never run: neither the tool
# nor its runtime can be had from Debian.
set -euo pipefail
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
tar -C "$scratch" -xf "$1"
folder=$(echo "$scratch"/aicms-*)
cp "$folder/share/applications/aicms.desktop" "$folder/share/icons/hicolor/256x256/apps/aicms.png" "$folder/"
ln -s bin/aicms "$folder/AppRun"
name=$(basename "$1" .tar.xz)
APPIMAGE_EXTRACT_AND_RUN=1 "$2" "$folder" "$name.AppImage"
