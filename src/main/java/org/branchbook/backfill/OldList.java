package org.branchbook.backfill;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.activity.Activity;
import org.branchbook.base.Problem;
import org.branchbook.imports.ImportKind;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.Proposal;
import org.branchbook.proposal.ProposalRow;
import org.branchbook.proposal.Question;
import org.branchbook.proposal.RowReport;
import org.branchbook.proposal.Said;
import org.branchbook.table.DataRow;
import org.branchbook.table.Source;
import org.jspecify.annotations.Nullable;

/** Checks records of old years, which become new activities: one that is there is left alone. */
final class OldList {
    private final Backfill.Doors doors;

    OldList(Backfill.Doors doors) {
        this.doors = doors;
    }

    Proposal propose(
            Source source, List<RowReport> reports, Answers answers, Backfill.Extra extra) {
        LocalDateTime now = LocalDateTime.now(doors.clock());
        LocalTime start = time(answers.get(Backfill.START).orElse(""));
        Map<RowReport, Wish> wishes = new LinkedHashMap<>();
        for (RowReport report : reports) {
            if (!report.refused()) {
                new ActivityReading(report, null, now)
                        .old(start)
                        .read()
                        .ifPresent(wish -> wishes.put(report, wish));
            }
        }
        EntryCheck check = new EntryCheck(doors.known(List.copyOf(wishes.values())), answers);
        Map<DataRow, Entry> entries = new LinkedHashMap<>();
        List<ProposalRow> rows = new ArrayList<>();
        for (RowReport report : reports) {
            Wish wish = wishes.get(report);
            if (wish != null) {
                entry(check, wish, report, extra)
                        .ifPresent(entry -> {
                            entries.put(report.row(), entry);
                            extra.said(report.row()).forEach(report::add);
                        });
            }
            rows.add(report.done(about(report, wish)));
        }
        List<Runnable> steps = new ArrayList<>();
        EntryWriter writer = new EntryWriter(doors.activities(), doors.attendances());
        entries.forEach((row, entry) -> steps.add(() -> extra.written(row, writer.write(entry))));
        return new Proposal(
                ImportKind.OLD_YEARS,
                source,
                rows,
                List.of(),
                questions(rows, answers),
                new Proposal.Writes(List.of(), steps));
    }

    private static Optional<Entry> entry(
            EntryCheck check, Wish wish, RowReport report, Backfill.Extra extra) {
        Optional<Activity> known = check.known(wish);
        if (known.isEmpty()) {
            return check.check(wish, report);
        }
        if (!extra.there(report.row(), known.get())) {
            long number = known.get().id().value();
            report.refuse(Problem.of(ActivityColumns.TITLE, "oldyears.problem.known", number));
        }
        return Optional.empty();
    }

    private static @Nullable LocalTime time(String typed) {
        try {
            return typed.matches("\\d{1,2}[:：]\\d{2}")
                    ? LocalTime.parse((typed.length() < 5 ? "0" : "") + typed.replace('：', ':'))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String about(RowReport report, @Nullable Wish wish) {
        return wish == null
                ? report.row().text(ActivityColumns.TITLE)
                : wish.when().date() + " " + wish.title();
    }

    private static List<Question> questions(List<ProposalRow> rows, Answers answers) {
        List<Question> questions = new ArrayList<>();
        ask(questions, rows, answers, Backfill.START, "backfill.problem.noStart", "oldyears.when");
        ask(
                questions,
                rows,
                answers,
                Backfill.MINUTES,
                "backfill.problem.noEnd",
                "backfill.howLong");
        return questions;
    }

    private static void ask(
            List<Question> questions,
            List<ProposalRow> rows,
            Answers answers,
            String key,
            String problem,
            String asked) {
        if (ActivityList.waits(rows, problem) || answers.get(key).isPresent()) {
            questions.add(new Question(key, Said.of(asked), List.of()));
        }
    }
}
