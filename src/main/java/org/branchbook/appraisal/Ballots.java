package org.branchbook.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a democratic test gave one member: how many ballots for each grade. */
public record Ballots(int excellent, int qualified, int basic, int unqualified) {
    private static final Pattern FOUR =
            Pattern.compile(
                    "(\\d{1,4})[/／、,，\\s]+(\\d{1,4})[/／、,，\\s]+(\\d{1,4})[/／、,，\\s]+(\\d{1,4})");

    public Ballots {
        if (excellent < 0 || qualified < 0 || basic < 0 || unqualified < 0) {
            throw new IllegalArgumentException("ballots");
        }
    }

    public int total() {
        return excellent + qualified + basic + unqualified;
    }

    /** 12/3/0/0, in the order of {@link Grade}. */
    public String text() {
        return String.join(
                "/",
                List.of(
                        String.valueOf(excellent),
                        String.valueOf(qualified),
                        String.valueOf(basic),
                        String.valueOf(unqualified)));
    }

    /** Four numbers divided by strokes, commas or blanks. */
    public static Optional<Ballots> read(String text) {
        Matcher four = FOUR.matcher(text.strip());
        return four.matches()
                ? Optional.of(
                        new Ballots(
                                number(four, 1), number(four, 2), number(four, 3), number(four, 4)))
                : Optional.empty();
    }

    private static int number(Matcher four, int group) {
        return Integer.parseInt(four.group(group));
    }
}
