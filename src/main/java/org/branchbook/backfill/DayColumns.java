package org.branchbook.backfill;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Problem;
import org.branchbook.proposal.DayHeader;
import org.branchbook.proposal.ProposalRow;
import org.branchbook.proposal.RowStatus;
import org.branchbook.table.CellProblem;
import org.branchbook.table.Column;
import org.branchbook.table.Table;
import org.jspecify.annotations.Nullable;

/** Which activity each column of a table of people and days is about. */
final class DayColumns {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

    private final Activities activities;
    private final Map<Column, Activity> found = new LinkedHashMap<>();
    private final Map<Column, Problem> refused = new LinkedHashMap<>();

    DayColumns(Activities activities) {
        this.activities = activities;
    }

    Map<Column, Activity> found() {
        return found;
    }

    /**
     * @param year told by the names of file and sheet and by titles, null where they tell none or
     *     several
     */
    void read(Table table, @Nullable Integer year) {
        for (Column column : table.header().columns()) {
            if (column.target().equals(AttendanceColumns.DAY)) {
                DayHeader.read(column.header()).ifPresent(day -> read(column, day, year));
            }
        }
    }

    private void read(Column column, DayHeader header, @Nullable Integer year) {
        if (header.year() == null && year == null) {
            refuse(column, "backfill.problem.noYear", column.header());
            return;
        }
        Optional<LocalDate> day = header.in(year == null ? 0 : year);
        List<Activity> all = day.stream().flatMap(d -> activities.between(d, d).stream()).toList();
        List<Activity> fitting =
                header.rest().isEmpty()
                        ? all
                        : all.stream().filter(a -> fits(a, header.rest())).toList();
        if (fitting.size() == 1 && !fitting.getFirst().closed()) {
            found.put(column, fitting.getFirst());
        } else if (fitting.size() == 1) {
            refuse(column, "backfill.problem.columnClosed", fitting.getFirst().id().value());
        } else if (all.isEmpty()) {
            refuse(column, "backfill.problem.noActivity", column.header());
        } else {
            String names = all.stream().map(Activity::title).collect(Collectors.joining("、"));
            refuse(column, "backfill.problem.whichActivity", column.header(), names);
        }
    }

    private static boolean fits(Activity activity, String rest) {
        Optional<ActivityType> type = TypeWords.read(rest);
        return type.isPresent()
                ? activity.type() == type.get()
                : activity.title().contains(rest) || rest.contains(activity.title());
    }

    private void refuse(Column column, String key, Object... args) {
        refused.put(column, Problem.of(AttendanceColumns.DAY, key, args));
    }

    /** A row for each column that cannot be told, standing at the header. */
    List<ProposalRow> refused(Table table) {
        return refused.entrySet().stream()
                .map(entry -> row(table, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ProposalRow row(Table table, Column column, Problem problem) {
        int number = table.header().lastRow();
        CellProblem.Place place = new CellProblem.Place(table.sheet(), number, column.label());
        return new ProposalRow(
                new ProposalRow.Place(table.sheet(), number, column.header()),
                RowStatus.REFUSED,
                List.of(),
                List.of(new CellProblem(place, column.header(), problem, false)),
                List.of());
    }

    /** The one year these texts name; null for none and for several. */
    static @Nullable Integer year(List<String> texts) {
        List<Integer> years =
                texts.stream()
                        .flatMap(text -> YEAR.matcher(text).results())
                        .map(match -> Integer.valueOf(match.group(1)))
                        .distinct()
                        .toList();
        return years.size() == 1 ? years.getFirst() : null;
    }
}
