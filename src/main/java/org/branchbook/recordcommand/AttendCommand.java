package org.branchbook.recordcommand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.attendance.LeaveKind;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.Marking;
import org.branchbook.attendance.Observer;
import org.branchbook.attendance.Totals;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.command.NameMatch;
import org.branchbook.command.ToolCommand;
import org.branchbook.exclusion.NotDue;
import org.branchbook.home.OpenBook;
import org.branchbook.makeup.MakeUp;
import org.branchbook.member.MemberId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes attendance: all present, except those named. */
@Command(name = "attend")
final class AttendCommand extends ToolCommand {
    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.activity")
    private long number;

    @Option(names = "--all-present", descriptionKey = "cli.attend.allPresent")
    private boolean allPresent;

    @Option(names = "--present", paramLabel = "NAME", descriptionKey = "cli.attend.present")
    private List<String> present = List.of();

    @Option(names = "--leave", paramLabel = "NAME=REASON", descriptionKey = "cli.attend.leave")
    private List<String> leave = List.of();

    @Option(names = "--absent", paramLabel = "NAME=NOTE", descriptionKey = "cli.attend.absent")
    private List<String> absent = List.of();

    @Option(
            names = "--observer",
            paramLabel = "NAME=IDENTITY",
            descriptionKey = "cli.attend.observer")
    private List<String> observers = List.of();

    @Option(names = "--late", paramLabel = "NAME", descriptionKey = "cli.attend.late")
    private List<String> late = List.of();

    @Option(names = "--clear", paramLabel = "NAME", descriptionKey = "cli.attend.clear")
    private List<String> clear = List.of();

    @Option(names = "--make-up", paramLabel = "NAME=WHAT", descriptionKey = "cli.attend.makeUp")
    private List<String> makeUps = List.of();

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.attend.on")
    private @Nullable LocalDate on;

    AttendCommand(Console console) {
        super(console);
    }

    private record Wanted(MemberId member, Marking marking) {}

    @Override
    public String summary() {
        return "cli.attend.summary";
    }

    @Override
    protected int run() {
        boolean named =
                !(present.isEmpty() && late.isEmpty() && leave.isEmpty() && absent.isEmpty());
        boolean marks = allPresent || named || !observers.isEmpty() || !clear.isEmpty();
        if (!marks && makeUps.isEmpty()) {
            throw wrong("cli.attend.nothing");
        }
        ActivityId id = new ActivityId(number);
        try (OpenBook book = open()) {
            if (marks) {
                // Make-up study alone may be entered for a closed record.
                book.activities().open(id);
            }
            AttendanceSheet sheet = book.attendances().sheet(id);
            if (sheet.rows().isEmpty() && (allPresent || named)) {
                throw new AppException("cli.attend.nobodyDue", number, sheet.activity().date());
            }
            refuseWhoIsNotDue(sheet, book.attendances().notDue(sheet.activity()));
            // Every name is found before the first mark is made.
            List<MemberId> cleared = cleared(sheet, book);
            List<Wanted> wanted = wanted(NameMatch.of(sheet.rows(), book));
            List<Observer> guests = guests(sheet);
            Map<MemberId, MakeUp> studied = studied(NameMatch.of(sheet.rows(), book));
            book.book()
                    .sql()
                    .transaction(() -> {
                        save(book, id, cleared, wanted, guests);
                        studied.forEach((who, what) -> makeUp(book, id, who, what));
                    });
            return told(book.attendances().sheet(id));
        }
    }

    /** Of somebody who has left or was never due it is said why, instead of “unknown”. */
    private void refuseWhoIsNotDue(AttendanceSheet sheet, List<NotDue> others) {
        for (String word : Stream.of(present, late, leave, absent).flatMap(List::stream).toList()) {
            String name = left(word);
            others.stream()
                    .filter(one -> one.name().equals(name) && sheet.named(name).isEmpty())
                    .findFirst()
                    .ifPresent(one -> {
                        LocalDate since = one.since();
                        String why = console.messages().text(one.why());
                        throw since == null
                                ? new AppException("cli.attend.notDue", name, why)
                                : new AppException(
                                        "cli.attend.notDueSince", name, why, since.toString());
                    });
        }
    }

    /** Whose marks are taken away, of people who are not due any more too. */
    private List<MemberId> cleared(AttendanceSheet sheet, OpenBook book) {
        List<AttendanceRow> marked = new ArrayList<>(sheet.rows());
        marked.addAll(sheet.strays());
        NameMatch names = NameMatch.of(marked, book);
        return clear.stream().map(names::find).toList();
    }

    private void save(
            OpenBook book,
            ActivityId id,
            List<MemberId> cleared,
            List<Wanted> wanted,
            List<Observer> guests) {
        if (!cleared.isEmpty()) {
            book.attendances().clear(id, cleared);
        }
        for (Wanted one : wanted) {
            book.attendances().mark(id, one.member(), one.marking());
        }
        if (allPresent) {
            book.attendances().markRestPresent(id);
        }
        if (!observers.isEmpty()) {
            book.attendances().saveObservers(id, guests);
        }
    }

    private Map<MemberId, MakeUp> studied(NameMatch names) {
        Map<MemberId, MakeUp> studied = new LinkedHashMap<>();
        LocalDate day = on == null ? console.today() : on;
        for (String word : makeUps) {
            studied.put(names.find(left(word)), new MakeUp(day, right(word), ""));
        }
        return studied;
    }

    private static void makeUp(OpenBook book, ActivityId id, MemberId who, MakeUp what) {
        AttendanceRow row =
                book.attendances().sheet(id).rows().stream()
                        .filter(one -> one.person().id().equals(who))
                        .findFirst()
                        .orElseThrow();
        if (row.mark() == null || row.is(Mark.PRESENT)) {
            throw new AppException("attendance.makeUp.present", row.name());
        }
        book.attendances().makeUps().save(id, who, what);
    }

    private List<Wanted> wanted(NameMatch names) {
        List<Wanted> wanted = new ArrayList<>();
        Set<MemberId> once = new HashSet<>();
        present.forEach(word -> add(wanted, once, names, word, Marking.PRESENT));
        late.forEach(word -> add(wanted, once, names, word, Marking.LATE));
        leave.forEach(word -> add(wanted, once, names, word, leave(word)));
        absent.forEach(
                word -> add(wanted, once, names, word, Marking.of(Mark.ABSENT, right(word))));
        return wanted;
    }

    private void add(
            List<Wanted> wanted,
            Set<MemberId> once,
            NameMatch names,
            String word,
            Marking marking) {
        String name = left(word);
        MemberId member = names.find(name);
        if (!once.add(member)) {
            throw wrong("cli.attend.twice", name);
        }
        wanted.add(new Wanted(member, marking));
    }

    /** 张三=病假, 张三=病假：住院, or a reason in other words. */
    private Marking leave(String word) {
        String reason = right(word);
        if (reason.isEmpty()) {
            throw wrong("cli.attend.noReason", word);
        }
        String[] parts = reason.split("[:：]", 2);
        LeaveKind kind = LeaveKind.named(parts[0].strip(), console.messages());
        return kind == null
                ? Marking.of(Mark.LEAVE, reason)
                : Marking.leave(kind, parts.length == 2 ? parts[1] : "");
    }

    private List<Observer> guests(AttendanceSheet sheet) {
        List<Observer> guests = new ArrayList<>(sheet.observers());
        for (String word : observers) {
            Observer guest = new Observer(left(word), right(word));
            guests.removeIf(known -> known.name().equals(guest.name()));
            guests.add(guest);
        }
        return guests;
    }

    /** Shells and input methods give either sign. */
    private static String left(String word) {
        return word.split("[=＝]", 2)[0].strip();
    }

    private static String right(String word) {
        String[] parts = word.split("[=＝]", 2);
        return parts.length == 2 ? parts[1].strip() : "";
    }

    private int told(AttendanceSheet sheet) {
        Totals totals = sheet.totals();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("activity", number);
        values.put("due", totals.due());
        values.put("present", totals.present());
        values.put("leave", totals.leave());
        values.put("absent", totals.absent());
        values.put("unmarked", totals.unmarked());
        values.put("observers", sheet.observers().size());
        values.put("late", totals.more().late());
        values.put("madeUp", totals.more().madeUp());
        values.put("rate", totals.rate() / 10.0);
        values.put("effectiveRate", totals.effectiveRate() / 10.0);
        console.say(console.text("cli.attend.done", totals.due(), totals.present()));
        String rest =
                console.text(
                        "cli.attend.rest",
                        totals.leave(),
                        totals.absent(),
                        sheet.observers().size(),
                        totals.unmarked());
        return done(rest, values);
    }
}
