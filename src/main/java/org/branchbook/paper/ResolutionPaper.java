package org.branchbook.paper;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Dates;
import org.branchbook.base.Text;
import org.branchbook.recordpaper.DocumentNames;
import org.branchbook.recordpaper.VoteText;
import org.branchbook.rules.RuleBook;
import org.branchbook.vote.Ballot;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.Votes;
import org.branchbook.word.Paper;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/**
 * 决议 on one person's way into the Party: main performance, voters due and present, the result, the
 * day (DEV26, article 21). The secretary signs by hand. A vote that was not carried is told as what
 * it is.
 */
final class ResolutionPaper {
    /** What a drafted wording ends with: the day and a place to sign, which stand below here. */
    private static final String SIGNED = "(?s)\\n[^\\n]*支部书记（签名）：\\s*$";

    /** Characters of a title in one line. */
    private static final int LINE = 20;

    private static final Pattern NAMED =
            Pattern.compile("(?:接收|延长|取消|讨论了|讨论|同意(?!接收|延长|取消))([\\p{IsHan}·]{2,15}?)同志");

    private final String branch;
    private final Activity activity;
    private final RuleBook rules;
    private final String state;

    /**
     * @param rules by which the vote is judged
     * @param state of the record, for the foot of the page
     */
    ResolutionPaper(String branch, Activity activity, RuleBook rules, String state) {
        this.branch = branch;
        this.activity = activity;
        this.rules = rules;
        this.state = state;
    }

    /** One a page. */
    Written written(List<Resolution> resolutions) {
        String name = resolutions.size() == 1 ? title(resolutions.getFirst()) : "支部党员大会决议";
        return new Written(
                name,
                state,
                paper -> {
                    for (int i = 0; i < resolutions.size(); i++) {
                        if (i > 0) {
                            paper.pageBreak();
                        }
                        write(paper, resolutions.get(i));
                    }
                });
    }

    private void write(Paper paper, Resolution resolution) {
        String title = title(resolution);
        int end = title.indexOf("同志") + 2;
        boolean wide = Text.ems(title) > LINE && end > 2 && end < title.length();
        paper.title(DocumentNames.titleLines(branch));
        paper.title(
                wide
                        ? new String[] {title.substring(0, end), title.substring(end)}
                        : new String[] {title});
        paper.blank();
        paper.body(
                Dates.document(activity.date())
                        + "，"
                        + branch
                        + "召开"
                        + type(resolution).documentName()
                        + "，"
                        + matter(resolution)
                        + "。");
        paper.body(resolution.wording().replaceFirst(SIGNED, ""));
        String vote = VoteText.of(resolution, activity, rules);
        if (!vote.isEmpty()) {
            paper.body(vote);
        }
        paper.blank();
        if (resolution.tally().counted()) {
            paper.table(numbers(resolution)).blank();
        }
        paper.signLines("支部书记（签字）：", "日期：");
    }

    private ActivityType type(Resolution resolution) {
        List<ActivityType> types = activity.plan().types();
        return types.get(Math.min(resolution.segment(), types.size() - 1));
    }

    private boolean carried(Resolution resolution) {
        return Votes.outcome(resolution, rules, type(resolution).committee(), activity.date())
                .map(Votes.Outcome::passed)
                .orElse(true);
    }

    private String title(Resolution resolution) {
        String who = who(resolution);
        String about =
                switch (resolution.kind()) {
                    case ADMISSION -> "接收" + who + "为中共预备党员";
                    case CONVERSION -> who + "转为中共正式党员";
                    case PROBATION_EXTENSION -> "延长" + who + "预备期";
                    case PROBATION_CANCELLATION -> "取消" + who + "预备党员资格";
                    case ORDINARY, ELECTION -> activity.title();
                };
        return "关于" + about + (carried(resolution) ? "的决议" : "的表决情况");
    }

    private static String matter(Resolution resolution) {
        String who = who(resolution);
        return switch (resolution.kind()) {
            case ADMISSION -> "讨论接收" + who + "为中共预备党员的问题";
            case CONVERSION -> "讨论" + who + "的转正问题";
            case PROBATION_EXTENSION -> "讨论延长" + who + "预备期的问题";
            case PROBATION_CANCELLATION -> "讨论取消" + who + "预备党员资格的问题";
            case ORDINARY, ELECTION -> "形成决议如下";
        };
    }

    private static String who(Resolution resolution) {
        String name = name(resolution);
        return (name.isEmpty() ? "＿＿＿＿" : name) + "同志";
    }

    /** As entered, or the one name that the wording calls 同志; "" where that is not one. */
    static String name(Resolution resolution) {
        String entered = resolution.ballot().subject().name();
        if (!entered.isEmpty()) {
            return entered;
        }
        Set<String> names =
                NAMED.matcher(resolution.wording())
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toSet());
        return names.size() == 1 ? names.iterator().next() : "";
    }

    /** The vote in numbers; what was not counted stays empty. */
    private WordTable numbers(Resolution resolution) {
        Resolution.Tally tally = resolution.tally();
        Ballot.Papers papers = resolution.ballot().papers();
        boolean counted = papers.counted();
        WordTable table =
                WordTable.columns(30, 22, 30, 22, 30, 22)
                        .fontSize(11)
                        .lineHeight(17)
                        .rowHeight(8.5);
        row(
                table,
                "应到会有表决权党员",
                tally.votersDue(),
                "实到会",
                tally.votersPresent(),
                "会前书面赞成",
                tally.writtenAyes());
        table.row(
                Cell.label("发出选票"),
                Cell.center(counted ? String.valueOf(papers.issued()) : ""),
                Cell.label("收回选票"),
                Cell.center(counted ? String.valueOf(papers.returned()) : ""),
                Cell.label("有效票"),
                Cell.center(counted ? String.valueOf(papers.valid()) : ""));
        row(table, "赞成", tally.ayes(), "反对", tally.noes(), "弃权", tally.abstentions());
        table.row(
                Cell.label("表决方式"),
                Cell.text(resolution.secret() ? "无记名投票" : "举手或其他方式").spanning(2),
                Cell.label("表决结果"),
                Cell.text(result(resolution)).spanning(2));
        return table.framed();
    }

    private String result(Resolution resolution) {
        return Votes.outcome(resolution, rules, type(resolution).committee(), activity.date())
                .map(outcome -> !outcome.valid() ? "无效" : outcome.passed() ? "通过" : "未通过")
                .orElse("");
    }

    private static void row(
            WordTable table, String a, int first, String b, int second, String c, int third) {
        table.row(
                Cell.label(a),
                Cell.center(String.valueOf(first)),
                Cell.label(b),
                Cell.center(String.valueOf(second)),
                Cell.label(c),
                Cell.center(String.valueOf(third)));
    }

    /** Whether a resolution has a paper of its own. */
    static boolean has(Resolution resolution) {
        return resolution.kind().personal();
    }
}
