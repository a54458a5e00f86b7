package org.branchbook.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import org.branchbook.attendance.Totals;
import org.branchbook.base.Problem;
import org.branchbook.base.Text;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.record.RecordPage;
import org.branchbook.rules.VoteRule;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.branchbook.vote.Ballot;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.ResolutionKind;
import org.branchbook.vote.Votes;
import org.branchbook.vote.Wording;
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
    private final BallotRows ballot;
    private final Button draft;
    private final Label verdict = new Label();
    private Runnable typed = () -> {};

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
        wording = form.area("wording", ui.text("record.vote.wording"), 5).required().wide();
        draft =
                Buttons.id(
                        "draft-wording",
                        Buttons.plain(ui.text("record.vote.draft"), Icon.EDIT, this::draft));
        form.note(draft);
        figure("votersDue", ui.text("record.vote.due"));
        figure("votersPresent", ui.text("record.vote.present"));
        secret = form.check("secret", ui.text("record.vote.secret"));
        secret.wide();
        figure("ayes", ui.text("record.vote.ayes"));
        figure("noes", ui.text("record.vote.noes"));
        figure("abstentions", ui.text("record.vote.abstentions"));
        figure("writtenAyes", ui.text("record.vote.written"));
        ballot = new BallotRows(ui, form, page);
        verdict.setId("verdict");
        verdict.setWrapText(true);
        verdict.setMinHeight(Region.USE_PREF_SIZE);
        form.note(verdict);
        fill(before);
        rows();
        kind.onChange(_ -> kindChosen());
        secret.onChange(_ -> rows());
        wording.onChange(_ -> judge());
        ballot.onChange(this::balloted);
        figures.values().forEach(field -> field.onChange(_ -> judge()));
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
        kind.set(before == null ? Voters.usual(page) : before.kind());
        wording.set(before == null ? "" : before.wording());
        boolean ballots = rule().map(VoteRule::secret).orElse(false);
        secret.set(before == null ? ballots : before.secret());
        set("votersDue", tally.votersDue());
        set("votersPresent", tally.votersPresent());
        set("ayes", tally.ayes());
        set("noes", tally.noes());
        set("abstentions", tally.abstentions());
        set("writtenAyes", tally.writtenAyes());
        ballot.fill(before == null ? Ballot.NONE : before.ballot());
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

    /** Who keeps what is typed while it is. */
    void onTyped(Runnable listener) {
        typed = listener;
    }

    /** What stands in the fields, as it was typed. */
    Map<String, String> typed() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("kind", chosen().name());
        all.put("wording", wording.get());
        all.put("secret", String.valueOf(secret.get()));
        figures.forEach((name, field) -> all.put(name, field.get()));
        ballot.typed(all);
        return all;
    }

    /** Puts back what {@link #typed()} gave. */
    void restore(Map<String, String> all) {
        String name = all.getOrDefault("kind", "");
        Stream.of(ResolutionKind.values())
                .filter(each -> each.name().equals(name))
                .findAny()
                .ifPresent(kind::set);
        wording.set(all.getOrDefault("wording", ""));
        secret.set(Boolean.parseBoolean(all.getOrDefault("secret", "")));
        figures.forEach((figure, field) -> field.set(all.getOrDefault(figure, "")));
        ballot.restore(all);
        rows();
    }

    Form form() {
        return form;
    }

    Field<String> wording() {
        return wording;
    }

    private ResolutionKind chosen() {
        ResolutionKind now = kind.get();
        return now == null ? ResolutionKind.ORDINARY : now;
    }

    private Optional<VoteRule> rule() {
        return Votes.rule(
                page.rules(), chosen(), page.here().type().committee(), page.activity().date());
    }

    /** A ballot is ticked where the rule asks for one. */
    private void kindChosen() {
        rule().filter(VoteRule::secret).ifPresent(_ -> secret.set(true));
        rows();
    }

    /** Shows the rows that this kind of vote has. */
    private void rows() {
        boolean election = chosen() == ResolutionKind.ELECTION;
        boolean written = rule().map(VoteRule::writtenCount).orElse(false);
        boolean there = !field("writtenAyes").get().matches("0?");
        ballot.use(chosen().personal(), election, secret.get(), written);
        field("writtenAyes").used(written || there);
        for (String name : List.of("ayes", "noes", "abstentions")) {
            field(name).used(!election);
        }
        judge();
    }

    /** Written opinions entered by name are counted by themselves. */
    private void balloted() {
        ballot.writtenAyes().ifPresent(ayes -> set("writtenAyes", ayes));
        judge();
    }

    private void judge() {
        VerdictText now =
                unread().isEmpty()
                        ? VerdictText.of(resolution(), page, ui.messages())
                        : new VerdictText("", true);
        verdict.setText(now.text());
        verdict.getStyleClass().setAll("label", now.good() ? "good-text" : "warning-text");
        draft.setDisable(!unread().isEmpty() || !Wording.fits(resolution()));
        typed.run();
    }

    /** Puts the numbers into the text; Ctrl+Z in the field takes it back. */
    private void draft() {
        Resolution now = resolution();
        Votes.outcome(now, page.rules(), page.here().type().committee(), page.activity().date())
                .ifPresent(outcome -> {
                    String text = Wording.of(now, outcome, page.activity().date());
                    if (wording.control() instanceof TextArea area) {
                        area.replaceText(0, area.getLength(), text);
                        area.requestFocus();
                    }
                });
    }

    private List<Problem> unread() {
        List<Problem> unread = new ArrayList<>();
        figures.forEach((name, field) -> {
            if (!field.get().strip().matches("\\d{0,6}")) {
                unread.add(Problem.of(name, "record.vote.number", field.get()));
            }
        });
        unread.addAll(ballot.unread());
        return unread;
    }

    private Resolution resolution() {
        boolean election = chosen() == ResolutionKind.ELECTION;
        return new Resolution(
                chosen(),
                Text.clean(wording.get()),
                new Resolution.Tally(
                        number("votersDue"),
                        number("votersPresent"),
                        number("writtenAyes"),
                        election ? 0 : number("ayes"),
                        election ? 0 : number("noes"),
                        election ? 0 : number("abstentions")),
                secret.get(),
                ballot.read(chosen().personal(), election, secret.get()),
                page.segment());
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
