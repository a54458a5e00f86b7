package org.branchbook.servicedesk;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.partner.Joint;
import org.branchbook.partner.Joints;
import org.branchbook.partner.Partner;
import org.branchbook.register.Chosen;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.service.ServiceCategory;
import org.branchbook.servicelist.Engagement;
import org.branchbook.servicelist.JointListing;
import org.branchbook.servicelist.ServiceDoors;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** What a year has with partners, activities and shifts, and where two meet at one partner. */
public final class JointView implements RegisterScreen {
    private final Ui ui;
    private final ServiceDoors doors;
    private final Activities activities;
    private final Steps<Joint.Draft> steps;
    private final RegisterView<Engagement> list;

    public JointView(Ui ui, ServiceDoors doors, Joints joints, Activities activities) {
        this.ui = ui;
        this.doors = doors;
        this.activities = activities;
        steps = new Steps<>(ui, joints.kept(), _ -> ui.text("partner.joint"));
        list =
                new RegisterView<>(
                                ui,
                                new JointListing(doors, joints),
                                ui.text("partner.joints.empty"))
                        .reading(
                                joints.kept().changes(),
                                activities.changes(),
                                doors.shifts().kept().changes(),
                                doors.partners().changes())
                        .deeds(
                                ui.text("partner.joint.add"),
                                new RegisterView.Deeds<>(
                                        () -> edit(null), this::change, this::remove));
    }

    private void change(Engagement one) {
        Joint joint = one.joint();
        if (joint == null) {
            ui.notice(ui.text("partner.joint.isShift"));
        } else {
            edit(joint);
        }
    }

    private void remove(Engagement one) {
        Joint joint = one.joint();
        if (joint == null) {
            ui.notice(ui.text("partner.joint.isShift"));
        } else {
            steps.remove(joint.id(), joint.draft());
        }
    }

    private record Choices(List<Partner> partners, List<Activity> activities) {}

    private void edit(@Nullable Joint joint) {
        int year = list.year();
        ui.tasks()
                .run(() -> {
                    List<Partner> all = new ArrayList<>(doors.partners().all());
                    if (joint != null
                            && all.stream().noneMatch(p -> p.id() == joint.draft().partner())) {
                        all.add(doors.partners().get(joint.draft().partner()));
                    }
                    return new Choices(all, activities.year(year));
                })
                .onSuccess(choices -> edit(joint, choices));
    }

    private void edit(@Nullable Joint joint, Choices choices) {
        Form form = new Form(ui.messages());
        Field<@Nullable Activity> activity =
                form.choice(
                                "activity",
                                ui.text("partner.joint.what"),
                                choices.activities,
                                one -> one.date() + " " + one.title())
                        .required();
        Field<@Nullable Partner> partner =
                form.choice("partner", ui.text("partner.name"), choices.partners, Partner::name)
                        .required();
        Field<@Nullable ServiceCategory> category =
                form.choice(
                        "category",
                        ui.text("service.category"),
                        List.of(ServiceCategory.values()),
                        ui.messages()::text);
        category.help(ui.text("partner.joint.category.help"));
        if (joint != null) {
            activity.set(
                    Chosen.of(
                            choices.activities, one -> one.id().equals(joint.draft().activity())));
            partner.set(Chosen.of(choices.partners, one -> one.id() == joint.draft().partner()));
            category.set(ServiceCategory.valueOf(joint.draft().category()));
        }
        new RegisterEditor(ui, form, List.of())
                .open(
                        "joint-editor",
                        ui.text(joint == null ? "partner.joint.add" : "partner.joint.change"),
                        () -> draft(activity, partner, category.get()),
                        draft ->
                                joint == null
                                        ? steps.add(draft)
                                        : steps.change(joint.id(), joint.draft(), draft));
    }

    private static Joint.Draft draft(
            Field<@Nullable Activity> activity,
            Field<@Nullable Partner> partner,
            @Nullable ServiceCategory category) {
        ActivityId held = Chosen.needed(activity, "partner.problem.noActivity").id();
        long with = Chosen.needed(partner, "partner.problem.noPartner").id();
        return new Joint.Draft(
                with, held, (category == null ? ServiceCategory.OTHER : category).name());
    }

    @Override
    public RegisterView<Engagement> list() {
        return list;
    }
}
