package org.branchbook.studycommand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.home.OpenBook;
import org.branchbook.reading.Note;
import org.branchbook.reading.NoteListing;
import org.branchbook.reading.Portion;
import org.branchbook.reading.PortionListing;
import org.branchbook.reading.Readings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The reading plan of a year, who noted something in which month, and the notes. */
@Command(name = "reading")
final class ReadingCommand extends ToolCommand {
    @Mixin private final YearOption year = new YearOption();

    ReadingCommand(Console console) {
        super(console);
    }

    static CommandLine withParts(Console console) {
        CommandLine command = new CommandLine(new ReadingCommand(console));
        command.addSubcommand(new ReadingFill(console));
        command.addSubcommand(new ReadingNote(console));
        command.addSubcommand(new ReadingShare(console));
        return command;
    }

    @Override
    public String summary() {
        return "cli.reading.summary";
    }

    @Override
    protected int run() {
        int wanted = year.of(console);
        try (OpenBook book = open()) {
            Readings readings = book.leiFeng().study().readings();
            List<Map<String, Object>> plan = new ArrayList<>();
            readings.portions(wanted).forEach(one -> plan.add(portion(one)));
            List<Map<String, Object>> notes = new ArrayList<>();
            readings.notes(wanted).forEach(one -> notes.add(note(one)));
            Readings.Months months = readings.months(wanted);
            listed(new PortionListing(readings), wanted);
            return listed(
                    new NoteListing(readings, false),
                    wanted,
                    Map.of(
                            "plan",
                            plan,
                            "notes",
                            notes,
                            "writers",
                            months.writers(),
                            "members",
                            months.members()));
        }
    }

    private static Map<String, Object> portion(Portion one) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", one.id());
        row.put("from", String.valueOf(one.draft().from()));
        row.put("to", String.valueOf(one.draft().to()));
        row.put("reference", one.draft().reference());
        row.put("reader", one.name());
        row.put("edition", one.draft().edition());
        return row;
    }

    /** What was noted is its writer's: only that he noted something is told. */
    private static Map<String, Object> note(Note one) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", one.id());
        row.put("on", String.valueOf(one.draft().on()));
        row.put("writer", one.name());
        row.put("reference", one.reference());
        row.put("shared", one.shared() != null);
        return row;
    }
}
