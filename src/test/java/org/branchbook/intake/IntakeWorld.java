package org.branchbook.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.backup.Backups;
import org.branchbook.base.Messages;
import org.branchbook.branch.Branches;
import org.branchbook.branch.LocalRules;
import org.branchbook.development.Developments;
import org.branchbook.imports.Imports;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.storage.TestBook;

/** A real book, and sheets as branches have them, with fictitious people. */
public final class IntakeWorld implements AutoCloseable {
    public static final Messages ZH = new Messages(Locale.CHINA);

    public final TestBook book = TestBook.create();
    public final Branches branches = new Branches(book.sql());
    public final Members members = new Members(book.sql(), book.clock());
    public final Backups backups = new Backups(book.book(), book.clock());
    public final Developments developments =
            new Developments(
                    book.sql(), book.clock(), members, new LocalRules(book.sql(), book.clock()));
    public final Imports imports =
            new Imports(book.book(), branches, members, developments, book.clock());
    public final Intake intake = new Intake(branches, members, developments, imports, book.clock());

    /** A sheet of texts; null leaves a cell out, numbers become number cells. */
    public Path sheet(Object[]... rows) {
        return workbook(workbook -> fill(workbook.createSheet("花名册"), rows));
    }

    public Path workbook(Consumer<XSSFWorkbook> content) {
        Path file = book.folder().resolve("名册.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same table as a workbook, written row by row as large ones are. */
    public Path workbookOf(Path csv) throws IOException {
        Object[][] rows =
                Files.readAllLines(csv).stream()
                        .map(line -> line.split(",", -1))
                        .toArray(Object[][]::new);
        Path file = book.folder().resolve("名册.xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            fill(workbook.createSheet("花名册"), rows);
            workbook.write(out);
            return file;
        }
    }

    public static void fill(Sheet sheet, Object[]... rows) {
        for (int r = 0; r < rows.length; r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < rows[r].length; c++) {
                Object value = rows[r][c];
                if (value instanceof Number number) {
                    row.createCell(c).setCellValue(number.doubleValue());
                } else if (value != null) {
                    row.createCell(c).setCellValue(value.toString());
                }
            }
        }
    }

    public static Object[] row(Object... cells) {
        return cells;
    }

    public Preview preview(Object[]... rows) {
        return intake.preview(sheet(rows));
    }

    public Result run(Object[]... rows) {
        return intake.run(preview(rows));
    }

    public List<RosterEntry> everybody() {
        return members.everybody(TestBook.TODAY);
    }

    public RosterEntry person(String name) {
        return everybody().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
    }

    /** Every problem as sheet!row column [value] message. */
    public static List<String> problems(Preview preview) {
        return preview.problems().stream()
                .map(p ->
                        p.place().row()
                                + " "
                                + p.place().column()
                                + " ["
                                + p.value()
                                + "] "
                                + p.problem().key())
                .toList();
    }

    public static List<String> notes(Preview preview) {
        return preview.notes().stream().map(note -> note.text(ZH)).toList();
    }

    public static List<PreviewRow.Status> statuses(Preview preview) {
        return preview.rows().stream().map(PreviewRow::status).toList();
    }

    public static Set<String> names(List<RosterEntry> entries) {
        return Set.copyOf(entries.stream().map(RosterEntry::name).toList());
    }

    @Override
    public void close() {
        book.close();
    }
}
