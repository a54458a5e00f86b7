package org.branchbook.papercommand;

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
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearValue;
import org.branchbook.document.Documents;
import org.branchbook.export.ExportPeople;
import org.branchbook.home.OpenBook;
import org.branchbook.paper.Written;
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
            index = "0",
            paramLabel =
                    "sign-in|minutes|notice|resolution|appraisal|talk|summary|month|plan"
                            + "|ledger|matrix|statistics|hours|service-hours|post|care|case|brand"
                            + "|deviation|roster|check-sheet|ics|leifeng-year|reading|initiative"
                            + "|duty-roster|service|shift|project|partner|joint|promise"
                            + "|volunteer|coverage|skill|drill|donation|visit|site|pairs"
                            + "|takeaways|lasting",
            descriptionKey = "cli.export.what")
    private String what = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NAME",
            descriptionKey = "cli.export.name")
    private String name = "";

    @Option(names = "--activity", paramLabel = "NUMBER", descriptionKey = "cli.activity")
    private @Nullable Long activity;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = YearValue.class,
            descriptionKey = "cli.export.year")
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

    @Option(names = "--masked", descriptionKey = "cli.export.masked")
    private boolean masked;

    @Option(
            names = "--format",
            paramLabel = "docx|pdf|xlsx|csv|ics",
            descriptionKey = "cli.export.formatHelp")
    private String format = "";

    @Mixin private RosterOptions options = new RosterOptions();

    @Mixin private PaperOptions paper = new PaperOptions();

    ExportCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.export.summary";
    }

    @Override
    protected int run() {
        if (options.everybody() && List.of("minutes", "sign-in").contains(what)) {
            return batch();
        }
        ExportKind kind =
                ExportKind.named(what)
                        .orElseThrow(() -> wrong("cli.export.unknown", what, ExportKind.words()));
        ExportKind.Target target = check(kind);
        try (OpenBook book = open()) {
            PeopleExport people = new PeopleExport(this, book, options, rosterDay());
            if (kind == ExportKind.CHECK_SHEET) {
                return people.checkSheets(target, full);
            }
            if (kind == ExportKind.ROSTER && (options.given() || !target.format().equals("xlsx"))) {
                return people.roster(target, year == null ? on : rosterDay(), full);
            }
            byte[] bytes = bytes(book, kind, target);
            SafeFile.write(target.file(), bytes);
            if (full && kind.hasPrivate()) {
                note(book, kind, target);
            }
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("file", target.file().toAbsolutePath().toString());
            values.put("bytes", bytes.length);
            return done(console.text("cli.export.done", target.file().toAbsolutePath()), values);
        }
    }

    private void note(OpenBook book, ExportKind kind, ExportKind.Target target) {
        boolean roster = kind == ExportKind.ROSTER;
        int count = roster ? book.members().roster(rosterDay()).size() : 0;
        String whose =
                roster
                        ? console.messages().text(ExportPeople.ALL)
                        : console.text("cli.export.whoseNames");
        options.note(book, String.valueOf(target.file().getFileName()), whose, count);
        console.note(console.text("cli.export.private"));
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

    /** Everything that can be wrong before the book is opened; returns the file. */
    private ExportKind.Target check(ExportKind kind) {
        boolean ofActivity = kind.about() == ExportKind.About.ACTIVITY;
        if (ofActivity && activity == null) {
            throw wrong("cli.missing", "--activity NUMBER");
        }
        if (!ofActivity && activity != null) {
            throw wrong("cli.export.noActivity", what);
        }
        if (kind.about() == ExportKind.About.NAMED == name.isBlank()) {
            throw name.isBlank()
                    ? wrong(
                            "cli.export.needsName",
                            what,
                            console.text(
                                    switch (kind) {
                                        case BRAND -> "cli.export.theBrand";
                                        case CASE -> "cli.export.theNumber";
                                        default -> "cli.export.theInitiative";
                                    }))
                    : wrong("cli.export.noName", what, name);
        }
        paper.check(kind, this);
        checkPeople(kind);
        ExportKind.Target target = kind.target(out, format, this);
        Path parent = target.file().toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new AppException("cli.export.noFolder", String.valueOf(parent));
        }
        return target;
    }

    private void checkPeople(ExportKind kind) {
        boolean ofPeople = kind.about() == ExportKind.About.PEOPLE;
        if (on != null && (!ofPeople || year != null)) {
            throw wrong("cli.export.onRoster");
        }
        if (!ofPeople && kind != ExportKind.MINUTES && options.template() != null) {
            throw wrong("cli.export.templateFor");
        }
        if (!ofPeople && options.more(kind)) {
            throw wrong("cli.export.noPeople", what);
        }
        if (full && kind.hasPrivate()) {
            options.checkReason();
        }
        options.checkOut(out);
    }

    private byte[] bytes(OpenBook book, ExportKind kind, ExportKind.Target target) {
        Documents documents = book.papers().documents();
        Schedules schedules = book.papers().schedules();
        LocalDate today = console.today();
        int wanted = year == null ? today.getYear() : year;
        return switch (kind) {
            case SIGN_IN -> target.pdf() ? documents.signInPages(id()) : documents.signIn(id());
            case MINUTES ->
                    new RecordExport(console, book)
                            .write(id(), options.template(), "." + target.format());
            case NOTICE -> schedules.notice(id(), today, format(target));
            case MONTH -> schedules.month(month(today.getYear()), today, format(target));
            case PLAN -> schedules.year(wanted, today, format(target));
            case LEDGER -> documents.ledger(wanted, today);
            case DEVIATION -> documents.deviation(wanted, today);
            case MATRIX -> book.papers().yearBooks().matrix(wanted, today);
            case STATISTICS -> book.papers().yearBooks().statistics(wanted, today);
            case HOURS -> book.papers().yearBooks().hours(wanted, today);
            case POST, CARE, CASE, BRAND ->
                    new DeedExport(this, book, name).of(kind, wanted, target.format());
            case ICS -> calendar(book);
            case ROSTER, CHECK_SHEET -> documents.roster(rosterDay(), full);
            case RESOLUTION, APPRAISAL, TALK, SUMMARY -> {
                Written written =
                        new PaperExport(this, book, options, paper).of(kind, id(), wanted, full);
                yield target.pdf() ? written.pdf() : written.docx();
            }
            default ->
                    new LeiFengExport(book, masked).of(kind, name, month(wanted), target.format());
        };
    }

    /** The month asked for, else that of today in the year asked for. */
    private YearMonth month(int year) {
        return month == null ? YearMonth.from(console.today()).withYear(year) : month;
    }

    private static Schedules.Format format(ExportKind.Target target) {
        return Schedules.Format.valueOf(target.format().toUpperCase(Locale.ROOT));
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
