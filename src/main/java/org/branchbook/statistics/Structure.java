package org.branchbook.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.base.PartialDate;
import org.branchbook.figure.FigureTable;
import org.branchbook.figure.FigureTable.Cell;
import org.branchbook.figure.FigureTable.Chart;
import org.branchbook.figure.FigureTable.Line;
import org.branchbook.figure.FigureTable.Look;
import org.branchbook.figure.FigureTable.Series;
import org.branchbook.member.MemberField;
import org.branchbook.member.Stage;
import org.branchbook.person.Education;
import org.branchbook.statistics.Frame.Who;
import org.jspecify.annotations.Nullable;

/**
 * 队伍结构: the members of a day by what intra-Party statistics ask for. Every member stands once under
 * each heading, under “not known” where the roster does not say.
 */
final class Structure {
    private static final LocalDate[] ERAS = {
        LocalDate.of(1949, 10, 1), LocalDate.of(1978, 12, 19), LocalDate.of(2012, 11, 9)
    };

    private static final Map<String, Education.Level> LEVELS =
            Education.all().stream().collect(Collectors.toMap(Education::code, Education::level));

    private final Frame frame;
    private final List<Line> lines = new ArrayList<>();

    Structure(Frame frame) {
        this.frame = frame;
    }

    FigureTable table() {
        add("statistics.structure.stage", this::stage);
        add("statistics.structure.sex", this::sex);
        add("statistics.structure.ethnicity", this::ethnicity, ethnicities());
        add("statistics.structure.age", this::age, Bands.ages(frame.words()));
        add("statistics.structure.education", this::education, educations());
        add("statistics.structure.partyAge", this::partyAge, Bands.partyAges(frame.words()));
        add("statistics.structure.joined", this::joined, eras());
        add("statistics.structure.group", who -> who.group().isEmpty() ? unknown() : who.group());
        int all = frame.members().size();
        if (all > 0) {
            lines.add(
                    Line.sum(
                            frame.text("statistics.total"),
                            "",
                            Cell.some(all, () -> behind("", frame.members())),
                            Rates.of(all, all)));
        }
        return new FigureTable(
                frame.text("statistics.structure.title", frame.on()),
                List.of(frame.text("statistics.structure.note")),
                List.of(
                        frame.column("statistics.structure.heading", Look.TEXT),
                        frame.column("statistics.structure.value", Look.TEXT),
                        frame.column("statistics.structure.people", Look.COUNT),
                        frame.column("statistics.structure.share", Look.RATE)),
                all == 0 ? List.of() : lines,
                all == 0 ? null : chart());
    }

    /** The ages, or where no date of birth is known what else is; at least who is on probation. */
    private Chart chart() {
        if (known(this::age)) {
            return chart("statistics.structure.age", this::age, Bands.ages(frame.words()));
        }
        if (known(who -> probationary(who) ? unknown() : partyAge(who))) {
            return chart(
                    "statistics.structure.partyAge",
                    this::partyAge,
                    Bands.partyAges(frame.words()));
        }
        List<String> stages = frame.members().stream().map(this::stage).distinct().toList();
        return chart("statistics.structure.stage", this::stage, stages);
    }

    private boolean known(Function<Who, String> value) {
        return frame.members().stream().anyMatch(who -> !value.apply(who).equals(unknown()));
    }

    private Chart chart(String key, Function<Who, String> value, List<String> names) {
        List<@Nullable BigDecimal> counts = new ArrayList<>();
        for (String name : names) {
            long count =
                    frame.members().stream().filter(who -> value.apply(who).equals(name)).count();
            counts.add(BigDecimal.valueOf(count));
        }
        return new Chart(
                Chart.Drawn.COUNT_BARS, names, List.of(new Series(frame.text(key), counts)));
    }

    private void add(String key, Function<Who, String> value) {
        add(key, value, List.of());
    }

    /**
     * @param order values that come first, in this order, though nobody has them
     */
    private void add(String key, Function<Who, String> value, List<String> order) {
        Map<String, List<Who>> people = new LinkedHashMap<>();
        order.forEach(name -> people.put(name, new ArrayList<>()));
        for (Who who : frame.members()) {
            people.computeIfAbsent(value.apply(who), _ -> new ArrayList<>()).add(who);
        }
        List<Who> unknown = people.remove(unknown());
        if (unknown != null) {
            if (unknown.size() == frame.members().size()) {
                people.clear();
            }
            people.put(unknown(), unknown);
        }
        String heading = frame.text(key);
        people.forEach((name, some) -> {
            lines.add(
                    Line.of(
                            null,
                            heading,
                            name,
                            Cell.some(some.size(), () -> behind(name, some)),
                            some.isEmpty() ? null : Rates.of(some.size(), frame.members().size())));
        });
    }

    private FigureTable behind(String name, List<Who> some) {
        return frame.people((name.isEmpty() ? "" : name + " · ") + frame.on(), some);
    }

    private String unknown() {
        return frame.text("statistics.unknown");
    }

    private static String value(Who who, MemberField field) {
        return who.entry().member().value(field);
    }

    private String stage(Who who) {
        Stage stage = who.entry().stage();
        return stage == null ? unknown() : frame.words().text(stage);
    }

    private String sex(Who who) {
        return switch (value(who, MemberField.SEX)) {
            case "MALE" -> StructureWords.sexes(frame.words()).getFirst();
            case "FEMALE" -> StructureWords.sexes(frame.words()).getLast();
            default -> unknown();
        };
    }

    private List<String> ethnicities() {
        return StructureWords.ethnicities(frame.words());
    }

    private String ethnicity(Who who) {
        String code = value(who, MemberField.ETHNICITY);
        return code.isEmpty() ? unknown() : ethnicities().get(code.equals("01") ? 0 : 1);
    }

    private String age(Who who) {
        return band(who, MemberField.BIRTH_DATE, Bands::age, Bands.ages(frame.words()));
    }

    /** From the day of full membership; a probationary member has none yet. */
    private String partyAge(Who who) {
        if (probationary(who)) {
            return Bands.partyAges(frame.words()).getFirst();
        }
        return band(who, MemberField.FULL_DATE, Bands::partyAge, Bands.partyAges(frame.words()));
    }

    private static boolean probationary(Who who) {
        return who.entry().stage() == Stage.PROBATIONARY;
    }

    /** The band of full years since a day; of a month or a year only where both ends agree. */
    private String band(
            Who who, MemberField field, Function<Integer, Integer> band, List<String> names) {
        PartialDate date = who.entry().member().date(field);
        if (date == null || date.earliest().isAfter(frame.on())) {
            return unknown();
        }
        int most = years(date.earliest());
        int least = years(date.latest());
        boolean sure = band.apply(most).equals(band.apply(least));
        return sure ? names.get(band.apply(most)) : unknown();
    }

    private int years(LocalDate since) {
        return Math.max(0, Period.between(since, frame.on()).getYears());
    }

    private List<String> educations() {
        return StructureWords.educations(frame.words());
    }

    /** The higher of full-time and part-time education. */
    private String education(Who who) {
        Education.Level best = null;
        for (MemberField field : List.of(MemberField.EDUCATION, MemberField.PART_TIME_EDUCATION)) {
            Education.Level level = LEVELS.get(value(who, field));
            boolean higher = best == null || (level != null && level.compareTo(best) < 0);
            best = higher ? level : best;
        }
        return best == null ? unknown() : frame.words().text(best);
    }

    private List<String> eras() {
        return StructureWords.eras(frame.words());
    }

    private String joined(Who who) {
        PartialDate date = who.entry().member().date(MemberField.JOIN_DATE);
        if (date == null) {
            return unknown();
        }
        int era = era(date.earliest());
        return era == era(date.latest()) ? eras().get(era) : unknown();
    }

    private static int era(LocalDate day) {
        int era = 0;
        while (era < ERAS.length && !day.isBefore(ERAS[era])) {
            era++;
        }
        return era;
    }
}
