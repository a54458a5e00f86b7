package org.branchbook.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Dates;
import org.branchbook.base.Problem;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.excel.ExcelBook;
import org.branchbook.excel.ExcelLook;
import org.branchbook.excel.ExcelSheet;
import org.branchbook.listing.ListPaper;
import org.branchbook.member.MemberField;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.officeform.Checked;
import org.branchbook.tag.Finding;

/** The door to lists of people as a profile wants them. */
public final class Exports {
    private final Branches branches;
    private final Members members;

    public Exports(Branches branches, Members members) {
        this.branches = branches;
        this.members = members;
    }

    /** A list before it is written: a row for each person, a text for each column. */
    public record Listing(List<ExportProfile.Column> columns, List<List<String>> rows) {}

    public Listing listing(ExportProfile profile, LocalDate day, boolean full) {
        ExportRow row = row(profile, day, full);
        List<List<String>> rows = new ArrayList<>();
        for (RosterEntry entry : people(profile, day)) {
            int number = rows.size() + 1;
            rows.add(
                    profile.columns().stream()
                            .map(column -> row.value(column.field(), entry, number))
                            .toList());
        }
        return new Listing(profile.columns(), rows);
    }

    List<RosterEntry> people(ExportProfile profile, LocalDate day) {
        List<RosterEntry> held =
                members.roster(day).stream().filter(profile.people()::holds).toList();
        return profile.order().sorted(held);
    }

    private ExportRow row(ExportProfile profile, LocalDate day, boolean full) {
        Branch branch = branches.find().orElse(new Branch("", "", null, false));
        return new ExportRow(profile.writing(), branch, branches::groupName, day, full);
    }

    /** A workbook with title, header and rows; a sheet that the import reads back. */
    public byte[] workbook(ExportProfile profile, LocalDate day, boolean full) {
        Listing listing = listing(profile, day, full);
        ExcelBook book = new ExcelBook(profile.name());
        ExcelSheet sheet = book.sheet(profile.name());
        listing.columns().forEach(column -> sheet.column(column.title(), look(column.field())));
        sheet.title(profile.name());
        String branch = branches.find().map(Branch::name).orElse("");
        String privacy = full ? "　　含完整个人信息，请妥善保管" : "";
        sheet.note(
                "党支部："
                        + branch
                        + "　　截至："
                        + Dates.document(day)
                        + "　　共"
                        + listing.rows().size()
                        + "人"
                        + privacy);
        sheet.pageHeader(branch);
        for (List<String> row : listing.rows()) {
            sheet.row(values(listing.columns(), row));
        }
        sheet.freezeColumns(Math.min(2, listing.columns().size()));
        return book.bytes();
    }

    private static Object[] values(List<ExportProfile.Column> columns, List<String> row) {
        Object[] values = new Object[row.size()];
        for (int i = 0; i < values.length; i++) {
            boolean number = columns.get(i).field().name().equals("no");
            values[i] = number ? Integer.valueOf(row.get(i)) : row.get(i);
        }
        return values;
    }

    private static ExcelLook look(ExportField field) {
        if (field.name().equals("no")) {
            return ExcelLook.NUMBER;
        }
        return field.field().map(Exports::look).orElse(ExcelLook.CENTER);
    }

    /** Numbers that Excel must not take for numbers; dates are text, as the profile writes them. */
    private static ExcelLook look(MemberField field) {
        return switch (field.kind()) {
            case ID_NUMBER, PHONE, DATE, COMING_DATE -> ExcelLook.ID;
            case ADDRESS, LINES -> ExcelLook.TEXT;
            case NAME, SEX, ETHNICITY, EDUCATION -> ExcelLook.CENTER;
            case NAMES, TEXT -> field == MemberField.NUMBER ? ExcelLook.ID : ExcelLook.TEXT;
        };
    }

    /** The list as .docx, to be signed and handed in on paper. */
    public byte[] document(ExportProfile profile, LocalDate day, boolean full) {
        return paper(profile, day, full).docx();
    }

    /** The same as .pdf, for preview, printing and keeping. */
    public byte[] pages(ExportProfile profile, LocalDate day, boolean full) {
        return paper(profile, day, full).pdf();
    }

    private ListPaper paper(ExportProfile profile, LocalDate day, boolean full) {
        Listing listing = listing(profile, day, full);
        ExportRow row = row(profile, day, full);
        String note =
                "党支部：%s　截至：%s　共%d人"
                        .formatted(row.branch().name(), Dates.document(day), listing.rows().size());
        return new ListPaper(
                ListPaper.Head.people(profile.name(), note, row.privacy()),
                titles(profile),
                listing.rows());
    }

    private static List<String> titles(ExportProfile profile) {
        return profile.columns().stream().map(ExportProfile.Column::title).toList();
    }

    /** A Word template that writes the list as {@link #document} does, to begin one's own with. */
    public static byte[] form() {
        ExportProfile profile =
                ExportProfiles.brought().stream()
                        .filter(brought -> brought.name().equals(ExportProfiles.ON_PAPER))
                        .findFirst()
                        .orElseThrow();
        return new ListPaper(
                        ListPaper.Head.people(
                                "{{名单名称}}", "党支部：{{党支部}}　截至：{{截至日期}}　共{{人数}}人", "{{信息说明}}"),
                        titles(profile),
                        List.of(
                                profile.columns().stream()
                                        .map(column -> "[人员." + column.field().title() + "]")
                                        .toList()))
                .docx();
    }

    /** What is wrong with a template of one's own; none for a superior's blank sheet. */
    public List<Finding> check(Path template) {
        return PeopleForm.read(template).map(Checked::findings).orElse(List.of());
    }

    /**
     * Fills in a template of one's own ({@link PeopleForm}), or a superior's blank sheet by its
     * header ({@link TemplateFill}).
     */
    public TemplateFill.Filled fill(
            Path template, ExportProfile profile, LocalDate day, boolean full) {
        Checked form = PeopleForm.read(template).orElse(null);
        return form == null
                ? new TemplateFill(row(profile, day, full)).fill(template, people(profile, day))
                : fill(form, profile, day, full);
    }

    /** Fills in a template of one's own that is ready. */
    public TemplateFill.Filled fill(
            Checked form, ExportProfile profile, LocalDate day, boolean full) {
        ExportRow row = row(profile, day, full);
        List<RosterEntry> people = people(profile, day);
        byte[] bytes = form.fill(PeopleForm.values(profile.name(), day, people, row));
        List<Problem> notes = form.findings().stream().map(Finding::problem).toList();
        return new TemplateFill.Filled(bytes, form.kind(), people.size(), notes);
    }
}
