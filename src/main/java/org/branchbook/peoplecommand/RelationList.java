package org.branchbook.peoplecommand;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchbook.base.AppException;
import org.branchbook.base.SafeFile;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearValue;
import org.branchbook.home.OpenBook;
import org.branchbook.relation.Season;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists letters, graduates of a year, and members away or lost; or writes them to a workbook. */
@Command(name = "list")
final class RelationList extends ToolCommand {
    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = YearValue.class,
            descriptionKey = "cli.relation.year")
    private @Nullable Integer year;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.relation.out")
    private @Nullable Path out;

    RelationList(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.relation.list";
    }

    @Override
    protected int run() {
        LocalDate today = console.today();
        Season season = new Season(year == null ? today.getYear() : year, true);
        check();
        try (OpenBook book = open()) {
            RelationCommand.Rows rows = new RelationCommand.Rows(console, book, today);
            Map<String, Object> values = new LinkedHashMap<>();
            say(values, "letters", "cli.relation.letters", rows.letters());
            say(values, "graduates", "cli.relation.graduates", rows.graduates(season));
            say(values, "contacts", "cli.relation.contacts", rows.contacts());
            Path file = out;
            if (file != null) {
                SafeFile.write(file, book.papers().relationBook(today, season));
                values.put("file", file.toAbsolutePath().toString());
                console.say(console.text("cli.export.done", file.toAbsolutePath()));
            }
            console.result(values);
            return DONE;
        }
    }

    /** Everything that can be wrong with the file is told before the book is opened. */
    private void check() {
        if (out == null) {
            return;
        }
        String name = String.valueOf(out.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw wrong("cli.export.ending", name, ".xlsx");
        }
        Path parent = out.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new AppException("cli.export.noFolder", String.valueOf(parent));
        }
    }

    private void say(
            Map<String, Object> values,
            String name,
            String heading,
            List<Map<String, Object>> rows) {
        values.put(name, rows);
        console.say(console.text(heading, rows.size()));
        TextTable.of(rows).forEach(console::say);
    }
}
