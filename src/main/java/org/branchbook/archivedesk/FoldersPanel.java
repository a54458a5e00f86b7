package org.branchbook.archivedesk;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.branchbook.archive.ArchiveChoice;
import org.branchbook.archive.FolderTree;
import org.branchbook.archive.Material;
import org.branchbook.control.SoftText;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;

/** The branch's own folders: one for each kind of material; several kinds may share one. */
final class FoldersPanel {
    private final Ui ui;
    private final Consumer<Map<Material, String>> chosen;
    private final Form form;
    private final Map<Material, Field<String>> fields = new EnumMap<>(Material.class);

    FoldersPanel(Ui ui, Map<Material, String> own, Consumer<Map<Material, String>> chosen) {
        this.ui = ui;
        this.chosen = chosen;
        form = new Form(ui.messages()).columns(2);
        for (Material material : Material.values()) {
            Field<String> field = form.text(material.name(), ui.messages().text(material));
            field.set(own.getOrDefault(material, material.usualFolder()));
            fields.put(material, field);
        }
    }

    void open() {
        ui.open(
                new Panel(ui.text("archivedesk.foldersTitle"))
                        .id("folders-panel")
                        .width(760)
                        .content(
                                new VBox(
                                        12,
                                        new SoftText(ui.text("archivedesk.foldersHelp")),
                                        form.node()))
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(
                                Buttons.id(
                                        "folders-save",
                                        Buttons.primary(
                                                ui.text("archivedesk.foldersSave"), this::save))));
    }

    private void save() {
        Map<Material, String> folders = new EnumMap<>(Material.class);
        fields.forEach((material, field) -> folders.put(material, field.get().strip()));
        var problems = ArchiveChoice.USUAL.with(FolderTree.OWN, folders).problems();
        form.show(problems);
        if (problems.isEmpty()) {
            ui.close();
            chosen.accept(folders);
        }
    }
}
