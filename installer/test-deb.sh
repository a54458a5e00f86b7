#!/usr/bin/env bash
# Tries a built .deb as a user would: installs it, makes a book, plans an activity in the window on
# a virtual display, starts a second time, upgrades, removes, and sees that the book is unharmed.
# Needs root (best in a container or chroot), Xvfb, openbox, xdotool and ImageMagick.
#
#   sudo installer/test-deb.sh [FILE.deb]     pictures lie in target/installer/test afterwards
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

deb=${1:-$(ls -t target/installer/branchbook_*.deb | head -1)}
out=$PWD/target/installer/test
title='Flag raising and talk'

say() { echo "test-deb: $*"; }
fail() { say "FAILED: $*" >&2; exit 1; }
for tool in dpkg dpkg-deb xvfb-run openbox xdotool import; do
    command -v $tool >/dev/null || fail "$tool is not installed"
done
[ "$(id -u)" = 0 ] || fail "needs root"
if dpkg-query -W -f='${Status}' branchbook 2>/dev/null | grep -q installed; then
    fail "branchbook is installed already: remove it first"
fi

rm -rf "$out"
mkdir -p "$out/home"
export HOME=$out/home XDG_DATA_HOME=$out/home/data XDG_STATE_HOME=$out/home/state
unset BRANCHBOOK_HOME BRANCHBOOK_STATE BRANCHBOOK_JAVA JAVA_HOME JDK_JAVA_OPTIONS
book=$XDG_DATA_HOME/branchbook/book
trap 'dpkg -r branchbook >/dev/null 2>&1 || true' EXIT

# Waits until the command says yes; a slow machine is given a minute.
await() {
    local what=$1
    shift
    for _ in $(seq 240); do
        "$@" >/dev/null 2>&1 && return
        sleep 0.25
    done
    fail "$what"
}
press() { xdotool windowactivate --sync "$id" key "$@"; }
window() { xdotool search --onlyvisible --name "$1" | tail -1; }
shown() { [ -n "$(window "$1")" ]; }
picture() { import -window root "$out/$1.png"; }
planned() { [[ $(branchbook list activities --year "$(date +%Y)" --json) == *"$title"* ]]; }

drive() {
    openbox &
    # As a double-click in a file manager does it.
    branchbook "$book/book.mv.db" >"$out/window.log" 2>&1 &
    local first=$!
    await "no window came" shown '示范'
    local id
    id=$(window '示范')
    xdotool windowsize "$id" 1280 800 2>/dev/null || true
    sleep 4
    picture 1-today
    # Activities, a new one, its title, planned.
    press ctrl+4
    sleep 3
    press ctrl+n
    sleep 3
    press ctrl+a
    xdotool type --delay 40 "$title"
    sleep 1
    picture 2-plan
    press Return
    sleep 3
    picture 3-planned

    local begun
    begun=$(date +%s%N)
    timeout 20 branchbook || fail "a second start did not end well"
    say "second start handed over in $((($(date +%s%N) - begun) / 1000000)) ms"
    [ "$(xdotool search --onlyvisible --name '示范' | wc -l)" = 1 ] || fail "two windows"

    say "upgrades while the window is open"
    dpkg -i "$out/newer.deb" >/dev/null
    press ctrl+1
    sleep 2
    picture 4-after-upgrade
    kill -0 $first || fail "the upgrade ended the window"
    begun=$(date +%s%N)
    press alt+F4
    for _ in $(seq 400); do kill -0 $first 2>/dev/null || break; sleep 0.05; done
    kill -0 $first 2>/dev/null && fail "the window does not close"
    say "closed in $((($(date +%s%N) - begun) / 1000000)) ms"
}

say "installs $(basename "$deb")"
dpkg -i "$deb" >/dev/null || fail "dpkg -i: the packages it depends on are not there (apt-get -f install)"
for file in /usr/bin/branchbook /usr/share/applications/branchbook.desktop \
    /usr/share/mime/packages/branchbook.xml /usr/share/man/man1/branchbook.1.gz \
    /usr/share/icons/hicolor/48x48/apps/branchbook.png /opt/branchbook/runtime/bin/java; do
    [ -e $file ] || fail "$file is missing"
done
if command -v desktop-file-validate >/dev/null; then
    desktop-file-validate /usr/share/applications/branchbook.desktop
fi
opened_by() {
    [ "$(xdg-mime query default "$(xdg-mime query filetype "$1")")" = branchbook.desktop ]
}
branchbook --version | grep -q "^Branchbook [0-9]" || fail "it does not tell its version"
branchbook new --name 中共示范大学第一支部委员会 >/dev/null
[ -s "$book/book.mv.db" ] || fail "no book in $book"
branchbook archive --year "$(date +%Y)" --out "$out/archive" >/dev/null
if command -v xdg-mime >/dev/null; then
    opened_by "$book/book.mv.db" || fail "a book is not opened by branchbook"
    opened_by "$out/archive/data/资料.json" || fail "an archive is not opened by branchbook"
fi

# The next version, of the same files.
dpkg-deb -R "$deb" "$out/newer"
sed -i 's/^Version: .*/&+next/' "$out/newer/DEBIAN/control"
dpkg-deb --root-owner-group -Zgzip -z1 --build "$out/newer" "$out/newer.deb" >/dev/null
rm -rf "$out/newer"

# The part that needs a display.
xvfb-run -a -s "-screen 0 1280x800x24" bash -c "$(declare -f say fail await press window shown picture \
    planned drive); out='$out'; title='$title'; book='$book'; set -eu; drive" || fail "the window"
rm "$out/newer.deb"

planned || fail "the activity planned in the window is not in the book"
dpkg-query -W -f='${Version}\n' branchbook | grep -q next || fail "not upgraded"
branchbook doctor >/dev/null || fail "the book is not sound"
before=$(sha256sum "$book/book.mv.db")
dpkg -r branchbook >/dev/null
trap - EXIT
for left in /opt/branchbook /usr/bin/branchbook /usr/share/applications/branchbook.desktop; do
    [ ! -e $left ] || fail "$left is left behind"
done
[ "$before" = "$(sha256sum "$book/book.mv.db")" ] || fail "removing changed the book"
say "passed: installed, worked, upgraded and removed; the book is unharmed"
