package org.branchbook.talk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.MemberId;
import org.branchbook.member.PersonPick;
import org.branchbook.member.RosterEntry;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The quick form: one person talked with several others, each a talk of its own. */
final class TalkEntry {
    private final Ui ui;
    private final Talks talks;
    private final TalkCoverage coverage;
    private final PersonPick people;
    private final PeopleChips others;
    private final Form form;
    private final Field<@Nullable LocalDate> on;
    private final Field<@Nullable Integer> year;
    private final Field<String> one;
    private final Field<String> topic;
    private @Nullable ActivityId gathering;

    TalkEntry(Ui ui, Talks talks, TalkCoverage coverage) {
        this.ui = ui;
        this.talks = talks;
        this.coverage = coverage;
        this.people = new PersonPick(coverage.everybody());
        this.others = new PeopleChips(ui);
        form = new Form(ui.messages()).columns(2);
        on = form.date("on", ui.text("talk.on")).required();
        year =
                form.choice(
                        "year",
                        ui.text("talk.year"),
                        List.of(ui.today().getYear(), ui.today().getYear() - 1),
                        value -> ui.text("talk.year.of", value));
        one = form.pick("one", ui.text("talk.one"), people.labels()).required();
        topic = form.text("topic", ui.text("talk.topic"));
        topic.prompt(ui.text("talk.topic.prompt"));
        form.custom("other", ui.text("talk.others"), others.node(), "").wide();
        on.set(ui.today());
        year.set(coverage.year());
        one.onChange(_ -> offer());
        offer();
    }

    /** The talks belong to the record of an activity held on the day. */
    TalkEntry in(ActivityId activity, LocalDate day) {
        gathering = activity;
        on.set(day);
        return this;
    }

    /** Starts with somebody, and with those he talked with. */
    void open(@Nullable RosterEntry person, List<RosterEntry> with) {
        if (person != null) {
            with.forEach(entry -> others.choose(entry.id()));
            one.set(PersonPick.label(person));
            offer();
        }
        ui.open(
                new Panel(ui.text("talk.entry.title"))
                        .id("talk-entry")
                        .width(720)
                        .scrolling(form.node())
                        .aside(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .action(
                                Buttons.id(
                                        "save-and-next",
                                        Buttons.plain(
                                                ui.text("talk.entry.next"), () -> save(true))))
                        .primary(ui.text("talk.entry.save"), () -> save(false)));
    }

    private void offer() {
        RosterEntry person = people.find(one.get()).orElse(null);
        if (person == null) {
            others.offer(List.of(), coverage.everybody());
            return;
        }
        List<RosterEntry> all = coverage.everybody();
        List<RosterEntry> missing = coverage.untalked(person, all);
        others.offer(
                missing,
                all.stream()
                        .filter(entry -> !entry.id().equals(person.id()))
                        .filter(entry -> !missing.contains(entry))
                        .toList());
    }

    private void save(boolean more) {
        if (!form.complete()) {
            return;
        }
        List<Problem> problems = new ArrayList<>();
        RosterEntry person = people.find(one.get()).orElse(null);
        LocalDate day = on.get();
        Integer counted = year.get();
        if (person == null) {
            problems.add(Problem.of("one", "talk.problem.person"));
        }
        if (day == null) {
            problems.add(Problem.of("on", "talk.problem.noDay"));
        }
        if (others.chosen().isEmpty()) {
            problems.add(Problem.of("other", "talk.problem.nobody"));
        }
        form.show(problems);
        if (person != null && day != null && problems.isEmpty()) {
            int forYear = counted == null ? day.getYear() : counted;
            write(drafts(person.id(), day, forYear), more);
        }
    }

    private List<TalkDraft> drafts(MemberId person, LocalDate day, int forYear) {
        return others.chosen().stream()
                .map(other -> new TalkDraft(day, forYear, person, other, topic.get(), ""))
                .toList();
    }

    private void write(List<TalkDraft> drafts, boolean more) {
        ui.tasks()
                .run(() -> talks.add(drafts, gathering))
                .onSuccess(ids -> {
                    if (more) {
                        others.clear();
                        one.set("");
                        offer();
                        one.control().requestFocus();
                    } else {
                        ui.close();
                    }
                    ui.done(
                            ui.text("talk.added", ids.size(), names(drafts)),
                            () -> talks.remove(ids));
                })
                .onFailure(form.refusals(ui::failed));
    }

    private String names(List<TalkDraft> drafts) {
        List<String> names = drafts.stream().flatMap(draft -> name(draft.other())).toList();
        return names.size() <= 3
                ? String.join("、", names)
                : String.join("、", names.subList(0, 3)) + "…";
    }

    private Stream<String> name(MemberId id) {
        return coverage.everybody().stream()
                .filter(entry -> entry.id().equals(id))
                .map(RosterEntry::name);
    }
}
