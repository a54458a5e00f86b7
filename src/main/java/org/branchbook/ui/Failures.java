package org.branchbook.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Trace;

/** Shows what went wrong: plain words for the expected, a short code and details for a bug. */
final class Failures {
    private static final Logger LOG = Logger.getLogger("org.branchbook");
    private final Ui ui;

    Failures(Ui ui) {
        this.ui = ui;
    }

    void show(Throwable problem) {
        switch (problem) {
            case AppException expected -> say(expected.text(ui.messages()));
            case InvalidInput invalid -> say(invalid.text(ui.messages()));
            default -> bug(problem);
        }
    }

    private void say(String text) {
        ui.open(
                new Panel(ui.text("ui.failed.title"))
                        .id("failure")
                        .content(line(Icon.WARNING, text))
                        .primary(ui.text("ui.ok"), ui::close));
    }

    private void bug(Throwable problem) {
        String code = Trace.code(problem);
        LOG.log(Level.SEVERE, code, problem);
        TextArea details = new TextArea(details(code, problem));
        details.setEditable(false);
        details.setPrefRowCount(8);
        details.getStyleClass().add("mono");
        Button copy =
                Buttons.plain(
                        ui.text("ui.bug.copy"),
                        Icon.COPY,
                        () ->
                                Clipboard.getSystemClipboard()
                                        .setContent(
                                                Map.of(DataFormat.PLAIN_TEXT, details.getText())));
        ui.open(
                new Panel(ui.text("ui.bug.title"))
                        .id("failure")
                        .content(line(Icon.ERROR, ui.text("ui.bug.text", code)))
                        .content(details)
                        .aside(copy)
                        .primary(ui.text("ui.ok"), ui::close));
    }

    private static HBox line(Icon icon, String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(HBox.USE_PREF_SIZE);
        label.setId("failure-text");
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(12, icon.node(24), label);
        line.getStyleClass().add("failure-line");
        return line;
    }

    private static String details(String code, Throwable problem) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println(code + "  Branchbook");
        for (String key : new String[] {"java.version", "javafx.version", "os.name", "os.arch"}) {
            out.println(key + ": " + System.getProperty(key));
        }
        problem.printStackTrace(out);
        return text.toString();
    }
}
