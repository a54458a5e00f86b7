package org.branchbook.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.ComboBox;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.PartyGroup;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.MemberId;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a plan. What was offered follows the type and the start until somebody types over it.
 */
final class PlanForm {
    private final Ui ui;
    private final PlanDefaults defaults;
    private final List<PartyGroup> groups;
    private final Form form;
    private final Field<@Nullable ActivityType> type;
    private final Field<String> title;
    private final Field<@Nullable LocalDate> date;
    private final Field<@Nullable LocalTime> start;
    private final Field<@Nullable LocalTime> end;
    private final Field<String> place;
    private final Field<String> chair;
    private final Field<String> recorder;
    private final Field<Audience.@Nullable Kind> audience;
    private final Field<@Nullable PartyGroup> group;
    private final Field<Set<MemberId>> people;
    private final PeopleChoice choice;
    private final YearField year;
    private final SegmentRows segments;
    private final Map<Field<?>, Object> offered = new HashMap<>();
    private ActivityPlan.More more = ActivityPlan.More.NONE;
    private @Nullable Field<Boolean> later;
    private Runnable changed = () -> {};

    PlanForm(Ui ui, PlanContext context) {
        this.ui = ui;
        defaults = new PlanDefaults(context);
        groups = context.groups();
        form = new Form(ui.messages()).columns(2);
        type = choice("type", text("planning.type"), List.of(ActivityType.values()));
        type.required();
        date = form.date("date", text("planning.date")).required();
        title = form.pick("title", text("planning.title"), List.of()).required().wide();
        start = form.time("start", text("planning.start")).required();
        end = form.time("end", text("planning.end")).required();
        place = form.pick("place", text("planning.place"), defaults.places()).wide();
        List<String> names = defaults.names();
        chair = form.pick("chair", text("planning.chair"), names);
        recorder = form.pick("recorder", text("planning.recorder"), names);
        audience = choice("audience", text("planning.audience"), List.of(Audience.Kind.values()));
        group = form.choice("group", text("planning.group"), groups, PartyGroup::name);
        choice = new PeopleChoice(ui, context.roster(), this::choose);
        people = form.custom("people", text("planning.people"), choice, Set.<MemberId>of());
        people.wide();
        year = new YearField(ui, form);
        segments = new SegmentRows(ui);
        form.custom("segments", text("planning.segments"), segments.node(), 0).wide();
        listen();
        showAudience();
    }

    private <T extends Messages.Texted> Field<@Nullable T> choice(
            String name, String label, List<T> values) {
        return form.choice(name, label, values, ui.messages()::text);
    }

    private void listen() {
        type.onChange(_ -> offer());
        date.onChange(_ -> offer());
        group.onChange(_ -> offer());
        start.onChange(_ -> offerEnd());
        audience.onChange(_ -> showAudience());
        segments.onChange(() -> changed.run());
        for (Field<?> field : List.of(type, title, date, start, end, place, audience, people)) {
            field.onChange(_ -> changed.run());
        }
    }

    Form form() {
        return form;
    }

    /** Lets the change be for so many later copies of a recurring plan too. */
    void offerLater(int copies) {
        later = form.check("later", ui.text("planning.later", copies));
    }

    boolean later() {
        return later != null && later.get();
    }

    Field<String> titleField() {
        return title;
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    void begin(ActivityType first, LocalDate day, @Nullable GroupId of) {
        date.set(day);
        type.set(first);
        groups.stream().filter(g -> g.id().equals(of)).findFirst().ifPresent(group::set);
        offer();
    }

    void fill(ActivityPlan plan) {
        date.set(plan.when().date());
        type.set(plan.type());
        audience.set(plan.people().audience().kind());
        group.set(groups.stream().filter(g -> is(g, plan)).findFirst().orElse(null));
        choose(plan.people().audience().chosen());
        choice.set(plan.people().audience().chosen());
        start.set(plan.when().start());
        end.set(plan.when().end());
        title.set(plan.title());
        place.set(plan.place());
        chair.set(plan.people().chair());
        recorder.set(plan.people().recorder());
        more = plan.more();
        segments.set(more.segments());
        year.set(more.year(), plan.when().date());
        year.follow(plan.type(), plan.when().date());
        offered.clear();
    }

    private static boolean is(PartyGroup group, ActivityPlan plan) {
        return group.id().equals(plan.people().audience().group());
    }

    /** The plan, or null where a value is missing or could not be read; the form says which. */
    @Nullable ActivityPlan read() {
        List<Problem> missing = new ArrayList<>();
        for (Field<?> field : List.of(type, date, start, end, audience)) {
            if (field.get() == null) {
                missing.add(Problem.of(field.name(), "planning.problem.missing"));
            }
        }
        form.show(missing);
        if (!segments.complete()) {
            return null;
        }
        return missing.isEmpty() ? plan() : null;
    }

    /** The plan as far as it can be told, null while a value is missing; says nothing. */
    @Nullable ActivityPlan plan() {
        ActivityType chosenType = type.get();
        LocalDate day = date.get();
        LocalTime from = start.get();
        LocalTime to = end.get();
        Audience.Kind kind = audience.get();
        if (chosenType == null || day == null || from == null || to == null || kind == null) {
            return null;
        }
        return new ActivityPlan(
                chosenType,
                title.get(),
                new ActivityPlan.When(day, from, to),
                place.get(),
                new ActivityPlan.People(chair.get(), recorder.get(), audience(kind)),
                new ActivityPlan.More(segments.read(), year.read(day), more.series()));
    }

    private Audience audience(Audience.Kind kind) {
        return switch (kind) {
            case GROUP -> new Audience(kind, groupId(), Set.of());
            case CHOSEN -> Audience.chosen(people.get());
            case MEMBERS, COMMITTEE -> Audience.of(kind);
        };
    }

    private @Nullable GroupId groupId() {
        PartyGroup chosen = group.get();
        return chosen == null ? null : chosen.id();
    }

    private void choose(Set<MemberId> chosen) {
        people.set(Set.copyOf(chosen));
    }

    private void offer() {
        ActivityType now = type.get();
        LocalDate day = date.get();
        if (now == null || day == null) {
            return;
        }
        year.follow(now, day);
        offer(audience, now.audience());
        if (audience.get() == Audience.Kind.GROUP && groups.size() == 1) {
            offer(group, groups.getFirst());
        }
        List<String> titles = defaults.titles(now, day);
        offerTitles(titles);
        offer(title, titles.getFirst());
        offer(start, defaults.start(now));
        offerEnd();
        offer(place, defaults.place(now));
        offer(chair, defaults.chair(now, groupId()));
        offer(recorder, defaults.recorder(now, groupId()));
    }

    @SuppressWarnings("unchecked") // the control was made by Form.pick, which makes it of strings
    private void offerTitles(List<String> titles) {
        String kept = title.get();
        ((ComboBox<String>) title.control()).getItems().setAll(titles);
        title.set(kept);
    }

    private void offerEnd() {
        ActivityType now = type.get();
        LocalTime from = start.get();
        if (now != null && from != null) {
            LocalTime to = from.plus(defaults.duration(now));
            offer(end, to.isAfter(from) ? to : LocalTime.of(23, 59));
        }
    }

    /** Sets a value unless the field holds one that was typed or chosen. */
    private <T extends @Nullable Object> void offer(Field<T> field, T value) {
        Object now = field.get();
        boolean free = now == null || now.equals("") || now.equals(offered.get(field));
        if (free && value != null) {
            offered.put(field, value);
            field.set(value);
        }
    }

    private void showAudience() {
        group.visible(audience.get() == Audience.Kind.GROUP);
        people.visible(audience.get() == Audience.Kind.CHOSEN);
    }

    private String text(String key) {
        return ui.text(key);
    }
}
