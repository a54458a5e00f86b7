package org.branchbook.bookcommand;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.SafeFile;
import org.branchbook.branch.Branch;
import org.branchbook.changelog.ChangeLogBook;
import org.branchbook.changelog.ChangeWords;
import org.branchbook.changelog.LoggedChange;
import org.branchbook.changelog.LoggedChanges;
import org.branchbook.command.Console;
import org.branchbook.command.NameMatch;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearValue;
import org.branchbook.home.OpenBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who changed what, when, with the values before and after. */
@Command(name = "log")
final class LogCommand extends ToolCommand {
    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = YearValue.class,
            descriptionKey = "cli.log.year")
    private @Nullable Integer year;

    @Option(names = "--activity", paramLabel = "N", descriptionKey = "cli.log.activity")
    private @Nullable Long activity;

    @Option(names = "--member", paramLabel = "NAME", descriptionKey = "cli.log.member")
    private @Nullable String member;

    @Option(names = "--most", paramLabel = "N", descriptionKey = "cli.log.most")
    private int most = 100;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.log.out")
    private @Nullable Path out;

    LogCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.log.summary";
    }

    @Override
    protected int run() {
        if (out != null && !out.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".xlsx")) {
            throw wrong("cli.log.badOut", out);
        }
        if (most < 1) {
            throw wrong("cli.log.badMost");
        }
        try (OpenBook book = open()) {
            LoggedChanges.Wanted wanted = wanted(book);
            LoggedChanges changes = book.records().changes();
            return out == null
                    ? told(changes.newest(wanted, most))
                    : written(book, changes.newest(wanted, ChangeLogBook.MOST), out);
        }
    }

    private LoggedChanges.Wanted wanted(OpenBook book) {
        LocalDate from = year == null ? null : LocalDate.of(year, 1, 1);
        LocalDate to = year == null ? null : LocalDate.of(year, 12, 31);
        LoggedChanges.Wanted days = LoggedChanges.Wanted.days("", from, to);
        Long person =
                member == null ? null : NameMatch.anybody(book, console.today(), member).value();
        return new LoggedChanges.Wanted("", activity, person, days.from(), days.to());
    }

    private int told(List<LoggedChange> changes) {
        ChangeWords words = new ChangeWords(console.messages());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (LoggedChange change : changes) {
            rows.add(row(change));
            console.say(
                    String.join(
                            "  ",
                            change.at().withNano(0).toString().replace('T', ' '),
                            change.who(),
                            words.deed(change),
                            words.subject(change)));
            words.lines(change).forEach(line -> console.say("    " + line));
        }
        console.say(console.text("cli.log.count", rows.size()));
        console.result(Map.of("changes", rows));
        return DONE;
    }

    private static Map<String, Object> row(LoggedChange change) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("at", change.at().toString());
        row.put("who", change.who());
        row.put("kind", change.kind().name());
        row.put("table", change.row().table());
        row.put("key", change.row().key());
        row.put("subject", change.subject());
        row.put("activity", change.row().activity());
        row.put("member", change.row().member());
        Map<String, Object> fields = new LinkedHashMap<>();
        for (LoggedChange.Field field : change.fields()) {
            fields.put(field.column(), List.of(field.before(), field.after()));
        }
        row.put("fields", fields);
        return row;
    }

    private int written(OpenBook book, List<LoggedChange> changes, Path file) {
        String branch = book.branches().find().map(Branch::name).orElse("");
        SafeFile.write(file, ChangeLogBook.of(changes, branch, console.messages()));
        return done(
                console.text("cli.log.written", changes.size(), file),
                Map.of("changes", changes.size(), "file", file.toString()));
    }
}
