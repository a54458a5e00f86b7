package org.branchbook.rules;

import org.branchbook.base.Messages;

/**
 * Where a rule is written.
 *
 * @param number of the article, 0 where only the regulation is certain
 */
public record Article(Regulation regulation, int number) {
    private static final String DIGITS = "〇一二三四五六七八九";

    public Article {
        if (number < 0 || number > 99) {
            throw new IllegalArgumentException("no such article: " + number);
        }
    }

    /** 《中国共产党支部工作条例（试行）》第十一条, or the same in English. */
    public String text(Messages messages) {
        String name = messages.text(regulation);
        if (!regulation.published()) {
            return name;
        }
        if (number == 0) {
            return messages.text("rules.article.regulation", name);
        }
        String shown = messages.chinese() ? chinese(number) : String.valueOf(number);
        return messages.text("rules.article", name, shown);
    }

    static String chinese(int number) {
        int tens = number / 10;
        int units = number % 10;
        String text = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.charAt(tens)) + "十";
        return units == 0 ? text : text + DIGITS.charAt(units);
    }
}
