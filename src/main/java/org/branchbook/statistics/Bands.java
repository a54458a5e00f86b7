package org.branchbook.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.branchbook.figure.FigureTable.Chart;
import org.branchbook.figure.FigureTable.Series;
import org.branchbook.statistics.Frame.Who;
import org.jspecify.annotations.Nullable;

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

    static List<String> ages(Frame frame) {
        List<String> names =
                names(frame, AGES, "statistics.structure.years", "statistics.structure.from");
        names.addFirst(frame.text("statistics.structure.upTo", AGES[0] - 1));
        return names;
    }

    static List<String> partyAges(Frame frame) {
        List<String> names =
                names(
                        frame,
                        PARTY_AGES,
                        "statistics.structure.partyYears",
                        "statistics.structure.partyFrom");
        names.addFirst(frame.text("statistics.structure.probation"));
        return names;
    }

    private static List<String> names(Frame frame, int[] bounds, String span, String from) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < bounds.length; i++) {
            boolean last = i == bounds.length - 1;
            names.add(
                    last
                            ? frame.text(from, bounds[i])
                            : frame.text(span, bounds[i], bounds[i + 1] - 1));
        }
        return names;
    }

    static Chart chart(Frame frame, Function<Who, String> band) {
        List<String> names = ages(frame);
        List<@Nullable BigDecimal> counts = new ArrayList<>();
        for (String name : names) {
            long count =
                    frame.members().stream().filter(who -> band.apply(who).equals(name)).count();
            counts.add(BigDecimal.valueOf(count));
        }
        return new Chart(
                false, names, List.of(new Series(frame.text("statistics.structure.age"), counts)));
    }
}
