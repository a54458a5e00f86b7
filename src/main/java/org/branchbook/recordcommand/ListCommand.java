package org.branchbook.recordcommand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Attendances;
import org.branchbook.base.Dates;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearValue;
import org.branchbook.disclosure.ExportNote;
import org.branchbook.home.OpenBook;
import org.branchbook.imports.ImportRun;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.person.IdNumber;
import org.branchbook.person.Phone;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the people of a day or the activities of a year; private fields stay masked. */
@Command(name = "list")
final class ListCommand extends ToolCommand {
    @Parameters(paramLabel = "members|activities|imports|exports", descriptionKey = "cli.list.what")
    private String what = "";

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = YearValue.class,
            descriptionKey = "cli.list.year")
    private @Nullable Integer year;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.list.on")
    private @Nullable LocalDate on;

    ListCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.list.summary";
    }

    @Override
    protected int run() {
        if (!List.of("members", "activities", "imports", "exports").contains(what)) {
            throw wrong("cli.list.unknown", what);
        }
        try (OpenBook book = open()) {
            List<Map<String, Object>> rows =
                    switch (what) {
                        case "members" -> members(book);
                        case "imports" -> imports(book);
                        case "exports" -> exports(book);
                        default -> activities(book);
                    };
            console.result(Map.of(what, rows));
            TextTable.of(rows).forEach(console::say);
            console.say(console.text("cli.list.count", rows.size()));
            return DONE;
        }
    }

    private LocalDate day() {
        if (on != null) {
            return on;
        }
        LocalDate today = console.today();
        return year == null || year == today.getYear() ? today : LocalDate.of(year, 12, 31);
    }

    private List<Map<String, Object>> members(OpenBook book) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (RosterEntry entry : book.members().roster(day())) {
            Stage stage = entry.stage();
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", entry.id().value());
            row.put("name", entry.name());
            row.put("number", entry.member().value(MemberField.NUMBER));
            row.put("stage", stage == null ? "" : console.messages().text(stage));
            row.put("group", entry.group() == null ? "" : book.branches().groupName(entry.group()));
            row.put(
                    "posts",
                    String.join(
                            "、", entry.posts().stream().map(console.messages()::text).toList()));
            row.put("joined", entry.member().value(MemberField.JOIN_DATE));
            row.put("idNumber", IdNumber.mask(entry.member().value(MemberField.ID_NUMBER)));
            row.put("mobile", Phone.mask(entry.member().value(MemberField.MOBILE)));
            rows.add(row);
        }
        return rows;
    }

    private List<Map<String, Object>> imports(OpenBook book) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ImportRun run : book.imports().all()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("date", run.ranAt().toString().replace('T', ' '));
            row.put("kind", console.messages().text(run.kind()));
            row.put("file", run.fileName());
            row.put("imported", run.counts().imported());
            row.put("updated", run.counts().updated());
            row.put("unchanged", run.counts().unchanged());
            row.put("refused", run.counts().refused());
            row.put("undone", run.undone());
            row.put("original", book.imports().original(run).toString());
            rows.add(row);
        }
        return rows;
    }

    /** When complete private values left the book. */
    private List<Map<String, Object>> exports(OpenBook book) {
        LocalDate first = year == null ? on : LocalDate.of(year, 1, 1);
        LocalDate last = year == null ? on : LocalDate.of(year, 12, 31);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ExportNote note : book.papers().exportNotes().find("", first, last)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("date", note.at().toString().replace('T', ' '));
            row.put("whom", note.whom());
            row.put("people", note.people());
            row.put("reason", note.reason());
            row.put("file", note.document());
            rows.add(row);
        }
        return rows;
    }

    private List<Map<String, Object>> activities(OpenBook book) {
        LocalDate first = on == null ? LocalDate.of(day().getYear(), 1, 1) : on;
        LocalDate last = on == null ? LocalDate.of(day().getYear(), 12, 31) : on;
        Map<ActivityId, Attendances.Counts> counts = book.attendances().counts(first, last);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Activity activity : book.activities().between(first, last)) {
            Attendances.Counts count = counts.get(activity.id());
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("activity", activity.id().value());
            row.put("date", activity.date().toString());
            row.put("start", Dates.time(activity.plan().when().start()));
            row.put("end", Dates.time(activity.plan().when().end()));
            row.put("type", console.json() ? activity.type().name() : name(activity));
            row.put("title", activity.title());
            row.put("place", activity.plan().place());
            row.put("state", console.json() ? activity.state().name() : state(activity));
            if (count != null) {
                row.put("due", count.due());
                row.put("present", count.present());
            }
            if (console.json()) {
                row.put("segments", RecordValues.segments(book, activity));
                row.put("resolutions", RecordValues.resolutions(book, activity));
            }
            rows.add(row);
        }
        return rows;
    }

    private String name(Activity activity) {
        return console.messages().text(activity.type());
    }

    private String state(Activity activity) {
        return console.messages().text(activity.state());
    }
}
