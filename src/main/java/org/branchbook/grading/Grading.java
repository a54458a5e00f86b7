package org.branchbook.grading;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.appraisal.AppraisalSheet;
import org.branchbook.appraisal.Appraisals;
import org.branchbook.base.WorkWatch;
import org.branchbook.imports.ImportKind;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.Proposal;
import org.branchbook.proposal.ProposalRow;
import org.branchbook.proposal.Question;
import org.branchbook.proposal.Said;
import org.branchbook.table.Note;
import org.branchbook.table.SheetBook;
import org.branchbook.table.TableFile;

/** The door to imports of results of the appraisal. */
public final class Grading {
    /** The number of the appraisal the results are of, as imports of attendance name theirs. */
    public static final String ACTIVITY = "activity";

    private final Members members;
    private final Appraisals appraisals;
    private final Clock clock;

    public Grading(Members members, Appraisals appraisals, Clock clock) {
        this.members = members;
        this.appraisals = appraisals;
        this.clock = clock;
    }

    /** Reads and checks; nothing is written. */
    public Proposal preview(Path file, Answers answers) {
        return preview(file, answers, WorkWatch.NOBODY);
    }

    /** The same, which may be stopped. */
    public Proposal preview(Path file, Answers answers, WorkWatch watch) {
        TableFile read =
                TableFile.of(SheetBook.read(file, watch::stopped), GradeColumns.all(), Set.of());
        List<Activity> open = open();
        Optional<AppraisalSheet> sheet = chosen(open, answers);
        List<RosterEntry> people =
                members.everybody(
                        sheet.map(one -> one.activity().date()).orElse(LocalDate.now(clock)));
        GradeRows reading = new GradeRows(sheet, !open.isEmpty(), people, answers);
        List<ProposalRow> rows =
                read.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .map(reading::read)
                        .toList();
        List<Note> notes = new ArrayList<>(read.allNotes());
        sheet.ifPresent(one ->
                notes.addFirst(
                        Note.of(
                                read.tables().getFirst().sheet(),
                                "grading.note.activity",
                                one.activity().id().value(),
                                one.activity().date().toString(),
                                one.activity().title())));
        return new Proposal(
                ImportKind.APPRAISAL,
                read.source(),
                rows,
                notes,
                open.size() > 1 ? List.of(question(open)) : List.of(),
                new Proposal.Writes(
                        sheet.map(one -> one.activity().id().value()).stream().toList(),
                        sheet.stream()
                                .<Runnable>map(one ->
                                        () -> appraisals.mark(one.activity().id(), reading.marks()))
                                .toList()));
    }

    /** Appraisals that count for this year or the one before and are not closed, latest first. */
    private List<Activity> open() {
        int year = LocalDate.now(clock).getYear();
        return Stream.of(year, year - 1)
                .flatMap(one -> appraisals.held(one).reversed().stream())
                .filter(activity -> !activity.closed())
                .toList();
    }

    /** The one that was named, else the only one that can be meant. */
    private Optional<AppraisalSheet> chosen(List<Activity> open, Answers answers) {
        Optional<ActivityId> named =
                answers.get(ACTIVITY)
                        .filter(number -> number.matches("\\d{1,15}"))
                        .map(number -> new ActivityId(Long.parseLong(number)));
        if (named.isPresent()) {
            return named.map(appraisals::sheet).filter(AppraisalSheet::appraisal);
        }
        return open.size() == 1
                ? Optional.of(appraisals.sheet(open.getFirst().id()))
                : Optional.empty();
    }

    private static Question question(List<Activity> open) {
        return new Question(
                ACTIVITY,
                Said.of("grading.whichOne"),
                open.stream()
                        .map(activity ->
                                new Question.Choice(
                                        activity.id().toString(),
                                        Said.plain(activity.date() + " " + activity.title())))
                        .toList());
    }
}
