package org.branchbook.papercommand;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchbook.base.Messages;
import org.branchbook.base.SafeFile;
import org.branchbook.branch.Branch;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.PartyGroup;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearValue;
import org.branchbook.figure.FigureBook;
import org.branchbook.figure.FigureTable;
import org.branchbook.figure.FigureText;
import org.branchbook.home.OpenBook;
import org.branchbook.statistics.Kind;
import org.branchbook.statistics.Question;
import org.branchbook.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts a year, on the terminal, as JSON or as a workbook. */
@Command(name = "stats")
final class StatsCommand extends ToolCommand {
    @Parameters(
            paramLabel = "attendance|matrix|rates|absences|roles|hours|talks|structure|…",
            descriptionKey = "cli.stats.kind")
    private String kind = "";

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = YearValue.class,
            descriptionKey = "cli.stats.year")
    private @Nullable Integer year;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.stats.on")
    private @Nullable LocalDate on;

    @Option(names = "--group", paramLabel = "GROUP", descriptionKey = "cli.stats.group")
    private @Nullable String group;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.stats.out")
    private @Nullable Path out;

    StatsCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.stats.summary";
    }

    @Override
    protected int run() {
        Kind wanted = kind();
        LocalDate given = on;
        int of = year != null ? year : (given == null ? console.today() : given).getYear();
        LocalDate day = given == null ? Statistics.within(of, console.today()) : given;
        Path file = out;
        if (file != null && !file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw wrong("cli.stats.notExcel", file);
        }
        try (OpenBook book = open()) {
            Statistics statistics = book.figures().statistics();
            Question question = new Question(wanted, of, day, group(book));
            if (file != null) {
                FigureTable table = statistics.of(question, new Messages(Locale.CHINA));
                String branch = book.branches().find().map(Branch::name).orElse("");
                SafeFile.write(file, FigureBook.of(table, branch));
                return done(
                        console.text("cli.stats.written", table.title(), file),
                        Map.of("file", file.toString(), "lines", table.lines().size()));
            }
            FigureTable table = statistics.of(question, console.messages());
            say(table);
            Map<String, Object> result = new LinkedHashMap<>(FigureText.map(table));
            result.put("on", day.toString());
            console.result(result);
            return DONE;
        }
    }

    private @Nullable GroupId group(OpenBook book) {
        String name = group;
        if (name == null) {
            return null;
        }
        List<PartyGroup> groups = book.branches().groups();
        return groups.stream()
                .filter(one -> one.name().equals(name.strip()))
                .findFirst()
                .map(PartyGroup::id)
                .orElseThrow(() ->
                        wrong(
                                "cli.stats.noGroup",
                                name,
                                String.join(" ", groups.stream().map(PartyGroup::name).toList())));
    }

    private Kind kind() {
        for (Kind one : Kind.values()) {
            if (one.name().equals(kind.toUpperCase(Locale.ROOT))) {
                return one;
            }
        }
        List<String> names = new ArrayList<>();
        for (Kind one : Kind.values()) {
            names.add(one.name().toLowerCase(Locale.ROOT));
        }
        throw wrong("cli.stats.unknown", kind, String.join(" ", names));
    }

    private void say(FigureTable table) {
        console.say(table.title());
        table.notes().forEach(console::say);
        List<Map<String, Object>> rows = new ArrayList<>();
        Map<String, Object> head = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            head.put(String.valueOf(i), table.columns().get(i).name());
        }
        rows.add(head);
        for (FigureTable.Line line : table.lines()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < line.cells().size(); i++) {
                row.put(String.valueOf(i), line.cells().get(i).text());
            }
            rows.add(row);
        }
        TextTable.of(rows).forEach(console::say);
    }
}
