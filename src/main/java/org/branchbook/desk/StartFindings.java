package org.branchbook.desk;

import java.util.List;
import org.branchbook.backup.Finding;
import org.branchbook.ui.Ui;

/**
 * What the doctor found at the start, in one notice: a second one would take the first one away.
 */
final class StartFindings {
    private StartFindings() {}

    static void tell(Ui ui, List<Finding> found) {
        if (!found.isEmpty()) {
            List<String> texts = found.stream().map(f -> f.text(ui.messages())).toList();
            ui.notice(String.join("\n", texts));
        }
    }
}
