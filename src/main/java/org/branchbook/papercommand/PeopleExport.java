package org.branchbook.papercommand;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.AppException;
import org.branchbook.base.Problem;
import org.branchbook.base.SafeFile;
import org.branchbook.command.Console;
import org.branchbook.command.NameMatch;
import org.branchbook.command.ToolCommand;
import org.branchbook.document.Documents;
import org.branchbook.export.ExportPeople;
import org.branchbook.export.ExportProfile;
import org.branchbook.export.ExportProfiles;
import org.branchbook.export.Exports;
import org.branchbook.export.TemplateFill;
import org.branchbook.fields.FieldChoice;
import org.branchbook.home.OpenBook;
import org.branchbook.layout.OfficeLayout;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.officeform.Checked;
import org.branchbook.tag.Finding;
import org.branchbook.template.Template;
import org.branchbook.template.TemplateSubject;
import org.branchbook.template.Templates;
import org.jspecify.annotations.Nullable;

/** Writes lists and sheets of people; complete private values are noted in the book. */
final class PeopleExport {
    private final ToolCommand command;
    private final Console console;
    private final OpenBook book;
    private final RosterOptions options;
    private final LocalDate day;

    PeopleExport(ToolCommand command, OpenBook book, RosterOptions options, LocalDate day) {
        this.command = command;
        this.console = command.console();
        this.book = book;
        this.options = options;
        this.day = day;
    }

    int checkSheets(ExportKind.Target target, boolean full) {
        String member = options.member();
        if ((member == null) != options.everybody()) {
            throw command.wrong("cli.export.whose");
        }
        List<RosterEntry> roster = book.members().roster(day);
        List<MemberId> people =
                member == null
                        ? roster.stream().map(RosterEntry::id).toList()
                        : one(roster, member);
        if (people.isEmpty()) {
            throw new AppException("cli.export.nobody");
        }
        Documents documents = book.papers().documents();
        FieldChoice fields = book.fieldChoices().find();
        byte[] bytes =
                target.pdf()
                        ? documents.checkSheetPages(people, fields, day, full)
                        : documents.checkSheets(people, fields, day, full);
        String whom = member == null ? console.messages().text(ExportPeople.ALL) : member;
        return written(target.file(), new Made(bytes, whom, people.size(), List.of()), full);
    }

    private static List<MemberId> one(List<RosterEntry> roster, String name) {
        return List.of(NameMatch.among(roster).find(name));
    }

    /**
     * @param asked the day asked for, null where the profile may say it
     */
    int roster(ExportKind.Target target, @Nullable LocalDate asked, boolean full) {
        boolean sheet = target.format().equals("xlsx");
        String usual = sheet ? ExportProfiles.USUAL : ExportProfiles.ON_PAPER;
        ExportProfile profile = options.profile(book, command, usual);
        boolean whole = full || profile.scope().full();
        if (whole) {
            options.checkReason();
        }
        LocalDate on = asked == null ? profile.day(day) : asked;
        Path template = options.template();
        String whom = console.messages().text(profile.people());
        Exports exports = book.papers().exports();
        if (template == null) {
            byte[] bytes =
                    switch (target.format()) {
                        case "docx" -> exports.document(profile, on, whole);
                        case "pdf" -> exports.pages(profile, on, whole);
                        default -> exports.workbook(profile, on, whole);
                    };
            int people = exports.listing(profile, on, false).rows().size();
            return written(target.file(), new Made(bytes, whom, people, List.of()), whole);
        }
        TemplateFill.Filled filled = filled(template, profile, on, whole);
        byte[] bytes = as(target, filled);
        return written(
                target.file(), new Made(bytes, whom, filled.people(), filled.notes()), whole);
    }

    /** By a file, or by the template of that name that is kept. */
    private TemplateFill.Filled filled(
            Path template, ExportProfile profile, LocalDate on, boolean whole) {
        Exports exports = book.papers().exports();
        Templates templates = book.papers().templates();
        Template kept =
                Files.exists(template)
                        ? null
                        : templates
                                .find(template.toString())
                                .filter(one -> one.subject() == TemplateSubject.PEOPLE)
                                .orElse(null);
        if (kept == null) {
            ready(exports.check(template));
            return exports.fill(template, profile, on, whole);
        }
        Checked form = templates.check(kept);
        ready(form.findings());
        return exports.fill(form, profile, on, whole);
    }

    private void ready(List<Finding> findings) {
        List<Finding> wrong = findings.stream().filter(Finding::wrong).toList();
        wrong.forEach(finding -> console.note(finding.text(console.messages())));
        if (!wrong.isEmpty()) {
            throw new AppException("tag.notReady", wrong.size());
        }
    }

    private static byte[] as(ExportKind.Target target, TemplateFill.Filled filled) {
        if (target.pdf()) {
            return OfficeLayout.installed().pages(filled.bytes(), filled.kind());
        }
        if (!target.format().equals(filled.kind().ending())) {
            throw new AppException("cli.export.templateEnding", filled.kind().ending());
        }
        return filled.bytes();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Made(byte[] bytes, String whom, int people, List<Problem> notes) {}

    private int written(Path out, Made made, boolean full) {
        SafeFile.write(out, made.bytes());
        if (full) {
            options.note(book, String.valueOf(out.getFileName()), made.whom(), made.people());
            console.note(console.text("cli.export.private"));
        }
        List<String> said =
                made.notes().stream().map(note -> note.text(console.messages())).toList();
        said.forEach(console::note);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("file", out.toAbsolutePath().toString());
        values.put("bytes", made.bytes().length);
        values.put("people", made.people());
        values.put("notes", said);
        return command.done(
                console.text("cli.export.people", out.toAbsolutePath(), made.people()), values);
    }
}
