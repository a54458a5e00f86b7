package org.branchbook.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.amendment.HandIns;
import org.branchbook.backfill.Backfill;
import org.branchbook.backup.Doctor;
import org.branchbook.backup.Finding;
import org.branchbook.changelog.LoggedChanges;
import org.branchbook.check.Checks;
import org.branchbook.evidence.EvidenceLists;
import org.branchbook.evidence.FileTaking;
import org.branchbook.formcheck.Kinds;
import org.branchbook.oldyears.OldYears;
import org.branchbook.participation.Participations;
import org.branchbook.retrieval.Retrieval;
import org.branchbook.review.Closings;
import org.branchbook.review.EveryCheck;
import org.branchbook.search.Searches;
import org.jspecify.annotations.Nullable;

/** The doors of what records are read, counted and entered by. */
public final class RecordFeatures {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final OpenBook book;
    private @Nullable Searches searches;

    RecordFeatures(OpenBook book) {
        this.book = book;
    }

    /** One person's part in the activities. */
    public Participations participations() {
        return new Participations(book.book().sql(), book.members(), book.activities());
    }

    /** What a reviewer would find; kept by whoever asks again and again, for its memory. */
    public Checks checks() {
        return new Checks(
                book.book(),
                new Checks.Doors(
                        book.branches(),
                        book.rules(),
                        book.members(),
                        book.activities(),
                        book.attendances(),
                        book.yearBoards()),
                EveryCheck.all(kinds()),
                book.clock());
    }

    /** Finding anything; one, which remembers what it has read. */
    public synchronized Searches searches() {
        Searches made = searches;
        if (made == null) {
            made = new Searches(book.book().sql(), book.members(), book.clock());
            searches = made;
        }
        return made;
    }

    private Kinds kinds() {
        KindFeatures kinds = book.kinds();
        return new Kinds(
                handIns(),
                evidenceLists(),
                kinds.lectures(),
                kinds.themeDays(),
                kinds.appraisals(),
                kinds.followUps(),
                kinds.talks());
    }

    /** Closing with a reason where something must be mended. */
    public Closings closings() {
        return new Closings(
                book.book().sql(),
                checks(),
                book.activities(),
                book.attendances(),
                book.amendments());
    }

    /** One record or one person out of a backup. */
    public Retrieval retrieval() {
        return new Retrieval(book.book(), book.clock(), this::asClosed);
    }

    private boolean asClosed(long activity) {
        ActivityId id = new ActivityId(activity);
        return book.activities().get(id).closed() && book.amendments().unchanged(id);
    }

    /** Who changed what, when. */
    public LoggedChanges changes() {
        return new LoggedChanges(book.book().sql());
    }

    /** Examines the book, its closed records too. */
    public Doctor doctor() {
        return new Doctor(book.book(), book.clock()).with(this::changedRecords);
    }

    /** Closed records that are not as they were closed, which a changed row would make them. */
    List<Finding> changedRecords() {
        List<Finding> findings = new ArrayList<>();
        for (Activity activity : book.activities().between(FIRST, LAST)) {
            if (activity.closed() && !book.amendments().unchanged(activity.id())) {
                findings.add(
                        Finding.of(
                                Finding.Code.CHANGED_RECORD,
                                activity.id().value(),
                                activity.date().toString(),
                                activity.title()));
            }
        }
        return findings;
    }

    /** What was handed in to the superior, and what came back. */
    public HandIns handIns() {
        return new HandIns(book.book().sql(), book.clock(), book.activities());
    }

    /** What should be there beside a record, and what is missing. */
    public EvidenceLists evidenceLists() {
        return new EvidenceLists(book.book().sql(), book.activities())
                .withOutlines(id -> book.kinds().lectures().of(id).outlined());
    }

    /** The import of past activities and of attendance. */
    public Backfill backfill() {
        return new Backfill(
                book.branches(),
                book.members(),
                book.activities(),
                book.attendances(),
                book.clock());
    }

    /** Records and scans from before the book was kept. */
    public OldYears oldYears() {
        return new OldYears(
                backfill(),
                book.activities(),
                new FileTaking(book.activities(), book.book().attachments()));
    }
}
