package org.branchbook.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.branchbook.base.AppException;

/** Opens an Office file: what it is not is said in plain words before any library sees it. */
public final class OfficeReader {
    /** What a template may weigh; a form with a few pictures has less than one. */
    public static final int MEGABYTES = 20;

    private static final long LONGEST = MEGABYTES * 1024L * 1024;
    private static final long UNPACKED = 5 * LONGEST;
    private static final int MOST_PARTS = 2000;
    private static final int HEAD = 4096;
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private OfficeReader() {}

    public static OfficeParts read(Path file, OfficeKind kind) {
        String name = String.valueOf(file.getFileName());
        try {
            checkHead(file, name);
            OfficeParts parts = new OfficeParts(unpacked(file, name));
            checkKind(parts, kind, name);
            return parts;
        } catch (ZipException e) {
            throw new AppException(e, "office.damaged", name);
        } catch (IOException e) {
            throw new AppException(e, "office.unreadable", name);
        }
    }

    private static void checkHead(Path file, String name) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new AppException("office.missing", file);
        }
        long size = Files.size(file);
        if (size > LONGEST) {
            throw new AppException("office.tooLarge", name, size >> 20, MEGABYTES);
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw new AppException(isEncrypted(file) ? "office.encrypted" : "office.old", name);
        }
        if (head.length == 0) {
            throw new AppException("office.empty", name);
        }
        if (!text.startsWith("PK\u0003\u0004")) {
            throw new AppException("office.other", name);
        }
    }

    /** A document with a password is a compound file with this stream in its directory. */
    private static boolean isEncrypted(Path file) throws IOException {
        String whole = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        return whole.contains(new String(stream, StandardCharsets.ISO_8859_1));
    }

    private static Map<String, byte[]> unpacked(Path file, String name) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        long left = UNPACKED;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new AppException("office.bomb", name);
            }
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (entry.isDirectory()) {
                    continue;
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    // The size that an entry claims may be a lie.
                    byte[] bytes = in.readNBytes((int) left + 1);
                    left -= bytes.length;
                    if (left < 0) {
                        throw new AppException("office.bomb", name);
                    }
                    parts.put(entry.getName().replace('\\', '/'), bytes);
                }
            }
        }
        return parts;
    }

    private static void checkKind(OfficeParts parts, OfficeKind kind, String name) {
        if (parts.names().contains(kind.main())) {
            boolean strict =
                    parts.xml(kind.main())
                            .orElseThrow()
                            .getDocumentElement()
                            .getNamespaceURI()
                            .toLowerCase(Locale.ROOT)
                            .startsWith(STRICT);
            if (strict) {
                throw new AppException("office.strict", name);
            }
            return;
        }
        throw new AppException(
                kind == OfficeKind.WORD ? "office.notWord" : "office.notExcel", name);
    }
}
