package org.branchbook.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.base.AppException;
import org.branchbook.home.OpenBook;
import org.branchbook.member.Member;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.person.PersonName;
import org.branchbook.person.Pinyin;

/** Finds the person meant by a typed name, or says whom else it may mean. Never guesses. */
public final class NameMatch {
    private static final int SUGGESTIONS = 3;

    /** Somebody who can be meant; the number tells people of the same name apart. */
    private record Candidate(MemberId id, String name, String number) {
        static Candidate of(Member member) {
            return new Candidate(member.id(), member.name(), member.value(MemberField.NUMBER));
        }
    }

    private final List<Candidate> candidates;

    private NameMatch(List<Candidate> candidates) {
        this.candidates = List.copyOf(candidates);
    }

    public static NameMatch among(List<RosterEntry> roster) {
        return new NameMatch(roster.stream().map(entry -> Candidate.of(entry.member())).toList());
    }

    /** Anybody ever on the roster, by name or number. */
    public static MemberId anybody(OpenBook book, LocalDate day, String typed) {
        return among(book.members().everybody(day)).find(typed);
    }

    /** The name of everybody ever on the roster. */
    public static Map<MemberId, String> names(OpenBook book, LocalDate day) {
        return book.members().everybody(day).stream()
                .collect(Collectors.toMap(RosterEntry::id, RosterEntry::name));
    }

    /** Those on a due list; numbers come from the roster. */
    public static NameMatch of(List<AttendanceRow> rows, OpenBook book) {
        List<Candidate> candidates = new ArrayList<>();
        for (AttendanceRow row : rows) {
            String number =
                    book.members()
                            .find(row.person().id())
                            .map(entry -> entry.member().value(MemberField.NUMBER))
                            .orElse("");
            candidates.add(new Candidate(row.person().id(), row.name(), number));
        }
        return new NameMatch(candidates);
    }

    /** A name, or the number of the person. */
    public MemberId find(String typed) {
        String wanted = PersonName.normalise(typed);
        List<Candidate> found =
                candidates.stream()
                        .filter(c -> c.name().equals(wanted) || c.number().equals(wanted))
                        .toList();
        if (found.size() == 1) {
            return found.getFirst().id();
        }
        if (found.isEmpty()) {
            List<String> near = near(wanted);
            throw near.isEmpty()
                    ? new AppException("cli.name.unknown", wanted)
                    : new AppException("cli.name.near", wanted, String.join("、", near));
        }
        List<String> numbers =
                found.stream().map(Candidate::number).filter(n -> !n.isEmpty()).toList();
        throw numbers.isEmpty()
                ? new AppException("cli.name.same", wanted, found.size())
                : new AppException(
                        "cli.name.ambiguous", wanted, found.size(), String.join("、", numbers));
    }

    private List<String> near(String wanted) {
        String sound = Pinyin.of(wanted).full();
        return candidates.stream()
                .map(Candidate::name)
                .distinct()
                .filter(name -> distance(name, wanted, sound) <= Math.max(1, wanted.length() / 3))
                .sorted(Comparator.comparingInt(name -> distance(name, wanted, sound)))
                .limit(SUGGESTIONS)
                .toList();
    }

    /** Names that sound the same are the nearest; else the edits between them count. */
    private static int distance(String name, String wanted, String sound) {
        if (!sound.isEmpty() && Pinyin.of(name).full().equals(sound)) {
            return 0;
        }
        return edits(name, wanted);
    }

    private static int edits(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(row[j - 1], before[j]) + 1);
            }
            before = row;
        }
        return before[b.length()];
    }
}
