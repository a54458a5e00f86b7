package org.branchbook.planning;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Problem;
import org.branchbook.branch.Branches;
import org.branchbook.branch.GroupId;
import org.branchbook.member.Members;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The panel that plans an activity or changes a plan. */
public final class PlanEditor {
    private final Ui ui;
    private final Activities activities;
    private final Members members;
    private final Branches branches;
    private Consumer<ActivityId> saved = _ -> {};

    public PlanEditor(Ui ui, Activities activities, Members members, Branches branches) {
        this.ui = ui;
        this.activities = activities;
        this.members = members;
        this.branches = branches;
    }

    /** Told of every activity that was planned or changed here, on the FX thread. */
    public PlanEditor onSaved(Consumer<ActivityId> listener) {
        saved = listener;
        return this;
    }

    /** Plans something on a day; the type is the one to choose first. */
    public void plan(LocalDate day) {
        plan(ActivityType.MEMBER_MEETING, day);
    }

    public void plan(ActivityType type, LocalDate day) {
        plan(type, day, null);
    }

    /** Plans something of a type, for one group's meeting with the group filled in. */
    public void plan(ActivityType type, LocalDate day, @Nullable GroupId group) {
        ui.tasks()
                .run(() -> PlanContext.load(day, activities, members, branches))
                .onSuccess(context -> {
                    PlanForm form = new PlanForm(ui, context);
                    form.begin(type, day, group);
                    open(ui.text("planning.new"), form, null);
                });
    }

    /**
     * Plans the same again on the next such weekday after it and after today; attendance, minutes
     * and evidence are not copied.
     */
    public void copy(ActivityId id) {
        ui.tasks()
                .run(() -> {
                    Activity activity = activities.get(id);
                    return new Loaded(activity, context(next(activity.date())), 0);
                })
                .onSuccess(loaded -> {
                    PlanForm form = new PlanForm(ui, loaded.context);
                    ActivityPlan plan = loaded.activity.plan();
                    form.fill(again(plan, next(loaded.activity.date())));
                    open(ui.text("planning.copy"), form, null);
                });
    }

    private LocalDate next(LocalDate before) {
        LocalDate today = ui.today();
        return (before.isBefore(today) ? today : before)
                .with(TemporalAdjusters.next(before.getDayOfWeek()));
    }

    private static ActivityPlan again(ActivityPlan plan, LocalDate day) {
        return new ActivityPlan(
                plan.type(),
                plan.titleOn(day),
                plan.when().on(day),
                plan.place(),
                plan.people(),
                new ActivityPlan.More(plan.more().segments(), null, null));
    }

    public void edit(ActivityId id) {
        ui.tasks()
                .run(() -> {
                    Activity activity = activities.open(id);
                    return new Loaded(
                            activity,
                            context(activity.date()),
                            activities.fromHereOn(id).size() - 1);
                })
                .onSuccess(loaded -> {
                    PlanForm form = new PlanForm(ui, loaded.context);
                    form.fill(loaded.activity.plan());
                    if (loaded.later > 0) {
                        form.offerLater(loaded.later);
                    }
                    open(ui.text("planning.change"), form, loaded.activity);
                });
    }

    private PlanContext context(LocalDate day) {
        return PlanContext.load(day, activities, members, branches);
    }

    private void open(String heading, PlanForm form, @Nullable Activity before) {
        Label warnings = new Label();
        warnings.setId("plan-warnings");
        warnings.getStyleClass().add("warning-text");
        warnings.setGraphic(Icon.WARNING.node());
        warnings.setWrapText(true);
        warnings.setMinHeight(Region.USE_PREF_SIZE);
        show(warnings, List.of());
        form.form().note(warnings);
        form.onChange(() -> warn(form, warnings, before));
        warn(form, warnings, before);
        ui.open(
                new Panel(heading)
                        .id("plan-panel")
                        .width(680)
                        .scrolling(form.form().node())
                        .focus(form.titleField().control())
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(
                                before == null
                                        ? ui.text("planning.save.new")
                                        : ui.text("planning.save.change"),
                                () -> save(form, before)));
    }

    private void warn(PlanForm form, Label line, @Nullable Activity before) {
        ActivityPlan plan = form.plan();
        if (plan == null) {
            show(line, List.of());
            return;
        }
        LocalDate day = plan.when().date();
        ui.tasks()
                .run(() -> {
                    var rules =
                            new PlanWarnings(
                                    branches.holidays().calendar(),
                                    new Clashes(members.history()),
                                    ui.messages().locale());
                    ActivityId self = before == null ? null : before.id();
                    return rules.of(plan, activities.between(day, day), self);
                })
                .onSuccess(found -> show(line, found));
    }

    private void show(Label line, List<Problem> warnings) {
        line.setText(
                warnings.stream()
                        .map(w -> w.text(ui.messages()))
                        .collect(Collectors.joining("\n")));
        line.setVisible(!warnings.isEmpty());
        line.setManaged(!warnings.isEmpty());
    }

    private void save(PlanForm form, @Nullable Activity before) {
        ActivityPlan plan = form.read();
        if (plan == null) {
            return;
        }
        ui.tasks()
                .run(() -> write(plan, before, form.later()))
                .onSuccess(written -> done(written, plan, before))
                .onFailure(form.form().refusals(ui::failed));
    }

    /** What was written, and the plans it took the place of. */
    private record Written(ActivityId id, Map<ActivityId, ActivityPlan> before) {}

    private Written write(ActivityPlan plan, @Nullable Activity before, boolean later) {
        if (before == null) {
            return new Written(activities.plan(plan), Map.of());
        }
        if (later) {
            return new Written(before.id(), activities.changeFromHereOn(before.id(), plan));
        }
        activities.change(before.id(), plan);
        return new Written(before.id(), Map.of(before.id(), before.plan()));
    }

    private void done(Written written, ActivityPlan plan, @Nullable Activity before) {
        ui.close();
        ActivityId id = written.id();
        if (before == null) {
            ui.done(
                    ui.text("planning.planned", id.value(), plan.title()),
                    () -> activities.remove(id));
        } else if (!before.plan().equals(plan)) {
            int count = written.before().size();
            ui.done(
                    count > 1
                            ? ui.text("planning.changed.all", count, plan.title())
                            : ui.text("planning.changed", plan.title()),
                    () -> activities.changeAll(written.before()));
        }
        saved.accept(id);
    }

    /**
     * @param later how many copies of a recurring plan follow
     */
    private record Loaded(Activity activity, PlanContext context, int later) {}
}
