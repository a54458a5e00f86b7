package org.branchbook.formcommand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.home.OpenBook;
import org.branchbook.lecture.LectureYear;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lectures: who lectures on what outline, and who lectured in a year. */
@Command(name = "lecture")
final class LectureCommand extends ToolCommand {
    LectureCommand(Console console) {
        super(console);
    }

    static CommandLine withParts(Console console) {
        CommandLine command = new CommandLine(new LectureCommand(console));
        command.addSubcommand(new LectureSet(console));
        command.addSubcommand(new Year(console));
        return command;
    }

    @Override
    public String summary() {
        return "cli.lecture.summary";
    }

    @Override
    protected int run() {
        throw wrong("cli.lecture.which");
    }

    /** Who lectured in a year, and who on the committee did not. */
    @Command(name = "list")
    static final class Year extends ToolCommand {
        @Mixin private final YearOption year = new YearOption();

        Year(Console console) {
            super(console);
        }

        @Override
        public String summary() {
            return "cli.lecture.list";
        }

        @Override
        protected int run() {
            int wanted = year.of(console);
            try (OpenBook book = open()) {
                LectureYear all = book.kinds().lectures().year(wanted, console.messages());
                List<Map<String, Object>> rows = new ArrayList<>();
                for (LectureYear.Line line : all.lines()) {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("name", line.name());
                    row.put("title", line.title());
                    row.put("given", line.given().size());
                    row.put("planned", line.planned().size());
                    row.put("lacks", all.lacks(line));
                    rows.add(row);
                }
                console.result(
                        Map.of("year", wanted, "required", all.required(), "lecturers", rows));
                TextTable.of(rows).forEach(console::say);
                long lacking = all.lines().stream().filter(all::lacks).count();
                console.say(console.text("cli.lecture.count", wanted, rows.size(), lacking));
                return DONE;
            }
        }
    }
}
