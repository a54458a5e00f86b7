package org.branchbook.recordpaper;

import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.rules.RuleBook;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.Votes;

/** The sentence that a record of minutes says of a vote, judged by the rule of its day. */
public final class VoteText {
    private VoteText() {}

    public static String of(Resolution resolution, Activity activity, RuleBook rules) {
        Resolution.Tally tally = resolution.tally();
        boolean told = resolution.wording().contains("应到会");
        if (!tally.counted() || told) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        text.append("应到会有表决权的党员")
                .append(tally.votersDue())
                .append("人，实到")
                .append(tally.votersPresent())
                .append("人，")
                .append(resolution.secret() ? "采取无记名投票方式表决：" : "表决结果：")
                .append("赞成")
                .append(tally.ayes())
                .append("人，反对")
                .append(tally.noes())
                .append("人，弃权")
                .append(tally.abstentions())
                .append("人");
        if (tally.writtenAyes() > 0) {
            text.append("；会前以书面形式表示赞成").append(tally.writtenAyes()).append("人");
        }
        return text.append("。").append(verdict(resolution, activity, rules)).toString();
    }

    private static String verdict(Resolution resolution, Activity activity, RuleBook rules) {
        List<ActivityType> types = activity.plan().types();
        ActivityType type = types.get(Math.min(resolution.segment(), types.size() - 1));
        return Votes.outcome(resolution, rules, type.committee(), activity.date())
                .map(VoteText::words)
                .orElse("");
    }

    private static String words(Votes.Outcome verdict) {
        if (!verdict.valid()) {
            return "到会人数不符合规定，表决无效。";
        }
        return verdict.passed() ? "到会人数和赞成人数符合规定，决议通过。" : "赞成人数未达到规定，决议未通过。";
    }
}
