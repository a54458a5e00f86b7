package org.branchbook.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.PartialDate;
import org.branchbook.base.Problem;
import org.branchbook.branch.Post;
import org.branchbook.member.MemberField;
import org.branchbook.member.Stage;
import org.branchbook.person.IdNumber;
import org.branchbook.sheet.Cell;
import org.jspecify.annotations.Nullable;

/** What the cells of one row say, normalised; a cell that cannot be read is a problem instead. */
final class RowReading {
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);

    private final DataRow row;
    private final LocalDate today;
    private final Map<MemberField, String> values = new EnumMap<>(MemberField.class);
    private final List<CellProblem> problems = new ArrayList<>();
    private @Nullable Stage stage;
    private Set<Post> posts = Set.of();
    private @Nullable LocalDate in;

    RowReading(DataRow row, LocalDate today) {
        this.row = row;
        this.today = today;
        row.cells().forEach(this::read);
    }

    Map<MemberField, String> values() {
        return values;
    }

    List<CellProblem> problems() {
        return problems;
    }

    /** Null where the row does not tell one. */
    @Nullable Stage stage() {
        return stage;
    }

    Set<Post> posts() {
        return posts;
    }

    /** The name of the group, "" where the row does not tell one. */
    String group() {
        return row.text(Column.GROUP).replaceAll("\\s+", "");
    }

    @Nullable LocalDate in() {
        return in;
    }

    private void read(Column column, Cell cell) {
        String text = Words.value(cell.text());
        if (cell.kind() == Cell.Kind.ERROR && !column.target().equals(Column.SKIP)) {
            wrong(column, "intake.problem.formula");
            return;
        }
        if (text.isEmpty()) {
            return;
        }
        MemberField field = column.field();
        if (field != null) {
            readField(column, field, cell, text);
            return;
        }
        switch (column.target()) {
            case Column.STAGE -> readStage(column, text);
            case Column.POSTS -> readPosts(column, text);
            case Column.IN -> date(column, cell, text).ifPresent(d -> readIn(column, d));
            default -> {}
        }
    }

    private void readStage(Column column, String text) {
        stage = stage == null ? Words.stage(text).orElse(null) : stage;
        if (stage == null && !Words.tellsNoStage(text)) {
            wrong(column, "intake.problem.stage");
        }
    }

    private void readPosts(Column column, String text) {
        Optional<Set<Post>> read = Words.posts(text);
        if (read.isEmpty()) {
            problems.add(row.at(column, Problem.of(Column.POSTS, "intake.problem.posts"), true));
        }
        posts = read.filter(found -> !found.isEmpty()).orElse(posts);
    }

    private void readIn(Column column, PartialDate date) {
        in = date.earliest();
        if (in.isAfter(today)) {
            wrong(column, "member.problem.future", date.toString());
        }
    }

    private void readField(Column column, MemberField field, Cell cell, String text) {
        String value =
                switch (field.kind()) {
                    case DATE -> date(column, cell, text).map(PartialDate::toString).orElse("");
                    case ID_NUMBER -> idNumber(column, cell, text);
                    default -> field.normalise(text);
                };
        String before = values.getOrDefault(field, "");
        if (before.isEmpty()) {
            List<Problem> found = value.isEmpty() ? List.of() : field.check(value, today);
            found.forEach(problem -> problems.add(row.at(column, problem, false)));
            values.put(field, found.isEmpty() ? value : "");
        } else if (field == MemberField.REMARK) {
            values.put(field, before + "；" + value);
        }
    }

    private String idNumber(Column column, Cell cell, String text) {
        if (IdNumber.damagedBySpreadsheet(text, cell.isStoredAsNumber())) {
            wrong(column, "intake.problem.idDamaged");
            return "";
        }
        if (text.matches("(?i)[\\d*x×＊●]*([*×＊●]|xx)[\\d*x×＊●]*")) {
            wrong(column, "intake.problem.idMasked");
            return "";
        }
        return MemberField.ID_NUMBER.normalise(text);
    }

    private Optional<PartialDate> date(Column column, Cell cell, String text) {
        PartialDate date = cell.date();
        boolean serial = cell.kind() == Cell.Kind.NUMBER && text.matches("[1-7]\\d{4}");
        if (date == null && serial) {
            date = PartialDate.of(EXCEL_ZERO.plusDays(Long.parseLong(text)));
        }
        if (date == null) {
            boolean unclear = cell.kind() == Cell.Kind.NUMBER && text.matches("\\d{4}\\.1");
            wrong(column, unclear ? "intake.problem.dateUnclear" : "member.problem.date", text);
        }
        return Optional.ofNullable(date);
    }

    private void wrong(Column column, String key, Object... args) {
        problems.add(row.at(column, Problem.of(column.target(), key, args), false));
    }
}
