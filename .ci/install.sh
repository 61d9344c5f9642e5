#!/bin/sh
# SPDX-License-Identifier: MIT
# Puts the binary, the unit, the desktop file and the completions below PREFIX, or takes them away again.
#
#   FOLLOWUP=path/of/binary PREFIX=~/.local .ci/install.sh install
#   PREFIX=~/.local .ci/install.sh uninstall
#
# DESTDIR is put before every path, for packagers. Mails' tracker, configuration and secrets are never touched.
set -eu
cd "$(dirname "$0")/.."

prefix=${PREFIX:-$HOME/.local}
case $prefix in /*) ;; *) echo "PREFIX must be an absolute path, and is $prefix." >&2; exit 2 ;; esac
root=${DESTDIR:-}$prefix
binary=$root/bin/followup
# systemd reads share/systemd/user below ~/.local, /usr/local and /usr (systemd.unit(5)).
unit=$root/share/systemd/user/followup.service
desktop=$root/share/applications/followup.desktop
bash_completion=$root/share/bash-completion/completions/followup
zsh_completion=$root/share/zsh/site-functions/_followup
fish_completion=$root/share/fish/vendor_completions.d/followup.fish

# A path as systemd.service(5) wants it in ExecStart=: quoted, with % doubled.
for_unit() {
    printf '"%s"' "$1" | sed 's/%/%%/g'
}

is_read_by_systemd() {
    case $prefix in "$HOME/.local" | /usr/local | /usr) return 0 ;; *) return 1 ;; esac
}

install_all() {
    install -D -m 755 "${FOLLOWUP:?the binary to install}" "$binary"
    # A quarter of it is symbols; backtraces are off in the service anyway.
    strip "$binary" 2>/dev/null || true
    command=$(for_unit "$prefix/bin/followup") && escaped=$(printf '%s' "$command" | sed 's/[\\&|]/\\&/g')
    mkdir -p "$(dirname "$unit")"
    sed "s|^ExecStart=%h/.local/bin/followup |ExecStart=$escaped |" systemd/followup.service >"$unit"
    chmod 644 "$unit"
    install -D -m 644 systemd/followup.desktop "$desktop"
    for shell in bash zsh fish; do
        eval "file=\$${shell}_completion"
        # shellcheck disable=SC2154 # set by eval
        mkdir -p "$(dirname "$file")"
        "$FOLLOWUP" --generate-completion-script "$shell" >"$file"
    done
    echo "Installed $binary with its unit, desktop file and completions."
    case ":$PATH:" in *":$prefix/bin:"*) ;; *) echo "Note: $prefix/bin is not in your PATH." ;; esac
    echo
    echo "Next:  followup doctor                             checks your configuration"
    is_read_by_systemd || echo "       systemctl --user link $unit"
    echo "       systemctl --user daemon-reload"
    echo "       systemctl --user enable --now followup      watches from now on"
}

uninstall_all() {
    if [ -z "${DESTDIR:-}" ] && [ -e "$unit" ] && systemctl --user is-active --quiet followup 2>/dev/null; then
        echo "Stopping the service first."
        systemctl --user disable --now followup || true
    fi
    for file in "$binary" "$unit" "$desktop" "$bash_completion" "$zsh_completion" "$fish_completion"; do
        rm -f "$file"
    done
    echo "Removed followup from $prefix. Your tracker (~/.local/share/followup) and configuration (~/.config/followup) stay."
}

case ${1:-} in
install) install_all ;;
uninstall) uninstall_all ;;
*) echo "usage: $0 install | uninstall" >&2; exit 2 ;;
esac
