package org.branchbook.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.Post;
import org.branchbook.member.RosterEntry;
import org.jspecify.annotations.Nullable;

/** What a plan begins with: as the last time for this type, else the usual. */
public record PlanDefaults(PlanContext context) {
    private static final LocalTime START = LocalTime.of(14, 30);
    private static final int OFFERED = 8;

    /** 3月支部党员大会; Chinese in every language of the window, as documents carry it. */
    public static String title(ActivityType type, LocalDate day) {
        return day.getMonthValue() + "月" + type.documentName();
    }

    List<String> titles(ActivityType type, LocalDate day) {
        return offered(Stream.concat(Stream.of(title(type, day)), of(type).map(Activity::title)));
    }

    LocalTime start(ActivityType type) {
        return last(type, plan -> plan.when().start()).orElse(START);
    }

    /** As long as the last time, else as is usual for the type. */
    public Duration duration(ActivityType type) {
        return last(type, plan -> Duration.between(plan.when().start(), plan.when().end()))
                .orElseGet(() -> usual(type));
    }

    private static Duration usual(ActivityType type) {
        return Duration.ofMinutes(
                switch (type) {
                    case HEART_TALK, DUES_DAY -> 30;
                    case COMMITTEE_MEETING, GROUP_MEETING, OATH_CEREMONY, FIRST_TOPIC -> 60;
                    case POLITICAL_BIRTHDAY -> 60;
                    case MEMBER_MEETING, PARTY_LECTURE, REPORT_APPRAISAL -> 90;
                    case ORG_LIFE_MEETING, DEMOCRATIC_APPRAISAL -> 120;
                    case STUDY_SESSION, ELECTION_MEETING -> 120;
                    case THEME_PARTY_DAY, VOLUNTEER_SERVICE, TRAINING -> 180;
                });
    }

    public String place(ActivityType type) {
        return last(type, ActivityPlan::place).orElse("");
    }

    List<String> places() {
        return offered(context.recent().stream().map(a -> a.plan().place()));
    }

    /** The group's leader for its meeting, else the secretary; "" where the post is not held. */
    public String chair(ActivityType type, @Nullable GroupId group) {
        return type == ActivityType.GROUP_MEETING
                ? holder(Post.GROUP_LEADER, group)
                : holder(Post.SECRETARY, null);
    }

    /** As the last time in the group or of such a talk, else the organisation commissioner. */
    public String recorder(ActivityType type, @Nullable GroupId group) {
        return switch (type) {
            case HEART_TALK -> last(type, plan -> plan.people().recorder()).orElse("");
            case GROUP_MEETING ->
                    of(type).map(activity -> activity.plan().people())
                            .filter(people -> Objects.equals(people.audience().group(), group))
                            .map(ActivityPlan.People::recorder)
                            .findFirst()
                            .orElse("");
            default -> holder(Post.ORG_COMMISSIONER, null);
        };
    }

    /** The names of the roster, holders of posts first. */
    List<String> names() {
        return Stream.concat(
                        context.roster().stream().filter(e -> !e.posts().isEmpty()),
                        context.roster().stream().filter(RosterEntry::counts))
                .map(RosterEntry::name)
                .distinct()
                .toList();
    }

    private String holder(Post post, @Nullable GroupId group) {
        return context.roster().stream()
                .filter(e -> e.posts().contains(post))
                .filter(e -> group == null || group.equals(e.group()))
                .map(RosterEntry::name)
                .findFirst()
                .orElse("");
    }

    private <T> Optional<T> last(ActivityType type, Function<ActivityPlan, T> what) {
        return of(type).map(Activity::plan).map(what).findFirst();
    }

    private Stream<Activity> of(ActivityType type) {
        return context.recent().stream().filter(a -> a.type() == type);
    }

    private static List<String> offered(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).distinct().limit(OFFERED).toList();
    }
}
