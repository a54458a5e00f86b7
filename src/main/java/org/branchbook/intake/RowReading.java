package org.branchbook.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.branchbook.base.PartialDate;
import org.branchbook.base.Problem;
import org.branchbook.branch.Post;
import org.branchbook.branch.PostWords;
import org.branchbook.member.MemberField;
import org.branchbook.member.Stage;
import org.branchbook.person.IdNumber;
import org.branchbook.sheet.Cell;
import org.branchbook.standing.StandingColumn;
import org.branchbook.standing.StandingReading;
import org.branchbook.step.StepEntry;
import org.branchbook.table.CellProblem;
import org.branchbook.table.Column;
import org.branchbook.table.DataRow;
import org.branchbook.table.Words;
import org.jspecify.annotations.Nullable;

/** What the cells of one row say, normalised; a cell that cannot be read is a problem instead. */
final class RowReading {
    private static final Pattern MASKED = Pattern.compile("(?i)[\\d*x×＊●]*([*×＊●]|xx)[\\d*x×＊●]*");

    private final DataRow row;
    private final LocalDate today;
    private final Map<MemberField, String> values = new EnumMap<>(MemberField.class);
    private final List<CellProblem> problems = new ArrayList<>();
    private final StepReading steps;
    private final StandingReading standing;
    private @Nullable Stage stage;
    private Set<Post> posts = Set.of();
    private @Nullable LocalDate in;

    RowReading(DataRow row, LocalDate today) {
        this.row = row;
        this.today = today;
        this.steps = new StepReading(row, today, problems);
        this.standing = new StandingReading(row, today, problems);
        row.cells().forEach(this::read);
        PartialDate joined = PartialDate.parse(values.get(MemberField.JOIN_DATE));
        if (joined != null && joined.exact()) {
            standing.admitted(joined.earliest());
        }
    }

    Map<MemberField, String> values() {
        return values;
    }

    List<CellProblem> problems() {
        return problems;
    }

    Map<Integer, StepEntry> steps() {
        return steps.entries();
    }

    StandingReading standing() {
        return standing;
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
        return row.text(Targets.GROUP).replaceAll("\\s+", "");
    }

    @Nullable LocalDate in() {
        return in;
    }

    private void read(Column column, Cell cell) {
        String text = Words.value(cell.text());
        if (!column.kept()) {
            return;
        }
        if (cell.kind() == Cell.Kind.ERROR) {
            wrong(column, "table.problem.formula");
            return;
        }
        if (text.isEmpty()) {
            return;
        }
        MemberField field = Targets.field(column);
        if (field != null) {
            readField(column, field, cell, text);
            return;
        }
        switch (column.target()) {
            case Targets.STAGE -> readStage(column, text);
            case Targets.POSTS -> readPosts(column, text);
            case Targets.IN -> row.date(column, problems).ifPresent(d -> readIn(column, d));
            default -> readPart(column, text);
        }
    }

    /** A part of a step, or of a dated fact. */
    private void readPart(Column column, String text) {
        StepColumn step = StepColumn.of(column.target());
        StandingColumn fact = StandingColumn.of(column.target());
        if (step != null) {
            steps.read(column, step, text);
        } else if (fact != null) {
            standing.read(column, fact, text);
        }
    }

    private void readStage(Column column, String text) {
        stage = stage == null ? StageWords.stage(text).orElse(null) : stage;
        if (stage == null && !StageWords.tellsNoStage(text)) {
            wrong(column, "intake.problem.stage");
        }
    }

    private void readPosts(Column column, String text) {
        Optional<Set<Post>> read = PostWords.read(text);
        if (read.isEmpty()) {
            problems.add(row.at(column, Problem.of(Targets.POSTS, "intake.problem.posts"), true));
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
                    case DATE, COMING_DATE ->
                            row.date(column, problems).map(PartialDate::toString).orElse("");
                    case ID_NUMBER -> idNumber(column, cell, text);
                    default -> field.normalise(text);
                };
        String before = values.getOrDefault(field, "");
        if (before.isEmpty()) {
            List<Problem> found = value.isEmpty() ? List.of() : field.check(value, today);
            found.forEach(problem -> problems.add(row.at(column, problem, false)));
            values.put(field, found.isEmpty() ? value : "");
        } else if (field.kind() == MemberField.Kind.LINES && !before.equals(value)) {
            values.put(field, before + "；" + value);
        }
    }

    private String idNumber(Column column, Cell cell, String text) {
        if (IdNumber.damagedBySpreadsheet(text, cell.isStoredAsNumber())) {
            wrong(column, "intake.problem.idDamaged");
            return "";
        }
        if (MASKED.matcher(text).matches()) {
            wrong(column, "intake.problem.idMasked");
            return "";
        }
        return MemberField.ID_NUMBER.normalise(text);
    }

    private void wrong(Column column, String key, Object... args) {
        problems.add(row.at(column, Problem.of(column.target(), key, args), false));
    }
}
