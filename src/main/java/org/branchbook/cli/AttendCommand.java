package org.branchbook.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.Observer;
import org.branchbook.attendance.Totals;
import org.branchbook.base.AppException;
import org.branchbook.home.OpenBook;
import org.branchbook.member.MemberId;
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

    AttendCommand(Console console) {
        super(console);
    }

    private record Wanted(MemberId member, Mark mark, String reason) {}

    @Override
    String summary() {
        return "cli.attend.summary";
    }

    @Override
    int run() {
        boolean named = !(present.isEmpty() && leave.isEmpty() && absent.isEmpty());
        if (!allPresent && !named && observers.isEmpty()) {
            throw wrong("cli.attend.nothing");
        }
        ActivityId id = new ActivityId(number);
        try (OpenBook book = open()) {
            book.activities().open(id);
            AttendanceSheet sheet = book.attendances().sheet(id);
            if (sheet.rows().isEmpty() && (allPresent || named)) {
                throw new AppException("cli.attend.nobodyDue", number, sheet.activity().date());
            }
            // Every name is found before the first mark is made.
            List<Wanted> wanted = wanted(NameMatch.of(sheet.rows(), book));
            List<Observer> guests = guests(sheet);
            book.book().sql().transaction(() -> save(book, id, wanted, guests));
            return told(book.attendances().sheet(id));
        }
    }

    private void save(OpenBook book, ActivityId id, List<Wanted> wanted, List<Observer> guests) {
        for (Wanted one : wanted) {
            book.attendances().mark(id, one.member(), one.mark(), one.reason());
        }
        if (allPresent) {
            book.attendances().markRestPresent(id);
        }
        if (!observers.isEmpty()) {
            book.attendances().saveObservers(id, guests);
        }
    }

    private List<Wanted> wanted(NameMatch names) {
        List<Wanted> wanted = new ArrayList<>();
        Set<MemberId> once = new HashSet<>();
        present.forEach(word -> add(wanted, once, names, word, Mark.PRESENT));
        leave.forEach(word -> add(wanted, once, names, word, Mark.LEAVE));
        absent.forEach(word -> add(wanted, once, names, word, Mark.ABSENT));
        return wanted;
    }

    private void add(
            List<Wanted> wanted, Set<MemberId> once, NameMatch names, String word, Mark mark) {
        String name = left(word);
        String reason = right(word);
        if (mark == Mark.LEAVE && reason.isEmpty()) {
            throw wrong("cli.attend.noReason", word);
        }
        MemberId member = names.find(name);
        if (!once.add(member)) {
            throw wrong("cli.attend.twice", name);
        }
        wanted.add(new Wanted(member, mark, reason));
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
