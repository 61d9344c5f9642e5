#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Measures the release binary against a loopback Dovecot over TLS; prints a table of medians of three runs.
#
#   FOLLOWUP=path/to/followup Tests/Bench/bench.sh [MAILS]
#
# The first full scan finds cold caches at the server and is not counted.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
peers=$here/../Peers
followup=$(realpath "$(command -v "${FOLLOWUP:-followup}")") || { echo "followup is not there; run: make build" >&2; exit 1; }
mails=${1:-20000}
now=2026-11-23T09:30:00+01:00
runs=3

base=$(mktemp -d "${TMPDIR:-/tmp}/followup-bench.XXXXXX")
server=$base/server
watcher=
clean_up() {
    trap - EXIT INT TERM
    if [ -n "$watcher" ]; then kill "$watcher" 2>/dev/null || true; fi
    "$peers/dovecot.sh" stop "$server" >/dev/null 2>&1 || true
    rm -rf "$base"
}
trap clean_up EXIT
trap 'clean_up; exit 130' INT TERM

chmod 755 "$base"
mkdir -p "$server/mail" "$base/home"
echo 'sam:{PLAIN}secret' >"$server/users"
(umask 077 && printf secret >"$base/home/password")
echo "Writing $mails mails ..." >&2
python3 "$here/make_mailbox.py" "$server/mail/sam" "$mails"
chmod 755 "$server"
if [ "$(id -u)" = 0 ]; then chown -R nobody:nogroup "$server/mail"; fi
port=$(python3 "$peers/free_ports.py")
"$peers/dovecot.sh" start "$server" "$port" >"$base/server.log" 2>&1 || { cat "$base/server.log" >&2; exit 1; }

config=$base/home/config.json
(umask 077 && cat >"$config" <<JSON
{
  "accounts": [{
    "name": "bench", "address": "sam@mailbox.example",
    "imap": {"host": "localhost", "port": $((port + 1)), "security": "tls", "username": "sam",
             "ca_file": "$server/tls/ca.pem"},
    "auth": {"method": "password", "file": "$base/home/password"},
    "folders": ["INBOX"], "look_back_days": 3650
  }],
  "reminders": {"desktop": false, "email": null},
  "calendar": {"time_zone": "Europe/Berlin", "region": "DE-BE"},
  "store": "$base/home/tracker.sqlite"
}
JSON
)

# Runs a command under time(1): "seconds peak-KB" on standard output.
measured() {
    if ! /usr/bin/time -o "$base/time" -f '%e %M' "$@" >"$base/out" 2>"$base/err"; then
        cat "$base/err" >&2
        echo "$*: failed" >&2
        exit 1
    fi
    cat "$base/time"
}

# Bytes that the server sent since the count was last asked, from its log-out lines.
seen_lines=0
bytes_down() {
    sleep 0.2
    local logs
    logs=$(cat "$server"/*.log "$server"/log/* 2>/dev/null | grep -oE ' out=[0-9]+' | tr -dc '0-9\n' || true)
    printf '%s\n' "$logs" | tail -n +$((seen_lines + 1)) | awk '{ sum += $1 } END { print sum + 0 }'
}
note_bytes() {
    seen_lines=$(cat "$server"/*.log "$server"/log/* 2>/dev/null | grep -cE ' out=[0-9]+' || true)
}

median() {
    sort -n | awk '{ line[NR] = $0 } END { print line[int((NR + 1) / 2)] }'
}

row() {
    printf '%-34s %12s  %-6s %10s  %s\n' "$1" "$2" "$3" "$4" "$5"
}

scan() {
    rm -f "$base/home/tracker.sqlite"*
    measured "$followup" check --config "$config" --now "$now"
}

scan >/dev/null
for _ in $(seq $runs); do
    note_bytes
    echo "$(scan) $(bytes_down)"
done >"$base/scan"
for _ in $(seq $runs); do
    note_bytes
    echo "$(measured "$followup" check --config "$config" --now "$now") $(bytes_down)"
done >"$base/poll"
for _ in $(seq $runs); do
    measured "$followup" classify --format json "$server/mail/sam"
done >"$base/classify"

"$followup" watch --config "$config" >/dev/null 2>"$base/watch.log" &
watcher=$!
tries=0
until grep -q watching "$base/watch.log"; do
    tries=$((tries + 1))
    [ $tries -lt 600 ] || { echo "followup watch did not get as far as waiting" >&2; exit 1; }
    sleep 0.1
done
sleep 3
pss=$(awk '/^Pss:/ { print $2 }' "/proc/$watcher/smaps_rollup")
rss=$(awk '/^Rss:/ { print $2 }' "/proc/$watcher/smaps_rollup")

column() { awk -v n="$2" '{ print $n }' "$base/$1" | median; }
applications=$("$followup" list --format json --config "$config" --now "$now" | grep -o '"stage"' | wc -l)
echo
echo "$mails mails, $applications applications, $(nproc) cores, medians of $runs runs"
echo
row "" "time" "" "peak RSS" "bytes down"
row "check, the whole mailbox" "$(column scan 1)" s "$(($(column scan 2) / 1024)) MB" "$(column scan 3)"
row "check, nothing new" "$(column poll 1)" s "$(($(column poll 2) / 1024)) MB" "$(column poll 3)"
row "classify, all from disk" "$(column classify 1)" s "$(($(column classify 2) / 1024)) MB" ""
row "classify" "$(awk -v n="$mails" -v t="$(column classify 1)" 'BEGIN { printf "%.0f", n / t }')" "mails/s" "" ""
row "watch, idle" "" "" "$((rss / 1024)) MB" "PSS $((pss / 1024)) MB"
