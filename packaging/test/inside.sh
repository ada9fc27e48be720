#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs as root inside a clean system, started by chroots.sh: inside.sh KIND FILE. Each line "ok: ..." or "FAILED: ..." is
# one check; the last line is "finished".
set -uo pipefail
kind=$1 file=$2
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
check() { # WORDS COMMAND...
    local words=$1
    shift
    if "$@" >/tmp/check.log 2>&1; then echo "ok: $words"; else
        echo "FAILED: $words"
        tail -n 15 /tmp/check.log
    fi
}
mkdir -p /packages/pictures
useradd --create-home --uid 1234 mara
home=$(getent passwd mara | cut -d: -f6) vault=$home/Shop
as_mara() { runuser -u mara -- env HOME=$home XDG_RUNTIME_DIR=$home/run PATH="$PATH" LC_ALL=C.UTF-8 "$@"; }
as_mara mkdir -p -m 700 $home/run
printf 'velvet tundra opaque lantern\n' >$home/pass && chown mara $home/pass && chmod 600 $home/pass
cli() { as_mara "$cli" --vault $vault --password-file $home/pass --quiet "$@"; }
customers() { cli --json customers list --limit 1 | grep -o '"total": *[0-9]*' | tr -dc 0-9; }
none_installed() { ! dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | grep '^installed'; }
digest() { (cd $vault && sha256sum vault.db vault.keys); }

install_kind() {
    case $kind in
    deb)
        apt-get -q update >/dev/null
        apt-get -q -y --no-install-recommends install "$file"
        bin=/usr/bin
        ;;
    tar)
        mkdir -p /opt && tar -C /opt -xf "$file" && bin=$(echo /opt/aicms-*/bin)
        ;;
    run)
        chmod 755 "$file" && sh "$file" --check && as_mara sh "$file" --quiet && bin=$home/.local/bin
        ;;
    esac
}

window_opens() { # PICTURE
    as_mara xvfb-run -a -s "-screen 0 1280x800x24" "$bin/aicms" --vault $vault --screenshot "$home/$1" &&
        [ "$(stat -c %s "$home/$1")" -gt 5000 ] && cp "$home/$1" /packages/pictures/
}

# By keyboard into the vault, as a person would: the picture is of the whole screen.
unlock_by_keyboard() { # PICTURE
    Xvfb :9 -screen 0 1280x800x24 >/tmp/xvfb.log 2>&1 &
    local server=$! program opened=1
    sleep 2
    DISPLAY=:9 as_mara env DISPLAY=:9 "$bin/aicms" --vault $vault >/tmp/window.log 2>&1 &
    program=$!
    for _ in $(seq 60); do
        DISPLAY=:9 xdotool search --onlyvisible --name . >/tmp/windows 2>/dev/null && break
        sleep 0.5
    done
    sleep 3
    DISPLAY=:9 xdotool windowfocus "$(head -n 1 /tmp/windows)" && sleep 1 &&
        DISPLAY=:9 xdotool type --delay 40 "$(cat $home/pass)" && DISPLAY=:9 xdotool key Return && sleep 8 &&
        DISPLAY=:9 xdotool key ctrl+1 && sleep 3 && DISPLAY=:9 xwd -root -silent >"/packages/pictures/$1" &&
        DISPLAY=:9 xdotool getwindowname "$(head -n 1 /tmp/windows)" | grep -q 'Lindenhof Cycles.*Customers' && opened=0
    kill "$program" "$server" 2>/dev/null
    wait "$program" "$server" 2>/dev/null
    return "$opened"
}

check "installed" install_kind
# set by install_kind in a function of this shell
cli=$bin/aicms-cli
echo "size: $(dpkg-query -W -f '${Installed-Size} KiB' aicms 2>/dev/null || du -sk "$(dirname "$(realpath "$bin/aicms")")/.." | cut -f1) installed, $(stat -c %s "$file") bytes of package"
if [ "$kind" != deb ]; then
    check "no Qt package is here" none_installed 'libqt6*'
    check "no library is missing" sh -c "! ldd $(realpath "$bin/aicms") | grep 'not found'"
    check "no library of Qt comes from the system" sh -c "! ldd $(realpath "$bin/aicms") | grep -i qt | grep -v '$(dirname "$(dirname "$(realpath "$bin/aicms")")")'"
else
    check "desktop entry, icon, manual pages and completion are there" ls /usr/share/applications/aicms.desktop \
        /usr/share/icons/hicolor/48x48/apps/aicms.png /usr/share/bash-completion/completions/aicms-cli
    check "no development package came along" none_installed '*-dev' 'g++*'
fi
check "the version is told" as_mara "$cli" --version
check "a vault is made" cli vault create --business "Lindenhof Cycles" --country DE --owner "Mara Ellis" --kdf-memory 64
check "invented people come in" cli sample fill --customers 40
before=$(customers)
check "40 customers are counted" [ "${before:-0}" -ge 40 ]
check "the window opens on the vault" window_opens unlock.png
check "by keyboard to the list of customers" unlock_by_keyboard customers.xwd

if [ "$kind" = deb ]; then
    # The same program under a higher number.
    raised() {
        dpkg-deb -R "$file" /tmp/raised && sed -i 's/^Version: .*/Version: 9.9.9-1/' /tmp/raised/DEBIAN/control &&
            dpkg-deb --root-owner-group -b /tmp/raised /tmp/raised.deb &&
            apt-get -q -y --no-install-recommends install /tmp/raised.deb &&
            [ "$(dpkg-query -W -f '${Version}' aicms)" = 9.9.9-1 ]
    }
    kept=$(digest)
    check "upgraded to a higher version" raised
    check "the upgrade left the vault as it was" [ "$(digest)" = "$kept" ]
    check "the vault is whole after the upgrade" cli vault check
    check "the customers are all there" [ "$(customers)" = "$before" ]
    kept=$(digest)
    check "removed" apt-get -q -y purge aicms
    check "the removal left the vault as it was" [ "$(digest)" = "$kept" ]
    check "nothing else was left behind" sh -c '! find /usr /etc /var/lib/dpkg/info -name "*aicms*" | grep .'
elif [ "$kind" = run ]; then
    kept=$(digest)
    check "removed" as_mara $home/.local/opt/aicms/install.sh --remove
    check "the removal left the vault as it was" [ "$(digest)" = "$kept" ]
    check "nothing else was left behind" sh -c "! find $home/.local $home/.config -name '*aicms*' -not -path '*/.config/AICMS*' -not -path '*/AICMS/*' | grep ."
fi
echo finished
