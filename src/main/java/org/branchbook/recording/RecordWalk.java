package org.branchbook.recording;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.SegmentRecord;
import org.branchbook.attendance.Totals;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.record.RecordPage;
import org.branchbook.record.Step;

/** What the steps of the walk say of themselves: what is there and what is missing. */
final class RecordWalk {
    private final RecordPage page;
    private final Messages messages;
    private final Activity activity;

    /**
     * A line below a step's name.
     *
     * @param lacking whether it names something that is missing
     */
    record Line(String text, boolean lacking) {}

    RecordWalk(RecordPage page, Messages messages) {
        this.page = page;
        this.messages = messages;
        this.activity = page.activity();
    }

    List<Line> lines(Step step) {
        List<Line> lines =
                switch (step) {
                    case PLAN -> plan();
                    case NOTIFY -> notice();
                    case SIGN_IN -> signIn();
                    case WRITE -> written();
                    case CHECK -> checked();
                    case CLOSE, DONE ->
                            List.of(
                                    said(
                                            activity.closed()
                                                    ? "record.walk.closed"
                                                    : "record.walk.notClosed"));
                };
        List<Line> all = new ArrayList<>(lines);
        page.content()
                .missing()
                .getOrDefault(step, List.of())
                .forEach(problem -> all.add(new Line(problem.text(messages), true)));
        return all;
    }

    private List<Line> plan() {
        var plan = activity.plan();
        List<Line> lines = new ArrayList<>();
        missing(lines, plan.place().isEmpty(), "record.walk.noPlace");
        missing(lines, plan.people().chair().isEmpty(), "record.walk.noChair");
        missing(lines, plan.people().recorder().isEmpty(), "record.walk.noRecorder");
        return lines.isEmpty() ? List.of(said("record.walk.complete")) : lines;
    }

    private List<Line> notice() {
        LocalDateTime notified = activity.stamps().notified();
        if (notified != null) {
            return List.of(
                    new Line(
                            messages.text(
                                    "record.walk.notified", notified.toLocalDate().toString()),
                            false));
        }
        boolean ahead =
                activity.state() == ActivityState.PLANNED && activity.date().isAfter(page.today());
        return List.of(
                new Line(messages.text("record.walk.notNotified"), ahead && !activity.closed()));
    }

    private List<Line> signIn() {
        Totals totals = page.sheet().totals();
        if (totals.unmarked() > 0) {
            boolean held = activity.state() != ActivityState.PLANNED;
            return List.of(
                    new Line(
                            messages.text("record.walk.unmarked", totals.due(), totals.unmarked()),
                            held || !activity.date().isAfter(page.today())));
        }
        return List.of(
                new Line(
                        messages.text(
                                "record.walk.marked",
                                totals.due(),
                                totals.present(),
                                totals.leave(),
                                totals.absent()),
                        false));
    }

    private List<Line> written() {
        List<Line> lines = new ArrayList<>();
        int length = 0;
        boolean several = page.segments().size() > 1;
        boolean begun = activity.state() != ActivityState.PLANNED;
        for (SegmentRecord each : page.segments()) {
            length += each.minutes().length();
            if (each.minutes().isBlank()) {
                String key = several ? "record.walk.noMinutesOf" : "record.walk.noMinutes";
                lines.add(new Line(messages.text(key, messages.text(each.type())), begun));
            }
        }
        if (lines.size() < page.segments().size()) {
            lines.add(
                    new Line(
                            messages.text(
                                    "record.walk.written",
                                    length,
                                    page.content().resolutions().size(),
                                    page.content().files()),
                            false));
        }
        return lines;
    }

    private List<Line> checked() {
        if (activity.closed() || activity.state() == ActivityState.PLANNED) {
            return List.of();
        }
        List<Problem> reviewed = page.content().missing().get(Step.CHECK);
        return reviewed != null && reviewed.isEmpty()
                ? List.of(said("record.walk.checked"))
                : List.of();
    }

    private void missing(List<Line> lines, boolean claim, String key) {
        if (claim) {
            lines.add(new Line(messages.text(key), true));
        }
    }

    private Line said(String key) {
        return new Line(messages.text(key), false);
    }
}
