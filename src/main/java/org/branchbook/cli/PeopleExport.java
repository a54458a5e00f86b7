package org.branchbook.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.AppException;
import org.branchbook.base.Problem;
import org.branchbook.base.SafeFile;
import org.branchbook.export.ExportProfile;
import org.branchbook.export.TemplateFill;
import org.branchbook.home.OpenBook;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;

/** Writes lists and sheets of people; complete private values are noted in the book. */
final class PeopleExport {
    private final ToolCommand command;
    private final Console console;
    private final OpenBook book;
    private final RosterOptions options;
    private final LocalDate day;

    PeopleExport(ToolCommand command, OpenBook book, RosterOptions options, LocalDate day) {
        this.command = command;
        this.console = command.console;
        this.book = book;
        this.options = options;
        this.day = day;
    }

    int checkSheets(Path out, boolean full) {
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
        byte[] bytes =
                book.papers()
                        .documents()
                        .checkSheets(people, book.fieldChoices().find(), day, full);
        return written(out, bytes, people.size(), full, List.of());
    }

    private static List<MemberId> one(List<RosterEntry> roster, String name) {
        List<NameMatch.Candidate> candidates =
                roster.stream().map(entry -> NameMatch.Candidate.of(entry.member())).toList();
        return List.of(new NameMatch(candidates).find(name));
    }

    int roster(Path out, boolean full) {
        ExportProfile profile = options.profile(book, command);
        Path template = options.template();
        if (template == null) {
            byte[] bytes = book.papers().exports().workbook(profile, day, full);
            int people = book.papers().exports().listing(profile, day, false).rows().size();
            return written(out, bytes, people, full, List.of());
        }
        TemplateFill.Filled filled = book.papers().exports().fill(template, profile, day, full);
        return written(out, filled.bytes(), filled.people(), full, filled.notes());
    }

    private int written(Path out, byte[] bytes, int people, boolean full, List<Problem> notes) {
        SafeFile.write(out, bytes);
        if (full) {
            options.note(book, String.valueOf(out.getFileName()), people);
            console.note(console.text("cli.export.private"));
        }
        List<String> said = notes.stream().map(note -> note.text(console.messages())).toList();
        said.forEach(console::note);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("file", out.toAbsolutePath().toString());
        values.put("bytes", bytes.length);
        values.put("people", people);
        values.put("notes", said);
        return command.done(
                console.text("cli.export.people", out.toAbsolutePath(), people), values);
    }
}
