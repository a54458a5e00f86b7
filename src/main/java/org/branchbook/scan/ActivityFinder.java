package org.branchbook.scan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.jspecify.annotations.Nullable;

/**
 * Finds the activity of a file by its code, then by the number in its name, then by the day in its
 * name or of its camera. Whatever two clues disagree on is asked, never guessed.
 */
public final class ActivityFinder {
    private static final int DAYS_AROUND = 62;
    private final Activities activities;

    public ActivityFinder(Activities activities) {
        this.activities = activities;
    }

    /**
     * @param today the middle of what is offered where a file says nothing
     */
    public Found find(Clues clues, LocalDate today) {
        List<Activity> coded = coded(clues);
        if (!clues.codes().isEmpty()) {
            boolean all = coded.size() == clues.codes().size();
            return new Found(
                    all ? coded : also(coded, around(today)),
                    all ? Found.By.CODE : Found.By.NOTHING);
        }
        LocalDate day = day(clues);
        if (clues.hint().number() != null) {
            Optional<Activity> numbered = activities.find(clues.hint().number());
            if (numbered.isPresent()) {
                LocalDate named = clues.hint().day();
                List<Activity> all =
                        named == null || named.equals(numbered.get().date())
                                ? List.of(numbered.get())
                                : also(List.of(numbered.get()), activities.between(named, named));
                return new Found(
                        all, Found.By.NUMBER, named == null || all.getFirst().date().equals(named));
            }
        }
        if (day != null) {
            List<Activity> that = activities.between(day, day);
            if (!that.isEmpty()) {
                return new Found(that, Found.By.DAY);
            }
        }
        return new Found(around(day == null ? today : day), Found.By.NOTHING);
    }

    private static @Nullable LocalDate day(Clues clues) {
        LocalDate named = clues.hint().day();
        return named != null || clues.taken() == null ? named : clues.taken().toLocalDate();
    }

    /** The number alone is not enough: another branch's book has an activity 12 as well. */
    private List<Activity> coded(Clues clues) {
        List<Activity> found = new ArrayList<>();
        for (ActivityCode code : clues.codes()) {
            activities
                    .find(code.activity())
                    .filter(activity -> wasOn(activity, code.date()))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** On that day, or moved away from it after the sheet was printed. */
    private boolean wasOn(Activity activity, LocalDate day) {
        return activity.date().equals(day)
                || activities.changesBetween(day, day).stream()
                        .filter(change -> change.activity().equals(activity.id()))
                        .anyMatch(change -> change.from().equals(day) || day.equals(change.to()));
    }

    private List<Activity> around(LocalDate day) {
        List<Activity> near =
                new ArrayList<>(
                        activities.between(
                                day.minusDays(DAYS_AROUND), day.plusDays(DAYS_AROUND / 2)));
        near.sort(
                Comparator.comparingLong(
                        activity -> Math.abs(ChronoUnit.DAYS.between(activity.date(), day))));
        return near;
    }

    private static List<Activity> also(List<Activity> first, List<Activity> more) {
        List<Activity> all = new ArrayList<>(first);
        more.stream().filter(activity -> !all.contains(activity)).forEach(all::add);
        return all;
    }
}
