package org.branchbook.committee;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchbook.archive.Examination;
import org.branchbook.archive.YearData;
import org.branchbook.base.AppException;
import org.branchbook.base.Problem;
import org.branchbook.base.Text;
import org.branchbook.base.WorkWatch;
import org.branchbook.bundle.Finding;
import org.branchbook.yearfigures.YearFigures;
import org.jspecify.annotations.Nullable;

/** What came of looking at a bundle: a year that can be taken in, or why not. */
sealed interface Reading {
    /** A bundle that passed its examination. */
    record Sound(HandedIn bundle, YearFigures figures, List<RecordLine> records)
            implements Reading {}

    record Refused(Path path, Problem why) implements Reading {}

    /** Examines a bundle and reads what it says of itself; nothing of it is unpacked. */
    static Reading of(Path path, WorkWatch watch) {
        if (Files.isSymbolicLink(path) || !(Files.isDirectory(path) || isZip(path))) {
            return refused(path, "committee.refused.other");
        }
        Examination examination;
        try {
            examination = Examination.of(path, watch);
        } catch (AppException e) {
            return new Refused(path, e.at("bundle"));
        }
        YearData data = examination.data();
        if (!examination.sound()) {
            return examination.newer()
                    ? refused(path, "committee.refused.newer")
                    : unsound(path, examination.findings());
        }
        if (data == null) {
            return refused(path, "committee.refused.noData");
        }
        YearFigures figures = data.figures();
        if (figures == null) {
            return refused(path, "committee.refused.noFigures", data.branch(), data.application());
        }
        try {
            return new Sound(
                    HandedIn.of(path, examination.code(), data, figures),
                    figures,
                    records(data.items()));
        } catch (IllegalArgumentException | DateTimeException | NullPointerException e) {
            return refused(path, "committee.refused.nonsense");
        }
    }

    private static boolean isZip(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static Refused refused(Path path, String key, Object... args) {
        return new Refused(path, Problem.of("bundle", key, args));
    }

    /**
     * That there is no end to a copy says more than the first of all the files that are missing.
     */
    private static Refused unsound(Path path, List<Finding> findings) {
        boolean half = findings.stream().anyMatch(f -> f.code() == Finding.Code.NO_BUNDLE);
        if (half) {
            return refused(path, "committee.refused.half");
        }
        Finding first = findings.getFirst();
        String where = first.path().isEmpty() ? first.detail() : first.path();
        return refused(
                path, "committee.refused.unsound", findings.size(), first.code().property(), where);
    }

    private static List<RecordLine> records(List<YearData.Entry> items) {
        List<RecordLine> records = new ArrayList<>();
        for (YearData.Entry item : items) {
            YearData.RecordEntry record = item.record();
            if (record != null) {
                records.add(record(item, record));
            }
        }
        return records;
    }

    private static RecordLine record(YearData.Entry item, YearData.RecordEntry record) {
        Map<String, String> facts = item.facts() == null ? Map.of() : item.facts();
        String file =
                item.files().stream()
                        .map(YearData.FileEntry::path)
                        .filter(path -> path.endsWith("/记录.pdf"))
                        .findFirst()
                        .orElse("");
        return new RecordLine(
                record.activity(),
                LocalDate.parse(item.date()),
                cut(facts.getOrDefault("类型", "")),
                cut(item.title()),
                record.version() > 0,
                number(facts.get("应到")),
                number(facts.get("实到")),
                file);
    }

    private static String cut(String text) {
        String line = Text.line(text);
        return line.length() <= RecordLine.TITLE ? line : line.substring(0, RecordLine.TITLE);
    }

    private static int number(@Nullable String text) {
        return text == null || !text.matches("\\d{1,6}") ? 0 : Integer.parseInt(text);
    }
}
