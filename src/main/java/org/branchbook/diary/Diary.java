package org.branchbook.diary;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.branchbook.backup.PrivateCopies;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.vault.Unlocked;
import org.branchbook.vault.Vault;
import org.jspecify.annotations.Nullable;

/** The door to the diary; everything but {@link #state} wants it unlocked. */
public final class Diary {
    private static final int SHORTEST = 8;

    private final Path book;
    private final Vault vault;
    private final Clock clock;
    private final Changes changes = new Changes();
    private final Map<Integer, UnaryOperator<Pages>> undo = new HashMap<>();
    private int step;
    private @Nullable Unlocked unlocked;
    private Pages pages = Pages.EMPTY;

    public Diary(Path book, Clock clock) {
        this.book = book;
        this.vault = Vault.of(book);
        this.clock = clock;
    }

    /** What can be told without the password. */
    public enum State {
        NONE,
        LOCKED,
        OPEN
    }

    public synchronized State state() {
        if (unlocked != null) {
            return State.OPEN;
        }
        return vault.exists() ? State.LOCKED : State.NONE;
    }

    public Changes changes() {
        return changes;
    }

    /** Begins a diary and leaves it open. */
    public synchronized void create(String password, String again) {
        InvalidInput.throwIfAny(passwordProblems(password, again));
        unlocked = vault.create(password, PagesText.write(Pages.EMPTY));
        pages = Pages.EMPTY;
        changes.fire();
    }

    private static List<Problem> passwordProblems(String password, String again) {
        List<Problem> problems = new ArrayList<>();
        if (password.length() < SHORTEST) {
            problems.add(Problem.of("password", "diary.problem.short", SHORTEST));
        } else if (!password.equals(again)) {
            problems.add(Problem.of("again", "diary.problem.again"));
        }
        return problems;
    }

    /** Refused at the field where the password is wrong. */
    public synchronized void unlock(String password) {
        lock();
        Unlocked opened;
        try {
            opened = vault.open(password);
        } catch (AppException e) {
            throw e.key().equals("vault.wrongPassword")
                    ? new InvalidInput(List.of(Problem.of("password", "vault.wrongPassword")))
                    : e;
        }
        pages = PagesText.read(opened.content());
        unlocked = opened;
        changes.fire();
    }

    /** Forgets the key, the pages and what could be taken back. */
    public synchronized void lock() {
        if (unlocked != null) {
            unlocked.close();
            unlocked = null;
            pages = Pages.EMPTY;
            undo.clear();
            changes.fire();
        }
    }

    public synchronized void changePassword(String old, String next, String again) {
        InvalidInput.throwIfAny(passwordProblems(next, again));
        try {
            open().changePassword(old, next);
        } catch (AppException e) {
            throw e.key().equals("vault.wrongPassword")
                    ? new InvalidInput(List.of(Problem.of("old", "vault.wrongPassword")))
                    : e;
        }
    }

    public synchronized boolean inBackups() {
        return vault.inBackups();
    }

    /** Without the tick, copies beside earlier backups are deleted too. */
    public synchronized void inBackups(boolean wanted) {
        open().inBackups(wanted);
        if (!wanted) {
            PrivateCopies.forget(book);
        }
        changes.fire();
    }

    /** Of a year, the latest first. */
    public synchronized List<Entry> entries(int year) {
        open();
        return pages.entries().stream()
                .filter(one -> one.on().getYear() == year)
                .sorted(Comparator.comparing(Entry::on).thenComparingLong(Entry::id).reversed())
                .toList();
    }

    public synchronized Optional<Entry> entry(long id) {
        open();
        return pages.entry(id);
    }

    /** The weeks of a year in which something was written, for a picture; nobody else sees it. */
    public synchronized List<Integer> weeks(int year) {
        TreeSet<Integer> weeks = new TreeSet<>();
        entries(year).forEach(one -> weeks.add(week(one.on())));
        return List.copyOf(weeks);
    }

    /** Weeks begin on Monday; the first holds the first of January. */
    private static int week(LocalDate day) {
        int before = day.withDayOfYear(1).getDayOfWeek().getValue() - 1;
        return (day.getDayOfYear() - 1 + before) / 7 + 1;
    }

    /** Writes an entry; returns its number. */
    public synchronized long save(Entry entry) {
        open();
        InvalidInput.throwIfAny(entry.problems(LocalDate.now(clock)));
        long id = entry.id() == 0 ? pages.next() : entry.id();
        UnaryOperator<Pages> back =
                pages.entry(id)
                        .<UnaryOperator<Pages>>map(old -> all -> all.with(old))
                        .orElse(all -> all.withoutEntry(id));
        write(pages.with(entry), back);
        return id;
    }

    public synchronized void removeEntry(long id) {
        open();
        pages.entry(id).ifPresent(old -> write(pages.withoutEntry(id), all -> all.with(old)));
    }

    /** Of a year, the latest first. */
    public synchronized List<Deed> deeds(int year) {
        open();
        return pages.deeds().stream()
                .filter(one -> one.on().getYear() == year)
                .sorted(Comparator.comparing(Deed::on).thenComparingLong(Deed::id).reversed())
                .toList();
    }

    public synchronized long save(Deed deed) {
        open();
        InvalidInput.throwIfAny(deed.problems(LocalDate.now(clock)));
        long id = deed.id() == 0 ? pages.next() : deed.id();
        UnaryOperator<Pages> back =
                pages.deed(id)
                        .<UnaryOperator<Pages>>map(old -> all -> all.with(old))
                        .orElse(all -> all.withoutDeed(id));
        write(pages.with(deed), back);
        return id;
    }

    public synchronized void removeDeed(long id) {
        open();
        pages.deed(id).ifPresent(old -> write(pages.withoutDeed(id), all -> all.with(old)));
    }

    /** What was written at the end of a month, "" for nothing. */
    public synchronized String review(YearMonth month) {
        open();
        return pages.reviews().getOrDefault(month, "");
    }

    public synchronized void review(YearMonth month, String text) {
        open();
        if (text.length() > Entry.LONGEST) {
            throw new InvalidInput(
                    List.of(Problem.of("text", "member.problem.tooLong", Entry.LONGEST)));
        }
        String old = review(month);
        write(pages.with(month, text), all -> all.with(month, old));
    }

    /** The number of the last change, to take just that one back with {@link #back}. */
    public synchronized int step() {
        return step;
    }

    /**
     * Takes one change back and leaves what came after it. What it was is remembered here and not
     * by whoever undoes, so that locking forgets it.
     */
    public synchronized void back(int number) {
        open();
        UnaryOperator<Pages> change = undo.remove(number);
        if (change == null) {
            throw new AppException("diary.noStep");
        }
        save(change.apply(pages));
    }

    private void write(Pages next, UnaryOperator<Pages> back) {
        save(next);
        step++;
        undo.put(step, back);
    }

    private void save(Pages next) {
        open().save(PagesText.write(next));
        pages = next;
        changes.fire();
    }

    private Unlocked open() {
        Unlocked now = unlocked;
        if (now == null) {
            throw new AppException("diary.locked");
        }
        return now;
    }
}
