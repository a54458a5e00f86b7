package org.branchbook.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.branchbook.branch.LocalRules;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.rules.CheckLevel;
import org.branchbook.rules.LocalRule;
import org.branchbook.rules.Period;
import org.branchbook.rules.RuleCard;
import org.branchbook.rules.StepLimit;
import org.branchbook.rules.VoteRule;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Asks what was decided instead of a rule, by whom and from when. */
final class LocalRuleEditor {
    private final Ui ui;
    private final LocalRules rules;

    LocalRuleEditor(Ui ui, LocalRules rules) {
        this.ui = ui;
        this.rules = rules;
    }

    void open(RuleCard card, Runnable saved) {
        Form form = new Form(ui.messages()).columns(2);
        Supplier<String> content = content(form, card.value(), card.code());
        Field<@Nullable LocalDate> from =
                form.date("from", ui.text("rulebook.from")).set(ui.today()).required();
        Field<@Nullable LocalDate> to = form.date("to", ui.text("rulebook.to"));
        Field<String> by = form.text("decidedBy", ui.text("rulebook.by")).required();
        Field<@Nullable LocalDate> on =
                form.date("decidedOn", ui.text("rulebook.on")).set(ui.today()).required();
        Field<String> note = form.text("note", ui.text("rulebook.note")).wide();
        ui.open(
                new Panel(ui.text("rulebook.decideTitle", RuleNames.name(card, ui.messages())))
                        .id("local-rule-panel")
                        .width(680)
                        .content(form.node())
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(
                                ui.text("rulebook.enter"),
                                () -> {
                                    LocalDate first = from.get();
                                    LocalDate day = on.get();
                                    if (!form.complete() || first == null || day == null) {
                                        return;
                                    }
                                    save(
                                            form,
                                            new LocalRule(
                                                    card.id(),
                                                    content.get(),
                                                    first,
                                                    to.get(),
                                                    new LocalRule.Decision(
                                                            by.get(), day, note.get())),
                                            saved);
                                }));
    }

    private Supplier<String> content(Form form, RuleCard.Value value, String code) {
        return switch (value) {
            case RuleCard.Value.Times times -> {
                Field<String> count =
                        form.text("content", ui.text("rulebook.times"))
                                .set(String.valueOf(times.times()));
                Field<@Nullable Period> period =
                        form.choice(
                                        "period",
                                        ui.text("rulebook.period"),
                                        List.of(Period.values()),
                                        ui.messages()::text)
                                .set(times.period());
                yield () ->
                        count.get().strip()
                                + "/"
                                + (period.get() == null ? "" : period.get().name());
            }
            case RuleCard.Value.Figure number -> {
                Field<String> text =
                        form.text("content", ui.text("rulebook.value"))
                                .set(String.valueOf(number.number()));
                yield () -> text.get().strip();
            }
            case RuleCard.Value.Limits limits -> figures(form, limits, StepLimit.mayBeNone(code));
            case RuleCard.Value.Level level -> level(form, level);
            case RuleCard.Value.Majority majority -> {
                Field<VoteRule.@Nullable Base> base =
                        form.choice(
                                        "content",
                                        ui.text("rulebook.countedBy"),
                                        List.of(VoteRule.Base.values()),
                                        ui.messages()::text)
                                .set(majority.base());
                yield () -> base.get() == null ? "" : base.get().name();
            }
        };
    }

    /**
     * One figure where the rule has one, two where it has two; what is wrong stands at the first.
     */
    private Supplier<String> figures(Form form, RuleCard.Value.Limits limits, boolean none) {
        boolean both = limits.least() > 0 && limits.most() > 0;
        boolean training = limits.kind() == StepLimit.Kind.TRAINING;
        String unit = ui.messages().text(limits.unit());
        String least = training ? ui.text("rulebook.days") : ui.text("rulebook.least", unit);
        String most = training ? ui.text("rulebook.hours") : ui.text("rulebook.most", unit);
        Field<String> first =
                form.text("content", limits.least() > 0 ? least : most)
                        .set(String.valueOf(limits.least() > 0 ? limits.least() : limits.most()));
        if (none) {
            first.help(ui.text("rulebook.none0"));
        }
        if (!both) {
            return () -> first.get().strip();
        }
        Field<String> last = form.text("most", most).set(String.valueOf(limits.most()));
        return () -> first.get().strip() + "-" + last.get().strip();
    }

    private Supplier<String> level(Form form, RuleCard.Value.Level level) {
        Field<@Nullable CheckLevel> chosen =
                form.choice(
                                "content",
                                ui.text("rulebook.level"),
                                List.of(CheckLevel.values()),
                                ui.messages()::text)
                        .set(level.level());
        return () -> chosen.get() == null ? "" : chosen.get().name();
    }

    private void save(Form form, LocalRule rule, Runnable saved) {
        ui.tasks()
                .run(() -> rules.add(rule))
                .onSuccess(id -> {
                    ui.close();
                    saved.run();
                    ui.done(
                            ui.text("rulebook.entered"),
                            () -> {
                                rules.remove(id);
                                ui.tasks().onFx(saved);
                            });
                })
                .onFailure(form.refusals(ui::failed));
    }
}
