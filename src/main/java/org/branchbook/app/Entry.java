package org.branchbook.app;

import java.util.function.Supplier;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Screen;

/**
 * One view of the main window.
 *
 * @param atFoot whether it stands at the foot of the rail
 * @param screen makes the screen on its first visit
 */
record Entry(String id, Icon icon, String title, boolean atFoot, Supplier<Screen> screen) {
    static Entry of(String id, Icon icon, String title, Supplier<Screen> screen) {
        return new Entry(id, icon, title, false, screen);
    }

    static Entry foot(String id, Icon icon, String title, Supplier<Screen> screen) {
        return new Entry(id, icon, title, true, screen);
    }
}
