package org.branchbook.export;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;

/**
 * How the roster is handed in, chosen once and kept under a name. It never says that private values
 * are written out: that is asked for each time.
 */
public record ExportProfile(
        String name,
        List<Column> columns,
        Writing writing,
        ExportOrder order,
        ExportPeople people) {
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
        return new ExportProfile(other, columns, writing, order, people);
    }

    public ExportProfile withColumns(List<Column> other) {
        return new ExportProfile(name, other, writing, order, people);
    }

    public ExportProfile withWriting(Writing other) {
        return new ExportProfile(name, columns, other, order, people);
    }

    public ExportProfile withOrder(ExportOrder other) {
        return new ExportProfile(name, columns, writing, other, people);
    }

    public ExportProfile withPeople(ExportPeople other) {
        return new ExportProfile(name, columns, writing, order, other);
    }
}
