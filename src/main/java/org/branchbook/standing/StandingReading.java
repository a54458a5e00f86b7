package org.branchbook.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.PartialDate;
import org.branchbook.base.Problem;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.table.CellProblem;
import org.branchbook.table.Column;
import org.branchbook.table.DataRow;
import org.jspecify.annotations.Nullable;

/** What the cells of one row say of dated facts. */
public final class StandingReading {
    private final DataRow row;
    private final LocalDate today;
    private final List<CellProblem> problems;
    private final Map<FactKind, Cells> cells = new EnumMap<>(FactKind.class);
    private @Nullable LocalDate expiry;

    /** The cells of one kind, as they come. */
    private static final class Cells {
        private final Column first;
        private boolean yes;
        private boolean no;
        private @Nullable FactDetail detail;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private String note = "";
        private int months;

        Cells(Column first) {
            this.first = first;
        }
    }

    /**
     * @param problems where what cannot be read goes
     */
    public StandingReading(DataRow row, LocalDate today, List<CellProblem> problems) {
        this.row = row;
        this.today = today;
        this.problems = problems;
    }

    /** Reads one cell that is not blank. */
    public void read(Column column, StandingColumn told, String text) {
        Cells of = cells.computeIfAbsent(told.kind(), _ -> new Cells(column));
        switch (told.part()) {
            case SAYS -> {
                if (told.kind() != FactKind.PROBATION || !extension(of, text)) {
                    says(column, told.kind(), of, text);
                }
            }
            case NOTE -> note(of, text);
            case FROM -> row.date(column, problems).ifPresent(day -> of.from = first(column, day));
            case TO -> row.date(column, problems).ifPresent(day -> of.to = day.earliest());
        }
    }

    private void says(Column column, FactKind kind, Cells of, String text) {
        StandingWords words = StandingWords.of(kind, text);
        of.yes |= words.yes();
        of.no |= words.no();
        of.detail = words.detail() == null ? of.detail : words.detail();
        if (!words.yes() && !words.no()) {
            problems.add(warning(column, "standing.problem.unreadable"));
        }
    }

    /** What an extension is told by beside 是 and 否: how long, or from when to when. */
    private static boolean extension(Cells of, String text) {
        ExtensionWords words = ExtensionWords.of(text);
        if (!words.told()) {
            return false;
        }
        of.yes = true;
        of.months = words.months();
        of.from = of.from == null ? words.from() : of.from;
        of.to = of.to == null ? words.to() : of.to;
        return true;
    }

    /** The day of admission, where the row has it: an extension begins a year after it. */
    public void admitted(LocalDate day) {
        expiry = day.plusYears(1);
    }

    private static void note(Cells of, String text) {
        if (StandingWords.isNo(text)) {
            of.no = true;
        } else {
            of.yes = true;
            of.note = StandingWords.isYes(text) ? of.note : text;
        }
    }

    private LocalDate first(Column column, PartialDate date) {
        LocalDate day = date.earliest();
        if (day.isAfter(today) && !column.target().contains(FactKind.PROBATION.name())) {
            Problem future = Problem.of(column.target(), "member.problem.future", date.toString());
            problems.add(row.at(column, future, false));
        } else if (!date.exact()) {
            Problem month = Problem.of(column.target(), "standing.problem.month", day.toString());
            problems.add(row.at(column, month, true));
        }
        return day;
    }

    /** What is told of each kind, once the row has been read. */
    List<Told> told(List<CellProblem> into) {
        List<Told> told = new ArrayList<>();
        cells.forEach((kind, of) -> {
            boolean dated = of.from != null || of.to != null;
            if (of.no && (of.yes || dated)) {
                into.add(warning(of.first, "standing.problem.contradicts"));
            } else if (of.no) {
                told.add(new Told(kind, of.first, null, true, new Told.Span(null, null), ""));
            } else if (of.yes || dated) {
                add(kind, of, told, into);
            }
        });
        return told;
    }

    private void add(FactKind kind, Cells of, List<Told> told, List<CellProblem> into) {
        FactDetail detail = of.detail == null ? StandingWords.usual(kind) : of.detail;
        if (detail == null) {
            into.add(warning(of.first, "standing.problem.which"));
            return;
        }
        Told.Span span = new Told.Span(of.from, of.to);
        if (kind == FactKind.PROBATION) {
            span = ExtensionWords.span(span, of.months, expiry);
        }
        boolean sure = of.detail != null || FactDetail.of(kind).size() == 1;
        told.add(new Told(kind, of.first, detail, sure, span, of.note));
    }

    private CellProblem warning(Column column, String key) {
        return row.at(column, Problem.of(column.target(), key), true);
    }

    CellProblem at(Told told, Problem problem, boolean warning) {
        return row.at(told.column(), problem, warning);
    }
}
