package org.branchbook.recordpaper;

import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Dates;
import org.branchbook.base.Text;

/** What documents are called, and how a long name is broken. */
public final class DocumentNames {
    /** Characters of 22 points in a line of 156 mm. */
    private static final int TITLE_CHARACTERS = 20;

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final List<String> ENDS =
            List.of("大学", "学校", "学院", "公司", "委员会", "中心", "医院", "集团", "党委", "（");

    private DocumentNames() {}

    /** 支部党员大会会议记录, 党课记录, 主题党日活动记录. */
    static String minutes(ActivityType type) {
        String name = type.documentName();
        if (name.endsWith("会")) {
            return name + "会议记录";
        }
        return switch (type) {
            case THEME_PARTY_DAY, VOLUNTEER_SERVICE, DUES_DAY, POLITICAL_BIRTHDAY -> name + "活动记录";
            default -> name + "记录";
        };
    }

    /** 会议 or 活动, as the labels of a record call what took place: no service is a meeting. */
    static String occasion(ActivityType type) {
        return switch (type) {
            case PARTY_LECTURE,
                    THEME_PARTY_DAY,
                    VOLUNTEER_SERVICE,
                    DUES_DAY,
                    STUDY_SESSION,
                    TRAINING,
                    OATH_CEREMONY,
                    POLITICAL_BIRTHDAY,
                    HEART_TALK ->
                    "活动";
            default -> "会议";
        };
    }

    static String signIn(ActivityType type) {
        return type.documentName() + "签到表";
    }

    /** 2026年6月11日 19:00至20:40. */
    public static String time(Activity activity) {
        ActivityPlan.When when = activity.plan().when();
        return Dates.document(when.date())
                + " "
                + Dates.time(when.start())
                + "至"
                + Dates.time(when.end());
    }

    /** One line, or two that break after 大学, 学院 and the like and are about as long. */
    public static String[] titleLines(String name) {
        if (Text.ems(name) <= TITLE_CHARACTERS) {
            return new String[] {name};
        }
        int best = -1;
        for (int at = 1; at < name.length(); at++) {
            boolean fits =
                    Text.ems(name.substring(0, at)) <= TITLE_CHARACTERS
                            && Text.ems(name.substring(at)) <= TITLE_CHARACTERS;
            if (fits && endsUnit(name, at) && (best < 0 || closer(at, best, name.length()))) {
                best = at;
            }
        }
        return best < 0
                ? new String[] {name}
                : new String[] {name.substring(0, best), name.substring(best)};
    }

    private static boolean closer(int at, int best, int length) {
        return Math.abs(2 * at - length) < Math.abs(2 * best - length);
    }

    private static boolean endsUnit(String name, int at) {
        return ENDS.stream()
                .anyMatch(end ->
                        end.equals("（")
                                ? name.startsWith(end, at)
                                : name.startsWith(end, at - end.length()));
    }

    /** 一 to 九十九. */
    public static String numeral(int number) {
        String ones = number % 10 == 0 ? "" : NUMERALS.substring(number % 10 - 1, number % 10);
        if (number < 10) {
            return ones;
        }
        String tens = number / 10 == 1 ? "" : NUMERALS.substring(number / 10 - 1, number / 10);
        return tens + "十" + ones;
    }
}
