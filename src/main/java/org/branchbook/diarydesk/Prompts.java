package org.branchbook.diarydesk;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.branchbook.control.SoftText;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Ui;

/** A question to begin with, another one each day; one need not answer it. */
final class Prompts {
    private final List<String> all;
    private final SoftText shown = new SoftText("");
    private final HBox root;
    private int at;

    Prompts(Ui ui) {
        all =
                List.of(
                        ui.text("diary.prompt.learned"),
                        ui.text("diary.prompt.helped"),
                        ui.text("diary.prompt.post"),
                        ui.text("diary.prompt.hard"),
                        ui.text("diary.prompt.small"),
                        ui.text("diary.prompt.thanks"),
                        ui.text("diary.prompt.better"));
        at = ui.today().getDayOfYear() % all.size();
        shown.setId("diary-prompt");
        HBox.setHgrow(shown, Priority.ALWAYS);
        shown.setMaxWidth(Double.MAX_VALUE);
        var other = Buttons.quiet(ui.text("diary.prompt.other"), this::other);
        other.setMinWidth(Region.USE_PREF_SIZE);
        root = new HBox(8, shown, other);
        root.setAlignment(Pos.CENTER_LEFT);
        shown.setText(all.get(at));
    }

    Node node() {
        return root;
    }

    private void other() {
        at = (at + 1) % all.size();
        shown.setText(all.get(at));
    }
}
