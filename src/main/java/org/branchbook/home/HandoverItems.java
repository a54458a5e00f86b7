package org.branchbook.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchbook.activity.Activity;
import org.branchbook.base.Messages;
import org.branchbook.branch.Branch;
import org.branchbook.followup.FollowUp;
import org.branchbook.handover.HandoverPaper;
import org.branchbook.handover.HandoverPaper.Due;
import org.branchbook.handover.HandoverPaper.Sides;

/** Gathers for the list of a handover what there is, what is open, and what falls due. */
final class HandoverItems {
    private static final Messages CHINESE = new Messages(Locale.CHINA);
    private static final LocalDate EVER = LocalDate.of(1921, 7, 1);

    private final OpenBook book;
    private final LocalDate today;

    HandoverItems(OpenBook book) {
        this.book = book;
        this.today = LocalDate.now(book.clock());
    }

    HandoverPaper paper(String from, String to) {
        String branch = book.branches().find().map(Branch::name).orElse("");
        List<Activity> activities = book.activities().between(EVER, today.plusYears(10));
        List<FollowUp> followUps = book.kinds().followUps().open(today.plusYears(10));
        return new HandoverPaper(
                new Sides(branch, from.strip(), to.strip(), today),
                counts(activities),
                open(activities, followUps),
                book.reminders().due(today, CHINESE).stream()
                        .map(line -> new Due(line.on(), line.text(), line.why()))
                        .toList());
    }

    private Map<String, String> counts(List<Activity> activities) {
        long closed = activities.stream().filter(Activity::closed).count();
        long begun = activities.stream().filter(a -> a.state().begun()).count();
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put("党员名册（当日在册）", book.members().roster(today).size() + "人");
        counts.put("党小组", book.branches().groups().size() + "个");
        counts.put("活动记录", begun + "条，其中已关闭" + closed + "条");
        counts.put("已安排、未开展的活动", activities.size() - begun + "次");
        counts.put("活动起止", span(activities));
        counts.put("附件（签到表、照片、材料等）", book.book().attachments().all().size() + "个");
        counts.put("本地规定", book.rules().all().size() + "条");
        counts.put("豁免", book.waivers().between(EVER, today.plusYears(10)).size() + "条");
        counts.put("记录模板", book.papers().templates().all().size() + "个");
        counts.put("已归档留存的统计", book.figures().snapshots().all().size() + "份");
        return counts;
    }

    private static String span(List<Activity> activities) {
        return activities.isEmpty()
                ? "无"
                : activities.getFirst().date() + " 至 " + activities.getLast().date();
    }

    private static List<String> open(List<Activity> activities, List<FollowUp> followUps) {
        List<String> open = new ArrayList<>();
        for (Activity activity : activities) {
            if (activity.state().begun() && !activity.closed()) {
                open.add(activity.date() + " " + activity.title() + "：记录未关闭");
            }
        }
        for (FollowUp one : followUps) {
            String owner = one.draft().owner();
            open.add(
                    one.dueOn()
                            + "前 "
                            + one.draft().task()
                            + (owner.isEmpty() ? "" : "（" + owner + "）"));
        }
        return open;
    }
}
