package org.branchbook.template;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.control.EmptyList;
import org.branchbook.control.SearchField;
import org.branchbook.control.SoftText;
import org.branchbook.control.Tables;
import org.branchbook.tag.TagField;
import org.branchbook.tag.TagFields;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** The field dictionary: every tag with its meaning and a sample, to be copied into a template. */
public final class FieldsPanel {
    private final Ui ui;
    private final TagFields fields;
    private final TableView<TagField> table;

    public FieldsPanel(Ui ui, TagFields fields) {
        this.ui = ui;
        this.fields = fields;
        table = Tables.table("fields-table", new Label());
        Tables.node(table, "", 90, this::copyButton);
        Tables.text(table, ui.text("template.tag"), 210, TagField::tag);
        Tables.wrapped(table, ui.text("template.meaning"), 360, this::meaning);
        Tables.wrapped(
                table, ui.text("template.sample"), 270, field -> field.sample().replace('\n', ' '));
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
        Tables.onOpen(table, this::copy);
        filter("");
    }

    private Button copyButton(TagField field) {
        Button copy = Buttons.quiet(ui.text("template.copy"), () -> copy(field));
        copy.setAccessibleText(ui.text("template.copyTag", field.tag()));
        return copy;
    }

    private String meaning(TagField field) {
        return ui.messages().chinese() ? field.zh() : field.en();
    }

    public void open() {
        VBox.setVgrow(table, Priority.ALWAYS);
        SearchField search = new SearchField(ui.text("template.searchField"), this::filter);
        search.setId("fields-search");
        EmptyList.of(ui, search, table);
        ui.open(
                new Panel(ui.text("template.fields"))
                        .id("fields-panel")
                        .width(980)
                        .height(700)
                        .content(
                                new VBox(
                                        12,
                                        new SoftText(ui.text("template.fieldsHelp")),
                                        search,
                                        table))
                        .focus(search)
                        .action(Buttons.plain(ui.text("template.close"), ui::close)));
    }

    private void filter(String typed) {
        String wanted = typed.strip();
        List<TagField> found =
                fields.all().stream()
                        .filter(field ->
                                wanted.isEmpty()
                                        || field.tag().contains(wanted)
                                        || meaning(field).contains(wanted))
                        .toList();
        table.getItems().setAll(found);
    }

    private void copy(TagField field) {
        ClipboardContent content = new ClipboardContent();
        content.putString(field.tag());
        Clipboard.getSystemClipboard().setContent(content);
        ui.notice(ui.text("template.copied", field.tag()));
    }
}
