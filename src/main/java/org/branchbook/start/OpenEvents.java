package org.branchbook.start;

import com.sun.glass.ui.Application;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/**
 * macOS tells a program which file was double-clicked by an event, never by an argument, and never
 * starts it a second time. JavaFX hands this event to nobody, so it is taken from below it; all
 * that JavaFX itself listens to goes on to JavaFX.
 */
public final class OpenEvents extends Application.EventHandler {
    private final Application.EventHandler toolkit;
    private final Consumer<Path> asked;

    private OpenEvents(Application.EventHandler toolkit, Consumer<Path> asked) {
        this.toolkit = toolkit;
        this.asked = asked;
    }

    /**
     * Tells of each file from now on. To be called on the FX thread while the toolkit starts: the
     * event of the double-click that began the process follows then.
     */
    public static void tell(Consumer<Path> asked) {
        Application application = Application.GetApplication();
        application.setEventHandler(new OpenEvents(application.getEventHandler(), asked));
    }

    /** Of several files the first: there is one window. */
    @Override
    public void handleOpenFilesAction(Application application, long time, String[] files) {
        if (files.length > 0) {
            asked.accept(Path.of(files[0]));
        }
    }

    @Override
    public void handleQuitAction(Application application, long time) {
        toolkit.handleQuitAction(application, time);
    }

    @Override
    public void handlePreferencesChanged(Map<String, Object> preferences) {
        toolkit.handlePreferencesChanged(preferences);
    }
}
