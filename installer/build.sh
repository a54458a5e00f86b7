#!/usr/bin/env bash
# Packages Branchbook with a runtime of its own:
#   Linux  target/installer/branchbook_VERSION_ARCH.deb and branchbook-VERSION-linux-ARCH.tar.gz
#   macOS  target/installer/Branchbook-VERSION.dmg
# Needs a JDK 25 (JAVA_HOME or javac on the path) and Maven; the .deb needs dpkg-deb as well.
#
#   installer/build.sh [--no-build] [--no-aot] [--fast]
#     --no-build  takes target/app as it stands instead of building it
#     --no-aot    leaves out the cache of the start (saves a minute; the start is slower)
#     --fast      packs with little compression, for trying things out
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build=1 aot=1 level=9
for word in "$@"; do
    case $word in
        --no-build) build=0 ;;
        --no-aot) aot=0 ;;
        --fast) level=1 ;;
        *) sed -n '2,11p' installer/build.sh; exit 2 ;;
    esac
done

fail() { echo "build.sh: $*" >&2; exit 1; }

jdk=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none)")")")}
[ -x "$jdk/bin/jlink" ] || fail "no JDK with jlink at $jdk: set JAVA_HOME to a JDK 25"
export JAVA_HOME=$jdk
major=$("$jdk/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
[ "${major:-0}" -ge 25 ] || fail "$jdk is Java $major: set JAVA_HOME to a JDK 25"

version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' pom.xml | head -1)
os=$(uname -s)
machine=$(uname -m)
out=$PWD/target/installer
work=$out/stage
app=$work/branchbook

# What is used of what the libraries ask for (jdeps), and: Chinese names of days and sorting by
# pinyin (jdk.localedata), zips (jdk.zipfs). GBK is in java.base here; Windows needs jdk.charsets.
modules=java.base,java.desktop,java.logging,java.management,java.naming,java.scripting,java.sql
modules+=,jdk.jfr,jdk.localedata,jdk.net,jdk.unsupported,jdk.zipfs

if [ $build = 1 ]; then
    mvn -q -DskipTests package
fi
[ -f target/app/branchbook.jar ] || fail "target/app/branchbook.jar is not there"
rm -rf "$work"
mkdir -p "$work/jmods" "$app"

# JavaFX becomes part of the runtime: nothing is unpacked into the user's folder at the start.
javafx=
for jar in target/app/lib/javafx/*.jar; do
    module=$(basename "$jar" | sed 's/^javafx-\([a-z]*\)-.*/javafx.\1/')
    name=$(basename "$jar" .jar)
    mkdir -p "$work/$name/classes" "$work/$name/libs"
    (cd "$work/$name/classes" && "$jdk/bin/jar" xf "$OLDPWD/$jar")
    [ -f "$work/$name/classes/module-info.class" ] || continue
    find "$work/$name/classes" \( -name '*.so' -o -name '*.dylib' -o -name '*.dll' \) \
        -exec mv {} "$work/$name/libs/" \;
    # The look that JavaFX had before this one, and its bridge to another toolkit.
    find "$work/$name/classes" \( -name javafx-swt.jar -o -path '*/caspian/*.*s' \
        -o -path '*/caspian/*.png' \) ! -name caspian-no-transparency.bss -delete
    "$jdk/bin/jmod" create --class-path "$work/$name/classes" --libs "$work/$name/libs" \
        "$work/jmods/$module.jmod"
    javafx+=,$module
done

# Chinese is asked for as zh: zh-CN is taken too and leaves its data out. What a start needs of the
# image comes from the cache, so it is compressed; but for most of JavaFX, of which xz makes little.
"$jdk/bin/java" installer/Unused.java "$work/unused"
"$jdk/bin/jlink" --module-path "$work/jmods" --add-modules "$modules$javafx" \
    --include-locales=en,zh --strip-debug --no-header-files --no-man-pages \
    --compress="zip-9:filter=/java.*/**,/jdk.*/**,/javafx.controls/**" \
    --exclude-resources="@$work/unused" --output "$app/runtime"
find "$app/runtime/bin" -type f ! -name java -delete
rm -f "$app"/runtime/lib/server/classes*.jsa "$app"/runtime/lib/{classlist,jrt-fs.jar}
rm -f "$app"/runtime/lib/lib{splashscreen,jsound,awt_xawt}.*
if command -v strip >/dev/null && [ "$os" = Linux ]; then
    strip --strip-unneeded "$app"/runtime/lib/*.so "$app"/runtime/lib/server/libjvm.so
fi

cp target/app/app.options "$app/"
cp installer/branchbook "$app/branchbook"
chmod 755 "$app/branchbook"

"$jdk/bin/java" installer/Slim.java target/app "$app"

# The cache knows every jar by its time, to the second; some ways of packing keep even ones only.
stamp=$(date -u -d "@$(git log -1 --format=%ct 2>/dev/null || date +%s)" +%Y%m%d%H%M 2>/dev/null \
    || date -u +%Y%m%d%H%M)
even() { find "$app" -exec env TZ=UTC touch -h -t "$stamp.00" {} +; }

train() {
    local home=$work/training display=()
    mkdir -p "$home"
    # A real display trains what a real start needs.
    if [ "$os" = Linux ] && [ -z "${DISPLAY:-}" ]; then
        if command -v xvfb-run >/dev/null; then
            display=(xvfb-run -a -s "-screen 0 1280x800x24")
        else
            echo "build.sh: no display and no xvfb-run: the cache is trained without one" >&2
            export JDK_JAVA_OPTIONS="-Dglass.platform=Headless -Dprism.order=sw"
        fi
    fi
    export BRANCHBOOK_HOME=$home/home BRANCHBOOK_STATE=$home/state
    # By itself: what makes a demonstration is no part of a start.
    "$app/branchbook" demo --out "$home/demo" >/dev/null
    "${display[@]}" "$app/branchbook" --train "$home/demo"
    unset BRANCHBOOK_HOME BRANCHBOOK_STATE JDK_JAVA_OPTIONS
    [ -s "$app/app.aot" ] || fail "the training left no app.aot"
}

# What was left out of the jars is missed by none of these, or building ends here.
prove() {
    local year home=$work/proof
    year=$(date +%Y)
    rm -rf "$home"
    mkdir -p "$home"
    own() { BRANCHBOOK_HOME=$home BRANCHBOOK_STATE=$home "$app/branchbook" "$@" >"$home/said" 2>&1 \
        || fail "$(cat "$home/said") (branchbook $*)"; }
    own demo --out "$home/demo"
    local book=$home/demo/book paper
    for paper in "roster pdf" "plan docx" "statistics xlsx" "leifeng-year docx" "service xlsx"; do
        own export "${paper% *}" --year "$year" --out "$home/${paper/ /.}" --book "$book"
    done
    own check --year "$year" --book "$book"
    own search 雷锋 --book "$book"
    own archive --year "$year" --out "$home/archive" --book "$book"
    own verify "$home/archive"
    own backup --book "$book"
    own export roster --full --reason test --out "$home/full.xlsx" --book "$book"
    own new --name 第一支部 --book "$home/first"
    own import members "$home/full.xlsx" --book "$home/first"
}

even
if [ $aot = 1 ]; then
    train
    even
fi
prove

package_linux() {
    local arch tree=$work/tree
    case $machine in
        x86_64) arch=amd64 ;;
        aarch64) arch=arm64 ;;
        *) fail "no JavaFX for $machine" ;;
    esac
    tar -C "$work" -I "gzip -$level" -cf "$out/branchbook-$version-linux-$machine.tar.gz" branchbook
    command -v dpkg-deb >/dev/null || { echo "no dpkg-deb: no .deb made" >&2; return; }

    rm -rf "$tree"
    mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications" \
        "$tree/usr/share/mime/packages" "$tree/usr/share/man/man1" "$tree/usr/share/doc/branchbook"
    cp -a "$app" "$tree/opt/branchbook"
    ln -s /opt/branchbook/branchbook "$tree/usr/bin/branchbook"
    cp installer/linux/branchbook.desktop "$tree/usr/share/applications/"
    cp installer/linux/branchbook.xml "$tree/usr/share/mime/packages/"
    gzip -9nc installer/linux/branchbook.1 >"$tree/usr/share/man/man1/branchbook.1.gz"
    cat assets/licenses/*.txt >"$tree/usr/share/doc/branchbook/copyright"
    for size in 16 24 32 48 64 128 256 512; do
        mkdir -p "$tree/usr/share/icons/hicolor/${size}x$size/apps"
        cp "assets/icon/branchbook-$size.png" \
            "$tree/usr/share/icons/hicolor/${size}x$size/apps/branchbook.png"
    done
    mkdir -p "$tree/usr/share/icons/hicolor/scalable/apps"
    cp assets/icon/branchbook.svg "$tree/usr/share/icons/hicolor/scalable/apps/"
    find "$tree" -type d -exec chmod 755 {} +
    sed -e "s/@VERSION@/$version/; s/@ARCH@/$arch/" \
        -e "s/@SIZE@/$(du -sk --exclude=DEBIAN "$tree" | cut -f1)/" \
        installer/linux/control >"$tree/DEBIAN/control"
    # xz and not zstd, which the dpkg of UOS and Debian 11 does not read.
    dpkg-deb --root-owner-group -Zxz -z"$level" --build "$tree" \
        "$out/branchbook_${version}_$arch.deb" >/dev/null
}

package_mac() {
    local image=$work/Branchbook.app files=$work/files options=() line
    mkdir -p "$files"
    cp -Rp "$app/branchbook.jar" "$app/lib" "$files/"
    # The flags of every start, one a line; jpackage passes them to its launcher.
    while read -r line; do
        case $line in '' | '#'*) ;; *) options+=(--java-options "$line") ;; esac
    done <installer/app.options
    if [ $aot = 1 ]; then
        cp -p "$app/app.aot" "$files/"
        options+=(--java-options "-XX:AOTCache=\$APPDIR/app.aot")
    fi
    "$jdk/bin/jpackage" --type app-image --name Branchbook --dest "$work" \
        --app-version "$version" --input "$files" --main-jar branchbook.jar \
        --runtime-image "$app/runtime" --icon assets/icon/branchbook.icns \
        --file-associations installer/book.properties "${options[@]}"
    "$jdk/bin/jpackage" --type dmg --name Branchbook --dest "$out" --app-version "$version" \
        --app-image "$image"
}

case $os in
    Linux) package_linux ;;
    Darwin) package_mac ;;
    *) fail "$os is packaged by installer/build.ps1" ;;
esac
du -sk "$app" | awk '{ printf "installed %.0f MB\n", $1 / 1024 }'
ls -l "$out" | awk '/branchbook/ && !/stage/ { printf "%6.1f MB  %s\n", $5 / 1048576, $NF }'
