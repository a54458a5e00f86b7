package org.branchbook.ui;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.Stylesheet;
import javafx.scene.Scene;

/**
 * The program's style sheets, split by kind of control and by screen. The build leaves a binary
 * form beside each, because reading the text would cost every start 0.1 s.
 */
final class StyleSheets {
    private static final List<String> NAMES =
            List.of(
                    "app",
                    "ui/shell",
                    "ui/controls",
                    "ui/tables",
                    "ui/record",
                    "ui/people",
                    "today/today",
                    "board/board",
                    "calendar/calendar",
                    "yearboard/yearboard",
                    "spread/spread",
                    "register/register",
                    "help/help");

    private StyleSheets() {}

    /** Run by the build after the compiler: the argument is the folder of the sheets. */
    public static void main(String[] args) throws IOException {
        for (String name : NAMES) {
            File text = Path.of(args[0], name + ".css").toFile();
            Stylesheet.convertToBinary(text, Path.of(args[0], name + ".bss").toFile());
        }
    }

    /** The sheet of the shell, which the first frame needs. */
    static void begin(Scene scene) {
        scene.getStylesheets().add(url(NAMES.getFirst()));
    }

    /** Adds the sheets a scene has not got yet. */
    static void complete(Scene scene) {
        List<String> sheets = scene.getStylesheets();
        if (sheets.size() < NAMES.size()) {
            List<String> rest = new ArrayList<>();
            for (String name : NAMES.subList(sheets.size(), NAMES.size())) {
                rest.add(url(name));
            }
            sheets.addAll(rest);
        }
    }

    private static String url(String name) {
        URL binary = StyleSheets.class.getResource("/org/branchbook/" + name + ".bss");
        URL text = StyleSheets.class.getResource("/org/branchbook/" + name + ".css");
        return Objects.requireNonNull(binary != null ? binary : text, name).toExternalForm();
    }
}
