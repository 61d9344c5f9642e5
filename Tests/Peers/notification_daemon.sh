#!/bin/sh
# SPDX-License-Identifier: MIT
# A desktop of our own for tests: a private session bus, an X server without a screen, and dunst on both.
#
#   notification_daemon.sh start DIR [bus]     returns when all answer; prints "bus ADDRESS" and "display :N"
#                                              with "bus" only the bus is started, so that a test brings its own server
#   notification_daemon.sh screenshot DIR PNG  a picture of the whole display
#   notification_daemon.sh stop DIR            ends what start has started, by DIR/*.pid, and waits for its end
set -eu

usage() {
    echo "usage: $0 start DIR [bus] | screenshot DIR PNG | stop DIR" >&2
    exit 2
}
[ $# -ge 2 ] || usage
command=$1
mkdir -p "$2"
dir=$(cd "$2" && pwd)

need() {
    for program in "$@"; do
        command -v "$program" >/dev/null || { echo "$program is not installed" >&2; exit 77; }
    done
}

# Nobody may be there to collect a process that has ended (a container without an init): a zombie does not live.
lives() {
    kill -0 "$1" 2>/dev/null || return 1
    case $(cat "/proc/$1/stat" 2>/dev/null) in *') Z '*) return 1 ;; esac
}

# end NAME: ends the process of NAME.pid
end() {
    [ -f "$dir/$1.pid" ] || return 0
    pid=$(cat "$dir/$1.pid")
    rm -f "$dir/$1.pid"
    kill "$pid" 2>/dev/null || return 0
    tries=0
    while lives "$pid"; do
        tries=$((tries + 1))
        [ $tries -lt 100 ] || { kill -9 "$pid" 2>/dev/null || true; return 0; }
        sleep 0.02
    done
}

stop() {
    end dunst
    end xvfb
    end bus
}

fail() {
    echo "$1" >&2
    stop
    exit 1
}

start_bus() {
    cat >"$dir/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$dir/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
    dbus-daemon --config-file="$dir/bus.conf" --nofork --nopidfile >"$dir/bus.log" 2>&1 &
    echo $! >"$dir/bus.pid"
    bus=unix:path=$dir/bus
    await "the bus" test -S "$dir/bus"
}

# await WHAT TEST...: up to 10 s
await() {
    what=$1
    shift
    tries=0
    while ! "$@" >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ $tries -lt 500 ] || fail "$what did not start; its log is in $dir"
        sleep 0.02
    done
}

start_display() {
    # The X server picks a free number and writes it when it is ready.
    Xvfb -displayfd 3 -screen 0 800x600x24 -nolisten tcp 3>"$dir/display" >"$dir/xvfb.log" 2>&1 &
    echo $! >"$dir/xvfb.pid"
    await "Xvfb" test -s "$dir/display"
    display=:$(cat "$dir/display")
}

start_dunst() {
    mkdir -p "$dir/config/dunst"
    # Markup on and room for every line, so that what a sender fails to escape would show.
    cat >"$dir/config/dunst/dunstrc" <<CONF
[global]
    width = (300, 500)
    height = 300
    offset = 20x20
    markup = full
    format = "<b>%s</b>\n%b"
    show_indicators = yes
    history_length = 100
    font = Sans 10
CONF
    DBUS_SESSION_BUS_ADDRESS=$bus DISPLAY=$display XDG_CONFIG_HOME=$dir/config \
        dunst >"$dir/dunst.log" 2>&1 3>&- &
    echo $! >"$dir/dunst.pid"
    await "dunst" env DBUS_SESSION_BUS_ADDRESS="$bus" dunstctl count
}

start() {
    need dbus-daemon
    rm -f "$dir/bus" "$dir/display"
    [ "$1" = bus ] || need Xvfb dunst dunstctl
    start_bus
    echo "bus $bus"
    [ "$1" = bus ] && return 0
    start_display
    start_dunst
    echo "display $display"
}

case $command in
start) start "${3:-all}" ;;
stop) stop ;;
screenshot)
    [ $# -eq 3 ] || usage
    need import
    DISPLAY=:$(cat "$dir/display") import -window root "$3"
    ;;
*) usage ;;
esac
