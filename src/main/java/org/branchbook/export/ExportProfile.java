package org.branchbook.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;

/**
 * How the roster is handed in, chosen once and kept under a name. Where it asks for complete
 * private values, their reason is still asked for each time.
 */
public record ExportProfile(
        String name,
        List<Column> columns,
        Writing writing,
        ExportOrder order,
        ExportPeople people,
        Scope scope) {
    private static final int NAME_LIMIT = 40;

    /**
     * @param title at the head of the column
     */
    public record Column(ExportField field, String title) {}

    /**
     * @param blank what stands where nothing is known: nothing, — or 无
     * @param spaced whether a name of two characters is written 王　芳
     */
    public record Writing(DateStyle dates, String blank, boolean spaced) {
        public static final Writing USUAL = new Writing(DateStyle.ISO, "", false);
    }

    /**
     * @param asOf as of which day
     * @param full whether private values are written out
     */
    public record Scope(AsOf asOf, boolean full) {
        public static final Scope USUAL = new Scope(AsOf.SHOWN, false);
    }

    /** Masked, as of the day the roster is looked at. */
    public ExportProfile(
            String name,
            List<Column> columns,
            Writing writing,
            ExportOrder order,
            ExportPeople people) {
        this(name, columns, writing, order, people, Scope.USUAL);
    }

    public ExportProfile {
        name = name.strip();
        columns = List.copyOf(columns);
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (name.isEmpty() || name.length() > NAME_LIMIT) {
            problems.add(Problem.of("profile", "export.problem.name", NAME_LIMIT));
        }
        if (columns.isEmpty()) {
            problems.add(Problem.of("columns", "export.problem.noColumn"));
        }
        return problems;
    }

    public ExportProfile named(String other) {
        return new ExportProfile(other, columns, writing, order, people, scope);
    }

    public ExportProfile withColumns(List<Column> other) {
        return new ExportProfile(name, other, writing, order, people, scope);
    }

    public ExportProfile withWriting(Writing other) {
        return new ExportProfile(name, columns, other, order, people, scope);
    }

    public ExportProfile withOrder(ExportOrder other) {
        return new ExportProfile(name, columns, writing, other, people, scope);
    }

    public ExportProfile withPeople(ExportPeople other) {
        return new ExportProfile(name, columns, writing, order, other, scope);
    }

    public ExportProfile withScope(Scope other) {
        return new ExportProfile(name, columns, writing, order, people, other);
    }

    /**
     * The day the list is as of.
     *
     * @param shown the day the roster is looked at
     */
    public LocalDate day(LocalDate shown) {
        return scope.asOf().on(shown);
    }
}
