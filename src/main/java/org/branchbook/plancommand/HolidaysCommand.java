package org.branchbook.plancommand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.almanac.HolidayFile;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearValue;
import org.branchbook.holiday.HolidayYear;
import org.branchbook.home.OpenBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a holiday table into the book, or lists what the book knows of a year. */
@Command(name = "holidays")
final class HolidaysCommand extends ToolCommand {
    @Parameters(index = "0", paramLabel = "import|list", descriptionKey = "cli.holidays.what")
    private String what = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            descriptionKey = "cli.holidays.file")
    private @Nullable Path file;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = YearValue.class,
            descriptionKey = "cli.cadence.year")
    private @Nullable Integer year;

    HolidaysCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.holidays.summary";
    }

    @Override
    protected int run() {
        return switch (what) {
            case "import" -> read();
            case "list" -> list();
            default -> throw wrong("cli.holidays.unknown", what);
        };
    }

    /** Everything readable is kept; what is not is told, and makes the exit status 1. */
    private int read() {
        if (file == null) {
            throw wrong("cli.missing", "FILE");
        }
        HolidayFile.Content content = HolidayFile.read(bytes(file));
        try (OpenBook book = open()) {
            book.holidays().put(content.years());
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (HolidayYear table : content.years()) {
            Map<String, Object> row = new LinkedHashMap<>();
            long off = table.days().stream().filter(HolidayYear.Day::isOffDay).count();
            row.put("year", table.year());
            row.put("off", off);
            long worked = table.days().size() - off;
            row.put("worked", worked);
            console.say(console.text("cli.holidays.read", table.year(), off, worked));
            rows.add(row);
        }
        List<String> problems =
                content.problems().stream().map(p -> p.text(console.messages())).toList();
        console.result(Map.of("years", rows, "problems", problems));
        problems.forEach(console::note);
        return problems.isEmpty() ? DONE : WRONG;
    }

    private int list() {
        int wanted = year == null ? console.today().getYear() : year;
        try (OpenBook book = open()) {
            List<HolidayYear.Day> days =
                    book.holidays().table(wanted).map(HolidayYear::days).orElse(List.of());
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("year", wanted);
            result.put("announced", !days.isEmpty());
            result.put("own", book.holidays().isOwn(wanted));
            List<Map<String, Object>> rows = days.stream().map(this::row).toList();
            result.put("days", rows);
            console.result(result);
            TextTable.of(rows).forEach(console::say);
            if (days.isEmpty()) {
                console.say(console.text("almanac.notAnnounced", wanted));
            }
            return DONE;
        }
    }

    private Map<String, Object> row(HolidayYear.Day day) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("date", day.date().toString());
        row.put("name", day.name(console.messages().locale()));
        row.put("isOffDay", day.isOffDay());
        return row;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AppException(e, "almanac.unreadable", file);
        }
    }
}
