package org.branchbook.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.AppException;
import org.branchbook.base.DataFile;
import org.branchbook.base.PartialDate;
import org.branchbook.base.Problem;
import org.branchbook.excel.ExcelTemplate;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.branchbook.office.OfficeKind;
import org.branchbook.sheet.Cell;
import org.branchbook.table.Column;
import org.branchbook.table.ColumnNames;
import org.branchbook.table.ColumnSet;
import org.branchbook.table.Table;
import org.branchbook.table.TableFile;

/**
 * Fills a superior's blank .xlsx: its header is found and its columns are known by the same names
 * as on import. Hints, notes and what already stands in it are left alone; the given file is never
 * written.
 */
public final class TemplateFill {
    /** How far below the header a free row is looked for. */
    private static final int SEARCHED = 200;

    private final ExportRow values;
    private final List<Problem> notes = new ArrayList<>();

    /** The filled workbook, and what was left out or does not fit, for the user to look at. */
    public static final class Filled {
        private final byte[] bytes;
        private final int people;
        private final List<Problem> notes;

        private final OfficeKind kind;

        Filled(byte[] bytes, OfficeKind kind, int people, List<Problem> notes) {
            this.bytes = bytes;
            this.kind = kind;
            this.people = people;
            this.notes = List.copyOf(notes);
        }

        public byte[] bytes() {
            return bytes.clone();
        }

        public OfficeKind kind() {
            return kind;
        }

        public int people() {
            return people;
        }

        public List<Problem> notes() {
            return notes;
        }
    }

    /** A column of the sheet and what goes into it. */
    private record Target(int index, String header, ExportField field) {}

    TemplateFill(ExportRow values) {
        this.values = values;
    }

    static ColumnSet columns() {
        List<ColumnNames> all = new ArrayList<>();
        // A blank sheet has no cells that could tell what a name with two meanings means.
        DataFile.rows(ColumnNames.class, "/org/branchbook/intake/columns.json")
                .forEach(names -> all.add(new ColumnNames(names.target(), "", names.headers())));
        all.addAll(DataFile.rows(ColumnNames.class, "/org/branchbook/export/columns.json"));
        return ColumnSet.of(
                all,
                new ColumnSet.Needs(
                        List.of(MemberField.NAME.name()),
                        List.of(MemberField.NAME.name()),
                        "export.template.noHeader"),
                (_, _) -> true);
    }

    Filled fill(Path file, List<RosterEntry> people) {
        String name = String.valueOf(file.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new AppException("export.template.notXlsx", name);
        }
        Table table = TableFile.read(file, columns()).tables().getFirst();
        ExcelTemplate sheet = ExcelTemplate.open(name, read(file), table.sheet());
        List<Target> targets = targets(table);
        List<Integer> rows = freeRows(sheet, table, targets, people.size());
        for (int i = 0; i < people.size(); i++) {
            for (Target target : targets) {
                write(sheet, rows, i, target, people.get(i));
            }
        }
        return new Filled(sheet.bytes(), OfficeKind.EXCEL, people.size(), notes);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AppException(e, "sheet.read.failed", file, String.valueOf(e.getMessage()));
        }
    }

    private List<Target> targets(Table table) {
        List<Target> targets = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (Column column : table.header().columns()) {
            Optional<ExportField> field = ExportField.named(column.target());
            field.ifPresentOrElse(
                    known -> targets.add(new Target(column.index(), column.header(), known)),
                    () -> unknown.add(column.label()));
        }
        table.header().unknown().forEach(column -> unknown.add(column.label()));
        if (!unknown.isEmpty()) {
            notes.add(note("export.template.unknown", String.join("、", unknown)));
        }
        return targets;
    }

    /** The rows below the header in which nothing stands and no note lies, from 0. */
    private List<Integer> freeRows(
            ExcelTemplate sheet, Table table, List<Target> targets, int count) {
        // Many a blank sheet has its rows numbered already.
        List<Integer> columns =
                targets.stream()
                        .filter(target -> !target.field().name().equals("no"))
                        .map(Target::index)
                        .toList();
        List<Integer> free = new ArrayList<>();
        List<Integer> passed = new ArrayList<>();
        int row = table.header().lastRow();
        for (int used = 0; free.size() < count; row++) {
            if (sheet.isFree(row, columns)) {
                free.add(row);
            } else {
                passed.add(row + 1);
                if (++used > SEARCHED) {
                    throw new AppException("export.template.full", table.sheet(), SEARCHED);
                }
            }
        }
        if (!passed.isEmpty()) {
            String rows = passed.stream().map(String::valueOf).collect(Collectors.joining("、"));
            notes.add(note("export.template.passed", rows));
        }
        return free;
    }

    private void write(
            ExcelTemplate sheet, List<Integer> rows, int index, Target target, RosterEntry entry) {
        int row = rows.get(index);
        int column = target.index();
        int first = rows.getFirst();
        if (target.field().name().equals("no")) {
            sheet.number(first, row, column, index + 1);
            return;
        }
        Optional<LocalDate> date =
                values.date(target.field(), entry)
                        .filter(PartialDate::exact)
                        .map(PartialDate::earliest);
        if (date.isPresent() && sheet.showsDates(first, column)) {
            sheet.date(first, row, column, date.get());
            return;
        }
        String value = values.value(target.field(), entry, index + 1);
        List<String> choices = sheet.choices(row, column);
        Optional<String> fitting = fitting(value, choices);
        fitting.filter(text -> !text.isEmpty())
                .ifPresent(text -> sheet.text(first, row, column, text));
        if (fitting.isEmpty()) {
            String place = Cell.columnLetter(column) + (row + 1);
            notes.add(
                    note(
                            "export.template.notInList",
                            place,
                            entry.name(),
                            target.header(),
                            shown(target, value),
                            String.join("、", choices.stream().limit(8).toList())));
        }
    }

    /** A report never shows what is masked elsewhere. */
    private static String shown(Target target, String value) {
        return target.field().field().filter(MemberField::sensitive).isPresent() ? "…" : value;
    }

    /** The value as the list of the sheet has it; empty where it has none like it. */
    private static Optional<String> fitting(String value, List<String> choices) {
        if (choices.isEmpty() || value.isEmpty() || choices.contains(value)) {
            return Optional.of(value);
        }
        List<String> same =
                choices.stream().filter(choice -> bare(choice).equals(bare(value))).toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /** 汉族 and 汉, 中共正式党员 and 正式党员, 01汉族 mean the same. */
    private static String bare(String text) {
        return text.replaceAll("^[0-9]+[.、\\s-]*", "")
                .replaceFirst("^中共", "")
                .replaceFirst("(族|党员|毕业)$", "");
    }

    private static Problem note(String key, Object... args) {
        return Problem.of("template", key, args);
    }
}
