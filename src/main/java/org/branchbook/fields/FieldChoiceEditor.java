package org.branchbook.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.branchbook.control.SoftText;
import org.branchbook.member.MemberField;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** Ticks for the fields a branch uses, saved at once; in the settings and from the form. */
public final class FieldChoiceEditor {
    private final Ui ui;
    private final FieldChoices choices;
    private final VBox root = new VBox();
    private final List<Tick> ticks = new ArrayList<>();
    private FieldChoice now = FieldChoice.ALL;
    private Consumer<FieldChoice> changed = _ -> {};

    private record Tick(MemberField field, CheckBox box) {}

    public FieldChoiceEditor(Ui ui, FieldChoices choices) {
        this.ui = ui;
        this.choices = choices;
        root.getStyleClass().add("stack");
        root.getChildren().add(new SoftText(ui.text("fields.choice.help")));
        for (MemberField.Section section : MemberField.Section.values()) {
            section(section);
        }
        choices.changes().listen(() -> ui.tasks().onFx(this::load));
        load();
    }

    public Node node() {
        return root;
    }

    /** The same in a panel over a form, which follows each tick. */
    public void open(Consumer<FieldChoice> follow) {
        changed = follow;
        ui.open(
                new Panel(ui.text("fields.choice"))
                        .id("field-choice")
                        .width(640)
                        .scrolling(root)
                        .primary(Buttons.primary(ui.text("ui.close"), ui::close)));
    }

    private void section(MemberField.Section section) {
        FlowPane boxes = new FlowPane(16, 8);
        for (MemberField field : section.fields()) {
            if (!FieldChoice.needed(field)) {
                CheckBox box = new CheckBox(ui.text(field.key()));
                box.setId("use-" + field.name());
                box.setMnemonicParsing(false);
                box.setOnAction(_ -> choose(field, box.isSelected()));
                ticks.add(new Tick(field, box));
                boxes.getChildren().add(box);
            }
        }
        if (!boxes.getChildren().isEmpty()) {
            Label title = new Label(ui.text(section.key()));
            title.getStyleClass().add("form-section");
            root.getChildren().addAll(title, boxes);
        }
    }

    private void load() {
        ui.tasks().run(() -> choices.find()).onSuccess(this::take);
    }

    private void take(FieldChoice found) {
        now = found;
        ticks.forEach(tick -> tick.box().setSelected(found.shows(tick.field(), "")));
        changed.accept(found);
    }

    private void choose(MemberField field, boolean used) {
        FieldChoice before = now;
        FieldChoice next = now.with(field, used);
        now = next;
        String key = used ? "fields.choice.used" : "fields.choice.hidden";
        ui.written(() -> choices.save(next), () -> take(before))
                .onSuccess(_ ->
                        ui.done(ui.text(key, ui.text(field.key())), () -> choices.save(before)));
    }
}
