package org.branchbook.statistics;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Messages;

/** The bands of age (as the yearly bulletin of intra-Party statistics has them) and Party age. */
final class Bands {
    private static final int[] AGES = {31, 36, 41, 46, 51, 56, 61};
    private static final int[] PARTY_AGES = {0, 5, 10, 20, 30, 40, 50};

    private Bands() {}

    /** 0 for 30 and younger, … 7 for 61 and older. */
    static int age(int years) {
        return at(AGES, years);
    }

    /** 1 for less than 5 years, … 7 for 50 and more; 0 stands for those on probation. */
    static int partyAge(int years) {
        return at(PARTY_AGES, years);
    }

    private static int at(int[] bounds, int years) {
        int band = 0;
        while (band < bounds.length && years >= bounds[band]) {
            band++;
        }
        return band;
    }

    static List<String> ages(Messages words) {
        List<String> names =
                names(words, AGES, "statistics.structure.years", "statistics.structure.from");
        names.addFirst(words.text("statistics.structure.upTo", AGES[0] - 1));
        return names;
    }

    static List<String> partyAges(Messages words) {
        List<String> names =
                names(
                        words,
                        PARTY_AGES,
                        "statistics.structure.partyYears",
                        "statistics.structure.partyFrom");
        names.addFirst(words.text("statistics.structure.probation"));
        return names;
    }

    private static List<String> names(Messages words, int[] bounds, String span, String from) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < bounds.length; i++) {
            boolean last = i == bounds.length - 1;
            names.add(
                    last
                            ? words.text(from, bounds[i])
                            : words.text(span, bounds[i], bounds[i + 1] - 1));
        }
        return names;
    }
}
