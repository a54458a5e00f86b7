package org.branchbook.intake;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.branchbook.base.DateReader;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberField;
import org.branchbook.person.Ethnicity;
import org.branchbook.sheet.Cell;
import org.branchbook.table.CellProblem;
import org.branchbook.table.Column;
import org.branchbook.table.DataRow;
import org.branchbook.table.Words;
import org.jspecify.annotations.Nullable;

/**
 * A row whose cells stand one column off, as after a cell was deleted with “shift left”: the name
 * is a sex, the ID number a date. Its values are right and all in the wrong place.
 */
final class ColumnShift {
    private static final Pattern ID = Pattern.compile("\\d{17}[\\dXx]|\\d{15}");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern BLANK = Pattern.compile("\\s");
    private static final int ENOUGH = 2;

    /** What a text is by its own form. */
    private enum Looks implements Messages.Texted {
        ID_NUMBER("intake.looks.idNumber"),
        SEX("intake.looks.sex"),
        DATE("intake.looks.date"),
        PHONE("intake.looks.phone"),
        ETHNICITY("intake.looks.ethnicity"),
        STAGE("intake.looks.stage"),
        NUMBER("intake.looks.number");

        private final String key;

        Looks(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    private ColumnShift() {}

    /** The problem, at the first cell that betrays it. */
    static Optional<CellProblem> of(DataRow row) {
        CellProblem first = null;
        int signs = 0;
        for (Map.Entry<Column, Cell> entry : row.cells().entrySet()) {
            Column column = entry.getKey();
            String text = Words.value(entry.getValue().text());
            Looks found = text.isEmpty() || !column.kept() ? null : looks(text);
            if (found == null || fits(column, found, text)) {
                continue;
            }
            signs += isIdentity(column) ? ENOUGH : 1;
            if (first == null) {
                Problem problem =
                        Problem.of(column.target(), "intake.problem.shift", column.header(), found);
                first = row.at(column, problem, false);
            }
        }
        return signs >= ENOUGH ? Optional.ofNullable(first) : Optional.empty();
    }

    private static boolean isIdentity(Column column) {
        MemberField field = Targets.field(column);
        return field == MemberField.NAME || field == MemberField.ID_NUMBER;
    }

    /** Whether the column may hold it; columns of free text hold anything. */
    private static boolean fits(Column column, Looks looks, String text) {
        MemberField field = Targets.field(column);
        if (field == null) {
            return !column.target().equals(Targets.STAGE)
                    || looks == Looks.STAGE
                    || looks == Looks.NUMBER;
        }
        return switch (field.kind()) {
            case NAME -> false;
            // A long number may be a damaged one, which has a message of its own.
            case ID_NUMBER ->
                    looks == Looks.ID_NUMBER || (looks == Looks.NUMBER && text.length() > 8);
            case SEX -> looks == Looks.SEX || looks == Looks.NUMBER;
            case ETHNICITY -> looks == Looks.ETHNICITY || looks == Looks.NUMBER;
            case DATE, COMING_DATE -> looks == Looks.DATE || looks == Looks.NUMBER;
            case PHONE -> looks == Looks.PHONE || looks == Looks.NUMBER;
            default -> true;
        };
    }

    private static @Nullable Looks looks(String text) {
        String plain = hasBlanks(text) ? BLANK.matcher(text).replaceAll("") : text;
        if (plain.length() >= 15 && ID.matcher(plain).matches()) {
            return Looks.ID_NUMBER;
        }
        if (plain.equals("男") || plain.equals("女")) {
            return Looks.SEX;
        }
        if (plain.length() == 11 && MOBILE.matcher(plain).matches()) {
            return Looks.PHONE;
        }
        if (plain.length() >= 6 && DateReader.read(text).isPresent()) {
            return Looks.DATE;
        }
        if (plain.endsWith("族") && Ethnicity.parse(plain).isPresent()) {
            return Looks.ETHNICITY;
        }
        boolean member = plain.endsWith("党员") || plain.equals("入党积极分子");
        if (member && StageWords.stage(plain).isPresent()) {
            return Looks.STAGE;
        }
        return isNumber(plain) ? Looks.NUMBER : null;
    }

    // Asked of every cell of a sheet, so without a pattern.
    private static boolean hasBlanks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
