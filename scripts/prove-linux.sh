#!/usr/bin/env bash
# `npm run prove:linux`: the deb of target/bundle in a Debian 12 that was made this minute: apt installs it, the tray item appears in a
# desktop session, a link opens the window, an upgrade keeps the data, remove and purge leave the user's data alone. As root.
#   scripts/prove-linux.sh [--keep]      keep the Debian in target/fresh-debian
set -euo pipefail
cd "$(dirname "$0")/.."
[ "$(id -u)" -eq 0 ] || { echo "prove: debootstrap needs root" >&2 && exit 1; }
scripts/setup.sh --bundle

# Everything that is mounted or started below ends with this namespace.
if [ "${IN_NAMESPACE:-}" != yes ]; then
    IN_NAMESPACE=yes exec unshare --mount --pid --fork --kill-child "$0" "$@"
fi

say() { printf 'prove: %s\n' "$*"; }
fail() { say "FAILED: $*" >&2 && exit 1; }
debian=$PWD/target/fresh-debian
rm -rf "$debian"
clean_up() {
    umount --recursive --lazy "$debian/dev" "$debian/proc" "$debian/tmp" 2>/dev/null || true
    rm -rf --one-file-system "$debian"
}
[ "${1:-}" = --keep ] || trap clean_up EXIT

new=$(ls target/bundle/contestsync_*.deb 2>/dev/null) || fail "there is no deb in target/bundle; npm run bundle:linux makes it"
# The same program, called an older version, for the upgrade.
old=target/bundle/older
rm -rf $old && mkdir -p $old
dpkg-deb --raw-extract "$new" $old/tree
sed -i 's/^Version: .*/Version: 0.0.1/' $old/tree/DEBIAN/control
dpkg-deb --root-owner-group -Zxz -z0 --build $old/tree $old/contestsync_0.0.1.deb >/dev/null

# The archive that this machine uses, in either of the two ways of writing it down.
archives=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null || true)
mirror=$(sed -n -e 's/^deb \(\[[^]]*\] \)\{0,1\}\([^ ]*\) bookworm .*/\2/p' -e 's/^URIs: *\([^ ]*\).*/\1/p' <<<"$archives" | head -n 1)
mirror=${mirror:-http://deb.debian.org/debian}
log=target/prove-linux.log
quietly() { "$@" >>"$log" 2>&1 || { tail -n 30 "$log" >&2 && fail "$*"; }; }
: >"$log"

say "making a Debian 12"
quietly debootstrap --variant=minbase --include=ca-certificates bookworm "$debian" "$mirror"
cp -a /etc/apt/apt.conf.d/. "$debian/etc/apt/apt.conf.d/"
[ ! -e /etc/apt/apt.conf ] || cp /etc/apt/apt.conf "$debian/etc/apt/apt.conf"
cp -a /usr/local/share/ca-certificates/. "$debian/usr/local/share/ca-certificates/" 2>/dev/null || true
cp -a /etc/ssl/certs/. "$debian/etc/ssl/certs/" 2>/dev/null || true
cp /etc/resolv.conf /etc/hosts "$debian/etc/" 2>/dev/null || true
mount -t proc proc "$debian/proc"
mount --rbind /dev "$debian/dev"
mount -t tmpfs -o mode=1777 tmpfs "$debian/tmp"
mount -t tmpfs -o mode=1777 tmpfs "$debian/dev/shm"
inside() { chroot "$debian" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
user() { inside setpriv --reuid ada --regid ada --init-groups env HOME=/home/ada USER=ada CONTESTSYNC_ENDPOINTS=/home/ada/nobody.toml "$@"; }

mkdir "$debian/packages"
cp "$new" $old/*.deb "$debian/packages/"
new=/packages/${new##*/}
old=/packages/$(basename $old/*.deb)
before=$(inside dpkg-query -W | wc -l)
say "apt install .$old on a bare system"
quietly inside apt-get update
quietly inside apt-get install -y --no-install-recommends ".$old"
say "packages: $before before, $(inside dpkg-query -W | wc -l) after"
desktop=/usr/lib/contestsync/contestsync
inside ldd /usr/bin/contestsync $desktop | grep 'not found' && fail "a library is missing"
# Status bars run the command line every few seconds.
inside ldd /usr/bin/contestsync | grep -i 'webkit\|gtk\|x11' && fail "the command line loads what only the desktop program needs"
inside ldd $desktop | grep -q webkit || fail "the desktop program is not the one with the window"
inside useradd --create-home --shell /bin/bash ada
for program in /usr/bin/contestsync $desktop; do
    [ "$(inside stat -c '%U %a' $program)" = "root 755" ] || fail "$program belongs to somebody else"
done

# Nothing outside is asked: the servers of this file answer to nobody.
{
    echo '[platforms]'
    for platform in $(scripts/platforms.sh); do echo "$platform = \"http://127.0.0.1:9\""; done
    printf '[google]\naccounts = "http://127.0.0.1:9"\noauth = "http://127.0.0.1:9"\napi = "http://127.0.0.1:9"\n'
} >"$debian/home/ada/nobody.toml"
user contestsync --version
# Without a display it says what helps, and does not crash.
status=0
said=$(user contestsync 2>&1) || status=$?
case "$status $said" in "1 contestsync: there is no display here"*) ;; *) fail "without a display: $status $said" ;; esac

say "installing the parts of a desktop"
quietly inside apt-get install -y --no-install-recommends dbus dbus-x11 xvfb openbox xfce4-panel xfconf dunst gnome-keyring libglib2.0-bin \
    xdg-utils desktop-file-utils wmctrl x11-utils procps fonts-dejavu-core man-db
cp scripts/desktop-session.sh packaging/linux/session.sh "$debian/packages/"
user mkdir /tmp/first /tmp/second
user env SESSION_DIR=/tmp/first /packages/desktop-session.sh /packages/session.sh first || fail "the desktop session; see the lines above"

say "apt install .$new over it"
quietly inside apt-get install -y --no-install-recommends ".$new"
[ "$(inside dpkg-query -W -f '${Version}' contestsync)" != 0.0.1 ] || fail "the upgrade did not happen"
mkdir -p "$debian/tmp/second/home"
cp -a "$debian/tmp/first/home/.local" "$debian/tmp/second/home/"
inside chown -R ada: /tmp/second
user env SESSION_DIR=/tmp/second /packages/desktop-session.sh /packages/session.sh second || fail "the session after the upgrade"

say "what belongs to it: manual, completions, icons"
inside man -w contestsync contestsync-sync >/dev/null || fail "there is no manual page"
inside bash -n /usr/share/bash-completion/completions/contestsync
files=$(inside dpkg -L contestsync | while read -r path; do [ ! -f "$debian$path" ] || echo "$path"; done)
[ "$(grep -c 'hicolor/.*/apps/contestsync' <<<"$files")" -eq 11 ] || fail "icons are missing"

say "remove, then purge"
quietly inside apt-get remove -y contestsync
for path in $files; do [ ! -e "$debian$path" ] || fail "$path is left after remove"; done
# It has no settings of its own outside of the users' homes, so apt has forgotten it by now; purge is for one that is installed.
! inside dpkg-query -W contestsync >/dev/null 2>&1 || fail "the package is still known after remove"
quietly inside apt-get install -y --no-install-recommends ".$new"
quietly inside apt-get purge -y contestsync
left=$(find "$debian" -xdev \( -path "$debian/packages" -o -path "$debian/home" -o -path "$debian/proc" -o -path "$debian/var/log" \) -prune -o \
    -iname '*contestsync*' -print)
[ -z "$left" ] || fail "left after purge: $left"
[ -s "$debian/tmp/second/home/.local/share/contestsync/contestsync.db" ] || fail "the user's data are gone"
say "nothing is left but the user's data:"
(cd "$debian/tmp/second/home" && find . -path '*contestsync*' -type f | sort)
say "all passed"
