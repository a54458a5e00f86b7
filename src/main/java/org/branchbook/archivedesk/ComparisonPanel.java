package org.branchbook.archivedesk;

import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.archive.Comparison;
import org.branchbook.control.EmptyState;
import org.branchbook.control.SoftText;
import org.branchbook.control.Tables;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** What has become of the records of a bundle since, in the book. */
final class ComparisonPanel {
    private final Ui ui;
    private final List<Comparison> found;

    ComparisonPanel(Ui ui, List<Comparison> found) {
        this.ui = ui;
        this.found = found;
    }

    void open() {
        TableView<Comparison> table =
                Tables.table("compared", new EmptyState(Icon.CHECK, ui.text("cli.compare.same")));
        Tables.text(table, ui.text("archivedesk.what"), 90, one -> ui.messages().text(one.kind()));
        Tables.text(table, ui.text("archivedesk.date"), 110, Comparison::date);
        Tables.text(table, ui.text("archivedesk.itemTitle"), 420, Comparison::title);
        Tables.fill(table);
        table.getItems().setAll(found);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox content = new VBox(12, new SoftText(ui.text("archivedesk.compareHelp")), table);
        ui.open(
                new Panel(ui.text("archivedesk.compareTitle"))
                        .id("comparison")
                        .width(720)
                        .height(480)
                        .content(content)
                        .primary(ui.text("ui.close"), ui::close));
    }
}
