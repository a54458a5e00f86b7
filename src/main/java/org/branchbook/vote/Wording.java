package org.branchbook.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.branchbook.base.Dates;
import org.branchbook.rules.ElectionCount;

/**
 * The text of a resolution that the numbers make: a draft to edit, never the whole. It has what an
 * admission must say (DEV26, article 21): the main performance, left blank for its author, voters
 * due and present, the result, the day, and the secretary's signature. Chinese, as the document is.
 */
public final class Wording {
    /** Left for the author; a resolution with it is not finished. */
    public static final String BLANK = "＿＿＿＿";

    private static final Pattern FAILED =
            Pattern.compile("未(?:获|能|予)?通过|没有?通过|不予通过|否决|表决无效|(?i:not carried|not passed)");

    private final Resolution resolution;
    private final Votes.Outcome outcome;
    private final LocalDate day;

    private Wording(Resolution resolution, Votes.Outcome outcome, LocalDate day) {
        this.resolution = resolution;
        this.outcome = outcome;
        this.day = day;
    }

    /** The draft, of a resolution that {@link #fits}. */
    public static String of(Resolution resolution, Votes.Outcome outcome, LocalDate day) {
        Wording wording = new Wording(resolution, outcome, day);
        return switch (resolution.kind()) {
            case ORDINARY -> wording.ordinary();
            case ELECTION -> wording.election();
            default -> wording.personal();
        };
    }

    /** Whether the text itself says that nothing was carried. */
    public static boolean admitsFailure(Resolution resolution) {
        return FAILED.matcher(resolution.wording()).find();
    }

    /** Whether a text that tells of the vote tells other numbers than were entered. */
    public static boolean stale(Resolution resolution) {
        return resolution.wording().contains("应到会") && !carries(resolution);
    }

    /** Whether the text has the numbers of the vote. */
    public static boolean carries(Resolution resolution) {
        Resolution.Tally tally = resolution.tally();
        List<String> wanted = new ArrayList<>();
        wanted.add(tally.votersDue() + "人");
        wanted.add(tally.votersPresent() + "人");
        List<Ballot.Candidate> candidates = resolution.ballot().election().candidates();
        if (candidates.isEmpty()) {
            wanted.add("赞成" + tally.ayes());
        }
        candidates.forEach(candidate -> wanted.add(candidate.name() + "得赞成票" + candidate.ayes()));
        return wanted.stream().allMatch(resolution.wording()::contains);
    }

    private String ordinary() {
        String before = resolution.wording().replaceAll("大会应到会.*$", "").strip();
        String end = before.isEmpty() || Pattern.matches("(?s).*[。！？]", before) ? "" : "。";
        return before + end + numbers() + (outcome.passed() ? "决议通过。" : result());
    }

    private String personal() {
        String name = resolution.ballot().subject().name();
        String who = (name.isEmpty() ? BLANK : name) + "同志";
        String matter =
                switch (resolution.kind()) {
                    case ADMISSION -> "入党";
                    case CONVERSION -> "转正";
                    case PROBATION_EXTENSION -> "延长预备期";
                    default -> "取消预备党员资格";
                };
        return "大会讨论了"
                + who
                + "的"
                + matter
                + "问题。"
                + who
                + "的主要表现："
                + BLANK
                + "。"
                + numbers()
                + (outcome.passed() ? decided(who) : result())
                + "\n"
                + Dates.document(day)
                + "　支部书记（签名）：";
    }

    private String decided(String who) {
        return switch (resolution.kind()) {
            case ADMISSION -> "赞成人数超过应到会有表决权的党员的半数，同意接收" + who + "为中共预备党员。";
            case CONVERSION -> "赞成人数超过应到会有表决权的党员的半数，同意" + who + "按期转为中共正式党员。";
            case PROBATION_EXTENSION ->
                    "赞成人数超过应到会有表决权的党员的半数，决定延长" + who + "的预备期" + BLANK + "，报上级党组织批准。";
            default -> "赞成人数超过应到会有表决权的党员的半数，决定取消" + who + "的预备党员资格，报上级党组织批准。";
        };
    }

    private String result() {
        return outcome.valid() ? "赞成人数未达到规定，决议未通过。" : "到会人数或选票不符合规定，表决无效。";
    }

    private String numbers() {
        Resolution.Tally tally = resolution.tally();
        StringBuilder text = new StringBuilder();
        text.append("大会应到会有表决权的党员")
                .append(tally.votersDue())
                .append("人，实到会")
                .append(tally.votersPresent())
                .append("人，")
                .append(resolution.secret() ? "采取无记名投票方式表决，" : "表决结果：")
                .append(papers())
                .append("赞成")
                .append(tally.ayes())
                .append("人，反对")
                .append(tally.noes())
                .append("人，弃权")
                .append(tally.abstentions())
                .append("人");
        if (tally.writtenAyes() > 0) {
            text.append("，会前以书面形式表示赞成").append(tally.writtenAyes()).append("人");
        }
        return text.append("。").toString();
    }

    private String papers() {
        Ballot.Papers papers = resolution.ballot().papers();
        return papers.counted()
                ? "发出选票%d张，收回%d张，其中有效票%d张，"
                        .formatted(papers.issued(), papers.returned(), papers.valid())
                : "";
    }

    private String election() {
        Resolution.Tally tally = resolution.tally();
        Ballot.Election election = resolution.ballot().election();
        List<String> votes = new ArrayList<>();
        List<String> elected = new ArrayList<>();
        for (int i = 0; i < election.candidates().size(); i++) {
            Ballot.Candidate candidate = election.candidates().get(i);
            votes.add(candidate.name() + "得赞成票" + candidate.ayes() + "票");
            boolean in = outcome.standings().get(i) == ElectionCount.Standing.ELECTED;
            if (in) {
                elected.add(candidate.name());
            }
        }
        String result =
                !outcome.valid()
                        ? "选举无效，应重新选举。"
                        : elected.isEmpty()
                                ? "没有候选人当选。"
                                : elected.stream().collect(Collectors.joining("、")) + "当选。";
        return "大会应到会有选举权的党员"
                + tally.votersDue()
                + "人，实到会"
                + tally.votersPresent()
                + "人，应选"
                + election.seats()
                + "人，采取无记名投票方式选举，"
                + papers()
                + String.join("，", votes)
                + "。"
                + result;
    }

    /** Whether a draft is of use here: an election has candidates, everything else votes. */
    public static boolean fits(Resolution resolution) {
        Resolution.Tally tally = resolution.tally();
        return resolution.kind() == ResolutionKind.ELECTION
                ? tally.counted() && !resolution.ballot().election().candidates().isEmpty()
                : tally.cast() + tally.writtenAyes() > 0;
    }
}
