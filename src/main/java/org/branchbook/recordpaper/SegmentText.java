package org.branchbook.recordpaper;

import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.SegmentRecord;
import org.branchbook.base.Dates;
import org.branchbook.rules.RuleBook;
import org.branchbook.vote.Resolution;
import org.branchbook.word.Paper;

/** Minutes and resolutions of one segment, the way they stand in the record of the gathering. */
final class SegmentText {
    private final Paper document;
    private final Activity activity;
    private final RuleBook rules;

    SegmentText(Paper document, Activity activity, RuleBook rules) {
        this.document = document;
        this.activity = activity;
        this.rules = rules;
    }

    /**
     * What the activity itself is about; its head stands in the table above. Returns how many
     * sections there are, for those that follow.
     */
    int own(String minutes, List<Resolution> resolutions) {
        return write(activity.type(), minutes, resolutions);
    }

    /** A further segment: what, when, who led it, its agenda, then its text. */
    void further(SegmentRecord segment, List<Resolution> resolutions) {
        String type = segment.type().documentName();
        String title = segment.segment().title();
        document.blank().title(title.isEmpty() ? type : type + "：" + title);
        document.body(
                "时间："
                        + Dates.time(segment.segment().start())
                        + "至"
                        + Dates.time(segment.segment().end()));
        String chair = activity.plan().people().chair();
        String leader = segment.leader().isEmpty() ? chair : segment.leader();
        if (!leader.isEmpty()) {
            boolean lecture = segment.type() == ActivityType.PARTY_LECTURE;
            document.body((lecture ? "授课人：" : "主持人：") + leader);
        }
        if (!segment.agenda().isEmpty()) {
            document.body("议题：" + String.join("；", segment.agenda()));
        }
        write(segment.type(), segment.minutes(), resolutions);
    }

    private int write(ActivityType type, String minutes, List<Resolution> resolutions) {
        String occasion = DocumentNames.occasion(type);
        MinutesText text = MinutesText.of(minutes);
        int section = text.sections();
        if (section == 0) {
            section++;
            document.heading(1, "一、" + occasion + "内容");
        }
        if (text.parts().isEmpty()) {
            document.body("（没有填写" + occasion + "记录）");
        }
        for (MinutesText.Part part : text.parts()) {
            if (part.level() == 0) {
                document.body(part.text());
            } else {
                document.heading(part.level(), part.text());
            }
        }
        if (!resolutions.isEmpty()) {
            document.heading(1, DocumentNames.numeral(++section) + "、会议决议");
            resolutions(resolutions);
        }
        return section;
    }

    private void resolutions(List<Resolution> all) {
        for (int i = 0; i < all.size(); i++) {
            String number = all.size() == 1 ? "" : "（" + DocumentNames.numeral(i + 1) + "）";
            document.body(number + all.get(i).wording());
            String vote = VoteText.of(all.get(i), activity, rules);
            if (!vote.isEmpty()) {
                document.body(vote);
            }
        }
    }
}
