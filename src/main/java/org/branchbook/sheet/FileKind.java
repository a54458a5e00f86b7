package org.branchbook.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is by its first bytes and its parts, whatever its name says. */
enum FileKind {
    XLSX,
    XLS,
    TEXT,
    EMPTY,
    ENCRYPTED,
    WORD,
    /** Word before 2007, .doc. */
    OLD_WORD,
    PDF,
    /** A web page or XML, which many systems hand out as .xls. */
    MARKUP,
    /** A spreadsheet of another program: .ods, .xlsb, .numbers, Excel 5. */
    OTHER_SHEET,
    UNKNOWN;

    private static final int HEAD = 8192;

    static FileKind of(byte[] bytes) {
        if (starts(bytes, 'P', 'K')) {
            return zip(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return compound(bytes);
        }
        if (starts(bytes, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return TEXT;
        }
        return text(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8));
    }

    private static boolean starts(byte[] bytes, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    /** Part names stand uncompressed in a zip, so nothing is unpacked to find them. */
    private static FileKind zip(String bytes) {
        int word = bytes.indexOf("word/document.xml");
        int sheet = bytes.indexOf("xl/workbook.xml");
        if (word >= 0 && (sheet < 0 || word < sheet)) {
            return WORD;
        }
        if (bytes.contains("xl/workbook.bin")
                || bytes.contains("vnd.oasis.opendocument")
                || bytes.contains("Index/Document.iwa")) {
            return OTHER_SHEET;
        }
        return sheet >= 0 || bytes.contains("[Content_Types].xml") ? XLSX : UNKNOWN;
    }

    private static FileKind compound(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return ENCRYPTED;
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return OLD_WORD;
            }
            boolean old = root.hasEntryCaseInsensitive("Book");
            return old && !root.hasEntryCaseInsensitive("Workbook") ? OTHER_SHEET : XLS;
        } catch (IOException | RuntimeException e) {
            // A damaged container: the reader of .xls will say so.
            return XLS;
        }
    }

    private static FileKind text(String head) {
        String start = head.replace("\uFEFF", "").stripLeading();
        if (start.isEmpty()) {
            return EMPTY;
        }
        if (start.indexOf('\0') >= 0) {
            return UNKNOWN;
        }
        return start.charAt(0) == '<' ? MARKUP : TEXT;
    }
}
