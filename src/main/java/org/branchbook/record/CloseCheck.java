package org.branchbook.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Resolution;
import org.branchbook.activity.Votes;
import org.branchbook.activity.Wording;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.Totals;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.rules.RuleBook;
import org.branchbook.rules.VoteRule;

/**
 * What a record lacks before it is closed; said, with unmarked people alone standing in the way.
 */
final class CloseCheck {
    private final RuleBook rules;
    private final Messages messages;

    CloseCheck(RuleBook rules, Messages messages) {
        this.rules = rules;
        this.messages = messages;
    }

    List<Problem> of(AttendanceSheet sheet, List<Resolution> resolutions) {
        List<Problem> warnings = new ArrayList<>();
        missing(sheet.activity(), warnings);
        away(sheet, warnings);
        quorum(sheet, warnings);
        for (Resolution resolution : resolutions) {
            vote(sheet.activity(), resolution, warnings);
        }
        return warnings;
    }

    private static void missing(Activity activity, List<Problem> warnings) {
        String chair = activity.plan().people().chair();
        String recorder = activity.plan().people().recorder();
        if (activity.plan().place().isEmpty()) {
            warnings.add(Problem.of("place", "record.warning.place"));
        }
        if (chair.isEmpty()) {
            warnings.add(Problem.of("chair", "record.warning.chair"));
        }
        if (recorder.isEmpty()) {
            warnings.add(Problem.of("recorder", "record.warning.recorder"));
        }
        if (!chair.isEmpty() && chair.equals(recorder)) {
            warnings.add(Problem.of("recorder", "record.warning.sameRecorder", chair));
        }
        if (activity.agenda().isEmpty()) {
            warnings.add(Problem.of("agenda", "record.warning.agenda"));
        }
        if (activity.minutes().isBlank()) {
            warnings.add(Problem.of("minutes", "record.warning.minutes"));
        }
    }

    private static void away(AttendanceSheet sheet, List<Problem> warnings) {
        String leave = unexplained(sheet, Mark.LEAVE);
        if (!leave.isEmpty()) {
            warnings.add(Problem.of("attendance", "record.warning.leave", leave));
        }
        String absent = unexplained(sheet, Mark.ABSENT);
        if (!absent.isEmpty()) {
            warnings.add(Problem.of("attendance", "record.warning.absent", absent));
        }
        if (sheet.rows().isEmpty()) {
            warnings.add(Problem.of("attendance", "record.warning.nobody"));
        }
    }

    private static String unexplained(AttendanceSheet sheet, Mark mark) {
        return sheet.marked(mark).stream()
                .filter(row -> row.reason().isEmpty())
                .map(AttendanceRow::name)
                .collect(Collectors.joining("、"));
    }

    private void quorum(AttendanceSheet sheet, List<Problem> warnings) {
        if (sheet.activity().type() != ActivityType.MEMBER_MEETING) {
            return;
        }
        Totals.Part voters = sheet.totals().voters();
        rules.vote(VoteRule.Kind.ORDINARY, sheet.activity().date())
                .filter(rule -> !rule.valid().isReachedBy(voters.present(), voters.due()))
                .ifPresent(rule ->
                        warnings.add(
                                Problem.of(
                                        "attendance",
                                        "record.warning.quorum",
                                        voters.due(),
                                        voters.present(),
                                        rule.basis().text(messages))));
    }

    private void vote(Activity activity, Resolution resolution, List<Problem> warnings) {
        if (!resolution.tally().counted()) {
            warnings.add(Problem.of("resolutions", "record.warning.noCount", brief(resolution)));
            return;
        }
        Votes.outcome(resolution, rules, type(activity, resolution), activity.date())
                .filter(outcome -> !outcome.passed())
                .ifPresent(outcome ->
                        warnings.add(
                                Problem.of(
                                        "resolutions",
                                        "record.warning.vote",
                                        brief(resolution),
                                        outcome.rule().basis().text(messages))));
        if (Wording.stale(resolution)) {
            warnings.add(Problem.of("resolutions", "record.warning.stale", brief(resolution)));
        }
        if (resolution.wording().contains(Wording.BLANK)) {
            warnings.add(Problem.of("resolutions", "record.warning.blank", brief(resolution)));
        }
    }

    private static ActivityType type(Activity activity, Resolution resolution) {
        List<ActivityType> types = activity.plan().types();
        return types.get(Math.min(resolution.segment(), types.size() - 1));
    }

    private static String brief(Resolution resolution) {
        String wording = resolution.wording();
        return wording.length() > 20 ? wording.substring(0, 20) + "…" : wording;
    }
}
