package org.branchbook.filling;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.activity.ActivityType;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** When the branch usually holds what; the next draft follows it. */
final class RhythmEditor {
    private static final List<Integer> WEEKS = List.of(1, 2, 3, 4, 5);

    private final Ui ui;
    private final Rhythms rhythms;

    RhythmEditor(Ui ui, Rhythms rhythms) {
        this.ui = ui;
        this.rhythms = rhythms;
    }

    /** The fields of one type. */
    private record Row(
            Rhythm before,
            Field<@Nullable Integer> week,
            Field<@Nullable DayOfWeek> day,
            Field<@Nullable LocalTime> start,
            Field<@Nullable LocalTime> end,
            Field<String> place,
            Field<Boolean> wanted) {
        /** The rhythm as typed; null where something is missing. */
        @Nullable Rhythm read() {
            Integer inWeek = week.get();
            DayOfWeek on = day.get();
            LocalTime from = start.get();
            LocalTime to = end.get();
            if (inWeek == null || on == null || from == null || to == null) {
                return null;
            }
            return new Rhythm(
                    before.type(),
                    before.months(),
                    inWeek,
                    on,
                    new Rhythm.Time(from, to, place.get()),
                    wanted.get());
        }
    }

    void open(Runnable saved) {
        ui.tasks().run(rhythms::all).onSuccess(all -> open(all, saved)).onFailure(ui::failed);
    }

    private void open(List<Rhythm> all, Runnable saved) {
        Form form = new Form(ui.messages()).columns(3);
        List<Row> rows = all.stream().map(rhythm -> row(form, rhythm)).toList();
        ui.open(
                new Panel(ui.text("filling.rhythms.title"))
                        .id("rhythm-panel")
                        .width(920)
                        .scrolling(form.node())
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(ui.text("ui.save"), () -> save(form, rows, saved)));
    }

    private Row row(Form form, Rhythm rhythm) {
        ActivityType type = rhythm.type();
        form.section(ui.text(type.key()));
        String name = type.name();
        return new Row(
                rhythm,
                form.choice(name + "-week", ui.text("filling.week"), WEEKS, this::week)
                        .set(rhythm.week()),
                form.choice(
                                name + "-day",
                                ui.text("filling.day"),
                                List.of(DayOfWeek.values()),
                                day -> day.getDisplayName(TextStyle.FULL, ui.messages().locale()))
                        .set(rhythm.day()),
                form.time(name + "-start", ui.text("planning.start")).set(rhythm.time().start()),
                form.time(name + "-end", ui.text("planning.end")).set(rhythm.time().end()),
                form.text(name + "-place", ui.text("planning.place")).set(rhythm.time().place()),
                form.check(name + "-wanted", ui.text("filling.wanted")).set(rhythm.wanted()));
    }

    private String week(int week) {
        return week == 5 ? ui.text("filling.week.last") : ui.text("filling.week.nth", week);
    }

    private void save(Form form, List<Row> rows, Runnable saved) {
        if (!form.complete()) {
            return;
        }
        List<Rhythm> typed = new ArrayList<>();
        for (Row row : rows) {
            Rhythm rhythm = row.read();
            typed.add(rhythm == null ? row.before() : rhythm);
        }
        ui.tasks()
                .run(() -> {
                    rhythms.save(typed);
                    return typed;
                })
                .onSuccess(_ -> {
                    ui.close();
                    saved.run();
                })
                .onFailure(form.refusals(ui::failed));
    }
}
