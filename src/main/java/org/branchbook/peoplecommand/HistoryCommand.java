package org.branchbook.peoplecommand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.member.Fact;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.participation.Participation;
import org.branchbook.participation.YearAttendance;
import org.branchbook.recordcommand.HistoryOfRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Every dated fact of one person, and the attendance of each year; or of a number the versions of
 * that activity's record.
 */
@Command(name = "history")
final class HistoryCommand extends ToolCommand {
    @Parameters(paramLabel = "NAME|NUMBER", descriptionKey = "cli.history.subject")
    private String person = "";

    HistoryCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.history.summary";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            // A staff number may look like one of an activity, but mostly has zeros before it.
            if (person.matches("[1-9][0-9]{0,8}")) {
                return new HistoryOfRecord(console, book)
                        .tell(new ActivityId(Long.parseLong(person)));
            }
            FactWords words = new FactWords(console, book);
            MemberId id = words.person(person);
            RosterEntry entry = book.members().find(id).orElseThrow();
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("id", id.value());
            values.put("name", entry.name());
            List<Map<String, Object>> rows = new ArrayList<>();
            book.members().facts(id).stream()
                    .sorted(Comparator.comparing(Fact::kind))
                    .forEach(fact -> rows.add(words.row(fact)));
            values.put("facts", rows);
            TextTable.of(rows).forEach(console::say);
            values.put("years", years(book.records().participations().of(id)));
            console.result(values);
            return DONE;
        }
    }

    private List<Map<String, Object>> years(Participation part) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (YearAttendance year : part.years()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("year", year.year());
            row.put("due", year.due());
            row.put("present", year.present());
            row.put("leave", year.leave());
            row.put("absent", year.absent());
            row.put("rate", year.rate());
            rows.add(row);
            console.say(
                    console.text(
                            "cli.history.year",
                            String.valueOf(year.year()),
                            year.due(),
                            year.present(),
                            year.leave(),
                            year.absent(),
                            year.rate().toString()));
        }
        return rows;
    }
}
