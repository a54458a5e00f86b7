package org.branchbook.home;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.branchbook.activity.Activities;
import org.branchbook.almanac.HolidayTables;
import org.branchbook.almanac.Terms;
import org.branchbook.amendment.Amendments;
import org.branchbook.attendance.Attendances;
import org.branchbook.backup.Backups;
import org.branchbook.branch.Branches;
import org.branchbook.branch.LocalRules;
import org.branchbook.branch.Waivers;
import org.branchbook.cadence.YearBoards;
import org.branchbook.development.Developments;
import org.branchbook.due.Postponements;
import org.branchbook.encryption.BookKey;
import org.branchbook.evidence.EvidenceLists;
import org.branchbook.exchange.Exchange;
import org.branchbook.fields.FieldChoices;
import org.branchbook.filling.Rhythms;
import org.branchbook.filling.YearPlans;
import org.branchbook.imports.Imports;
import org.branchbook.intake.Intake;
import org.branchbook.member.Members;
import org.branchbook.posting.Posting;
import org.branchbook.relation.Relations;
import org.branchbook.repair.Duplicates;
import org.branchbook.repair.Merges;
import org.branchbook.storage.Book;
import org.branchbook.storage.Upgrade;
import org.jspecify.annotations.Nullable;

/** A book with the doors of every feature, the same for the window and the command line. */
public final class OpenBook implements AutoCloseable {
    private final Book book;
    private final Clock clock;
    private final Branches branches;
    private final Members members;
    private final FieldChoices fieldChoices;
    private final Developments developments;
    private final Activities activities;
    private final Attendances attendances;
    private final Amendments amendments;
    private final LocalRules rules;
    private final Waivers waivers;
    private final Duplicates duplicates;
    private final Merges merges;
    private final Relations relations;
    private final Postponements postponements;
    private final KindFeatures kinds;
    private final RecordFeatures records = new RecordFeatures(this);
    private final LastSteps lastSteps = new LastSteps(this);
    private final LeiFengFeatures leiFeng;

    public OpenBook(Book book, Clock clock) {
        this.book = book;
        this.clock = clock;
        this.branches = new Branches(book.sql());
        this.members = new Members(book.sql(), clock);
        this.fieldChoices = new FieldChoices(book.sql());
        this.rules = new LocalRules(book.sql(), clock);
        this.developments = new Developments(book.sql(), clock, members, rules);
        this.activities = new Activities(book.sql(), clock);
        this.attendances = new Attendances(book.sql(), branches, members, activities);
        this.amendments = new Amendments(book, clock, activities, attendances).keeping();
        this.waivers = new Waivers(book.sql(), clock);
        this.duplicates = new Duplicates(book.sql(), members, clock);
        this.merges =
                new Merges(book.sql(), new Merges.People(branches, members, attendances), clock);
        this.postponements = new Postponements(book.sql(), clock);
        this.relations = new Relations(book.sql(), members, rules, clock);
        this.kinds = new KindFeatures(book, members, activities, rules, clock);
        amendments.with(new KindContent(kinds, new EvidenceLists(book.sql(), activities)));
        this.leiFeng = new LeiFengFeatures(this);
    }

    public static OpenBook open(Path folder, Clock clock) {
        return open(folder, null, clock);
    }

    /**
     * @param key opens a book with a password
     */
    public static OpenBook open(Path folder, @Nullable BookKey key, Clock clock) {
        Upgrade backup = old -> new Backups(old, clock).make(Backups.MIGRATION);
        return new OpenBook(Book.open(folder, key, clock, backup), clock);
    }

    /** Opens the book of a folder; empty where there is none. */
    public static Optional<OpenBook> find(Path folder, @Nullable BookKey key, Clock clock) {
        return Book.exists(folder) ? Optional.of(open(folder, key, clock)) : Optional.empty();
    }

    public static OpenBook create(Path folder, Clock clock) {
        return new OpenBook(Book.create(folder, clock), clock);
    }

    /** The same book behind new doors, so that screens of before are told of nothing any more. */
    public OpenBook renewed() {
        return new OpenBook(book, clock);
    }

    public Book book() {
        return book;
    }

    public Clock clock() {
        return clock;
    }

    public Branches branches() {
        return branches;
    }

    /** The holidays as this book has them. */
    public HolidayTables holidays() {
        return branches.holidays();
    }

    /** The terms of the branch's school. */
    public Terms terms() {
        return branches.terms();
    }

    public Members members() {
        return members;
    }

    public FieldChoices fieldChoices() {
        return fieldChoices;
    }

    public Developments developments() {
        return developments;
    }

    /** What is due by a day, from every feature. */
    public Reminders reminders() {
        return DueFeatures.of(this);
    }

    public Activities activities() {
        return activities;
    }

    public Attendances attendances() {
        return attendances;
    }

    /** The versions of closed records; wired here, so that whoever closes one keeps it. */
    public Amendments amendments() {
        return amendments;
    }

    public LocalRules rules() {
        return rules;
    }

    public Waivers waivers() {
        return waivers;
    }

    public YearBoards yearBoards() {
        return new YearBoards(
                book.sql(), new YearBoards.Doors(branches, rules, waivers, members, activities));
    }

    public Relations relations() {
        return relations;
    }

    public Duplicates duplicates() {
        return duplicates;
    }

    public Merges merges() {
        return merges;
    }

    /** When this branch usually holds what. */
    public Rhythms rhythms() {
        return new Rhythms(book.sql());
    }

    public YearPlans yearPlans() {
        return PlanFeatures.yearPlans(this);
    }

    Postponements postponements() {
        return postponements;
    }

    /** Calendar files in and out. */
    public Exchange exchange() {
        return new Exchange(book.sql(), branches, activities, clock);
    }

    public Imports imports() {
        return new Imports(book, branches, members, developments, clock)
                .telling(() -> {
                    activities.changes().fire();
                    attendances.changes().fire();
                });
    }

    /** The import of people. */
    public Intake intake() {
        return new Intake(branches, members, developments, imports(), clock);
    }

    /** The import of posts and groups. */
    public Posting posting() {
        return new Posting(branches, members, clock);
    }

    /** What records are read, counted and entered by. */
    public RecordFeatures records() {
        return records;
    }

    /** What some kinds of activity have of their own. */
    public KindFeatures kinds() {
        return kinds;
    }

    /** Learning from Lei Feng, all year. */
    public LeiFengFeatures leiFeng() {
        return leiFeng;
    }

    /** What figures are counted by. */
    public FigureFeatures figures() {
        return new FigureFeatures(this);
    }

    /** What papers are made by. */
    public PaperFeatures papers() {
        return new PaperFeatures(this);
    }

    public Backups backups() {
        return new Backups(book, clock).asking(() -> records().changedRecords().isEmpty());
    }

    /** What is done when the work on the book ends. */
    public LastSteps lastSteps() {
        return lastSteps;
    }

    /** Makes the day's backup and closes the book. */
    public void finish() {
        lastSteps.finish();
    }

    @Override
    public void close() {
        book.close();
    }
}
