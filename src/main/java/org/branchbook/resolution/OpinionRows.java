package org.branchbook.resolution;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.branchbook.base.Problem;
import org.branchbook.control.RowsEditor;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.MemberId;
import org.branchbook.ui.Ui;
import org.branchbook.vote.WrittenOpinion;
import org.jspecify.annotations.Nullable;

/** The rows of written opinions: which of the voters who are not there, when, how, what. */
final class OpinionRows {
    private static final int CELLS = 4;
    private static final Pattern DAY =
            Pattern.compile("(?:(\\d{4})\\s*[-./年])?\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})日?");

    private final RowsEditor rows;
    private final Field<?> field;
    private final Map<String, MemberId> people;
    private final int year;
    private final String aye;

    /**
     * @param voters names to choose from
     * @param year of a day that is typed without one
     */
    OpinionRows(Ui ui, Form form, Map<String, MemberId> people, Set<String> voters, int year) {
        this.people = people;
        this.year = year;
        this.aye = ui.text("record.vote.opinion.aye");
        Set<String> names = new LinkedHashSet<>(List.of(""));
        names.addAll(voters);
        rows =
                new RowsEditor(
                        "opinions",
                        List.of(
                                new RowsEditor.Column(
                                        ui.text("record.vote.opinion.name"),
                                        120,
                                        List.copyOf(names)),
                                new RowsEditor.Column(
                                        ui.text("record.vote.opinion.on"), 104, List.of()),
                                new RowsEditor.Column(
                                        ui.text("record.vote.opinion.how"),
                                        100,
                                        List.of(aye, ui.text("record.vote.opinion.other"))),
                                new RowsEditor.Column(
                                        ui.text("record.vote.opinion.text"), 168, List.of())),
                        ui.text("record.vote.opinion.add"),
                        ui.text("record.vote.opinion.remove"));
        field = form.custom("opinions", ui.text("record.vote.opinions"), rows.node(), 0).wide();
    }

    void onChange(Runnable listener) {
        rows.onChange(listener);
    }

    void used(boolean on) {
        field.used(on || !filled().isEmpty());
    }

    void fill(List<WrittenOpinion> opinions, String other) {
        rows.set(
                opinions.stream()
                        .map(each ->
                                List.of(
                                        each.name(),
                                        each.received() == null ? "" : "" + each.received(),
                                        each.aye() ? aye : other,
                                        each.text()))
                        .toList());
    }

    /** What stands in the rows, as it was typed. */
    String typed() {
        return rows.values().stream()
                .map(row -> String.join("\t", row))
                .collect(Collectors.joining("\n"));
    }

    void restore(String typed) {
        rows.set(
                typed.lines()
                        .map(line -> List.of(line.split("\t", -1)))
                        .filter(row -> row.size() == CELLS)
                        .toList());
    }

    private List<List<String>> filled() {
        return rows.values().stream()
                .filter(row -> !(row.get(0) + row.get(1) + row.get(3)).isBlank())
                .toList();
    }

    /** The days that are none. */
    List<Problem> unread() {
        List<Problem> unread = new ArrayList<>();
        for (List<String> row : filled()) {
            if (!row.get(1).isBlank() && day(row.get(1)).isEmpty()) {
                unread.add(Problem.of("opinions", "record.vote.opinion.day", row.get(1)));
            }
        }
        return unread;
    }

    List<WrittenOpinion> read() {
        return filled().stream()
                .map(row ->
                        new WrittenOpinion(
                                people.get(row.getFirst()),
                                row.getFirst(),
                                day(row.get(1)).orElse(null),
                                row.get(2).equals(aye),
                                row.get(3)))
                .toList();
    }

    private Optional<LocalDate> day(String text) {
        Matcher read = DAY.matcher(text.strip());
        if (!read.matches()) {
            return Optional.empty();
        }
        @Nullable String said = read.group(1);
        try {
            return Optional.of(
                    LocalDate.of(
                            said == null ? year : Integer.parseInt(said),
                            Integer.parseInt(read.group(2)),
                            Integer.parseInt(read.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
