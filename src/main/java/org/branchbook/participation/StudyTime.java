package org.branchbook.participation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Segment;
import org.branchbook.base.Messages;
import org.branchbook.rules.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * The study hours (学时) that an activity gives whoever came, converted by the rules of its day. Who
 * counts hours counts them by this.
 */
public final class StudyTime {
    /** What is counted apart; voluntary service in hours of the clock, for nothing. */
    public enum Category implements Messages.Texted {
        STUDY("statistics.hours.study"),
        TRAINING("statistics.hours.training"),
        LECTURE("statistics.hours.lecture"),
        PRACTICE("statistics.hours.practice"),
        SERVICE("statistics.hours.service");

        private final String key;

        Category(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }

        /** Null for what is no study: meetings, talks, votes. */
        static @Nullable Category of(ActivityType type) {
            return switch (type) {
                case STUDY_SESSION, FIRST_TOPIC -> STUDY;
                case TRAINING -> TRAINING;
                case PARTY_LECTURE -> LECTURE;
                case THEME_PARTY_DAY -> PRACTICE;
                case VOLUNTEER_SERVICE -> SERVICE;
                default -> null;
            };
        }
    }

    private final RuleBook rules;

    public StudyTime(RuleBook rules) {
        this.rules = rules;
    }

    /** What counts as study in all. */
    public BigDecimal total(Activity activity) {
        Map<Category, BigDecimal> hours = of(activity);
        hours.remove(Category.SERVICE);
        return hours.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** With one decimal, each of the gathering's segments for itself. */
    public Map<Category, BigDecimal> of(Activity activity) {
        Map<Category, BigDecimal> hours = new EnumMap<>(Category.class);
        ActivityPlan plan = activity.plan();
        List<Segment> segments = plan.more().segments();
        LocalTime end = segments.isEmpty() ? plan.when().end() : segments.getFirst().start();
        add(hours, plan.type(), plan.when().start(), end, activity);
        for (Segment segment : segments) {
            add(hours, segment.type(), segment.start(), segment.end(), activity);
        }
        return hours;
    }

    private void add(
            Map<Category, BigDecimal> hours,
            ActivityType type,
            LocalTime start,
            LocalTime end,
            Activity activity) {
        Category category = Category.of(type);
        long minutes = Math.max(0, Duration.between(start, end).toMinutes());
        if (category == null || minutes == 0) {
            return;
        }
        BigDecimal value =
                category == Category.SERVICE ? clock(minutes) : converted(minutes, activity);
        hours.merge(category, value, BigDecimal::add);
    }

    private static BigDecimal clock(long minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP);
    }

    /**
     * Hours of the clock up to half a day, then half a day, then a day, as the rules of that day
     * convert them; never less for being longer.
     */
    private BigDecimal converted(long minutes, Activity activity) {
        int half = rules.number("hours:halfDay", activity.date());
        if (minutes >= rules.number("hours:dayFrom", activity.date())) {
            return BigDecimal.valueOf(rules.number("hours:day", activity.date())).setScale(1);
        }
        if (minutes >= rules.number("hours:halfDayFrom", activity.date())) {
            return BigDecimal.valueOf(half).setScale(1);
        }
        int each = rules.number("hours:perHour", activity.date());
        return clock(minutes * each).min(BigDecimal.valueOf(half).setScale(1));
    }
}
