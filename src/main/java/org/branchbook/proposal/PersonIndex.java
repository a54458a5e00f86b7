package org.branchbook.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchbook.base.Problem;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.branchbook.person.PersonName;
import org.branchbook.person.Pinyin;
import org.jspecify.annotations.Nullable;

/**
 * Finds the person of the roster whom a row means: by ID number, then number, then name. Adds
 * nobody and guesses nothing: who is unknown, or may be two, is told with those who may be meant.
 */
public final class PersonIndex {
    private static final int SUGGESTIONS = 3;

    private final Map<String, RosterEntry> byId = new HashMap<>();
    private final Map<String, RosterEntry> byNumber = new HashMap<>();
    private final Map<String, List<RosterEntry>> byName = new HashMap<>();
    private final Map<String, String> sounds = new HashMap<>();

    public PersonIndex(List<RosterEntry> people) {
        for (RosterEntry entry : people) {
            String id = entry.member().value(MemberField.ID_NUMBER);
            String number = entry.member().value(MemberField.NUMBER);
            if (!id.isEmpty()) {
                byId.putIfAbsent(id, entry);
            }
            if (!number.isEmpty()) {
                byNumber.putIfAbsent(number, entry);
            }
            byName.computeIfAbsent(entry.name(), _ -> new ArrayList<>()).add(entry);
        }
    }

    /** What a row says of a person; "" where it says nothing. */
    public record Clue(String idNumber, String number, String name) {
        public Clue {
            idNumber = MemberField.ID_NUMBER.normalise(idNumber);
            number = MemberField.NUMBER.normalise(number);
            name = PersonName.normalise(name);
        }

        public static Clue name(String name) {
            return new Clue("", "", name);
        }

        public boolean isEmpty() {
            return idNumber.isEmpty() && number.isEmpty() && name.isEmpty();
        }
    }

    /**
     * @param problem why nobody was found, null where somebody was
     * @param candidates who may be meant, where the user can choose
     */
    public record Found(
            @Nullable RosterEntry entry, @Nullable Problem problem, List<RosterEntry> candidates) {
        private static Found one(RosterEntry entry) {
            return new Found(entry, null, List.of());
        }

        private static Found none(MemberField field, String key, Object... args) {
            return new Found(null, Problem.of(field.name(), key, args), List.of());
        }
    }

    public Found find(Clue clue) {
        RosterEntry sameId = byId.get(clue.idNumber());
        RosterEntry sameNumber = byNumber.get(clue.number());
        RosterEntry sure = sameId == null ? sameNumber : sameId;
        if (sameId != null && sameNumber != null && !sameId.id().equals(sameNumber.id())) {
            return Found.none(MemberField.NUMBER, "proposal.person.numberTaken", sameNumber.name());
        }
        if (sure == null) {
            return byName(clue);
        }
        boolean other = !clue.name().isEmpty() && !clue.name().equals(sure.name());
        return other
                ? Found.none(
                        MemberField.NAME, "proposal.person.otherName", sure.name(), clue.name())
                : Found.one(sure);
    }

    private Found byName(Clue clue) {
        List<RosterEntry> all = byName.getOrDefault(clue.name(), List.of());
        if (all.isEmpty()) {
            String near = near(clue.name());
            return near.isEmpty()
                    ? Found.none(MemberField.NAME, "proposal.person.unknown", who(clue))
                    : Found.none(MemberField.NAME, "proposal.person.near", who(clue), near);
        }
        List<RosterEntry> fitting = all.stream().filter(e -> fits(e, clue)).toList();
        if (fitting.isEmpty()) {
            return Found.none(
                    MemberField.NUMBER, "proposal.person.otherNumber", clue.name(), numbers(all));
        }
        List<RosterEntry> here = fitting.stream().filter(e -> e.belonging().here()).toList();
        List<RosterEntry> meant = here.isEmpty() ? fitting : here;
        if (meant.size() == 1) {
            return Found.one(meant.getFirst());
        }
        Problem several =
                Problem.of(
                        MemberField.NAME.name(),
                        "proposal.person.several",
                        meant.size(),
                        clue.name(),
                        numbers(meant));
        return new Found(null, several, meant);
    }

    private static String who(Clue clue) {
        return clue.name().isEmpty() ? clue.number() : clue.name();
    }

    private static boolean fits(RosterEntry entry, Clue clue) {
        return agrees(entry.member().value(MemberField.NUMBER), clue.number())
                && agrees(entry.member().value(MemberField.ID_NUMBER), clue.idNumber());
    }

    private static boolean agrees(String here, String there) {
        return here.isEmpty() || there.isEmpty() || here.equals(there);
    }

    private static String numbers(List<RosterEntry> people) {
        return people.stream().map(PersonIndex::label).collect(Collectors.joining("、"));
    }

    /** Name and number, as choices show a person. */
    public static String label(RosterEntry entry) {
        String number = entry.member().value(MemberField.NUMBER);
        return number.isEmpty() ? entry.name() : entry.name() + " " + number;
    }

    private String near(String name) {
        String sound = Pinyin.of(name).full();
        return byName.keySet().stream()
                .filter(known -> sound.equals(sound(known)) || differsByOne(known, name))
                .sorted()
                .limit(SUGGESTIONS)
                .collect(Collectors.joining("、"));
    }

    private String sound(String known) {
        return sounds.computeIfAbsent(known, name -> Pinyin.of(name).full());
    }

    private static boolean differsByOne(String a, String b) {
        int differences = 0;
        for (int i = 0; i < a.length() && i < b.length(); i++) {
            differences += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return a.length() == b.length() && a.length() > 1 && differences == 1;
    }

    /** Finds whom a row means, with the help of an earlier answer; what is wrong is reported. */
    public Optional<RosterEntry> find(Clue clue, RowReport report, Answers answers) {
        Problem problem = find(clue).problem();
        return find(clue, problem == null ? "" : problem.field(), report, answers);
    }

    /**
     * The same, of a name in a list.
     *
     * @param column where the list stands
     */
    public Optional<RosterEntry> find(Clue clue, String column, RowReport report, Answers answers) {
        Found found = find(clue);
        if (found.entry() != null || found.problem() == null) {
            return Optional.ofNullable(found.entry());
        }
        Problem problem = new Problem(column, found.problem().key(), found.problem().args());
        if (found.candidates().isEmpty()) {
            report.refuse(problem);
            return Optional.empty();
        }
        String key =
                "who " + report.row().sheet() + " " + report.row().number() + " " + clue.name();
        Optional<RosterEntry> chosen =
                answers.get(key)
                        .flatMap(id ->
                                found.candidates().stream()
                                        .filter(e -> Long.toString(e.id().value()).equals(id))
                                        .findFirst());
        if (chosen.isEmpty()) {
            List<Question.Choice> choices =
                    found.candidates().stream()
                            .map(e ->
                                    new Question.Choice(
                                            Long.toString(e.id().value()), Said.plain(label(e))))
                            .toList();
            report.ask(
                    new Question(key, Said.of("proposal.whichPerson", clue.name()), choices),
                    problem);
        }
        return chosen;
    }
}
