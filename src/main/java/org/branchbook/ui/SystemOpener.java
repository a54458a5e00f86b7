package org.branchbook.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.branchbook.base.AppException;

/**
 * Opens a file with the program the system has for it. Blocks: AWT's way hangs for ever on the FX
 * thread of Linux, and JavaFX's own never tells of a failure, so the system's commands are asked.
 */
final class SystemOpener {
    private SystemOpener() {}

    static void open(Path path) {
        for (List<String> command : commands(path.toAbsolutePath().toString())) {
            if (ran(command)) {
                return;
            }
        }
        throw new AppException("ui.open.none", path.toAbsolutePath().toString());
    }

    private static List<List<String>> commands(String path) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of(List.of("rundll32", "url.dll,FileProtocolHandler", path));
        }
        if (system.startsWith("mac")) {
            return List.of(List.of("open", path));
        }
        return List.of(List.of("xdg-open", path), List.of("gio", "open", path));
    }

    /** A command still running after some seconds is the program itself: it was opened. */
    private static boolean ran(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return !process.waitFor(8, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
