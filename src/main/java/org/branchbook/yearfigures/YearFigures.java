package org.branchbook.yearfigures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The figures of a year as a bundle carries them under {@code figures}; days are ISO dates.
 *
 * @param on the day as of which they were counted
 * @param since the first day from which the book is kept; nothing before it is missing
 * @param cadence every period in which something was required or held
 * @param structure the members by each heading, in Chinese
 */
public record YearFigures(
        String on,
        String since,
        List<Required> cadence,
        Service service,
        Study study,
        List<Some> structure,
        People people) {
    private static final int SHORT = 100;
    private static final int MANY = 5_000;

    public YearFigures {
        LocalDate.parse(on);
        LocalDate.parse(since);
        cadence = some(cadence);
        structure = some(structure);
        Objects.requireNonNull(service);
        Objects.requireNonNull(study);
        Objects.requireNonNull(people);
    }

    /** What was written elsewhere may be anything: nothing that is no name or list of a branch. */
    private static void refuse(boolean nonsense) {
        if (nonsense) {
            throw new IllegalArgumentException("no figures of a year");
        }
    }

    private static void checkName(String text) {
        refuse(text.length() > SHORT);
    }

    private static <T> List<T> some(List<T> list) {
        refuse(list.size() > MANY);
        return List.copyOf(list);
    }

    private static void checkShare(BigDecimal share) {
        refuse(share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0);
    }

    private static void checkHours(BigDecimal hours) {
        refuse(hours.signum() < 0 || hours.precision() - hours.scale() > 9 || hours.scale() > 9);
    }

    /**
     * A period of a type of activity.
     *
     * @param type the name of an {@code ActivityType}
     * @param group of a Party group's meetings, else ""
     * @param due whether it counts in the rate: over by the day, or fulfilled before its end
     * @param state the name of a {@code cadence.Slot.State}
     * @param activities those that count, by their numbers in the book
     */
    public record Required(
            String type,
            String group,
            String first,
            String last,
            int required,
            int done,
            boolean due,
            String state,
            List<Long> activities) {
        public Required {
            checkName(type);
            checkName(group);
            checkName(state);
            LocalDate.parse(first);
            LocalDate.parse(last);
            refuse(required < 0 || done < 0);
            activities = some(activities);
        }

        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("type", type);
            values.put("group", group);
            values.put("first", first);
            values.put("last", last);
            values.put("required", required);
            values.put("done", done);
            values.put("due", due);
            values.put("state", state);
            values.put("activities", activities);
            return values;
        }
    }

    /**
     * Voluntary service and how it lay in the year; {@code spread.Spread} says how it is measured.
     *
     * @param people who served, with those from outside the roster
     * @param monthsSoFar months of the year that had begun
     * @param marchShare 0 to 1
     * @param longestGap in days
     * @param evenness 0 to 1
     */
    public record Service(
            BigDecimal hours,
            int people,
            int monthsActive,
            int monthsSoFar,
            BigDecimal marchShare,
            int longestGap,
            BigDecimal evenness) {
        public Service {
            checkHours(hours);
            checkShare(marchShare);
            checkShare(evenness);
        }

        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("hours", hours);
            values.put("people", people);
            values.put("monthsActive", monthsActive);
            values.put("monthsSoFar", monthsSoFar);
            values.put("marchShare", marchShare);
            values.put("longestGap", longestGap);
            values.put("evenness", evenness);
            return values;
        }
    }

    /**
     * Study hours (EDU, article 20).
     *
     * @param people members of the day
     * @param reached those with as many as the rules ask of them
     */
    public record Study(BigDecimal hours, int people, int reached) {
        public Study {
            checkHours(hours);
        }

        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("hours", hours);
            values.put("people", people);
            values.put("reached", reached);
            return values;
        }
    }

    /** How many members have a value under a heading. */
    public record Some(String heading, String value, int people) {
        public Some {
            checkName(heading);
            checkName(value);
            refuse(people < 0);
        }

        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("heading", heading);
            values.put("value", value);
            values.put("people", people);
            return values;
        }
    }

    /**
     * The members of the day.
     *
     * @param mark of the key the codes were made with, "" where the branch has none
     * @param uncoded members without a sound ID number, or all of them where there is no key
     */
    public record People(int full, int probationary, String mark, int uncoded, List<Coded> codes) {
        public People {
            checkName(mark);
            codes = some(codes);
        }

        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("full", full);
            values.put("probationary", probationary);
            values.put("mark", mark);
            values.put("uncoded", uncoded);
            values.put("codes", codes.stream().map(Coded::values).toList());
            return values;
        }
    }

    /** A member whom another branch can be asked for without an ID number. */
    public record Coded(String name, String code) {
        public Coded {
            checkName(name);
            checkName(code);
        }

        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("name", name);
            values.put("code", code);
            return values;
        }
    }

    /** As JSON writes it. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("on", on);
        values.put("since", since);
        values.put("cadence", cadence.stream().map(Required::values).toList());
        values.put("service", service.values());
        values.put("study", study.values());
        values.put("structure", structure.stream().map(Some::values).toList());
        values.put("people", people.values());
        return values;
    }
}
