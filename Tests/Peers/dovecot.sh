#!/bin/sh
# SPDX-License-Identifier: MIT
# A Dovecot of our own on loopback, for tests and the demo. Needs no root; all state is below one directory.
#
#   dovecot.sh start DIR PORT    IMAP with STARTTLS on PORT, IMAP over TLS on PORT+1; returns when both answer
#   dovecot.sh stop DIR          ends it and waits for its end
#
# Users are lines of DIR/users (a "test" with password "secret" is made). A user's Maildir is DIR/mail/USER, with a
# folder "Sent" marked by SPECIAL-USE; deliver by writing to tmp/ and renaming into new/. The authority to trust is
# DIR/tls/ca.pem; the certificate is for localhost and 127.0.0.1. Run as root, Dovecot is run as nobody, which must be
# able to reach DIR. DOVECOT_CAPABILITY replaces the capabilities that are announced; DOVECOT_EXTRA is added to the
# configuration.
set -eu

usage() {
    echo "usage: $0 start DIR PORT | stop DIR" >&2
    exit 2
}
[ $# -ge 2 ] || usage
command=$1
mkdir -p "$2"
dir=$(cd "$2" && pwd)
pidfile=$dir/run/master.pid

stop() {
    [ -f "$pidfile" ] || return 0
    pid=$(cat "$pidfile")
    kill "$pid" 2>/dev/null || return 0
    tries=0
    while kill -0 "$pid" 2>/dev/null && [ $tries -lt 100 ]; do
        sleep 0.05
        tries=$((tries + 1))
    done
}

make_certificates() {
    [ -f "$dir/tls/cert.pem" ] && return 0
    mkdir -p "$dir/tls"
    (
        cd "$dir/tls"
        openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj "/CN=Authority of the tests" \
            -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign \
            -keyout ca.key -out ca.pem 2>/dev/null
        openssl req -newkey rsa:2048 -nodes -subj /CN=localhost -keyout key.pem -out request.pem 2>/dev/null
        printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n' >extensions
        openssl x509 -req -in request.pem -CA ca.pem -CAkey ca.key -CAcreateserial -days 3650 \
            -extfile extensions -out cert.pem 2>/dev/null
        rm -f request.pem extensions
        chmod 644 key.pem
    )
}

configure() {
    cat <<CONF
base_dir = $dir/run
state_dir = $dir/state
instance_name = followup-test-$port
log_path = $dir/dovecot.log
protocols = imap
listen = 127.0.0.1
default_internal_user = $user
default_internal_group = $group
default_login_user = $user
first_valid_uid = 1
first_valid_gid = 1
ssl = yes
ssl_cert = <$dir/tls/cert.pem
ssl_key = <$dir/tls/key.pem
ssl_min_protocol = TLSv1.2
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
mail_location = maildir:$dir/mail/%u:INDEX=$dir/index/%u
mail_max_userip_connections = 100
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u $dir/users
}
userdb {
  driver = static
  args = uid=$(id -u) gid=$(id -g) home=$dir/mail/%u allow_all_users=yes
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = create
    special_use = \Sent
  }
}
protocol imap {
  ${DOVECOT_CAPABILITY:+imap_capability = $DOVECOT_CAPABILITY}
}
service anvil {
  chroot =
  # No growing delay after failed log-ins.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = $port
  }
  inet_listener imaps {
    address = 127.0.0.1
    port = $((port + 1))
    ssl = yes
  }
}
${DOVECOT_EXTRA:-}
CONF
}

answers() {
    # Bash would do with /dev/tcp; plain sh has nothing.
    openssl s_client -connect "127.0.0.1:$((port + 1))" </dev/null >/dev/null 2>&1
}

start() {
    make_certificates
    mkdir -p "$dir/run" "$dir/state" "$dir/mail" "$dir/index"
    [ -f "$dir/users" ] || echo 'test:{PLAIN}secret' >"$dir/users"
    # Maildirs to deliver to before anybody has logged in.
    cut -d: -f1 "$dir/users" | while read -r name; do
        for folder in "$name" "$name/.Sent"; do
            mkdir -p "$dir/mail/$folder/cur" "$dir/mail/$folder/new" "$dir/mail/$folder/tmp"
        done
    done
    user=$(id -un)
    group=$(id -gn)
    configure >"$dir/dovecot.conf"
    : >>"$dir/dovecot.log"
    "$dovecot" -c "$dir/dovecot.conf"
    tries=0
    while ! answers; do
        tries=$((tries + 1))
        if [ $tries -ge 100 ]; then
            tail -5 "$dir/dovecot.log" >&2
            echo "Dovecot did not start on port $port; its log is $dir/dovecot.log" >&2
            exit 1
        fi
        sleep 0.05
    done
}

case $command in
stop) stop ;;
start)
    [ $# -eq 3 ] || usage
    port=$3
    dovecot=$(command -v dovecot || echo /usr/sbin/dovecot)
    [ -x "$dovecot" ] || { echo "Dovecot is not installed (Debian: dovecot-imapd)" >&2; exit 1; }
    if [ "$(id -u)" = 0 ]; then
        # Dovecot gives no mail to uid 0.
        script=$(cat "$0")
        chown -R nobody:nogroup "$dir"
        exec setpriv --reuid nobody --regid nogroup --clear-groups env HOME="$dir" \
            DOVECOT_CAPABILITY="${DOVECOT_CAPABILITY:-}" DOVECOT_EXTRA="${DOVECOT_EXTRA:-}" \
            sh -c "$script" "$0" start "$dir" "$port"
    fi
    start
    ;;
*) usage ;;
esac
