package org.branchbook.archivedesk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.VBox;
import org.branchbook.archive.ArchiveChoice;
import org.branchbook.archive.ArchiveScheme;
import org.branchbook.archive.Archives;
import org.branchbook.archive.FolderTree;
import org.branchbook.archive.Material;
import org.branchbook.control.SoftText;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Ui;
import org.branchbook.yearfigures.MatchKey;
import org.jspecify.annotations.Nullable;

/** How the items of the archive are numbered and put into folders, and the key it is matched by. */
final class NumberingPane {
    private static final double WIDTH = 300;
    private static final double MOST = 520;

    private final Ui ui;
    private final Archives archives;
    private final Runnable changed;
    private final Form form;
    private final Field<String> fonds;
    private final Field<String> department;
    private final Field<@Nullable ArchiveScheme> scheme;
    private final Field<@Nullable FolderTree> tree;
    private final Field<String> matchKey;
    private Map<Material, String> own = Map.of();

    /**
     * @param changed shows the items as they are numbered now
     */
    NumberingPane(Ui ui, Archives archives, Runnable changed) {
        this.ui = ui;
        this.archives = archives;
        this.changed = changed;
        form = new Form(ui.messages());
        fonds = form.text("fonds", ui.text("archivedesk.fonds"));
        department = form.text("department", ui.text("archivedesk.department"));
        scheme =
                form.choice(
                        "scheme",
                        ui.text("archivedesk.scheme"),
                        Arrays.asList(ArchiveScheme.values()),
                        ui.messages()::text);
        tree =
                form.choice(
                        "tree",
                        ui.text("archivedesk.tree"),
                        Arrays.asList(FolderTree.values()),
                        ui.messages()::text);
        matchKey = form.text("matchKey", ui.text("archivedesk.matchKey"));
        matchKey.help(ui.text("archivedesk.matchKeyHelp"));
    }

    VBox node() {
        VBox pane =
                new VBox(
                        12,
                        new SoftText(ui.text("archivedesk.choiceHelp")),
                        form.node(),
                        Buttons.id(
                                "archive-choose",
                                Buttons.plain(ui.text("archivedesk.choose"), this::choose)),
                        Buttons.id(
                                "archive-folders",
                                Buttons.quiet(ui.text("archivedesk.folders"), this::folders)),
                        new SoftText(ui.text("archivedesk.termsHelp")));
        pane.setMinWidth(WIDTH);
        pane.setPrefWidth(WIDTH);
        pane.setMaxWidth(MOST);
        return pane;
    }

    void load() {
        ui.tasks().run(archives::choice).onSuccess(this::show);
        ui.tasks()
                .run(() -> archives.matchKey().map(MatchKey::grouped).orElse(""))
                .onSuccess(matchKey::set);
    }

    private void show(ArchiveChoice choice) {
        fonds.set(choice.fonds());
        department.set(choice.department());
        scheme.set(choice.scheme());
        tree.set(choice.tree());
        own = choice.own();
    }

    private void folders() {
        new FoldersPanel(ui, own, this::choose).open();
    }

    private void choose(Map<Material, String> folders) {
        ui.tasks()
                .run(archives::choice)
                .onSuccess(kept -> choose(kept.with(FolderTree.OWN, folders)));
    }

    private void choose() {
        ArchiveScheme wantedScheme = scheme.get();
        FolderTree wantedTree = tree.get();
        ArchiveChoice choice =
                new ArchiveChoice(
                        fonds.get(),
                        department.get(),
                        wantedScheme == null ? ArchiveScheme.DOCUMENTS : wantedScheme,
                        wantedTree == null ? FolderTree.KINDS : wantedTree,
                        own);
        choose(choice);
    }

    private void choose(ArchiveChoice choice) {
        String key = matchKey.get();
        ui.tasks()
                .run(() -> store(choice, key))
                .onSuccess(undo -> {
                    form.show(List.of());
                    show(choice);
                    changed.run();
                    ui.done(ui.text("archivedesk.chosen"), undo);
                })
                .onFailure(form.refusals(ui::failed));
    }

    /** Returns what takes both back. */
    private Tasks.Work store(ArchiveChoice choice, String key) {
        ArchiveChoice before = archives.choice();
        String keyBefore = archives.matchKey().map(MatchKey::grouped).orElse("");
        archives.setMatchKey(key);
        archives.choose(choice);
        return () -> {
            archives.setMatchKey(keyBefore);
            archives.choose(before);
        };
    }
}
