package org.branchbook.base;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Rewrites an Office file so that equal content gives equal bytes, and so an equal hash. */
public final class Reproducible {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String FIRST = "[Content_Types].xml";

    private Reproducible() {}

    /** The same parts, sorted after the content types, all with the same time. */
    public static byte[] zip(byte[] office) throws IOException {
        return zip(parts(new ByteArrayInputStream(office)));
    }

    /** A part that writes itself, however large it is. */
    public interface Part {
        void write(OutputStream out) throws IOException;
    }

    /** A file of these parts, whatever their order. */
    public static byte[] zip(Map<String, byte[]> parts) throws IOException {
        return zip(parts, Map.of());
    }

    /**
     * @param instead written in place of the part that has the same name
     */
    public static byte[] zip(Map<String, byte[]> parts, Map<String, Part> instead)
            throws IOException {
        Map<String, byte[]> sorted = new TreeMap<>(parts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] first = sorted.remove(FIRST);
            if (first != null) {
                put(zip, FIRST, to -> to.write(first));
            }
            for (Map.Entry<String, byte[]> part : sorted.entrySet()) {
                byte[] bytes = part.getValue();
                put(zip, part.getKey(), instead.getOrDefault(part.getKey(), to -> to.write(bytes)));
            }
        }
        return out.toByteArray();
    }

    /** The parts of an Office file by their names. */
    public static Map<String, byte[]> parts(InputStream office) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(office)) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                parts.put(e.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    /** Every part has the same time. */
    private static void put(ZipOutputStream zip, String name, Part part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        part.write(zip);
        zip.closeEntry();
    }
}
