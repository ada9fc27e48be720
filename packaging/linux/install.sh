#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Puts AICMS where the person who runs this can start it: no administrator is asked, nothing outside their own folder is
# written. "install.sh --remove" takes it away again; vaults are left as they are.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
home=$HOME/.local/opt/aicms
links=$HOME/.local/bin
entry=$data/applications/aicms.desktop

remove() {
    rm -rf "$home"
    for program in aicms aicms-cli; do
        if [ -L "$links/$program" ]; then rm "$links/$program"; fi
    done
    rm -f "$entry" "$data/mime/packages/aicms.xml"
    find "$data/icons/hicolor" \( -name aicms.png -o -name aicms.svg \) -delete 2>/dev/null || true
}

refresh() {
    if command -v update-mime-database >/dev/null 2>&1 && [ -d "$data/mime/packages" ]; then update-mime-database "$data/mime"; fi
    if command -v update-desktop-database >/dev/null 2>&1; then update-desktop-database -q "$data/applications" || true; fi
}

if [ "${1:-}" = --remove ]; then
    remove
    refresh
    echo "AICMS was removed. Your vaults are where they were."
    exit 0
fi

if [ "$here" = "$home" ]; then
    echo "AICMS is installed already. To remove it: $home/install.sh --remove"
    exit 0
fi
remove
mkdir -p "$home" "$links" "$data/applications" "$data/icons" "$data/mime/packages"
cp -R "$here"/. "$home/"
for program in aicms aicms-cli; do ln -s "$home/bin/$program" "$links/$program"; done
cp -R "$home/share/icons/hicolor" "$data/icons/"
cp "$home/share/mime/packages/aicms.xml" "$data/mime/packages/"
sed "s|^Exec=aicms |Exec=\"$home/bin/aicms\" |" "$home/share/applications/aicms.desktop" >"$entry"
refresh
echo "AICMS stands in your menu of programs, and as $links/aicms."
echo "To remove it: $home/install.sh --remove"
