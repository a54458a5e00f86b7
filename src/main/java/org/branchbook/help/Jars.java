package org.branchbook.help;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The jars this program runs from, by name; {@code poi-5.5.1.jar} is poi of version 5.5.1. */
record Jars(Map<String, Jar> all) {
    private static final Pattern NAMED = Pattern.compile("(.+?)-(\\d.*?)(-(?:linux|win|mac).*)?");

    /** One of them. */
    record Jar(Path path, String version) {}

    /** Those of the class path, of the manifest of each, and of the module path. */
    static Jars running() throws IOException {
        Map<String, Jar> all = new TreeMap<>();
        for (Path path : entries("java.class.path")) {
            add(all, path);
            for (Path named : manifest(path)) {
                add(all, named);
            }
        }
        for (Path folder : entries("jdk.module.path")) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.forEach(file -> add(all, file));
                }
            }
        }
        return new Jars(all);
    }

    private static void add(Map<String, Jar> all, Path path) {
        String file = String.valueOf(path.getFileName());
        if (!file.endsWith(".jar") || !Files.isRegularFile(path)) {
            return;
        }
        String stem = file.substring(0, file.length() - ".jar".length());
        Matcher named = NAMED.matcher(stem);
        boolean versioned = named.matches();
        all.put(versioned ? named.group(1) : stem, new Jar(path, versioned ? named.group(2) : ""));
    }

    private static List<Path> entries(String property) {
        return Stream.of(System.getProperty(property, "").split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .map(Path::of)
                .toList();
    }

    private static List<Path> manifest(Path path) throws IOException {
        List<Path> named = new ArrayList<>();
        if (!path.toString().endsWith(".jar") || !Files.isRegularFile(path)) {
            return named;
        }
        try (JarFile jar = new JarFile(path.toFile())) {
            Manifest manifest = jar.getManifest();
            String paths =
                    manifest == null
                            ? null
                            : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            for (String one : paths == null ? new String[0] : paths.split(" ")) {
                if (one.endsWith(".jar") && !one.contains(":")) {
                    named.add(path.toAbsolutePath().resolveSibling(one));
                }
            }
        }
        return named;
    }
}
