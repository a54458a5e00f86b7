package org.branchbook.oldyears;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Evidence;
import org.branchbook.backfill.ActivityColumns;
import org.branchbook.backfill.Backfill;
import org.branchbook.base.AppException;
import org.branchbook.base.Problem;
import org.branchbook.base.Sha256;
import org.branchbook.evidence.FileTaking;
import org.branchbook.oldyears.OldFile.Told;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.Proposal;
import org.branchbook.proposal.Question;
import org.branchbook.proposal.RowReport;
import org.branchbook.proposal.Said;
import org.branchbook.scan.Clues;
import org.branchbook.sheet.Cell;
import org.branchbook.table.Column;
import org.branchbook.table.DataRow;
import org.branchbook.table.Source;

/** The door to old years: says what a folder would make of the book, and makes it so. */
public final class OldYears {
    private static final int MOST = 2000;

    private final Backfill backfill;
    private final Activities activities;
    private final FileTaking taking;

    public OldYears(Backfill backfill, Activities activities, FileTaking taking) {
        this.backfill = backfill;
        this.activities = activities;
        this.taking = taking;
    }

    /** The key under which an answer gives the day of a file; its type is under {@link #type}. */
    public static String day(String file) {
        return "day " + file;
    }

    public static String type(String file) {
        return "type " + file;
    }

    /**
     * What somebody says of a file: its day, its type, or both, as 2019-03-05 党课. Empty where it is
     * neither.
     */
    public static Optional<Answers> answer(Answers answers, String file, String said) {
        List<LocalDate> days = Recognised.days(said);
        List<ActivityType> types = Recognised.types(said);
        if ((days.isEmpty() && types.isEmpty()) || days.size() > 1 || types.size() > 1) {
            return Optional.empty();
        }
        Answers more = answers;
        for (LocalDate day : days) {
            more = more.with(day(file), day.toString());
        }
        for (ActivityType type : types) {
            more = more.with(type(file), type.name());
        }
        return Optional.of(more);
    }

    /** Reads every file of a folder; nothing is written. */
    public Proposal preview(Path folder, Answers answers) {
        List<Path> paths = files(folder);
        FileReading reading = new FileReading(folder);
        List<OldFile> read = paths.stream().map(reading::read).toList();
        List<Gathered> all = Gathered.of(read, answers);
        String sheet = String.valueOf(folder.toAbsolutePath().getFileName());
        Map<DataRow, Gathered> rows = new LinkedHashMap<>();
        List<RowReport> reports = new ArrayList<>();
        for (Gathered one : all) {
            DataRow row = row(sheet, reports.size() + 1, one);
            rows.put(row, one);
            RowReport report = new RowReport(row, ActivityColumns.TITLE);
            ask(report, one);
            reports.add(report);
        }
        return backfill.old(source(folder, read), reports, answers, new Extra(rows));
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new AppException("oldyears.noFolder", folder);
        }
        try (Stream<Path> inner = Files.walk(folder)) {
            List<Path> files =
                    inner.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                            .filter(file -> isPaper(String.valueOf(file.getFileName())))
                            .sorted()
                            .limit(MOST + 1)
                            .toList();
            if (files.isEmpty()) {
                throw new AppException("oldyears.empty", folder);
            }
            if (files.size() > MOST) {
                throw new AppException("oldyears.tooMany", folder, MOST);
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new AppException(e, "oldyears.noFolder", folder);
        }
    }

    /** Not what systems and offices leave beside files. */
    private static boolean isPaper(String name) {
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && !name.equalsIgnoreCase("Thumbs.db")
                && !name.equalsIgnoreCase("desktop.ini");
    }

    /** The list of the files stands as the original of the import. */
    private static Source source(Path folder, List<OldFile> files) {
        try {
            Path list =
                    Files.createTempDirectory("branchbook-old-")
                            .resolve(folder.toAbsolutePath().getFileName() + ".csv");
            StringBuilder lines = new StringBuilder("\ufeff文件,SHA-256\n");
            for (OldFile file : files) {
                lines.append('"')
                        .append(file.name().replace("\"", "\"\""))
                        .append("\",")
                        .append(Sha256.of(file.path()))
                        .append('\n');
            }
            Files.writeString(list, lines, StandardCharsets.UTF_8);
            list.toFile().deleteOnExit();
            return Source.of(list);
        } catch (IOException e) {
            throw new AppException(e, "oldyears.noFolder", folder);
        }
    }

    private static DataRow row(String sheet, int number, Gathered one) {
        OldFile first = one.first();
        Map<Column, Cell> cells = new LinkedHashMap<>();
        put(cells, number, ActivityColumns.TITLE, first.title());
        if (one.clear()) {
            put(cells, number, ActivityColumns.DATE, OldFile.only(first.days()).value().toString());
            put(cells, number, ActivityColumns.TYPE, OldFile.only(first.types()).value().name());
        }
        Set<String> mine =
                Set.of(
                        ActivityColumns.TITLE,
                        ActivityColumns.THEME,
                        ActivityColumns.TYPE,
                        ActivityColumns.DATE,
                        ActivityColumns.PLANNED);
        first.cells()
                .forEach((column, text) -> {
                    if (!mine.contains(column.target())) {
                        put(cells, number, column.target(), text);
                    }
                });
        return new DataRow(sheet, number, cells);
    }

    private static void put(Map<Column, Cell> cells, int row, String target, String text) {
        Column column = new Column(cells.size(), target, target, Column.Origin.NAME);
        cells.put(
                column,
                new Cell(new Cell.Place(row, column.index()), Cell.Kind.TEXT, text, null, null));
    }

    private static void ask(RowReport report, Gathered one) {
        OldFile file = one.first();
        if (file.days().isEmpty()) {
            report.ask(
                    new Question(
                            day(file.name()), Said.of("oldyears.whichDay", file.name()), List.of()),
                    Problem.of(ActivityColumns.TITLE, "oldyears.problem.noDay", file.name()));
        } else if (!OldFile.clear(file.days())) {
            report.ask(
                    new Question(
                            day(file.name()),
                            Said.of("oldyears.whichDay", file.name()),
                            file.days().stream().map(OldYears::choice).toList()),
                    Problem.of(ActivityColumns.TITLE, "oldyears.problem.days", file.name()));
        }
        if (!OldFile.clear(file.types())) {
            List<ActivityType> types =
                    file.types().isEmpty()
                            ? Arrays.asList(ActivityType.values())
                            : file.types().stream().map(Told::value).distinct().toList();
            report.ask(
                    new Question(
                            type(file.name()),
                            Said.of("oldyears.whichType", file.name()),
                            types.stream()
                                    .map(t -> new Question.Choice(t.name(), Said.of(t.key())))
                                    .toList()),
                    Problem.of(ActivityColumns.TITLE, "oldyears.problem.type", file.name()));
        }
    }

    private static Question.Choice choice(Told<LocalDate> told) {
        String day = told.value().toString();
        return new Question.Choice(
                day, Said.of("oldyears.dayFrom", day, Said.of(told.from().key())));
    }

    /** What belongs to the rows beside their cells: the files. */
    private final class Extra implements Backfill.Extra {
        private final Map<DataRow, Gathered> rows;

        Extra(Map<DataRow, Gathered> rows) {
            this.rows = rows;
        }

        @Override
        public List<Said> said(DataRow row) {
            return of(row).stream()
                    .map(file ->
                            Said.of(
                                    "oldyears.file",
                                    file.name(),
                                    Said.of(OldFile.only(file.days()).from().key()),
                                    Said.of(OldFile.only(file.types()).from().key())))
                    .toList();
        }

        private List<OldFile> of(DataRow row) {
            Gathered one = rows.get(row);
            return one == null ? List.of() : one.files();
        }

        @Override
        public boolean there(DataRow row, Activity known) {
            Set<String> hashes =
                    activities.evidence(known.id()).stream()
                            .map(Evidence::file)
                            .map(Evidence.File::sha256)
                            .collect(Collectors.toSet());
            return of(row).stream().allMatch(file -> hashes.contains(hash(file)));
        }

        private static String hash(OldFile file) {
            try {
                return Sha256.of(file.path());
            } catch (IOException e) {
                throw new AppException(e, "oldyears.noFolder", file.path());
            }
        }

        @Override
        public void written(DataRow row, ActivityId id) {
            for (OldFile file : of(row)) {
                Clues clues = taking.look(file.path());
                taking.add(id, taking.copy(file.path()), clues);
            }
        }
    }
}
