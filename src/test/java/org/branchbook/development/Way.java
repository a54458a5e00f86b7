package org.branchbook.development;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.PartialDate;
import org.branchbook.branch.LocalRules;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.Stage;
import org.branchbook.step.StepEntry;
import org.branchbook.storage.TestBook;

/** A real book with somebody on the way into the Party, for tests. */
public final class Way implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public final TestBook book;
    public final Members members;
    public final LocalRules rules;
    public final Developments developments;

    public Way() {
        this(TODAY);
    }

    public Way(LocalDate today) {
        book = TestBook.create(today);
        members = new Members(book.sql(), book.clock());
        rules = new LocalRules(book.sql(), book.clock());
        developments = new Developments(book.sql(), book.clock(), members, rules);
    }

    /**
     * @param fields as {@code BIRTH_DATE=1999-03-05}
     */
    public MemberId person(String name, Stage stage, String... fields) {
        Map<MemberField, String> values = new EnumMap<>(MemberField.class);
        values.put(MemberField.NAME, name);
        for (String field : fields) {
            String[] parts = field.split("=", -1);
            values.put(MemberField.valueOf(parts[0]), parts[1]);
        }
        return members.add(
                new MemberDraft(values, stage, null, Set.of(), MemberDraft.Dates.UNKNOWN), "");
    }

    /**
     * Enters steps, as {@code 7=2026-06-18} or with the second date {@code
     * 8=2026-06-25/2026-06-18}.
     */
    public void steps(MemberId id, String steps) {
        for (String step : steps.strip().split("\\s+", -1)) {
            String[] parts = step.split("=", -1);
            String[] days = parts[1].split("/", -1);
            StepEntry old = entry(id, Integer.parseInt(parts[0]));
            StepEntry entry = old.withDay(PartialDate.parse(days[0]));
            developments.set(
                    id,
                    Integer.parseInt(parts[0]),
                    days.length > 1 ? entry.withOther(LocalDate.parse(days[1])) : entry);
        }
    }

    public StepEntry entry(MemberId id, int step) {
        return developments.of(id, TODAY).development().entry(step);
    }

    public Pathway of(MemberId id) {
        return developments.of(id, LocalDate.now(book.clock()));
    }

    /** The codes of what differs at a step, without what is merely lacking. */
    public List<String> codes(MemberId id, int step) {
        return of(id).line(step).findings().stream()
                .filter(finding -> finding.weight() != Finding.Weight.LACKING)
                .map(Finding::code)
                .toList();
    }

    public List<String> lacking(MemberId id, int step) {
        return of(id).line(step).findings().stream()
                .filter(finding -> finding.weight() == Finding.Weight.LACKING)
                .map(Finding::key)
                .toList();
    }

    static List<String> list(String codes) {
        return codes.isBlank() ? List.of() : Arrays.asList(codes.strip().split(" ", -1));
    }

    @Override
    public void close() {
        book.close();
    }
}
