package org.branchbook.archivedesk;

import java.nio.file.Path;
import java.util.Optional;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Ui;

/**
 * Asks for a bundle to be examined: a .zip, or the folder of the index.html that was pointed at.
 */
public final class BundleChoice {
    private BundleChoice() {}

    static Optional<Path> ask(Ui ui) {
        return ask(ui, ui.text("archivedesk.which"));
    }

    static Optional<Path> ask(Ui ui, String title) {
        return ui.chooseOpen(
                        title, FileDialogs.Kind.of(ui.text("archivedesk.bundle"), "zip", "html"))
                .map(file -> isPage(file) ? file.toAbsolutePath().getParent() : file);
    }

    /** Examines a bundle in a panel over whatever is shown. */
    public static void examine(Ui ui, Path bundle) {
        new ExaminationPanel(ui, bundle).open();
    }

    private static boolean isPage(Path file) {
        return String.valueOf(file.getFileName()).endsWith(".html");
    }
}
