package org.branchbook.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A TrueType font, read once: what it shows, how wide, and a subset of it for each document. */
final class FontFile {
    private static final int NO_EMBEDDING = 0x0002;
    private static final int NO_SUBSETTING = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    /** Where a collection tells its first face, and a face the number of its tables, in bytes. */
    private static final int FIRST_FACE = 12;

    private static final int TABLE_COUNT = 4;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private final TrueTypeFont outlines;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    private FontFile(TrueTypeFont outlines) throws IOException {
        this.outlines = outlines;
        this.glyphs = outlines.getUnicodeCmapLookup();
        // A large font brings four tables of the same characters; one is asked for.
        CmapTable tables = outlines.getCmap();
        tables.setCmaps(
                Stream.of(tables.getCmaps())
                        .filter(table -> table == glyphs)
                        .toArray(CmapSubtable[]::new));
        this.unitsPerEm = outlines.getUnitsPerEm();
    }

    static FontFile read(InputStream stream) {
        try (InputStream in = stream) {
            return new FontFile(first(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws IOException where the outlines are of another kind, or may not be embedded
     */
    static FontFile installed(Path file) throws IOException {
        TrueTypeFont outlines = first(Files.readAllBytes(file));
        OS2WindowsMetricsTable rights = outlines.getOS2Windows();
        int type = rights == null ? 0 : rights.getFsType();
        boolean forbidden =
                (type & 0xF) == NO_EMBEDDING || (type & (NO_SUBSETTING | BITMAPS_ONLY)) != 0;
        if (forbidden || !outlines.getTableMap().containsKey("glyf")) {
            throw new IOException(file + " cannot be embedded");
        }
        return new FontFile(outlines);
    }

    /**
     * The first face of a collection is a font by itself once its directory stands at the front,
     * since its tables are told from the start of the file (OpenType, Font Collections). The whole
     * collection would be every face with all its tables in memory.
     */
    private static TrueTypeFont first(byte[] bytes) throws IOException {
        if (bytes[0] == 't' && bytes[1] == 't') {
            ByteBuffer file = ByteBuffer.wrap(bytes);
            int face = file.getInt(FIRST_FACE);
            int tables = file.getShort(face + TABLE_COUNT);
            System.arraycopy(bytes, face, bytes, 0, HEADER + ENTRY * tables);
        }
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    }

    boolean shows(int character) {
        return glyphs.getGlyphId(character) > 0;
    }

    /** In ems. */
    double width(int character) {
        try {
            return outlines.getAdvanceWidth(glyphs.getGlyphId(character)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document keeps only the characters that it shows. */
    PDType0Font embedded(PDDocument document) throws IOException {
        return PDType0Font.load(document, outlines, true);
    }
}
