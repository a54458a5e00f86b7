package org.branchbook.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.branchbook.activity.Resolution;
import org.branchbook.activity.ResolutionKind;
import org.branchbook.attendance.Totals;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.rules.VoteRule;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The rows of a resolution, with the verdict on its figures as they are typed. */
final class ResolutionForm {
    private final Ui ui;
    private final RecordPage page;
    private final Form form;
    private final Field<@Nullable ResolutionKind> kind;
    private final Field<String> wording;
    private final Map<String, Field<String>> figures = new LinkedHashMap<>();
    private final Field<Boolean> secret;
    private final Label verdict = new Label();

    ResolutionForm(Ui ui, RecordPage page, @Nullable Resolution before) {
        this.ui = ui;
        this.page = page;
        form = new Form(ui.messages()).columns(2);
        kind =
                form.choice(
                        "kind",
                        ui.text("record.vote.kind"),
                        List.of(ResolutionKind.values()),
                        ui.messages()::text);
        kind.wide();
        wording = form.area("wording", ui.text("record.vote.wording"), 4).required().wide();
        figure("votersDue", ui.text("record.vote.due"));
        figure("votersPresent", ui.text("record.vote.present"));
        figure("ayes", ui.text("record.vote.ayes"));
        figure("noes", ui.text("record.vote.noes"));
        figure("abstentions", ui.text("record.vote.abstentions"));
        figure("writtenAyes", ui.text("record.vote.written"));
        secret = form.check("secret", ui.text("record.vote.secret"));
        verdict.setId("verdict");
        verdict.setWrapText(true);
        verdict.setMinHeight(Region.USE_PREF_SIZE);
        form.note(verdict);
        fill(before);
        kind.onChange(_ -> kindChosen());
        wording.onChange(_ -> judge());
        secret.onChange(_ -> judge());
        figures.values().forEach(field -> field.onChange(_ -> judge()));
        judge();
    }

    private void figure(String name, String label) {
        Field<String> field = form.text(name, label);
        field.control().setMaxWidth(88);
        figures.put(name, field);
    }

    private void fill(@Nullable Resolution before) {
        Totals.Part voters = page.sheet().totals().voters();
        Resolution.Tally tally =
                before == null
                        ? new Resolution.Tally(voters.due(), voters.present(), 0, 0, 0, 0)
                        : before.tally();
        kind.set(before == null ? ResolutionKind.ORDINARY : before.kind());
        wording.set(before == null ? "" : before.wording());
        secret.set(before != null && before.secret());
        set("votersDue", tally.votersDue());
        set("votersPresent", tally.votersPresent());
        set("ayes", tally.ayes());
        set("noes", tally.noes());
        set("abstentions", tally.abstentions());
        set("writtenAyes", tally.writtenAyes());
    }

    private void set(String name, int number) {
        field(name).set(String.valueOf(number));
    }

    private Field<String> field(String name) {
        Field<String> field = figures.get(name);
        if (field == null) {
            throw new IllegalArgumentException(name);
        }
        return field;
    }

    Form form() {
        return form;
    }

    Field<String> wording() {
        return wording;
    }

    /** A ballot is ticked where the rule asks for one. */
    private void kindChosen() {
        ResolutionKind now = kind.get();
        if (now != null) {
            Votes.rule(page.rules(), now, page.activity())
                    .filter(VoteRule::secret)
                    .ifPresent(_ -> secret.set(true));
        }
        judge();
    }

    private void judge() {
        VerdictText now =
                unread().isEmpty()
                        ? VerdictText.of(resolution(), page, ui.messages())
                        : new VerdictText("", true);
        verdict.setText(now.text());
        verdict.getStyleClass().setAll("label", now.good() ? "good-text" : "warning-text");
    }

    private List<Problem> unread() {
        List<Problem> unread = new ArrayList<>();
        figures.forEach((name, field) -> {
            if (!field.get().strip().matches("\\d{0,6}")) {
                unread.add(Problem.of(name, "record.vote.number", field.get()));
            }
        });
        return unread;
    }

    private Resolution resolution() {
        ResolutionKind chosen = kind.get();
        return new Resolution(
                chosen == null ? ResolutionKind.ORDINARY : chosen,
                wording.get(),
                new Resolution.Tally(
                        number("votersDue"),
                        number("votersPresent"),
                        number("writtenAyes"),
                        number("ayes"),
                        number("noes"),
                        number("abstentions")),
                secret.get());
    }

    private int number(String name) {
        String text = field(name).get().strip();
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** The resolution, or null where something is wrong; the form says what. */
    @Nullable Resolution read() {
        List<Problem> problems = new ArrayList<>(unread());
        if (problems.isEmpty()) {
            problems.addAll(resolution().problems());
        }
        form.show(problems);
        return problems.isEmpty() ? resolution() : null;
    }
}
