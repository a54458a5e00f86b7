package org.branchbook.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A library, font or set of icons that is shipped.
 *
 * @param version as its file is named; empty where it has none
 * @param licence short name
 * @param jars the files it consists of, as far as they are there
 * @param texts its licence: entries of its own jars, or files of {@code assets/licenses}
 */
record ShippedPart(
        String name, String version, String licence, List<Path> jars, List<String> texts) {
    private static final String OWN = "jar:";

    ShippedPart {
        jars = List.copyOf(jars);
        texts = List.copyOf(texts);
    }

    /** The licence and the notices in full. */
    String text() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String text : texts) {
            String part = text.startsWith(OWN) ? own(text.substring(OWN.length())) : kept(text);
            if (!part.isBlank()) {
                all.append(all.isEmpty() ? "" : "\n\n\n").append(part.strip());
            }
        }
        return all.toString();
    }

    /** From the first of the jars that has it. */
    private String own(String entry) throws IOException {
        for (Path jar : jars) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                ZipEntry found = zip.getEntry(entry);
                if (found != null) {
                    return read(zip.getInputStream(found));
                }
            }
        }
        return "";
    }

    private static String kept(String file) throws IOException {
        InputStream in = ShippedPart.class.getResourceAsStream("/assets/licenses/" + file);
        return in == null ? "" : read(in);
    }

    private static String read(InputStream in) throws IOException {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
