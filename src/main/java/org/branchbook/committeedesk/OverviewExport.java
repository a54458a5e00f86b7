package org.branchbook.committeedesk;

import java.nio.file.Path;
import org.branchbook.base.SafeFile;
import org.branchbook.committee.Committee;
import org.branchbook.committee.Overview;
import org.branchbook.committee.OverviewBook;
import org.branchbook.committee.OverviewPaper;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Writes the overview of a year as a workbook or a report, where somebody chooses. */
final class OverviewExport {
    private final Ui ui;
    private final CommitteeDoors doors;

    OverviewExport(Ui ui, CommitteeDoors doors) {
        this.ui = ui;
        this.doors = doors;
    }

    /**
     * @param overview null before any was read
     * @param ending xlsx or docx
     */
    void save(@Nullable Overview overview, String ending, String kind) {
        if (overview == null || overview.branches().isEmpty()) {
            ui.notice(ui.text("committeedesk.empty"));
            return;
        }
        String name = ui.text("committeedesk.fileName", String.valueOf(overview.year()));
        ui.chooseSave(
                        ui.text("committeedesk.exportTitle"),
                        name + "." + ending,
                        FileDialogs.Kind.of(kind, ending))
                .ifPresent(file ->
                        doors.with(committee -> write(committee, overview, file, ending))
                                .onSuccess(this::written)
                                .onFailure(ui::failed));
    }

    private Path write(Committee committee, Overview overview, Path file, String ending) {
        SafeFile.write(
                file,
                ending.equals("xlsx")
                        ? OverviewBook.of(overview, committee::detail)
                        : OverviewPaper.of(overview, ui.today()));
        return file;
    }

    private void written(Path file) {
        ui.notice(
                ui.text("archivedesk.reported", file.getFileName()),
                ui.text("archivedesk.open"),
                () -> ui.openFile(file));
    }
}
