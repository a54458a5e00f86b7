package org.branchbook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.branchbook.base.BundledFont;
import org.junit.jupiter.api.Test;

/** A font of a collection, read as if it stood alone. */
class FontFileTest {
    /** The second face of the collection has Latin letters of one width. */
    private static final String TEXT = "学雷锋 iWm,.12（第一课）𠀋龘";

    @Test
    void theFirstFaceOfACollectionIsReadAlone() throws IOException {
        FontFile alone = FontFile.read(BundledFont.open());
        List<TrueTypeFont> faces = new ArrayList<>();
        new TrueTypeCollection(BundledFont.open()).processAllFonts(faces::add);
        TrueTypeFont first = faces.getFirst();
        CmapLookup glyphs = first.getUnicodeCmapLookup();
        for (int character : TEXT.codePoints().toArray()) {
            int glyph = glyphs.getGlyphId(character);
            String which = Character.toString(character);
            assertEquals(glyph > 0, alone.shows(character), which);
            assertEquals(
                    first.getAdvanceWidth(glyph) / (double) first.getUnitsPerEm(),
                    alone.width(character),
                    which);
        }
    }
}
