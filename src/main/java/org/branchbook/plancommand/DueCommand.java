package org.branchbook.plancommand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.due.DueLine;
import org.branchbook.home.OpenBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what is overdue or due soon, as the first screen does, with the reason for each. */
@Command(name = "due")
final class DueCommand extends ToolCommand {
    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.due.on")
    private @Nullable LocalDate on;

    DueCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.due.summary";
    }

    @Override
    protected int run() {
        LocalDate day = on == null ? console.today() : on;
        try (OpenBook book = open()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (DueLine line : book.reminders().due(day, console.messages())) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("on", line.on().toString());
                boolean late = line.overdue(day);
                String word = late ? console.text("cli.development.overdue") : "";
                row.put("overdue", console.json() ? late : word);
                row.put("text", line.text());
                row.put("why", line.why());
                if (console.json()) {
                    row.put("code", line.code());
                    row.put("subject", line.subject());
                }
                rows.add(row);
            }
            console.result(Map.of("on", day.toString(), "due", rows));
            TextTable.of(rows).forEach(console::say);
            console.say(console.text("cli.due.count", rows.size()));
            return DONE;
        }
    }
}
