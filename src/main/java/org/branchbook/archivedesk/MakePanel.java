package org.branchbook.archivedesk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.branchbook.archive.Archives.Bundle;
import org.branchbook.archive.YearArchive;
import org.branchbook.control.SoftText;
import org.branchbook.control.WorkBar;
import org.branchbook.disclosure.ExportNotes;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.layout.OfficeLayout;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Makes the bundle of a year: as what, with which values, then a bar until it is whole. */
final class MakePanel {
    /** What a bundle is. */
    private enum As {
        FOLDER,
        ZIP
    }

    private final Ui ui;
    private final ArchiveDoors doors;
    private final int year;
    private final Form form;
    private final Field<@Nullable As> as;
    private final Field<Boolean> full;
    private final Field<String> reason;
    private final Field<Boolean> counted;
    private final WorkBar work;
    private OfficeLayout layout = OfficeLayout.none();

    MakePanel(Ui ui, ArchiveDoors doors, int year) {
        this.ui = ui;
        this.doors = doors;
        this.year = year;
        form = new Form(ui.messages());
        as =
                form.choice(
                        "as",
                        ui.text("archivedesk.as"),
                        List.of(As.values()),
                        what ->
                                what == As.FOLDER
                                        ? ui.text("archivedesk.asFolder")
                                        : ui.text("archivedesk.asZip"));
        as.set(As.FOLDER);
        full = form.check("full", ui.text("archivedesk.full"));
        full.set(false);
        reason = form.text("reason", ui.text("archivedesk.reason"));
        reason.visible(false);
        full.onChange(on -> reason.visible(on));
        counted = form.check("counted", ui.text("archivedesk.counted"));
        counted.set(false);
        counted.visible(false);
        work =
                new WorkBar(
                        ui,
                        ui.text("archivedesk.makeHelp"),
                        (done, all, name) -> ui.text("archivedesk.now", done, all, name));
    }

    void open() {
        ui.tasks()
                .aside(OfficeLayout::installed)
                .onSuccess(found -> {
                    layout = found;
                    counted.visible(found.present());
                    counted.set(found.present());
                });
        ui.open(
                new Panel(ui.text("archivedesk.makeTitle", String.valueOf(year)))
                        .id("archive-panel")
                        .content(new VBox(12, form.node(), work.node()))
                        .cancel(work.cancel("archive-cancel"))
                        .primary(
                                work.start(
                                        "archive-start",
                                        ui.text("archivedesk.start"),
                                        this::start)));
    }

    private void start() {
        boolean whole = full.get();
        if (whole) {
            form.show(ExportNotes.problems(reason.get()));
            if (!ExportNotes.problems(reason.get()).isEmpty()) {
                return;
            }
        }
        ui.tasks()
                .run(() -> doors.archives().year(year, whole))
                .onSuccess(archive -> ask(archive).ifPresent(path -> write(archive, path)))
                .onFailure(form.refusals(ui::failed));
    }

    private Optional<Path> ask(YearArchive archive) {
        if (as.get() == As.ZIP) {
            return ui.chooseSave(
                    ui.text("archivedesk.where"),
                    archive.name() + ".zip",
                    FileDialogs.Kind.of(ui.text("archivedesk.bundle"), "zip"));
        }
        return ui.chooseFolder(ui.text("archivedesk.whereFolder"))
                .map(folder -> folder.resolve(archive.name()));
    }

    private void write(YearArchive archive, Path target) {
        boolean whole = full.get();
        OfficeLayout counting = counted.get() ? layout : OfficeLayout.none();
        work.begin(() ->
                        ui.tasks()
                                .aside(() ->
                                        doors.archives()
                                                .write(
                                                        archive,
                                                        target,
                                                        doors.application(),
                                                        counting,
                                                        work)))
                .onSuccess(bundle -> done(bundle, whole, reason.get()))
                .onCancelled(() -> work.cancelled(ui.text("archivedesk.cancelled")))
                .onFailure(work::failed);
    }

    private void done(Bundle bundle, boolean whole, String why) {
        if (whole) {
            String name = String.valueOf(bundle.path().getFileName());
            ui.tasks()
                    .run(() -> {
                        int people = doors.people().applyAsInt(year);
                        doors.notes().add(name, ui.text("archivedesk.everybody"), why, people);
                    });
        }
        ui.close();
        TextField code = new TextField(bundle.code());
        code.setEditable(false);
        code.setId("archive-code");
        ui.open(
                new Panel(ui.text("archivedesk.madeTitle"))
                        .id("archive-made")
                        .content(
                                new VBox(
                                        12,
                                        new SoftText(
                                                ui.text(
                                                        "archivedesk.made",
                                                        bundle.items(),
                                                        bundle.files(),
                                                        bundle.path())),
                                        new SoftText(ui.text("archivedesk.codeHelp")),
                                        code))
                        .action(Buttons.plain(ui.text("ui.close"), ui::close))
                        .primary(
                                ui.text("archivedesk.open"),
                                () -> {
                                    ui.close();
                                    ui.openFile(shown(bundle.path()));
                                }));
    }

    /** Of a .zip the folder it lies in, of a folder the page. */
    private static Path shown(Path bundle) {
        Path page = bundle.resolve("index.html");
        return Files.exists(page) ? page : bundle.resolveSibling(".").normalize();
    }
}
