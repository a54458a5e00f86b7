package org.branchbook.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;

/** The parts of an Office file by name; those that are XML can be taken apart and put back. */
public final class OfficeParts {
    private final Map<String, byte[]> parts;

    OfficeParts(Map<String, byte[]> parts) {
        this.parts = new TreeMap<>(parts);
    }

    public Set<String> names() {
        return Set.copyOf(parts.keySet());
    }

    /** A part as a tree; empty where there is none. */
    public Optional<Document> xml(String name) {
        return Optional.ofNullable(parts.get(name)).map(Xml::read);
    }

    public void put(String name, Document document) {
        parts.put(name, Xml.write(document));
    }

    void remove(String name) {
        parts.remove(name);
    }

    /** The file again, to be opened by a library at once. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            // It is read again within the same breath: packing it costs more than it saves.
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
