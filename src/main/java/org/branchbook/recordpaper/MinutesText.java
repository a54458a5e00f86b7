package org.branchbook.recordpaper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.branchbook.base.Text;

/** Minutes as typed, taken apart into headings and paragraphs. No word is changed. */
record MinutesText(List<Part> parts) {
    private static final int LONGEST_HEADING = 40;
    private static final String NUMERAL = "[一二三四五六七八九十百]{1,4}";
    private static final List<Pattern> LEVELS =
            List.of(
                    Pattern.compile(NUMERAL + "、.+"),
                    Pattern.compile("[（(]" + NUMERAL + "[）)].+"),
                    Pattern.compile("\\d{1,2}[.．、](?!\\d).+"),
                    Pattern.compile("[（(]\\d{1,2}[）)].+"));
    private static final Pattern SENTENCE = Pattern.compile(".*[。；：，！？;!?,:].*");

    /**
     * @param level 1 to 4 for a heading, 0 for a paragraph
     */
    record Part(int level, String text) {}

    static MinutesText of(String minutes) {
        List<Part> parts = new ArrayList<>();
        for (String paragraph : Text.paragraphs(minutes)) {
            parts.add(new Part(level(paragraph), paragraph));
        }
        return new MinutesText(parts);
    }

    /** A numbered line that is a sentence, or a long one, is text and not a heading. */
    private static int level(String paragraph) {
        if (paragraph.length() > LONGEST_HEADING || SENTENCE.matcher(paragraph).matches()) {
            return 0;
        }
        for (int i = 0; i < LEVELS.size(); i++) {
            if (LEVELS.get(i).matcher(paragraph).matches()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** How many 一、 二、 there are, so that what follows goes on counting. */
    int sections() {
        return (int) parts.stream().filter(part -> part.level() == 1).count();
    }
}
