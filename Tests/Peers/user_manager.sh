#!/bin/sh
# SPDX-License-Identifier: MIT
# A private `systemd --user` for tests, also where systemd is not process 1.
#
#   user_manager.sh folder             make and print a fresh folder to use as DIR
#   user_manager.sh start DIR          start it; HOME is DIR/home, the runtime folder DIR/run
#   user_manager.sh systemctl DIR ...  systemctl --user of that manager
#   user_manager.sh run DIR ...        a command as its user and in its environment (HOME, XDG_RUNTIME_DIR)
#   user_manager.sh stop DIR           end it with all its units; DIR stays
#
# Units belong into DIR/home/.local/share/systemd/user; DIR/log holds what the manager and its units write.
# Started by root it runs as the user `daemon` and owns DIR: for root much of a unit's sandbox is another one.
# DIR must not lie below /tmp or /var/tmp, which a unit with PrivateTmp=yes does not see.
# Exits with 77, and a sentence, where no manager can be had.
set -eu

cmd=${1:?folder, start, systemctl, run or stop}
manager=/lib/systemd/systemd
[ -x "$manager" ] || manager=/usr/lib/systemd/systemd
user=$(id -un)
[ "$(id -u)" != 0 ] || user=daemon

cannot() {
    echo "No user manager can be started: $1" >&2
    exit 77
}

if [ "$cmd" = folder ]; then
    cache=/var/cache
    [ "$(id -u)" = 0 ] || cache=${XDG_CACHE_HOME:-${HOME:?}/.cache}
    mkdir -p "$cache"
    folder=$(mktemp -d "$cache/fu.XXXXXX")
    mkdir -p "$folder/home/.local/share/systemd/user" "$folder/home/.config/systemd/user"
    chmod 755 "$folder"
    echo "$folder"
    exit
fi

dir=${2:?DIR}
shift 2
mkdir -p "$dir"
dir=$(cd "$dir" && pwd -P)

# A clean environment: nothing of the caller's session may leak into the units.
scope=
enter() {
    drop=
    [ "$(id -u)" != 0 ] || drop="setpriv --reuid $user --regid $user --clear-groups"
    cd "$dir/home"
    # shellcheck disable=SC2086 # lists of words
    exec $scope $drop env -i PATH="$PATH" HOME="$dir/home" USER="$user" LANG=C.UTF-8 XDG_RUNTIME_DIR="$dir/run" \
        SYSTEMD_UNIT_PATH="$dir/home/.config/systemd/user:$dir/home/.local/share/systemd/user:/usr/lib/systemd/user" \
        SYSTEMD_PAGER='' "$@"
}
within() {
    (enter "$@")
}

# A manager takes the cgroup that it is started in for its own, so each gets one; else two of them would stop each
# other's units. Root makes it by hand in each hierarchy that systemd uses; a user asks the session's manager for it.
cgroups=
for root in /sys/fs/cgroup /sys/fs/cgroup/systemd /sys/fs/cgroup/unified; do
    if [ -f "$root/cgroup.procs" ]; then cgroups="$cgroups $root/$(basename "$dir")"; fi
done
own_cgroup() {
    if [ "$(id -u)" != 0 ]; then
        if systemd-run --user --scope --quiet true 2>/dev/null; then
            scope='systemd-run --user --scope --quiet --property=Delegate=yes'
        fi
        return
    fi
    for cgroup in $cgroups; do
        mkdir -p "$cgroup" 2>/dev/null || continue
        echo $$ 2>/dev/null >"$cgroup/cgroup.procs" || true
        chown -R "$user" "$cgroup"
    done
}
leave_cgroup() {
    for cgroup in $cgroups; do
        [ ! -d "$cgroup" ] || find "$cgroup" -depth -type d -exec rmdir {} + 2>/dev/null || true
    done
}

# What a sandbox puts over a path that it hides. systemd looks for them at the user's real runtime folder, wherever
# XDG_RUNTIME_DIR points (get_inaccessible_node in src/shared/mount-setup.c, 252); without a log-in nobody made them.
make_inaccessible_nodes() {
    nodes=/run/user/$(id -u "$user")/systemd/inaccessible
    [ ! -d "$nodes/dir" ] || return 0
    mkdir -p "$nodes/dir"
    : >"$nodes/reg"
    mkfifo "$nodes/fifo"
    chmod 000 "$nodes/dir" "$nodes/reg" "$nodes/fifo"
}

is_running() {
    [ -f "$dir/pid" ] && kill -0 "$(cat "$dir/pid")" 2>/dev/null
}

is_up() {
    [ -S "$dir/run/systemd/private" ] &&
        within systemctl --user is-system-running 2>/dev/null | grep -qE 'running|degraded'
}

start() {
    [ -x "$manager" ] || cannot "systemd is not installed (package systemd)."
    case $dir in /tmp/* | /var/tmp/*) cannot "$dir lies below /tmp, which units with PrivateTmp= do not see." ;; esac
    # sd_booted(3) looks for this folder only.
    [ -d /run/systemd/system ] || mkdir -p /run/systemd/system 2>/dev/null ||
        cannot "systemd does not run here, and only root can create /run/systemd/system in its place."
    if is_running; then
        echo "already running"
        return
    fi
    mkdir -p "$dir/home/.local/share/systemd/user" "$dir/home/.config/systemd/user" "$dir/run"
    : >"$dir/log"
    # There need be no journal; what units write goes to the manager's log.
    mkdir -p "$dir/home/.config/systemd/user/service.d"
    printf '[Service]\nStandardOutput=append:%s\nStandardError=append:%s\n' "$dir/log" "$dir/log" \
        >"$dir/home/.config/systemd/user/service.d/output.conf"
    if [ "$(id -u)" = 0 ]; then
        chown -R "$user" "$dir"
        # A sandbox is built there (src/core/namespace.c, 252). With systemd as process 1 its own units made it.
        [ -d /run/systemd/unit-root ] || mkdir -m 700 /run/systemd/unit-root
        make_inaccessible_nodes
    fi
    chmod 700 "$dir/run"
    # The process writes its id, then becomes the manager.
    # shellcheck disable=SC2016 # expanded by the inner shell
    sh -c 'echo $$ >"$1/pid" && exec "$2" become "$1" "$3" --user --log-target=console' start "$dir" "$0" "$manager" \
        >>"$dir/log" 2>&1 </dev/null &
    i=0
    until is_up; do
        if [ $i -gt 5 ] && ! is_running; then
            cat "$dir/log" >&2
            cannot "it ended at once, most often for want of a cgroup: it takes root, or a session with systemd."
        fi
        if [ $i -ge 100 ]; then
            tail -20 "$dir/log" >&2
            stop
            cannot "it was not up after 10 s (see above)."
        fi
        i=$((i + 1))
        sleep 0.1
    done
    echo "user manager up: pid $(cat "$dir/pid"), HOME $dir/home"
}

stop() {
    if is_running; then
        within systemctl --user --no-block exit >/dev/null 2>&1 || kill "$(cat "$dir/pid")" 2>/dev/null || true
    fi
    i=0
    while is_running; do
        if [ $i -ge 200 ]; then kill -9 "$(cat "$dir/pid")" 2>/dev/null || true; fi
        i=$((i + 1))
        sleep 0.1
    done
    rm -f "$dir/pid"
    leave_cgroup
}

case $cmd in
start) start ;;
stop) stop ;;
systemctl) within systemctl --user "$@" ;;
run) within "$@" ;;
become) own_cgroup && enter setsid "$@" ;; # only for start
*)
    echo "usage: $0 folder | start DIR | systemctl DIR ARGS | run DIR COMMAND | stop DIR" >&2
    exit 2
    ;;
esac
