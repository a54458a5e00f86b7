package org.branchbook.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.branchbook.base.PartialDate;
import org.branchbook.member.Member;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.person.IdNumber;
import org.jspecify.annotations.Nullable;

/** Finds pairs by sorting people into buckets of equal keys; never compares everybody with all. */
final class DuplicateSearch {
    /** A bucket with more people than this is bad data; each is paired with his neighbour only. */
    private static final int CROWD = 20;

    private static final int DIGITS = 17;
    private static final Pattern NUMBER = Pattern.compile("\\d{17}[\\dX]");

    private final Map<Duplicate.Pair, Set<DuplicateReason>> found = new TreeMap<>();

    private DuplicateSearch() {}

    static Map<Duplicate.Pair, Set<DuplicateReason>> among(Collection<Member> people) {
        DuplicateSearch search = new DuplicateSearch();
        search.sameNumbers(people);
        search.bucket(people, DuplicateReason.NAME_AND_BIRTH, DuplicateSearch::birth);
        search.bucket(people, DuplicateReason.NAME_AND_MOBILE, m -> named(m, MemberField.MOBILE));
        search.bucket(people, DuplicateReason.NAME_AND_NUMBER, m -> named(m, MemberField.NUMBER));
        search.nearNumbers(people);
        return search.found;
    }

    private void sameNumbers(Collection<Member> people) {
        for (List<Member> same : buckets(people, DuplicateSearch::idNumber)) {
            pairs(
                    same,
                    (a, b) ->
                            raw(a).length() == raw(b).length()
                                    ? DuplicateReason.SAME_ID
                                    : DuplicateReason.LEGACY_ID);
        }
    }

    private static String raw(Member member) {
        return member.value(MemberField.ID_NUMBER);
    }

    private static @Nullable String idNumber(Member member) {
        String raw = raw(member);
        return raw.isEmpty() ? null : IdNumber.normalise(raw);
    }

    private static @Nullable String named(Member member, MemberField field) {
        String value = member.value(field);
        return value.isEmpty() ? null : member.name() + '\n' + value;
    }

    /** The day of birth, from the ID number where the field is empty. */
    private static @Nullable String birth(Member member) {
        PartialDate born = member.date(MemberField.BIRTH_DATE);
        String number = idNumber(member);
        if (born != null && born.exact()) {
            return member.name() + '\n' + born;
        }
        if (number == null || !NUMBER.matcher(number).matches()) {
            return null;
        }
        String day = number.substring(6, 14);
        return member.name()
                + '\n'
                + day.substring(0, 4)
                + '-'
                + day.substring(4, 6)
                + '-'
                + day.substring(6);
    }

    /**
     * Numbers whose first 17 digits differ in one, or in two neighbours that are swapped. The check
     * character follows from them, so it may be another one.
     */
    private void nearNumbers(Collection<Member> people) {
        Map<Long, List<Member>> bodies = new HashMap<>();
        for (Member member : people) {
            String number = idNumber(member);
            if (number != null && NUMBER.matcher(number).matches()) {
                long body = Long.parseLong(number.substring(0, DIGITS));
                bodies.computeIfAbsent(body, _ -> new ArrayList<>()).add(member);
            }
        }
        bodies.values().forEach(this::sameBody);
        long unit = 1;
        for (int i = 0; i < DIGITS; i++) {
            near(bodies, unit);
            unit *= 10;
        }
    }

    private void sameBody(List<Member> same) {
        pairs(
                same,
                (a, b) ->
                        Objects.equals(idNumber(a), idNumber(b)) ? null : DuplicateReason.NEAR_ID);
    }

    /** Those that are equal but for the digit of this unit, or for it and the next one swapped. */
    private void near(Map<Long, List<Member>> bodies, long unit) {
        Map<Long, List<Member>> without = new HashMap<>();
        bodies.forEach((body, members) -> {
            long digit = body / unit % 10;
            without.computeIfAbsent(body - digit * unit, _ -> new ArrayList<>())
                    .add(members.getFirst());
            long next = body / unit / 10 % 10;
            long swapped = body + (next - digit) * unit + (digit - next) * unit * 10;
            List<Member> other = swapped > body ? bodies.get(swapped) : null;
            if (other != null && unit * 10 < 100_000_000_000_000_000L) {
                pairs(List.of(members.getFirst(), other.getFirst()), DuplicateReason.NEAR_ID);
            }
        });
        without.values().forEach(same -> pairs(same, DuplicateReason.NEAR_ID));
    }

    private void bucket(
            Collection<Member> people,
            DuplicateReason reason,
            Function<Member, @Nullable String> key) {
        buckets(people, key).forEach(same -> pairs(same, reason));
    }

    private static Collection<List<Member>> buckets(
            Collection<Member> people, Function<Member, @Nullable String> key) {
        Map<String, List<Member>> buckets = new HashMap<>();
        for (Member member : people) {
            String value = key.apply(member);
            if (value != null) {
                buckets.computeIfAbsent(value, _ -> new ArrayList<>()).add(member);
            }
        }
        return buckets.values();
    }

    private void pairs(List<Member> same, DuplicateReason reason) {
        pairs(same, (_, _) -> reason);
    }

    private void pairs(List<Member> same, Judge judge) {
        for (int i = 0; i < same.size(); i++) {
            int end = same.size() > CROWD ? Math.min(i + 2, same.size()) : same.size();
            for (int j = i + 1; j < end; j++) {
                DuplicateReason reason = judge.reason(same.get(i), same.get(j));
                if (reason != null) {
                    add(same.get(i).id(), same.get(j).id(), reason);
                }
            }
        }
    }

    private void add(MemberId one, MemberId other, DuplicateReason reason) {
        found.computeIfAbsent(
                        Duplicate.Pair.of(one, other), _ -> EnumSet.noneOf(DuplicateReason.class))
                .add(reason);
    }

    @FunctionalInterface
    private interface Judge {
        @Nullable DuplicateReason reason(Member one, Member other);
    }
}
