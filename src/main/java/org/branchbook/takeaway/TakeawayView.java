package org.branchbook.takeaway;

import java.util.List;
import javafx.scene.Node;
import org.branchbook.base.Changes;
import org.branchbook.control.Screen;
import org.branchbook.control.Tables;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.RegisterView;
import org.branchbook.service.ServiceCategory;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The practices of a year and what each taught; Enter writes it down. */
public final class TakeawayView implements Screen {
    private final Ui ui;
    private final Takeaways takeaways;
    private final RegisterView<Practice> list;

    /**
     * @param changed what practices are read from
     */
    public TakeawayView(Ui ui, Takeaways takeaways, List<Changes> changed) {
        this.ui = ui;
        this.takeaways = takeaways;
        list =
                new RegisterView<Practice>(
                                ui,
                                "takeaways",
                                ui.text("takeaway.title"),
                                ui.text("takeaway.empty"))
                        .ofYear()
                        .column(ui.text("diary.on"), 110, one -> one.key().on().toString())
                        .column(ui.text("takeaway.practice"), 260, this::practice)
                        .number(ui.text("takeaway.people"), 70, Practice::people)
                        .column(
                                ui.text("takeaway.keywords"),
                                170,
                                one -> one.takeaway().keywords());
        Tables.wrapped(list.table(), ui.text("takeaway.text"), 420, one -> one.takeaway().text());
        list.reading("takeaway-sum", this::page, changed.toArray(Changes[]::new))
                .each("write", ui.text("takeaway.write"), this::edit);
        Tables.onOpen(list.table(), this::edit);
        takeaways.changes().listen(() -> ui.tasks().onFx(this::shown));
    }

    private RegisterView.Page<Practice> page(int year) {
        List<Practice> rows = takeaways.year(year);
        return new RegisterView.Page<>(
                rows, ui.text("takeaway.sum", rows.size(), Takeaways.said(rows)));
    }

    private @Nullable String practice(Practice one) {
        ServiceCategory category = one.key().category();
        if (category == null) {
            return one.title();
        }
        String name = ui.messages().text(category);
        return one.title().isEmpty() ? name : one.title() + "（" + name + "）";
    }

    private void edit(Practice one) {
        Form form = new Form(ui.messages());
        Field<String> keywords = form.text("keywords", ui.text("takeaway.keywords"));
        keywords.help(ui.text("takeaway.keywords.help"));
        Field<String> text = form.area("takeaway", ui.text("takeaway.text"), 6);
        text.help(ui.text("takeaway.help"));
        keywords.set(one.takeaway().keywords());
        text.set(one.takeaway().text());
        new RegisterEditor(ui, form, List.of(keywords, text))
                .open(
                        "takeaway-editor",
                        one.key().on() + " " + practice(one),
                        () -> new Takeaway(keywords.get(), text.get()),
                        taught -> save(one, taught));
    }

    private RegisterEditor.Done save(Practice one, Takeaway taught) {
        takeaways.save(one.key(), taught);
        return new RegisterEditor.Done(
                ui.text("register.changed", String.valueOf(practice(one))),
                () -> takeaways.save(one.key(), one.takeaway()));
    }

    @Override
    public Node node() {
        return list.node();
    }

    @Override
    public void shown() {
        list.shown();
    }
}
