#!/bin/sh
# SPDX-License-Identifier: MIT
# Format and style of everything in the tree; says each fault and fails on any.
set -eu
cd "$(dirname "$0")/.."
swift=${SWIFT:-swift}
faults=0

fault() {
    echo "$1" >&2
    faults=$((faults + 1))
}

"$swift" format lint --strict --parallel --recursive Sources Tests Package.swift || fault "swift format lint found faults"

swift_files=$(find Sources Tests -name '*.swift')
scripts=$(find Tests .ci -type f \( -name '*.sh' -o -path .ci/run \))
helpers=$(find Tests -type f -name '*.py')

# shellcheck disable=SC2086 # lists of words: no path of ours holds a space
{
    without=$(grep -L 'SPDX-License-Identifier: MIT' $swift_files $scripts $helpers Makefile systemd/followup.service || true)
    [ -z "$without" ] || fault "no licence line in: $without"
    tabs=$(grep -l "$(printf '\t')" $swift_files $scripts $helpers || true)
    [ -z "$tabs" ] || fault "tabs in: $tabs"
    trailing=$(grep -lE '[[:space:]]+$' $scripts $helpers Makefile systemd/* || true)
    [ -z "$trailing" ] || fault "white space at the end of lines in: $trailing"
    for script in $scripts; do
        [ -x "$script" ] || fault "not executable: $script"
    done
    if command -v shellcheck >/dev/null 2>&1; then
        shellcheck $scripts || fault "shellcheck found faults"
    else
        echo "shellcheck is not installed; scripts were not checked with it" >&2
    fi
}

if command -v desktop-file-validate >/dev/null 2>&1; then
    desktop-file-validate systemd/followup.desktop || fault "desktop-file-validate found faults"
fi

[ "$faults" = 0 ] || exit 1
