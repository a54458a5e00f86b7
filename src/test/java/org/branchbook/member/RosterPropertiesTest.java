package org.branchbook.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.branchbook.base.Problem;
import org.jspecify.annotations.Nullable;

/** The roster of a day against a calendar that is painted day by day. */
class RosterPropertiesTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 120;
    private static final List<FactKind> KINDS =
            List.of(FactKind.STAGE, FactKind.GROUP, FactKind.STATUS, FactKind.RIGHTS);

    /** One kind of fact, painted: what holds on each day, and where a fact begins. */
    private static final class Painted {
        private final @Nullable String[] on = new @Nullable String[DAYS + 1];
        private final boolean[] begins = new boolean[DAYS + 1];

        /** Paints from a day up to the end given, the next beginning, or the last day. */
        boolean begin(String detail, int from, int to) {
            int next = from + 1;
            while (next <= DAYS && !begins[next]) {
                next++;
            }
            if (begins[from] || (next <= DAYS && to > next)) {
                return false;
            }
            for (int day = from; day <= DAYS; day++) {
                if (day < (to < 0 ? next : to)) {
                    on[day] = detail;
                } else if (day < next) {
                    on[day] = null;
                }
            }
            begins[from] = true;
            return true;
        }
    }

    @Property(tries = 300)
    void randomFactsGiveTheSameRosterAsACalendarPaintedDayByDay(@ForAll long seed) {
        Random random = new Random(seed);
        Map<FactKind, Painted> painted = new java.util.EnumMap<>(FactKind.class);
        KINDS.forEach(kind -> painted.put(kind, new Painted()));
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(FactDetail.HERE, null, null));
        for (int i = 0; i < 14; i++) {
            FactKind kind = KINDS.get(random.nextInt(KINDS.size()));
            int from = random.nextInt(DAYS);
            int to = random.nextInt(3) == 0 ? from + 1 + random.nextInt(20) : -1;
            Fact fact =
                    new Fact(
                            kind,
                            detail(kind, random),
                            START.plusDays(from),
                            to < 0 ? null : START.plusDays(to),
                            "");
            List<Fact> next = FactEdits.begin(facts, fact);
            List<Problem> problems = FactEdits.problems(facts, next);
            boolean fits = Objects.requireNonNull(painted.get(kind)).begin(fact.detail(), from, to);
            assertEquals(fits, problems.isEmpty(), fact + " beside " + facts);
            if (fits) {
                facts = new ArrayList<>(next);
            }
        }
        RosterHistory history = history(facts);
        for (int day = 0; day < DAYS; day++) {
            agree(painted, facts, history.on(START.plusDays(day)).getFirst(), day);
        }
    }

    private static void agree(
            Map<FactKind, Painted> painted, List<Fact> facts, RosterEntry entry, int day) {
        LocalDate date = START.plusDays(day);
        String stage = Objects.requireNonNull(painted.get(FactKind.STAGE)).on[day];
        String group = Objects.requireNonNull(painted.get(FactKind.GROUP)).on[day];
        boolean suspended = Objects.requireNonNull(painted.get(FactKind.STATUS)).on[day] != null;
        boolean silenced = Objects.requireNonNull(painted.get(FactKind.RIGHTS)).on[day] != null;
        long stages =
                facts.stream().filter(f -> f.kind() == FactKind.STAGE && f.covers(date)).count();
        assertTrue(stages <= 1, "stages on " + date + ": " + facts);
        assertEquals(stage, entry.stage() == null ? null : entry.stage().name(), "stage " + date);
        assertEquals(
                group, entry.group() == null ? null : "" + entry.group().value(), "group " + date);
        boolean member = "FULL".equals(stage) || "PROBATIONARY".equals(stage);
        assertEquals(member && !suspended, entry.counts(), "counts " + date);
        assertEquals(
                "FULL".equals(stage) && !suspended && !silenced, entry.votes(), "votes " + date);
    }

    private static String detail(FactKind kind, Random random) {
        return switch (kind) {
            case STAGE -> Stage.values()[random.nextInt(Stage.values().length)].name();
            case GROUP -> "" + (1 + random.nextInt(3));
            default -> FactDetail.of(kind).getFirst().name();
        };
    }

    private static RosterHistory history(List<Fact> facts) {
        MemberId id = new MemberId(1);
        Member person = new Member(id, Map.of(MemberField.NAME, "张三"), new Member.Search("", 1));
        return new RosterHistory(List.of(person), Map.of(id, facts));
    }
}
