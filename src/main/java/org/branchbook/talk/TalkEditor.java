package org.branchbook.talk;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** One talk: day, topic, and what was said, which stays hidden until it is asked for. */
final class TalkEditor {
    private final Ui ui;
    private final Talks talks;
    private final Form form;
    private final Field<@Nullable LocalDate> on;
    private final Field<String> topic;
    private final Field<String> content;
    private boolean revealed;

    TalkEditor(Ui ui, Talks talks) {
        this.ui = ui;
        this.talks = talks;
        form = new Form(ui.messages());
        on = form.date("on", ui.text("talk.on")).required();
        topic = form.text("topic", ui.text("talk.topic"));
        content = form.area("content", ui.text("talk.content"), 8);
        content.help(ui.text("talk.content.help"));
    }

    /**
     * @param title who talked with whom
     */
    void open(Talk talk, String title) {
        ui.tasks().run(() -> talks.draft(talk.id())).onSuccess(draft -> show(talk, draft, title));
    }

    private void show(Talk talk, TalkDraft draft, String title) {
        on.set(draft.on());
        topic.set(draft.topic());
        revealed = draft.content().isEmpty();
        TextArea area = (TextArea) content.control();
        area.setEditable(revealed);
        content.set(revealed ? "" : ui.text("talk.content.hidden", draft.content().length()));
        Button reveal = Buttons.quiet(ui.text("talk.content.show"), Icon.EYE, () -> {});
        reveal.setId("reveal-content");
        reveal.setOnAction(_ -> {
            revealed = true;
            area.setEditable(true);
            content.set(draft.content());
            reveal.setVisible(false);
        });
        reveal.setVisible(!revealed);
        ui.open(
                new Panel(title)
                        .id("talk-editor")
                        .width(600)
                        .content(form.node())
                        .aside(reveal)
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(ui.text("talk.save"), () -> save(talk, draft)));
    }

    private void save(Talk talk, TalkDraft before) {
        if (!form.complete()) {
            return;
        }
        LocalDate day = on.get();
        if (day == null) {
            form.show(List.of(Problem.of("on", "talk.problem.noDay")));
            return;
        }
        TalkDraft next =
                new TalkDraft(
                        day,
                        before.year(),
                        before.one(),
                        before.other(),
                        topic.get(),
                        revealed ? content.get() : before.content());
        ui.tasks()
                .run(() -> talks.change(talk.id(), next))
                .onSuccess(_ -> {
                    ui.close();
                    ui.done(ui.text("talk.changed"), () -> talks.change(talk.id(), before));
                })
                .onFailure(form.refusals(ui::failed));
    }
}
