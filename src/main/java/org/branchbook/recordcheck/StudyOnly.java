package org.branchbook.recordcheck;

import java.util.List;
import java.util.regex.Pattern;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.SegmentRecord;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;

/** R31: a members' meeting that only studied and decided nothing (以学代会). */
public final class StudyOnly implements RecordCheck {
    private static final Pattern STUDY = Pattern.compile("学习|传达|宣读|领学|观看|研读|诵读|重温");
    private static final Pattern MATTER = Pattern.compile("讨论|审议|表决|通报|研究|选举|决定|报告|总结|评议|安排");

    @Override
    public String code() {
        return "R31";
    }

    @Override
    public String todo() {
        return "check.R31.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        for (SegmentRecord each : facts.segments()) {
            boolean decided =
                    facts.resolutions().stream().anyMatch(r -> r.segment() == each.position());
            if (each.type() == ActivityType.MEMBER_MEETING && !decided && study(each.agenda())) {
                found.at(Part.AGENDA, "check.R31.study");
            }
        }
    }

    private static boolean study(List<String> agenda) {
        return !agenda.isEmpty()
                && agenda.stream()
                        .allMatch(
                                item -> STUDY.matcher(item).find() && !MATTER.matcher(item).find());
    }
}
