package org.branchbook.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.branchbook.base.BundledFont;
import org.jspecify.annotations.Nullable;

/**
 * A Chinese font of a PDF. Only TrueType outlines can be embedded, so the installed fonts of a
 * short list are tried before the bundled one; rare characters are asked of both.
 */
final class PageFont {
    private static final List<String> TEXT =
            List.of("simfang.ttf", "simsun.ttc", "STFANGSO.TTF", "Songti.ttc");
    private static final List<String> HEADING =
            List.of("simhei.ttf", "msyh.ttc", "STHeiti Medium.ttc");
    private static final List<Path> FOLDERS =
            List.of(
                    Path.of(System.getenv().getOrDefault("WINDIR", "C:\\Windows"), "Fonts"),
                    Path.of("/System/Library/Fonts"),
                    Path.of("/System/Library/Fonts/Supplemental"),
                    Path.of("/usr/share/fonts/truetype"));

    private final PDType0Font font;
    private final CmapLookup glyphs;

    private PageFont(PDDocument document, TrueTypeFont outlines) throws IOException {
        this.font = PDType0Font.load(document, outlines, true);
        this.glyphs = outlines.getUnicodeCmapLookup();
    }

    /** The font that comes along; one serves both faces of a document. */
    static PageFont bundled(PDDocument document) throws IOException {
        try (InputStream in = BundledFont.open()) {
            return new PageFont(document, first(in.readAllBytes()));
        }
    }

    /** The fonts to try for a character, in this order. */
    static List<PageFont> chain(PDDocument document, boolean heading, PageFont bundled) {
        return (heading ? HEADING : TEXT)
                .stream()
                        .map(name -> installed(document, name))
                        .filter(Objects::nonNull)
                        .limit(1)
                        .map(installed -> List.of(installed, bundled))
                        .findFirst()
                        .orElse(List.of(bundled));
    }

    private static @Nullable PageFont installed(PDDocument document, String name) {
        for (Path folder : FOLDERS) {
            Path file = folder.resolve(name);
            if (Files.isReadable(file)) {
                try {
                    return new PageFont(document, first(Files.readAllBytes(file)));
                } catch (IOException | RuntimeException e) {
                    // Outlines of another kind, or embedding forbidden: the next one will do.
                }
            }
        }
        return null;
    }

    private static TrueTypeFont first(byte[] bytes) throws IOException {
        if (bytes[0] != 't' || bytes[1] != 't') {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        }
        List<TrueTypeFont> faces = new ArrayList<>();
        new TrueTypeCollection(new ByteArrayInputStream(bytes)).processAllFonts(faces::add);
        return faces.getFirst();
    }

    PDType0Font font() {
        return font;
    }

    boolean shows(int character) {
        return glyphs.getGlyphId(character) > 0;
    }

    /** In ems. */
    double width(String text) {
        try {
            return font.getStringWidth(text) / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
