package org.branchbook.backfill;

import java.text.Normalizer;
import java.util.Optional;
import org.branchbook.activity.ActivityType;

/** The words under which sheets name types of activity. */
public final class TypeWords {
    private TypeWords() {}

    public static Optional<ActivityType> read(String text) {
        String word = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\"“”]+", "");
        return ActivityType.parse(word)
                .or(() -> ActivityType.parse(word.replaceFirst("^(党支部|支部)", "")))
                .or(() -> ActivityType.parse(word.replaceFirst("(会议|活动|学习)$", "")))
                .or(() -> known(word));
    }

    private static Optional<ActivityType> known(String word) {
        return Optional.ofNullable(
                switch (word) {
                    case "支部大会", "党支部大会", "党支部党员大会", "全体党员大会" -> ActivityType.MEMBER_MEETING;
                    case "支委会议", "支部委员会议", "支委会会议", "党支部委员会", "党支部委员会会议" ->
                            ActivityType.COMMITTEE_MEETING;
                    case "党小组会议", "小组会", "小组会议" -> ActivityType.GROUP_MEETING;
                    case "上党课", "专题党课", "讲党课", "党课教育" -> ActivityType.PARTY_LECTURE;
                    case "固定党日", "党日活动", "党员活动日", "支部主题党日" -> ActivityType.THEME_PARTY_DAY;
                    case "专题组织生活会", "年度组织生活会" -> ActivityType.ORG_LIFE_MEETING;
                    case "政治学习", "理论学习会", "学习会" -> ActivityType.STUDY_SESSION;
                    case "志愿活动", "志愿服务活动" -> ActivityType.VOLUNTEER_SERVICE;
                    default -> null;
                });
    }
}
