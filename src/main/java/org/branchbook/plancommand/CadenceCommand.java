package org.branchbook.plancommand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.branch.PartyGroup;
import org.branchbook.cadence.Slot;
import org.branchbook.cadence.YearBoard;
import org.branchbook.cadence.YearLine;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearValue;
import org.branchbook.home.OpenBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says for each type and period of a year what was required, planned, held and missed. */
@Command(name = "cadence")
final class CadenceCommand extends ToolCommand {
    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = YearValue.class,
            descriptionKey = "cli.cadence.year")
    private @Nullable Integer year;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.cadence.on")
    private @Nullable LocalDate on;

    CadenceCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.cadence.summary";
    }

    @Override
    protected int run() {
        LocalDate day = on == null ? console.today() : on;
        try (OpenBook book = open()) {
            YearBoard board = book.yearBoards().board(year == null ? day.getYear() : year, day);
            List<Map<String, Object>> rows = new ArrayList<>();
            for (YearLine line : board.lines()) {
                line.slots().stream()
                        .filter(slot -> slot.required() > 0 || !slot.activities().isEmpty())
                        .forEach(slot -> rows.add(row(line, slot, day)));
            }
            YearBoard.Rate rate = board.rate();
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("year", board.year());
            result.put("on", day.toString());
            result.put("since", board.since().toString());
            result.put("done", rate.done());
            result.put("due", rate.due());
            rate.permille().ifPresent(tenths -> result.put("permille", tenths));
            board.silence().ifPresent(why -> result.put("note", silence(board, why)));
            result.put("periods", rows);
            console.result(result);
            if (!rows.isEmpty()) {
                rows.addFirst(headings());
            }
            TextTable.of(rows).forEach(console::say);
            console.say(
                    board.silence()
                            .map(why -> silence(board, why))
                            .orElseGet(() ->
                                    console.text(
                                            "cli.cadence.rate",
                                            rate.done(),
                                            rate.due(),
                                            rate.percent())));
            return DONE;
        }
    }

    private String silence(YearBoard board, YearBoard.Silence why) {
        return console.text(
                why.key(), board.year(), board.on().toString(), board.since().toString());
    }

    private Map<String, Object> headings() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("type", console.text("cli.cadence.type"));
        row.put("group", "");
        row.put("first", console.text("cli.cadence.first"));
        row.put("last", console.text("cli.cadence.last"));
        row.put("required", console.text("cli.cadence.required"));
        row.put("activities", console.text("cli.cadence.activities"));
        row.put("planned", console.text("cli.cadence.planned"));
        row.put("held", console.text("cli.cadence.held"));
        row.put("closed", console.text("cli.cadence.closed"));
        row.put("noted", console.text("cli.cadence.noted"));
        row.put("waived", console.text("cli.cadence.waived"));
        row.put("overdue", console.text("cli.cadence.overdue"));
        row.put("state", "");
        row.put("basis", "");
        return row;
    }

    private Map<String, Object> row(YearLine line, Slot slot, LocalDate day) {
        PartyGroup group = line.group();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("type", console.json() ? line.type().name() : console.messages().text(line.type()));
        row.put("group", group == null ? "" : group.name());
        row.put("first", slot.span().first().toString());
        row.put("last", slot.span().last().toString());
        row.put("required", slot.required());
        row.put("activities", slot.activities().size());
        row.put("planned", slot.planned());
        row.put("held", slot.held());
        row.put("closed", slot.closed());
        row.put("noted", slot.noted());
        row.put("waived", console.json() ? slot.waived() : slot.waived() ? "1" : "");
        row.put("overdue", slot.overdue(day));
        Slot.State state = slot.state(day);
        row.put("state", console.json() ? state.name() : console.messages().text(state));
        row.put("basis", slot.rule().map(rule -> rule.basis().text(console.messages())).orElse(""));
        return row;
    }
}
