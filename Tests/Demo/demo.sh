#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Shows the whole way of a mail on a sample mailbox: a loopback IMAP server over TLS, one pass, the tracker, what is due
# and why, the words to send; then the daemon, and a mail that arrives while it waits.
#
#   FOLLOWUP=path/to/followup Tests/Demo/demo.sh
#
# Everything lives in a temporary folder and goes with it. Exits with 1 if any step fails.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
peers=$here/../Peers
followup=$(command -v "${FOLLOWUP:-followup}") || { echo "followup is not there; run: make build" >&2; exit 1; }
followup=$(realpath "$followup")
now=2026-11-23T09:30:00+01:00
export COLUMNS=80
started=$SECONDS

base=$(mktemp -d "${TMPDIR:-/tmp}/followup-demo.XXXXXX")
server=$base/server
home=$base/home
inbox=$server/mail/sam
watcher=
log=$base/watch.log

clean_up() {
    trap - EXIT INT TERM
    if [ -n "$watcher" ]; then kill "$watcher" 2>/dev/null || true; fi
    "$peers/dovecot.sh" stop "$server" >/dev/null 2>&1 || true
    rm -rf "$base"
}
trap clean_up EXIT
trap 'clean_up; exit 130' INT
trap 'clean_up; exit 143' TERM

if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then bold=$(printf '\033[1m') plain=$(printf '\033[0m'); else bold='' plain=''; fi

part=0
caption() {
    part=$((part + 1))
    printf '\n%s== %d. %s%s\n' "$bold" "$part" "$1" "$plain"
    shift
    if [ $# -gt 0 ]; then printf '%s\n' "$@"; fi
}

fail() {
    printf 'The demo failed: %s\n' "$1" >&2
    if [ -s "$log" ]; then
        echo "The daemon's last lines:" >&2
        tail -5 "$log" >&2
    fi
    exit 1
}

# Shows a command as a person would type it, runs it with the demo's configuration, and shows up to $limit lines.
limit=0
run() {
    local shown='' word
    for word in "$@"; do
        case $word in *[\<\>]*) word="'$word'" ;; esac
        shown="$shown $word"
    done
    printf '\n%s$ followup%s%s\n' "$bold" "$shown" "$plain"
    if ! "$followup" "$@" --config "$config" >"$base/out" 2>"$base/err"; then
        cat "$base/out" "$base/err" >&2
        fail "followup $1 ended with an error"
    fi
    cat "$base/err"
    if [ "$limit" = 0 ] || [ "$(wc -l <"$base/out")" -le "$limit" ]; then
        cat "$base/out"
    else
        head -n "$limit" "$base/out"
        printf '  ... and %d more lines\n' $(($(wc -l <"$base/out") - limit))
    fi
}

as_json() {
    "$followup" "$@" --format json --config "$config" --now "$now"
}

# The id of the application at company $1 (the first, if there are several), from `list --format json`.
id_of() {
    python3 -c 'import json, sys
ids = [a["id"] for a in json.load(sys.stdin) if (a["company"] or "").startswith(sys.argv[1])]
print(ids[0] if ids else sys.exit("no application at " + sys.argv[1]))' "$1" <"$base/list.json"
}

# Every mail of the mailbox with its folder, flags (in its name), time and content: nothing of it may change.
state_of_mailbox() {
    (cd "$inbox" && find . -path '*/new/*' -o -path '*/cur/*' | LC_ALL=C sort | while read -r mail; do
        printf '%s %s %s\n' "$mail" "$(stat -c %Y "$mail")" "$(cksum <"$mail")"
    done)
}

# --- the stage ----------------------------------------------------------------------------------------------------

cd "$here"
mkdir -p "$home" "$server/mail"
chmod 755 "$base" "$server"
chmod 700 "$home"

password=$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')
printf 'sam:{PLAIN}%s\n' "$password" >"$server/users"
(umask 077 && printf '%s' "$password" >"$home/imap-password")

received=$(python3 "$here/lay_out.py" "$here/mailbox" "$inbox" 12)
sent=$(python3 "$here/lay_out.py" "$here/sent" "$inbox/.Sent")
if [ "$(id -u)" = 0 ]; then chown -R nobody:nogroup "$server/mail"; fi

port=$(python3 "$peers/free_ports.py")
if ! "$peers/dovecot.sh" start "$server" "$port" >"$base/server.log" 2>&1; then
    cat "$base/server.log" >&2
    fail "Dovecot did not start"
fi

config=$home/config.json
cat >"$config" <<JSON
{
  "accounts": [{
    "name": "personal",
    "address": "sam@mailbox.example",
    "imap": {"host": "localhost", "port": $((port + 1)), "security": "tls", "username": "sam",
             "ca_file": "$server/tls/ca.pem"},
    "auth": {"method": "password", "file": "$home/imap-password"},
    "folders": ["INBOX"], "sent_folder": "auto", "look_back_days": 180, "poll_minutes": 10
  }],
  "reminders": {"desktop": false, "email": null},
  "calendar": {"time_zone": "Europe/Berlin", "region": "DE-BE"},
  "store": "$home/tracker.sqlite"
}
JSON
chmod 600 "$config"

# --- what one sees ----------------------------------------------------------------------------------------------------

caption "One pass over a mailbox" \
    "Sam is looking for a job in several countries. On a small IMAP server here lie" \
    "$received mails in eight languages (applications among shop, bank and school mail) and" \
    "$sent that Sam sent. followup reads them over TLS, once. It is Monday, 23 November" \
    "2026, half past nine in Berlin."
state_of_mailbox >"$base/before"
run check --now "$now"

as_json list >"$base/list.json" || fail "followup list gave no JSON"
as_json due >"$base/due.json" || fail "followup due gave no JSON"
applications=$(python3 -c 'import json, sys; print(len(json.load(sys.stdin)))' <"$base/list.json")
due=$(python3 -c 'import json, sys; print(len(json.load(sys.stdin)))' <"$base/due.json")
[ "$applications" -ge 40 ] || fail "only $applications applications were found in $received mails"
[ "$due" -ge 5 ] || fail "only $due follow-ups are due"

caption "The tracker: $applications applications, found by themselves"
limit=30
run list --now "$now"
limit=0

caption "What is due today, by which channel, and why" \
    "Where an employer asked not to be called or written to, followup does not: it" \
    "suggests to talk to somebody inside instead, or nothing."
run due --now "$now"

caption "One application with its history and the words that decided"
run show "$(id_of 'Larkspur')" --now "$now"

caption "The words to send" \
    "Brightmoor wrote \"No phone calls, please\", and its two weeks are over:"
run draft "$(id_of 'Brightmoor')" --now "$now"
printf '\nCobalt Ferry asked for no contact at all, so this goes to an insider:\n'
run draft "$(id_of 'Cobalt Ferry')" --now "$now"

caption "Why a mail was taken for what it is" \
    "It thanks for the application, regrets, and says \"not been shortlisted\", yet it" \
    "is no rejection:"
# The shape of a mail's name in the sample mailbox is NNN-language-topic.eml.
run classify mailbox/*-en-confirmation-university-silence-means-no.eml
run why "$(sed -n 's/^Message-ID: *//p' mailbox/*-en-confirmation-university-silence-means-no.eml)"

caption "The daemon: a mail arrives while it waits" \
    "followup watch waits in IDLE. Now a confirmation is delivered:"
"$followup" watch --config "$config" >"$base/watch.out" 2>"$log" &
watcher=$!
wait_for() {
    local deadline=$((SECONDS + $3))
    until grep -qE "$1" "$log"; do
        kill -0 "$watcher" 2>/dev/null || fail "followup watch ended by itself"
        [ $SECONDS -lt $deadline ] || fail "followup watch did not say within $3 s that $2"
        sleep 0.01
    done
}
wait_for 'watching' 'it has caught up and waits' 15
arrival=$inbox/tmp/$(date +%s).arrival.demo
sed -e "s/@DATE@/$(LC_ALL=C date -R)/" -e "s/@ID@/arrival-$$/" "$here/arrival.eml" >"$arrival"
if [ "$(id -u)" = 0 ]; then chown nobody:nogroup "$arrival"; fi
before_arrival=$(grep -c 'recorded application=' "$log" || true)
t0=$(date +%s%N)
mv "$arrival" "$inbox/new/"
until [ "$(grep -c 'recorded application=' "$log" || true)" -gt "$before_arrival" ]; do
    kill -0 "$watcher" 2>/dev/null || fail "followup watch ended by itself"
    [ $(($(date +%s%N) - t0)) -lt 20000000000 ] || fail "the mail was not recorded within 20 s"
    sleep 0.005
done
t1=$(date +%s%N)
printf '\n'
grep 'recorded application=' "$log" | tail -1
printf '\nRecorded %d ms after the mail lay in the mailbox (Dovecot itself waits up to\n500 ms before it tells a client that idles).\n' $(((t1 - t0) / 1000000))
"$followup" list --format json --config "$config" >"$base/list.json" || fail "followup list gave no JSON"
id_of 'Saltmarsh' >"$base/id" || fail "the new application is not in the list"
run show "$(cat "$base/id")"

t0=$(date +%s%N)
kill -TERM "$watcher"
wait "$watcher" || fail "followup watch did not end cleanly on SIGTERM"
watcher=
printf '\nAsked to stop, it ended cleanly after %d ms.\n' $((($(date +%s%N) - t0) / 1000000))

caption "The mailbox is as it was"
state_of_mailbox | grep -v arrival >"$base/after"
cmp -s "$base/before" "$base/after" || { diff "$base/before" "$base/after" >&2 || true; fail "the mailbox has changed"; }
find "$inbox/new" -type f -name '*arrival*' | grep -q . || fail "the new mail is no longer unread"
printf 'All %d mails have the folder, the flags, the time and the bytes they had; the %d\nunread ones are unread.\n' \
    "$(wc -l <"$base/after")" "$(grep -c '/new/' "$base/after")"

printf '\nThat took %d s. Now with your own mailbox: README.md, "Connect your own mailbox".\n' $((SECONDS - started))
