package org.branchbook.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.branchbook.home.Reminders;
import org.branchbook.shell.Preferences;
import org.branchbook.ui.Ui;

/**
 * Once a day, at the first start, a notification of the desktop that tells how many things are due:
 * no names, no sound. Where the desktop has none to offer nothing happens; the first screen shows
 * the same.
 */
final class StartNotice {
    private static final String OFF = "notice.off";
    private static final String LAST = "notice.day";

    /** In the environment, since PowerShell would obey words that stand among its arguments. */
    private static final String TITLE = "BRANCHBOOK_TITLE";

    private static final String TEXT = "BRANCHBOOK_TEXT";

    /** A toast with silent audio, under the name of PowerShell, which every Windows knows. */
    private static final String TOAST =
            """
            $m = [Windows.UI.Notifications.ToastNotificationManager, \
            Windows.UI.Notifications, ContentType = WindowsRuntime];
            $x = $m::GetTemplateContent('ToastText02');
            $t = $x.GetElementsByTagName('text');
            [void]$t.Item(0).AppendChild($x.CreateTextNode($env:BRANCHBOOK_TITLE));
            [void]$t.Item(1).AppendChild($x.CreateTextNode($env:BRANCHBOOK_TEXT));
            $a = $x.CreateElement('audio'); $a.SetAttribute('silent', 'true');
            [void]$x.DocumentElement.AppendChild($a);
            $n = [Windows.UI.Notifications.ToastNotification, \
            Windows.UI.Notifications, ContentType = WindowsRuntime];
            $id = '{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}' \
            + '\\WindowsPowerShell\\v1.0\\powershell.exe';
            $m::CreateToastNotifier($id).Show($n::new($x))
            """;

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
        String title = ui.text("app.name");
        command(System.getProperty("os.name"), title, text)
                .ifPresent(command -> ui.tasks().aside(() -> run(command, title, text)));
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
        if (name.startsWith("windows")) {
            return Optional.of(
                    List.of(
                            "powershell.exe",
                            "-NoProfile",
                            "-NonInteractive",
                            "-WindowStyle",
                            "Hidden",
                            "-Command",
                            TOAST.replace("\n", " ")));
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

    private static boolean run(List<String> command, String title, String text) {
        try {
            ProcessBuilder process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            process.environment().put(TITLE, title);
            process.environment().put(TEXT, text);
            process.start();
            return true;
        } catch (IOException e) {
            // A desktop without notifications: the first screen tells the same.
            return false;
        }
    }
}
