package org.branchbook.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.branchbook.home.Reminders;
import org.branchbook.ui.Ui;

/**
 * Once a day, at the first start, a notification of the desktop that tells how many things are due:
 * no names, no sound. Where the desktop has none to offer, as on Windows, nothing happens; the
 * first screen shows the same.
 */
final class StartNotice {
    private static final String OFF = "notice.off";
    private static final String LAST = "notice.day";

    private final Ui ui;
    private final Preferences preferences;

    StartNotice(Ui ui, Preferences preferences) {
        this.ui = ui;
        this.preferences = preferences;
    }

    boolean wanted() {
        return !Boolean.parseBoolean(preferences.get(OFF, "false"));
    }

    void want(boolean on) {
        preferences.put(OFF, String.valueOf(!on));
    }

    /** Behind everything the start still has to do. */
    void tell(Reminders reminders) {
        LocalDate today = ui.today();
        if (!wanted() || preferences.get(LAST, "").equals(today.toString())) {
            return;
        }
        preferences.put(LAST, today.toString());
        ui.tasks()
                .run(() ->
                        reminders.due(today, ui.messages()).stream()
                                .filter(line -> !line.on().isAfter(today))
                                .count())
                .onSuccess(count -> {
                    if (count > 0) {
                        show(ui.text("app.notice", count));
                    }
                });
    }

    private void show(String text) {
        command(System.getProperty("os.name"), ui.text("app.name"), text)
                .ifPresent(command -> ui.tasks().aside(() -> run(command)));
    }

    /** The words go in as arguments of their own, so that nothing in them is obeyed. */
    static Optional<List<String>> command(String system, String title, String text) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            String script =
                    "on run argv\ndisplay notification (item 2 of argv)"
                            + " with title (item 1 of argv)\nend run";
            return Optional.of(List.of("osascript", "-e", script, title, text));
        }
        return name.startsWith("linux")
                ? Optional.of(
                        List.of(
                                "notify-send",
                                "--app-name=" + title,
                                "--hint=boolean:suppress-sound:true",
                                "--",
                                title,
                                text))
                : Optional.empty();
    }

    private static boolean run(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            // A desktop without notifications: the first screen tells the same.
            return false;
        }
    }
}
