# Packages Branchbook for Windows with a runtime of its own: a per-user .msi and a portable .zip in
# target\installer. Needs a JDK 25 (JAVA_HOME), Maven, and WiX 5 with its UI and Util extensions.
#
#   powershell -ExecutionPolicy Bypass -File installer\build.ps1 [-NoBuild] [-NoAot] [-NoMsi]
param([switch]$NoBuild, [switch]$NoAot, [switch]$NoMsi)
$ErrorActionPreference = 'Stop'
Set-Location (Split-Path -Parent $PSScriptRoot)

function Invoke-Tool([string]$Program, [string[]]$Words) {
    & $Program @Words
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE" }
}

# Never to be changed: by it Windows knows that a new .msi takes the place of the one before.
$UpgradeCode = '6f1d3c0a-5b0e-4f7c-9a52-3d2f1c7e8b41'

if (-not $env:JAVA_HOME -or -not (Test-Path "$env:JAVA_HOME\bin\jlink.exe")) {
    throw 'JAVA_HOME names no JDK 25 with jlink'
}
$jdk = $env:JAVA_HOME
[xml]$pom = Get-Content pom.xml -Encoding UTF8
$version = $pom.project.version
$out = Join-Path (Get-Location) 'target\installer'
$work = Join-Path $out 'stage'

# The same as in build.sh.
$modules = @(
    'java.base', 'java.desktop', 'java.logging', 'java.management', 'java.naming', 'java.scripting',
    'java.sql', 'java.xml.crypto', 'jdk.charsets', 'jdk.jfr', 'jdk.localedata', 'jdk.net',
    'jdk.unsupported', 'jdk.zipfs')

if (-not $NoBuild) { Invoke-Tool 'mvn.cmd' @('-q', '-DskipTests', 'package') }
if (-not (Test-Path 'target\app\branchbook.jar')) { throw 'target\app\branchbook.jar is not there' }
if (Test-Path $work) { Remove-Item -Recurse -Force $work }
New-Item -ItemType Directory -Force "$work\jmods" | Out-Null

foreach ($jar in Get-ChildItem 'target\app\lib\javafx\*.jar') {
    $classes = Join-Path $work "$($jar.BaseName)\classes"
    $libs = Join-Path $work "$($jar.BaseName)\libs"
    New-Item -ItemType Directory -Force $classes, $libs | Out-Null
    Push-Location $classes
    Invoke-Tool "$jdk\bin\jar.exe" @('xf', $jar.FullName)
    Pop-Location
    if (-not (Test-Path "$classes\module-info.class")) { continue }
    # The Visual C++ libraries come with the runtime already; two of a name stop jlink.
    foreach ($dll in Get-ChildItem "$classes\*.dll" -Recurse) {
        if ($dll.Name -match '^(msvcp|vcruntime|ucrtbase|api-ms-)') {
            Remove-Item $dll.FullName
        } else {
            Move-Item $dll.FullName $libs
        }
    }
    $module = $jar.BaseName -replace '^javafx-([a-z]*)-.*', 'javafx.$1'
    Invoke-Tool "$jdk\bin\jmod.exe" @(
        'create', '--class-path', $classes, '--libs', $libs, "$work\jmods\$module.jmod")
    $modules += $module
}

Invoke-Tool "$jdk\bin\java.exe" @('installer\Unused.java', "$work\unused")
Invoke-Tool "$jdk\bin\jlink.exe" @(
    '--module-path', "$work\jmods", '--add-modules', ($modules -join ','),
    '--include-locales=en,zh', '--strip-debug', '--no-header-files', '--no-man-pages',
    '--compress=zip-6', "--exclude-resources=@$work\unused", '--output', "$work\runtime")

# The flags of every start, one a line, without notes; jpackage passes them to its launcher.
$options = Get-Content 'installer\app.options' -Encoding UTF8 |
    Where-Object { $_ -and -not $_.StartsWith('#') }
$files = Join-Path $work 'files'
New-Item -ItemType Directory -Force $files | Out-Null
Invoke-Tool "$jdk\bin\java.exe" @('installer\Slim.java', 'target\app', $files)
$image = @(
    '--type', 'app-image', '--name', 'Branchbook', '--dest', $work, '--app-version', $version,
    '--input', $files, '--main-jar', 'branchbook.jar', '--runtime-image', "$work\runtime",
    '--icon', 'assets\icon\branchbook.ico', '--vendor', 'Branchbook')
foreach ($option in $options) { $image += @('--java-options', $option) }
Invoke-Tool "$jdk\bin\jpackage.exe" $image
$app = Join-Path $work 'Branchbook'

# The cache knows every jar by its time, and an .msi keeps even seconds only.
$stamp = [DateTime]::UtcNow.Date
function Set-EvenTimes {
    foreach ($file in Get-ChildItem $app -Recurse -File) { $file.LastWriteTimeUtc = $stamp }
}
Set-EvenTimes
if (-not $NoAot) {
    $env:BRANCHBOOK_HOME = "$work\training\home"
    $env:BRANCHBOOK_STATE = "$work\training\state"
    # By itself: what makes a demonstration is no part of a start.
    $demo = @('demo', '--out', "$work\training\demo")
    $run = Start-Process "$app\Branchbook.exe" $demo -Wait -PassThru
    if ($run.ExitCode -ne 0) { throw "the demonstration ended with $($run.ExitCode)" }
    $plain = '-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining'
    $env:JAVA_TOOL_OPTIONS = "-XX:AOTMode=record $plain -XX:AOTConfiguration=$work\app.conf"
    $run = Start-Process "$app\Branchbook.exe" @('--train', "$work\training\demo") -Wait -PassThru
    if ($run.ExitCode -ne 0) { throw "the training ended with $($run.ExitCode)" }
    $env:JAVA_TOOL_OPTIONS =
        "-XX:AOTMode=create $plain -XX:AOTConfiguration=$work\app.conf " +
        "-XX:AOTCache=$app\app\app.aot"
    Start-Process "$app\Branchbook.exe" -Wait
    $env:JAVA_TOOL_OPTIONS = $null
    if (-not (Test-Path "$app\app\app.aot")) { throw 'the training left no app.aot' }
    Add-Content "$app\app\Branchbook.cfg" 'java-options=-XX:AOTCache=$APPDIR\app.aot'
    Set-EvenTimes
}

Compress-Archive -Force -Path $app -DestinationPath "$out\branchbook-$version-windows-x86_64.zip"
if (-not $NoMsi) {
    # The texts of the dialogues follow the locale of jpackage itself; the name stays ASCII, since
    # a Chinese one fails where Windows speaks another language.
    Invoke-Tool "$jdk\bin\jpackage.exe" @(
        '-J-Duser.language=zh', '-J-Duser.country=CN', '--type', 'msi', '--name', 'Branchbook',
        '--dest', $out, '--app-version', $version, '--app-image', $app, '--vendor', 'Branchbook',
        '--win-per-user-install', '--win-upgrade-uuid', $UpgradeCode, '--win-menu',
        '--win-menu-group', 'Branchbook', '--win-shortcut', '--win-dir-chooser',
        '--file-associations', 'installer\book.properties')
}
Get-ChildItem $out -File | ForEach-Object { '{0,7:N1} MB  {1}' -f ($_.Length / 1048576), $_.Name }
