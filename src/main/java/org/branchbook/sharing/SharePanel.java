package org.branchbook.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.branchbook.activity.Activity;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.control.SoftText;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Asks to which activity a text is given and as what; the text may still be shortened here. */
public final class SharePanel {
    private final Ui ui;
    private final Shares shares;

    public SharePanel(Ui ui, Shares shares) {
        this.ui = ui;
        this.shares = shares;
    }

    /**
     * @param shared called on the book's thread when the text was given, with what takes it back;
     *     returns what takes back all of it
     */
    public void open(Shares.Text text, BiFunction<Activity, Shares.Undo, Shares.Undo> shared) {
        LocalDate today = ui.today();
        ui.tasks().run(() -> shares.places(today)).onSuccess(places -> show(text, places, shared));
    }

    private void show(
            Shares.Text text,
            List<Activity> places,
            BiFunction<Activity, Shares.Undo, Shares.Undo> shared) {
        Form form = new Form(ui.messages());
        Field<@Nullable Activity> where =
                form.choice(
                                "activity",
                                ui.text("sharing.activity"),
                                places,
                                one -> one.date() + " " + one.title())
                        .required();
        where.help(ui.text(places.isEmpty() ? "sharing.none" : "sharing.help"));
        Field<Shares.@Nullable Place> as =
                form.choice(
                        "place", ui.text("sharing.as"), List.of(Shares.Place.values()), this::said);
        as.set(Shares.Place.MATERIALS);
        Field<String> writer = form.text("writer", ui.text("sharing.writer")).required();
        Field<String> words = form.area("text", ui.text("sharing.text"), 8).required();
        writer.set(text.writer());
        words.set(text.text());
        Supplier<Shares.Text> given =
                () -> new Shares.Text(text.title(), writer.get(), text.on(), words.get());
        ui.open(
                new Panel(ui.text("sharing.title"))
                        .id("share-panel")
                        .width(620)
                        .content(new SoftText(ui.text("sharing.note")))
                        .scrolling(form.node())
                        .aside(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(
                                ui.text("sharing.share"),
                                () -> share(form, where.get(), as.get(), given.get(), shared)));
    }

    private String said(Shares.Place place) {
        return ui.text(
                place == Shares.Place.MINUTES ? "sharing.as.minutes" : "sharing.as.materials");
    }

    private void share(
            Form form,
            @Nullable Activity where,
            Shares.@Nullable Place as,
            Shares.Text text,
            BiFunction<Activity, Shares.Undo, Shares.Undo> shared) {
        ui.tasks()
                .run(() -> {
                    if (where == null) {
                        throw new InvalidInput(
                                List.of(Problem.of("activity", "sharing.problem.noActivity")));
                    }
                    Shares.Place place = as == null ? Shares.Place.MATERIALS : as;
                    Shares.Undo undo = shares.share(text, where.id(), place);
                    return new Given(where, shared.apply(where, undo));
                })
                .onSuccess(given -> {
                    ui.close();
                    ui.done(ui.text("sharing.shared", given.where.title()), () -> given.undo.run());
                })
                .onFailure(form.refusals(ui::failed));
    }

    private record Given(Activity where, Shares.Undo undo) {}
}
