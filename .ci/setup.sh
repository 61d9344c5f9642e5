#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what is missing, through apt, and starts no service.
#
#   setup.sh build [demo] [test]
#
# It looks first (pkg-config, command -v), so that it takes no time when all is there. Where there is no apt it says
# what to install, in names that every distribution knows.
set -eu

# Each need: kind, name, Debian package, what it is for.
build_needs='
command pkg-config pkg-config finding libraries
library libcurl libcurl4-openssl-dev IMAP and SMTP connections
library gmime-3.0 libgmime-3.0-dev MIME
library libxml-2.0 libxml2-dev text of HTML mails
library libsystemd libsystemd-dev D-Bus and service notification
library sqlite3 libsqlite3-dev the tracker
'
demo_needs='
command dovecot dovecot-core a loopback IMAP server
file /usr/lib/dovecot/imap|/usr/libexec/dovecot/imap dovecot-imapd its IMAP part
command openssl openssl its certificate
command python3 python3 helpers of demo and tests
'
test_needs='
command dunst dunst a notification daemon
command Xvfb xvfb a display for it
command dbus-daemon dbus-daemon a private bus
command dbus-run-session dbus-daemon a private bus
command systemctl systemd a private user manager
command systemd-analyze systemd the hardening score
file /usr/bin/python3 python3 what runs it
module aiosmtpd python3-aiosmtpd an SMTP server
module dbus python3-dbus odd notification servers
module gi python3-gi odd notification servers
command time time peak memory
command strace strace faults at system calls
command shellcheck shellcheck checking scripts
command desktop-file-validate desktop-file-utils checking the desktop file
'

# The paths that a plain user lacks: daemons live in sbin.
PATH="$PATH:/usr/sbin:/sbin"

is_there() {
    case $1 in
    command) [ -n "$(command -v "$2" 2>/dev/null)" ] ;;
    library) command -v pkg-config >/dev/null 2>&1 && pkg-config --exists "$2" ;;
    file) [ -e "${2%%|*}" ] || [ -e "${2##*|}" ] ;;
    module) /usr/bin/python3 -c "import $2" 2>/dev/null ;;
    esac
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# A package must not start its service on somebody's machine. Where no policy says so already, one is put up for the
# time of the installation.
policy=/usr/sbin/policy-rc.d
policy_is_ours=no
forbid_services() {
    [ ! -e "$policy" ] || return 0
    policy_is_ours=yes
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
    as_root chmod 755 "$policy"
}
allow_services() {
    [ "$policy_is_ours" = no ] || as_root rm -f "$policy"
    policy_is_ours=no
}

check_swift() {
    if ! command -v "${SWIFT:-swift}" >/dev/null 2>&1; then
        echo "followup is built with Swift 6.2 or newer, and no swift is in your PATH." >&2
        echo "Install it from https://www.swift.org/install/linux/ and run this again." >&2
        exit 1
    fi
}

missing=
packages=
for part in "$@"; do
    case $part in
    build) needs=$build_needs ;;
    demo) needs=$demo_needs ;;
    test) needs=$test_needs ;;
    *) echo "usage: $0 build [demo] [test]" >&2; exit 2 ;;
    esac
    while read -r kind name package purpose; do
        if [ -z "$kind" ] || is_there "$kind" "$name"; then continue; fi
        missing="$missing
  $name ($kind): $purpose"
        case " $packages " in *" $package "*) ;; *) packages="$packages $package" ;; esac
    done <<LIST
$needs
LIST
done

check_swift
[ -n "$packages" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    echo "These are missing, and there is no apt-get here to install them with:$missing" >&2
    echo "Install them with your distribution's tool (libraries stand by their pkg-config names) and run this again." >&2
    exit 1
fi
if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null 2>&1; then
    echo "These are missing:$missing" >&2
    echo "There is no sudo here, so please run as root: apt-get install$packages" >&2
    exit 1
fi

echo "Installing$packages"
brings_dovecot=no
case " $packages " in *" dovecot-core "*) brings_dovecot=yes ;; esac
trap allow_services EXIT
trap 'exit 130' INT TERM
forbid_services
as_root apt-get update -q
# shellcheck disable=SC2086 # a list of words
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $packages
allow_services

# Dovecot is wanted as a program for demo and tests, not as this machine's mail server.
if [ "$brings_dovecot" = yes ] && command -v systemctl >/dev/null 2>&1; then
    as_root systemctl disable dovecot.service dovecot.socket >/dev/null 2>&1 || true
fi
