package org.branchbook.page;

import java.util.List;
import org.branchbook.page.Pages.Box;
import org.branchbook.word.WordPicture;

/** What stands on a page, in millimetres from the top left; written as PDF. */
sealed interface Mark {
    /**
     * A line of text.
     *
     * @param size in points
     * @param bold whether the outlines are thickened
     */
    record Line(double x, double baseline, double size, boolean bold, List<Glyph> glyphs)
            implements Mark {}

    /**
     * One character of a line.
     *
     * @param at from the begin of the line, in points
     */
    record Glyph(FontFile font, int character, double at) {
        String text() {
            return Character.toString(character);
        }
    }

    /**
     * @param thickness in points
     */
    record Rule(double x1, double y1, double x2, double y2, double thickness) implements Mark {}

    /**
     * @param thickness in points
     */
    record Frame(Box box, double thickness) implements Mark {}

    /**
     * @param grey 0 black to 1 white
     */
    record Fill(Box box, double grey) implements Mark {}

    /** A JPEG in RGB or grey, upright, without its caption. */
    record Picture(Box box, WordPicture jpeg) implements Mark {}
}
