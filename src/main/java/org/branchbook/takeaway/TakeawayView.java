package org.branchbook.takeaway;

import java.util.List;
import org.branchbook.base.Changes;
import org.branchbook.control.Tables;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.listing.Words;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Ui;

/** The practices of a year and what each taught; Enter writes it down. */
public final class TakeawayView implements RegisterScreen {
    private final Ui ui;
    private final Takeaways takeaways;
    private final RegisterView<Practice> list;

    /**
     * @param changed what practices are read from
     */
    public TakeawayView(Ui ui, Takeaways takeaways, List<Changes> changed) {
        this.ui = ui;
        this.takeaways = takeaways;
        list = new RegisterView<>(ui, new TakeawayListing(takeaways), ui.text("takeaway.empty"));
        list.reading("takeaway-sum", changed.toArray(Changes[]::new))
                .each("write", ui.text("takeaway.write"), this::edit);
        Tables.onOpen(list.table(), this::edit);
        takeaways.changes().listen(() -> ui.tasks().onFx(this::shown));
    }

    private String practice(Practice one) {
        return TakeawayListing.practice(one, new Words(ui.messages(), ui::today));
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
                ui.text("register.changed", practice(one)),
                () -> takeaways.save(one.key(), one.takeaway()));
    }

    @Override
    public RegisterView<Practice> list() {
        return list;
    }
}
