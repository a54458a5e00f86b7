package org.branchbook.yearcheck;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Problem;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordFacts;
import org.branchbook.check.Spot;
import org.branchbook.check.YearCheck;
import org.branchbook.check.YearFacts;

/** R38: the 第3次 of the titles of one type run on without a gap and without one twice. */
public final class NumbersSkip implements YearCheck {
    private static final Pattern NUMBER =
            Pattern.compile("第\\s*([0-9]{1,3}|[一二三四五六七八九十]{1,3})\\s*次");
    private static final String DIGITS = "一二三四五六七八九";

    @Override
    public String code() {
        return "R38";
    }

    @Override
    public String todo() {
        return "check.R38.todo";
    }

    @Override
    public void look(YearFacts facts, Findings found) {
        Map<ActivityType, Map<Integer, Activity>> numbers = new EnumMap<>(ActivityType.class);
        for (RecordFacts record : facts.records()) {
            Activity activity = record.activity();
            number(activity.title())
                    .filter(_ -> activity.state().begun())
                    .ifPresent(number -> {
                        Activity before =
                                numbers.computeIfAbsent(activity.type(), _ -> new TreeMap<>())
                                        .putIfAbsent(number, activity);
                        if (before != null) {
                            say(found, activity, "check.R38.twice", number, before.id().value());
                        }
                    });
        }
        numbers.forEach((_, each) -> gaps(each, found));
    }

    private static void gaps(Map<Integer, Activity> numbers, Findings found) {
        int expected = 1;
        for (Map.Entry<Integer, Activity> entry : numbers.entrySet()) {
            if (entry.getKey() > expected) {
                say(found, entry.getValue(), "check.R38.gap", entry.getKey(), expected);
            }
            expected = entry.getKey() + 1;
        }
    }

    private static void say(Findings found, Activity at, String key, Object... args) {
        found.elsewhere(
                new Spot(at.id(), Part.PLAN, at.date()), null, null, Problem.of("", key, args));
    }

    /** The number in 第十二次 or 第12次. */
    static Optional<Integer> number(String title) {
        Matcher matcher = NUMBER.matcher(title);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String text = matcher.group(1);
        if (Character.isDigit(text.charAt(0))) {
            return Optional.of(Integer.parseInt(text));
        }
        int ten = text.indexOf('十');
        int units = DIGITS.indexOf(text.charAt(text.length() - 1)) + 1;
        if (ten < 0) {
            return text.length() == 1 ? Optional.of(units) : Optional.empty();
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0)) + 1;
        return Optional.of(tens * 10 + units);
    }
}
