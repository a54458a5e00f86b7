package org.branchbook.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Evidence;
import org.branchbook.amendment.Amendments;
import org.branchbook.attachment.FileCopies;
import org.branchbook.attendance.Attendances;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.Members;
import org.branchbook.member.Stage;
import org.branchbook.storage.Book;
import org.branchbook.storage.TestBook;

/** What is done to a book while it may be killed, through the doors that the window uses. */
final class Work {
    static final int PEOPLE = 40;
    static final Clock CLOCK = TestBook.clock(TestBook.TODAY);

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final int CLOSED = 3;

    private final Book book;
    private final Activities activities;
    private final Attendances attendances;
    private final Random random;

    Work(Book book, long seed) {
        this.book = book;
        this.random = new Random(seed);
        activities = new Activities(book.sql(), CLOCK);
        attendances =
                new Attendances(
                        book.sql(),
                        new Branches(book.sql()),
                        new Members(book.sql(), CLOCK),
                        activities);
        new Amendments(book, CLOCK, activities, attendances).keeping();
    }

    /** A branch of forty in a fresh book, closed again; copies of it are what is worked on. */
    static Path template(Path folder) {
        try (Book book = Book.create(folder, CLOCK)) {
            new Branches(book.sql()).save(new Branch("中共示范大学信息学院第一支部委员会", "信息学院党委", null, true));
            Members members = new Members(book.sql(), CLOCK);
            for (int i = 0; i < PEOPLE; i++) {
                members.add(
                        new MemberDraft(
                                Map.of(MemberField.NAME, "张三" + (char) ('甲' + i)),
                                Stage.FULL,
                                null,
                                Set.of(),
                                MemberDraft.Dates.UNKNOWN),
                        "");
            }
        }
        return folder;
    }

    /**
     * One gathering with forty marks, minutes and a scan in one transaction; every third is closed
     * in another.
     *
     * @param done told of each, once the program calls it saved
     */
    void act(int number, Path scratch, Consumer<String> done) throws IOException {
        byte[] scan = new byte[60_000 + random.nextInt(140_000)];
        random.nextBytes(scan);
        Path file = Files.write(scratch.resolve("scan-" + number + ".jpg"), scan);
        FileCopies.Copy copy = new FileCopies(book.attachments()).take(file);
        Files.delete(file);
        ActivityId id = book.sql().transaction(() -> gathering(number, copy));
        done.accept("p" + number);
        if (number % CLOSED == 0) {
            attendances.close(id);
            done.accept("c" + number);
        }
    }

    private ActivityId gathering(int number, FileCopies.Copy copy) {
        ActivityId id =
                activities.plan(
                        new ActivityPlan(
                                ActivityType.MEMBER_MEETING,
                                Reopened.title(number),
                                new ActivityPlan.When(
                                        DAY, LocalTime.of(14, 30), LocalTime.of(16, 0)),
                                "学院楼 305",
                                new ActivityPlan.People(
                                        "", "", Audience.of(Audience.Kind.MEMBERS))));
        activities.saveMinutes(id, "会议记录。".repeat(200));
        attendances.markRestPresent(id);
        activities.addEvidence(
                id,
                Evidence.Kind.SIGN_IN_SCAN,
                new Evidence.File(copy.name(), copy.sha256(), copy.bytes()));
        return id;
    }
}
