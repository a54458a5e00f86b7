package org.branchbook.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.TestBranch;
import org.branchbook.base.InvalidInput;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.storage.TestBook;

/** Whatever two records say and whatever is chosen, undoing a merge leaves no trace of it. */
class MergePropertiesTest {
    private static final LocalDate DAY = TestBook.TODAY.minusDays(30);

    @Property(tries = 12)
    void undoingPutsEveryTableBack(@ForAll long seed) {
        Random random = new Random(seed);
        try (TestBranch branch = new TestBranch()) {
            MemberId one = person(branch, random);
            MemberId two = person(branch, random);
            Set<ActivityId> marked = marks(branch, random, one, two);
            Merges merges =
                    new Merges(
                            branch.book.sql(),
                            new Merges.People(branch.branches, branch.members, branch.attendances),
                            branch.book.clock());
            Map<String, List<String>> before = Tables.all(branch.book.sql());
            MergeChoice.Taken taken =
                    new MergeChoice.Taken(
                            some(random, MemberField.class),
                            some(random, FactKind.class),
                            marked,
                            random.nextBoolean());
            try {
                merges.undo(merges.merge(new MergeChoice(one, two, taken)));
            } catch (InvalidInput refused) {
                // Two sets of dates may contradict each other; then nothing may be written.
                assertEquals(List.of(), merges.all());
            }
            assertEquals(before, Tables.all(branch.book.sql()));
        }
    }

    private static MemberId person(TestBranch branch, Random random) {
        Map<MemberField, String> values = new EnumMap<>(MemberField.class);
        put(values, random, MemberField.MOBILE, "1380000000" + random.nextInt(10));
        put(values, random, MemberField.JOIN_DATE, "20" + (10 + random.nextInt(10)) + "-06");
        put(values, random, MemberField.FULL_DATE, "20" + (20 + random.nextInt(5)) + "-07-01");
        put(values, random, MemberField.REMARK, "备注" + random.nextInt(100));
        put(values, random, MemberField.HARDSHIP, "困难" + random.nextInt(100));
        Stage stage = Stage.values()[random.nextInt(Stage.values().length)];
        MemberId id = branch.person("张三", stage, values);
        for (FactDetail detail : List.of(FactDetail.MOBILE, FactDetail.LOST_MOVED)) {
            if (random.nextBoolean()) {
                LocalDate from = DAY.minusDays(random.nextInt(400));
                LocalDate to = random.nextBoolean() ? null : from.plusDays(1 + random.nextInt(90));
                branch.members.setFacts(id, detail.kind(), List.of(Fact.of(detail, from, to)));
            }
        }
        return id;
    }

    private static void put(
            Map<MemberField, String> values, Random random, MemberField field, String value) {
        if (random.nextBoolean()) {
            values.put(field, value);
        }
    }

    private static Set<ActivityId> marks(
            TestBranch branch, Random random, MemberId one, MemberId two) {
        Set<ActivityId> chosen = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            ActivityId id = branch.plan(DAY.plusDays(i));
            for (MemberId member : List.of(one, two)) {
                if (random.nextBoolean()) {
                    Mark mark = Mark.values()[random.nextInt(3)];
                    branch.attendances.mark(id, member, mark, "原因" + i);
                }
            }
            if (i == 0) {
                branch.attendances.markRestPresent(id);
                branch.attendances.close(id);
            }
            if (random.nextBoolean()) {
                chosen.add(id);
            }
        }
        return chosen;
    }

    private static <E extends Enum<E>> Set<E> some(Random random, Class<E> type) {
        Set<E> some = EnumSet.allOf(type);
        some.removeIf(_ -> random.nextBoolean());
        return some;
    }
}
