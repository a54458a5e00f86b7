package org.branchbook.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;

/** Confirmed deeds of a year by member and quarter, in the roster's order: nobody is ranked. */
public record DeedQuarters(int year, List<Line> lines) {
    /**
     * One member.
     *
     * @param confirmed in each of the four quarters
     * @param waiting entered and not yet confirmed
     */
    public record Line(String name, List<Integer> confirmed, int waiting) {
        public Line {
            confirmed = List.copyOf(confirmed);
        }

        public int total() {
            return confirmed.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public DeedQuarters {
        lines = List.copyOf(lines);
    }

    /** Those on the roster first; whoever left and did something in the year follows. */
    public static DeedQuarters of(int year, List<RosterEntry> roster, List<PostDeed> deeds) {
        Map<MemberId, String> names = new LinkedHashMap<>();
        roster.forEach(one -> names.put(one.id(), one.name()));
        return of(year, names, deeds);
    }

    static DeedQuarters of(int year, Map<MemberId, String> roster, List<PostDeed> deeds) {
        Map<MemberId, String> names = new LinkedHashMap<>(roster);
        Map<MemberId, int[]> counts = new LinkedHashMap<>();
        for (PostDeed deed : deeds) {
            MemberId member = deed.draft().member();
            LocalDate on = deed.draft().on();
            if (member == null || on == null || on.getYear() != year) {
                continue;
            }
            names.putIfAbsent(member, deed.name());
            int[] line = counts.computeIfAbsent(member, _ -> new int[5]);
            line[deed.confirmed() == null ? 4 : (on.getMonthValue() - 1) / 3]++;
        }
        List<Line> lines = new ArrayList<>();
        names.forEach((member, name) -> {
            int[] line = counts.getOrDefault(member, new int[5]);
            lines.add(new Line(name, List.of(line[0], line[1], line[2], line[3]), line[4]));
        });
        return new DeedQuarters(year, lines);
    }

    public int confirmed() {
        return lines.stream().mapToInt(Line::total).sum();
    }

    /** How many members have at least one confirmed deed in a quarter from 1 to 4. */
    public int members(int quarter) {
        return (int) lines.stream().filter(line -> line.confirmed().get(quarter - 1) > 0).count();
    }
}
