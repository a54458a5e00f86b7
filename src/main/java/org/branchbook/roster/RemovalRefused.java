package org.branchbook.roster;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.branchbook.base.AppException;
import org.branchbook.member.RosterEntry;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** Says which records keep somebody on the roster, and offers to enter his leaving instead. */
final class RemovalRefused {
    private final Ui ui;
    private final MemberLinks links;

    RemovalRefused(Ui ui, MemberLinks links) {
        this.ui = ui;
        this.links = links;
    }

    void show(RosterEntry entry, Throwable problem) {
        if (!(problem instanceof AppException refused)) {
            ui.failed(problem);
            return;
        }
        Label text = new Label(refused.text(ui.messages()));
        text.setId("removal-records");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        ui.open(
                new Panel(ui.text("member.notRemoved", entry.name()))
                        .id("removal-refused")
                        .content(text)
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(
                                ui.text("member.leaveInstead"),
                                () -> {
                                    ui.close();
                                    links.open().accept(entry.id());
                                }));
    }
}
