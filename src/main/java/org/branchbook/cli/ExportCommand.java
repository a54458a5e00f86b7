package org.branchbook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.AppException;
import org.branchbook.base.SafeFile;
import org.branchbook.document.Documents;
import org.branchbook.export.ExportPeople;
import org.branchbook.home.OpenBook;
import org.branchbook.schedule.Schedules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a document: of one activity, or of a year. */
@Command(name = "export")
final class ExportCommand extends ToolCommand {
    @Parameters(
            paramLabel =
                    "sign-in|minutes|notice|month|plan|ledger|roster|check-sheet|deviation|ics",
            descriptionKey = "cli.export.what")
    private String what = "";

    @Option(names = "--activity", paramLabel = "NUMBER", descriptionKey = "cli.activity")
    private @Nullable Long activity;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.export.year")
    private @Nullable Integer year;

    @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "cli.export.month")
    private @Nullable YearMonth month;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.export.on")
    private @Nullable LocalDate on;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.export.out")
    private Path out = Path.of("");

    @Option(names = "--full", descriptionKey = "cli.export.full")
    private boolean full;

    @Option(names = "--format", paramLabel = "docx|pdf", descriptionKey = "cli.export.formatHelp")
    private String format = "";

    @Mixin private RosterOptions options = new RosterOptions();

    ExportCommand(Console console) {
        super(console);
    }

    @Override
    String summary() {
        return "cli.export.summary";
    }

    @Override
    int run() {
        if (options.everybody() && List.of("minutes", "sign-in").contains(what)) {
            return batch();
        }
        String ending = check();
        try (OpenBook book = open()) {
            PeopleExport people = new PeopleExport(this, book, options, rosterDay());
            if (what.equals("check-sheet")) {
                return people.checkSheets(out, full);
            }
            if (what.equals("roster") && options.given()) {
                return people.roster(out, year == null ? on : rosterDay(), full);
            }
            byte[] bytes = what.equals("ics") ? calendar(book) : bytes(book, ending);
            SafeFile.write(out, bytes);
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("file", out.toAbsolutePath().toString());
            values.put("bytes", bytes.length);
            if (full && what.equals("roster")) {
                int count = book.members().roster(rosterDay()).size();
                String all = console.messages().text(ExportPeople.ALL);
                options.note(book, String.valueOf(out.getFileName()), all, count);
                console.note(console.text("cli.export.private"));
            }
            return done(console.text("cli.export.done", out.toAbsolutePath()), values);
        }
    }

    private int batch() {
        BatchExport batch = new BatchExport(this, what, format);
        int wanted = year == null ? console.today().getYear() : year;
        LocalDate first = month == null ? LocalDate.of(wanted, 1, 1) : month.atDay(1);
        LocalDate last = month == null ? LocalDate.of(wanted, 12, 31) : month.atEndOfMonth();
        try (OpenBook book = open()) {
            return batch.run(book, first, last, out);
        }
    }

    /** Everything that can be wrong before the book is opened; returns the file's ending. */
    private String check() {
        List<String> endings =
                switch (what) {
                    case "sign-in" -> List.of(".docx", ".pdf");
                    case "minutes" -> List.of(".docx", ".xlsx", ".pdf");
                    case "notice", "check-sheet" -> List.of(".docx");
                    case "month", "plan" -> List.of(".docx", ".xlsx", ".pdf");
                    case "ledger", "roster", "deviation" -> List.of(".xlsx");
                    case "ics" -> List.of(".ics");
                    default -> throw wrong("cli.export.unknown", what);
                };
        boolean ofPeople = List.of("roster", "check-sheet").contains(what);
        boolean ofActivity = List.of("sign-in", "minutes", "notice").contains(what);
        if (ofActivity && activity == null) {
            throw wrong("cli.missing", "--activity NUMBER");
        }
        if (!ofActivity && activity != null) {
            throw wrong("cli.export.noActivity", what);
        }
        checkPeople(ofPeople);
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        String ending =
                endings.stream()
                        .filter(name::endsWith)
                        .findFirst()
                        .orElseThrow(() ->
                                wrong(
                                        "cli.export.ending",
                                        out.getFileName(),
                                        String.join(" ", endings)));
        if (!format.isEmpty() && !ending.equals("." + format.toLowerCase(Locale.ROOT))) {
            throw wrong("cli.export.ending", out.getFileName(), "." + format);
        }
        Path parent = out.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new AppException("cli.export.noFolder", String.valueOf(parent));
        }
        return ending;
    }

    private void checkPeople(boolean ofPeople) {
        if (on != null && (!ofPeople || year != null)) {
            throw wrong("cli.export.onRoster");
        }
        if (!ofPeople && !what.equals("minutes") && options.template() != null) {
            throw wrong("cli.export.templateFor");
        }
        if (!ofPeople && options.more()) {
            throw wrong("cli.export.noPeople", what);
        }
        if (full && ofPeople) {
            options.checkReason();
        }
        options.checkOut(out);
    }

    private byte[] bytes(OpenBook book, String ending) {
        Documents documents = book.papers().documents();
        Schedules.Format format =
                Schedules.Format.valueOf(ending.substring(1).toUpperCase(Locale.ROOT));
        LocalDate today = console.today();
        int wanted = year == null ? today.getYear() : year;
        return switch (what) {
            case "sign-in" ->
                    ending.equals(".pdf") ? documents.signInPages(id()) : documents.signIn(id());
            case "minutes" ->
                    new RecordExport(console, book).write(id(), options.template(), ending);
            case "notice" -> book.papers().schedules().notice(id(), today, format);
            case "month" ->
                    book.papers()
                            .schedules()
                            .month(month == null ? YearMonth.from(today) : month, today, format);
            case "plan" -> book.papers().schedules().year(wanted, today, format);
            case "ledger" -> documents.ledger(wanted, today);
            case "deviation" -> documents.deviation(wanted, today);
            default -> documents.roster(rosterDay(), full);
        };
    }

    private byte[] calendar(OpenBook book) {
        int wanted = year == null ? console.today().getYear() : year;
        return book.exchange()
                .calendar(
                        LocalDate.of(wanted, 1, 1),
                        LocalDate.of(wanted, 12, 31),
                        console.messages());
    }

    private LocalDate rosterDay() {
        LocalDate today = console.today();
        return on == null ? Documents.rosterDay(year == null ? today.getYear() : year, today) : on;
    }

    private ActivityId id() {
        return new ActivityId(activity == null ? 0 : activity);
    }
}
