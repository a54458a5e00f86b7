package org.branchbook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Text;

/**
 * Sets text of one face in lines, as GB/T 9704 and Chinese printing want it: numbers and words stay
 * whole, no closing mark begins a line and no opening one ends it, marks give way before a line is
 * broken early. Widths are in ems.
 */
final class PageText {
    private static final int MISSING = '□';

    /** Boxes that few fonts have; a ticked one must never turn into an empty one. */
    private static final Map<Integer, Integer> INSTEAD =
            Map.of((int) '☐', (int) '□', (int) '☑', (int) '√', (int) '☒', (int) '×');

    private static final String CLOSING = "，。、；：？！）》」』】〉〕｝”’％℃·,.;:?!)]}%";
    private static final String OPENING = "（《「『【〈〔｛“‘([{";
    private static final String WHOLE = "-./:@_%+#&,–~";

    /** Between Chinese and Latin; a quarter as in Word would be read as a blank in searches. */
    private static final double BETWEEN_SCRIPTS = 0.1;

    /** Where the Latin scripts end. */
    private static final int LATIN = 0x250;

    private static final double PATIENCE = 0.25;
    private static final double TOLERANCE = 1e-6;

    private final List<FontFile> chain;
    private final double spacing;

    /**
     * @param spacing added to every character, in ems
     */
    PageText(List<FontFile> chain, double spacing) {
        this.chain = chain;
        this.spacing = spacing;
    }

    /** A line; the width is the natural one. */
    record Line(List<Sign> signs, double width, boolean last) {
        String text() {
            StringBuilder text = new StringBuilder();
            signs.forEach(sign -> text.appendCodePoint(sign.shown()));
            return text.toString();
        }
    }

    /**
     * A character.
     *
     * @param shown a box where no font has it; PDFBox would fail on it
     * @param before white space before it, unless it begins a line
     * @param joined whether it stays with the one before
     */
    record Sign(FontFile font, int shown, double before, double advance, boolean joined) {
        /** How much of it may be taken away in a line that is too full. */
        double spare() {
            boolean mark = shown > LATIN && (isClosing(shown) || isOpening(shown));
            return mark && advance > 0.8 ? advance / 2 : 0;
        }
    }

    private static boolean isClosing(int c) {
        return CLOSING.indexOf(c) >= 0;
    }

    private static boolean isOpening(int c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** One line, however long. */
    Line line(String text) {
        List<Sign> signs = signs(text.replaceAll("[\\n\\t]", " "));
        return new Line(signs, width(signs), true);
    }

    /** In ems. */
    double width(String line) {
        return line(line).width();
    }

    /**
     * The lines of the paragraphs.
     *
     * @param first how wide the first line of each may be
     * @param others how wide the others may be
     */
    List<Line> lines(String text, double first, double others) {
        List<Line> lines = new ArrayList<>();
        for (String paragraph : Text.clean(text).split("\n", -1)) {
            List<Sign> left = signs(paragraph.replace('\t', ' '));
            double room = first;
            do {
                int end = end(left, room);
                List<Sign> line = left.subList(0, end);
                left = afterBlanks(left.subList(end, left.size()));
                lines.add(new Line(List.copyOf(line), width(line), left.isEmpty()));
                room = others;
            } while (!left.isEmpty());
        }
        return lines;
    }

    /** How many signs stand on a line: whole words, or at least one character. */
    private static int end(List<Sign> signs, double room) {
        double width = 0;
        double spare = 0;
        int word = 0;
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            if (!sign.joined()) {
                word = i;
            }
            width += sign.advance() + (i > 0 ? sign.before() : 0);
            spare += sign.spare();
            boolean mayYield =
                    isClosing(sign.shown()) || (i + 1 < signs.size() && signs.get(i + 1).joined());
            double needed = width - (mayYield ? spare : 0);
            if (needed > room + TOLERANCE && !isBlank(sign)) {
                return Math.max(1, fits(signs, word, room) ? word : torn(signs, word, i));
            }
        }
        return signs.size();
    }

    /** Whether the word that begins there fits a line of its own. */
    private static boolean fits(List<Sign> signs, int word, double room) {
        double width = 0;
        int i = word;
        do {
            width += signs.get(i).advance();
            i++;
        } while (i < signs.size() && signs.get(i).joined());
        return word > 0 && width <= room;
    }

    /** A longer word, such as an address, ends after one of its marks, else anywhere. */
    private static int torn(List<Sign> signs, int word, int end) {
        for (int i = end; i > word; i--) {
            if (WHOLE.indexOf(signs.get(i - 1).shown()) >= 0) {
                return i;
            }
        }
        return end;
    }

    private static boolean isBlank(Sign sign) {
        return sign.shown() == ' ';
    }

    private static List<Sign> afterBlanks(List<Sign> signs) {
        int from = 0;
        while (from < signs.size() && isBlank(signs.get(from))) {
            from++;
        }
        return signs.subList(from, signs.size());
    }

    private static double width(List<Sign> signs) {
        int end = signs.size();
        while (end > 0 && isBlank(signs.get(end - 1))) {
            end--;
        }
        double width = 0;
        for (int i = 0; i < end; i++) {
            width += signs.get(i).advance() + (i > 0 ? signs.get(i).before() : 0);
        }
        return width;
    }

    private List<Sign> signs(String line) {
        int[] characters = Text.clean(line).codePoints().toArray();
        List<Sign> signs = new ArrayList<>(characters.length);
        for (int i = 0; i < characters.length; i++) {
            int c = known(characters[i]);
            FontFile font = fontOf(c);
            int shown = font.shows(c) ? c : font.shows(MISSING) ? MISSING : '?';
            int last = i == 0 ? ' ' : characters[i - 1];
            double before = meet(last, c) ? BETWEEN_SCRIPTS : 0;
            double advance = font.width(shown) + spacing;
            signs.add(new Sign(font, shown, before, advance, i > 0 && joined(last, c)));
        }
        return signs;
    }

    private static boolean meet(int a, int b) {
        return (isLatin(a) && Character.isIdeographic(b))
                || (Character.isIdeographic(a) && isLatin(b));
    }

    private static boolean isLatin(int c) {
        return c < LATIN && Character.isLetterOrDigit(c);
    }

    /** 2026年 and 30% stay whole as 2026 does. */
    private static boolean joined(int before, int c) {
        boolean word = isWord(before) && isWord(c);
        boolean unit = Character.isDigit(before) && "年月日%％℃".indexOf(c) >= 0;
        boolean twins = before == c && (c == '…' || c == '—');
        return word || unit || twins || isClosing(c) || isOpening(before);
    }

    private static boolean isWord(int c) {
        return isLatin(c) || WHOLE.indexOf(c) >= 0;
    }

    private int known(int c) {
        Integer instead = INSTEAD.get(c);
        return instead == null || fontOf(c).shows(c) ? c : instead;
    }

    private FontFile fontOf(int character) {
        return chain.stream()
                .filter(font -> font.shows(character))
                .findFirst()
                .orElse(chain.getFirst());
    }

    /** The characters of a line where they stand by themselves. */
    static List<Mark.Glyph> set(Line line, double size) {
        return set(line, size, line.width());
    }

    /**
     * The characters of a line that fills a width: what is too much is taken from the marks, what
     * is missing put between the characters; a last line and one that would be torn stay as they
     * are.
     *
     * @param room in ems
     */
    static List<Mark.Glyph> set(Line line, double size, double room) {
        List<Sign> signs = line.signs();
        double missing = room - line.width();
        double spare = signs.stream().mapToDouble(Sign::spare).sum();
        long gaps = signs.stream().skip(1).filter(sign -> stretches(sign)).count();
        boolean fill = missing > 0 && !line.last() && missing <= gaps * PATIENCE;
        double more = fill ? missing / gaps : 0;
        double less = missing < -1e-6 && spare > 0 ? Math.min(1, -missing / spare) : 0;
        List<Mark.Glyph> glyphs = new ArrayList<>(signs.size());
        double at = 0;
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            double taken = less * sign.spare();
            at += i == 0 ? 0 : sign.before() + (stretches(sign) ? more : 0);
            // The blank half of an opening mark is its left one.
            double shift = isOpening(sign.shown()) ? taken : 0;
            glyphs.add(new Mark.Glyph(sign.font(), sign.shown(), (at - shift) * size));
            at += sign.advance() - taken;
        }
        return glyphs;
    }

    /** Whether white space may be put before it. */
    private static boolean stretches(Sign sign) {
        return !sign.joined() || sign.shown() > LATIN;
    }
}
