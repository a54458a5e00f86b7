package org.branchbook.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.branchbook.base.Messages;
import org.branchbook.branch.GroupId;
import org.branchbook.member.Fact;
import org.branchbook.member.MemberField;
import org.branchbook.roster.FactLine;

/**
 * What a merge does not take over, in Chinese words for the remark. Private values are not told
 * there, where nothing masks them; the merge itself keeps them.
 */
final class LeftOut {
    private static final Messages CHINESE = new Messages(Locale.CHINA);

    private LeftOut() {}

    /** One line, "" where nothing is left out. */
    static String of(
            Comparison pair,
            MergeChoice.Taken taken,
            LocalDate today,
            Function<GroupId, String> groupName) {
        List<String> parts = new ArrayList<>();
        for (Comparison.FieldRow row : pair.fields()) {
            if (row.conflict() && !row.joined()) {
                boolean swap = taken.fields().contains(row.field());
                parts.add(word(row.field(), swap ? row.left() : row.right()));
            }
        }
        for (Comparison.FactRow row : pair.facts()) {
            if (row.conflict()) {
                List<Fact> lost = taken.facts().contains(row.kind()) ? row.left() : row.right();
                lost.forEach(fact -> parts.add(word(FactLine.of(fact, groupName, CHINESE))));
            }
        }
        for (Comparison.Clash clash : pair.clashes()) {
            if (!clash.left().equals(clash.right()) && !clash.place().closed()) {
                boolean swap = taken.marks().contains(clash.activity());
                parts.add(
                        clash.place().date()
                                + clash.place().title()
                                + "："
                                + words(swap ? clash.left() : clash.right()));
            }
        }
        return parts.isEmpty() ? "" : today + " 合并，另一份记录为：" + String.join("；", parts) + "。";
    }

    private static String word(MemberField field, String value) {
        String shown = field.sensitive() ? "与此不同，见合并记录" : field.shown(value, CHINESE);
        return CHINESE.text(field) + " " + shown;
    }

    private static String word(FactLine line) {
        return line.kind() + " " + line.what() + "（" + line.when() + "）";
    }

    /** 请假，出差. */
    static String words(Comparison.Marked marked) {
        String mark = CHINESE.text(marked.mark());
        return marked.reason().isEmpty() ? mark : mark + "，" + marked.reason();
    }
}
