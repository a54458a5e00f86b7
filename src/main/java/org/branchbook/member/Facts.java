package org.branchbook.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.base.PartialDate;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.Post;
import org.jspecify.annotations.Nullable;

/** Pure functions that turn a draft into dated facts. */
final class Facts {
    private Facts() {}

    /**
     * The facts of a kind as a draft wants them.
     *
     * @param before all facts of the person so far
     * @param today from when on a change counts where the draft does not say
     */
    static List<Fact> wanted(
            FactKind kind, List<Fact> before, MemberDraft draft, String source, LocalDate today) {
        MemberDraft.Dates dates = draft.dates();
        LocalDate given = dates.since();
        LocalDate since = given == null ? today : given;
        List<Fact> had = of(kind, before);
        return switch (kind) {
            case STAGE ->
                    draft.stage() == null && ended(before, today)
                            ? had
                            : stages(draft, had, since, source);
            case RELATION -> relation(had, dates, source);
            case GROUP -> {
                GroupId group = draft.group();
                String id = group == null ? "" : Long.toString(group.value());
                yield changed(had, kind, id.isEmpty() ? List.of() : List.of(id), since);
            }
            case POST -> changed(had, kind, draft.posts().stream().map(Post::name).toList(), since);
            default -> had;
        };
    }

    /** Whose way into the Party has ended has no stage now, and keeps those he had. */
    private static boolean ended(List<Fact> facts, LocalDate day) {
        return facts.stream().anyMatch(f -> f.kind() == FactKind.OUTCOME && f.covers(day));
    }

    static List<Fact> of(FactKind kind, List<Fact> all) {
        return all.isEmpty()
                ? List.of()
                : all.stream().filter(fact -> fact.kind() == kind).toList();
    }

    /**
     * The stages with their days. A stage whose day is not known keeps the beginning it had; one
     * entered first begins where the one before began, or always was; one that follows another
     * begins on the day from which changes count. The program never makes up a day.
     *
     * @param before the stages known so far
     */
    static List<Fact> stages(MemberDraft draft, List<Fact> before, LocalDate since, String source) {
        Stage last = draft.stage();
        if (last == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            Fact known = find(before, stage);
            LocalDate from = day(draft, stage);
            if (from == null && known != null) {
                from = known.from();
            } else if (from == null && stage == last && isBehind(before, last)) {
                from = since;
            }
            boolean same = known != null && Objects.equals(known.from(), from);
            String origin = known != null && same ? known.source() : source;
            if (from != null || known != null || stage == last) {
                append(facts, new Fact(FactKind.STAGE, stage.name(), from, null, origin));
            }
            if (stage == last) {
                break;
            }
        }
        return facts;
    }

    private static void append(List<Fact> facts, Fact next) {
        LocalDate from = next.from();
        Fact fact = next;
        while (!facts.isEmpty()) {
            LocalDate earlier = facts.getLast().from();
            if (from != null && (earlier == null || earlier.isBefore(from))) {
                facts.add(facts.removeLast().until(from));
                break;
            }
            facts.removeLast();
            from = from == null ? earlier : from;
            fact = new Fact(next.kind(), next.detail(), from, null, next.ground());
        }
        facts.add(fact);
    }

    private static @Nullable Fact find(List<Fact> facts, Stage stage) {
        return facts.stream().filter(f -> f.detail().equals(stage.name())).findFirst().orElse(null);
    }

    private static boolean isBehind(List<Fact> before, Stage stage) {
        return !before.isEmpty()
                && before.stream().allMatch(f -> Stage.valueOf(f.detail()).compareTo(stage) < 0);
    }

    private static @Nullable LocalDate day(MemberDraft draft, Stage stage) {
        PartialDate date = PartialDate.parse(draft.value(stage.date()));
        return date == null ? null : date.earliest();
    }

    /**
     * The draft with the days of these stages in its date fields, where they say another day. The
     * day of a stage that was taken away goes with it.
     */
    static MemberDraft dated(MemberDraft draft, List<Fact> before, List<Fact> stages) {
        Map<MemberField, String> values = new EnumMap<>(MemberField.class);
        values.putAll(draft.values());
        for (Fact fact : before) {
            LocalDate from = fact.from();
            Stage stage = Stage.valueOf(fact.detail());
            if (from != null && from.equals(day(draft, stage)) && find(stages, stage) == null) {
                values.put(stage.date(), "");
            }
        }
        for (Fact fact : stages) {
            LocalDate from = fact.from();
            Stage stage = Stage.valueOf(fact.detail());
            if (from != null && !from.equals(day(draft, stage))) {
                values.put(stage.date(), from.toString());
            }
        }
        return new MemberDraft(values, draft.stage(), draft.group(), draft.posts(), draft.dates());
    }

    /**
     * The times the relation was here. A beginning after the end of the last time is a return; else
     * the dates are those of the last time.
     */
    static List<Fact> relation(List<Fact> before, MemberDraft.Dates dates, String source) {
        Fact last =
                new Fact(
                        FactKind.RELATION, FactDetail.HERE.name(), dates.in(), dates.out(), source);
        if (before.isEmpty()) {
            return List.of(last);
        }
        List<Fact> facts = new ArrayList<>(before);
        LocalDate out = facts.getLast().to();
        Fact now = facts.getLast();
        if (Objects.equals(now.from(), dates.in()) && Objects.equals(out, dates.out())) {
            return facts;
        }
        boolean returns = out != null && dates.in() != null && !dates.in().isBefore(out);
        if (!returns) {
            facts.removeLast();
        }
        facts.add(last);
        return facts;
    }

    /**
     * The facts of a kind after a change: what is no longer wanted ends on the day, what is new
     * begins on it, what stays is left alone. A first fact has no beginning.
     */
    static List<Fact> changed(
            List<Fact> before, FactKind kind, Collection<String> wanted, LocalDate since) {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : before) {
            boolean ends = fact.to() == null && !wanted.contains(fact.detail());
            boolean neverWas = ends && fact.from() != null && !fact.from().isBefore(since);
            if (!neverWas) {
                facts.add(ends ? fact.until(since) : fact);
            }
        }
        boolean first = before.isEmpty();
        for (String detail : wanted) {
            if (facts.stream().noneMatch(f -> f.to() == null && f.detail().equals(detail))) {
                facts.add(new Fact(kind, detail, first ? null : since, null, ""));
            }
        }
        return facts;
    }
}
