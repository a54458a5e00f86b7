package org.branchbook.oldyears;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
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
import org.branchbook.base.WorkWatch;
import org.branchbook.evidence.FileTaking;
import org.branchbook.oldyears.OldFile.Told;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.Proposal;
import org.branchbook.proposal.Question;
import org.branchbook.proposal.Reading;
import org.branchbook.proposal.RowReport;
import org.branchbook.proposal.Said;
import org.branchbook.scan.Clues;
import org.branchbook.sheet.Cell;
import org.branchbook.table.Column;
import org.branchbook.table.DataRow;
import org.jspecify.annotations.Nullable;

/** The door to old years: says what a folder would make of the book, and makes it so. */
public final class OldYears {
    /** What is told from more than a Word file's text. */
    private static final Set<String> MINE =
            Set.of(
                    ActivityColumns.TITLE,
                    ActivityColumns.THEME,
                    ActivityColumns.TYPE,
                    ActivityColumns.DATE,
                    ActivityColumns.PLANNED);

    /** Where a day stands beside a time; an answer goes above it. */
    private static final Set<String> TIMES = Set.of(ActivityColumns.ACTUAL, ActivityColumns.START);

    private final Backfill backfill;
    private final Activities activities;
    private final FileTaking taking;

    public OldYears(Backfill backfill, Activities activities, FileTaking taking) {
        this.backfill = backfill;
        this.activities = activities;
        this.taking = taking;
    }

    /** From so many on, the untyped files of a folder are asked about together too. */
    private static final int MANY = 5;

    /** So many folders at once; the others follow when these are answered. */
    private static final int FOLDERS = 2;

    /** The key under which an answer gives the day of a file; its type is under {@link #type}. */
    public static String day(String file) {
        return "day " + file;
    }

    /**
     * @param file ends with a slash for all files of a folder that tell no type
     */
    public static String type(String file) {
        return "type " + file;
    }

    /**
     * What somebody says of a file: its day, its type, or both, as 2019-03-05 党课; of a folder,
     * ending with a slash, the type. Empty where it is none of these.
     */
    public static Optional<Answers> answer(Answers answers, String file, String said) {
        List<LocalDate> days = Recognised.days(said);
        List<ActivityType> types = Recognised.types(said);
        boolean neither = days.isEmpty() && types.isEmpty();
        boolean dayOfAll = file.endsWith("/") && !days.isEmpty();
        if (neither || dayOfAll || days.size() > 1 || types.size() > 1) {
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
        return preview(OldFiles.of(folder, WorkWatch.NOBODY), answers);
    }

    /** The same while answers come in one after the other: the files are read once. */
    public Reading reading(Path folder) {
        AtomicReference<@Nullable OldFiles> kept = new AtomicReference<>();
        return (answers, watch) -> {
            OldFiles read = kept.get();
            if (read == null) {
                read = OldFiles.of(folder, watch);
                kept.set(read);
            }
            return preview(read, answers);
        };
    }

    private Proposal preview(OldFiles read, Answers answers) {
        List<Gathered> all = Gathered.of(read.files(), answers);
        Map<DataRow, Gathered> rows = new LinkedHashMap<>();
        List<RowReport> reports = new ArrayList<>();
        for (Gathered one : all) {
            DataRow row = row(reports.size() + 1, one);
            rows.put(row, one);
            RowReport report = new RowReport(row, ActivityColumns.TITLE);
            ask(report, one);
            reports.add(report);
        }
        Proposal made = backfill.old(read.source(), reports, answers, new Extra(rows));
        return made.asking(together(all, read.source().name()));
    }

    /** One question for the many files of a folder that tell no type. */
    private static List<Question> together(List<Gathered> all, String top) {
        Map<String, Long> untyped =
                all.stream()
                        .map(Gathered::first)
                        .filter(file -> file.types().isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        OldFile::folder, TreeMap::new, Collectors.counting()));
        return untyped.entrySet().stream()
                .filter(folder -> folder.getValue() >= MANY)
                .limit(FOLDERS)
                .map(folder -> {
                    String name = folder.getKey().isEmpty() ? top : folder.getKey();
                    return new Question(
                            type(folder.getKey() + "/"),
                            Said.of("oldyears.whichTypes", name, folder.getValue()),
                            choices(Arrays.asList(ActivityType.values())));
                })
                .toList();
    }

    private static List<Question.Choice> choices(List<ActivityType> types) {
        return types.stream().map(t -> new Question.Choice(t.name(), Said.of(t.key()))).toList();
    }

    /** Stands under the name of its first file, where a row of a workbook has its sheet. */
    private static DataRow row(int number, Gathered one) {
        OldFile first = one.first();
        Cells cells = new Cells(number);
        String title = first.title();
        if (title.isBlank() && one.clear()) {
            title = OldFile.only(first.types()).value().documentName();
        }
        cells.put("题名", ActivityColumns.TITLE, title);
        if (one.clear()) {
            String type = OldFile.only(first.types()).value().name();
            cells.put("日期", ActivityColumns.DATE, OldFile.only(first.days()).value().toString());
            cells.put("类型", ActivityColumns.TYPE, type);
        }
        first.cells()
                .forEach((column, text) -> {
                    if (!MINE.contains(column.target())) {
                        boolean day = one.clear() && TIMES.contains(column.target());
                        cells.put(
                                column.header(),
                                column.target(),
                                day
                                        ? Recognised.on(OldFile.only(first.days()).value(), text)
                                        : text);
                    }
                });
        return new DataRow(first.name(), number, cells.all);
    }

    private record Cells(int row, Map<Column, Cell> all) {
        Cells(int row) {
            this(row, new LinkedHashMap<>());
        }

        void put(String header, String target, String text) {
            Column column = new Column(all.size(), header, target, Column.Origin.NAME);
            Cell.Place place = new Cell.Place(row, column.index());
            all.put(column, new Cell(place, Cell.Kind.TEXT, text, null, null));
        }
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
                            choices(types)),
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
