package org.branchbook.start;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Messages;

/**
 * Finds out what a window would miss on this machine. Asking the X server through a native call
 * costs 0.1 s of every start; JavaFX asks anyway, and its refusal is {@link #unreachable()}.
 */
public final class Display {
    private static final List<String> LIBRARIES = List.of("libgtk-3.so.0", "libXtst.so.6");

    private static final List<String> FOLDERS = folders(System.getProperty("os.arch"));

    /** What is missing, as a text with the command that brings it. */
    public record Missing(String key, String remedy) {
        public String in(Messages messages) {
            return messages.text(key, remedy);
        }
    }

    private Display() {}

    /** Empty where a window can be tried: not on Linux, headless, or all libraries are there. */
    public static Optional<Missing> missing() {
        if (!System.getProperty("os.name").equals("Linux")
                || "Headless".equals(System.getProperty("glass.platform"))) {
            return Optional.empty();
        }
        if (LIBRARIES.stream().allMatch(Display::found)) {
            return displayNamed() ? Optional.empty() : Optional.of(unreachable());
        }
        String key = displayNamed() ? "display.libraries" : "display.libraries.and.display";
        return Optional.of(new Missing(key, install("libgtk-3-0 libxtst6", "gtk3 libXtst")));
    }

    /** The libraries are there, but no X server answers (a Wayland session needs XWayland). */
    public static Missing unreachable() {
        boolean wayland = System.getenv("WAYLAND_DISPLAY") != null;
        return wayland
                ? new Missing("display.wayland", install("xwayland", "xorg-x11-server-Xwayland"))
                : new Missing("display.none", install("xvfb", "xorg-x11-server-Xvfb"));
    }

    private static List<String> folders(String processor) {
        String debian = processor.equals("aarch64") ? "aarch64-linux-gnu" : "x86_64-linux-gnu";
        return List.of("/usr/lib/" + debian, "/usr/lib64", "/lib64");
    }

    private static boolean displayNamed() {
        String display = System.getenv("DISPLAY");
        return display != null && !display.isEmpty();
    }

    /** Looks where systems keep libraries first: the native call costs far more of each start. */
    private static boolean found(String library) {
        return FOLDERS.stream().anyMatch(folder -> Files.exists(Path.of(folder, library)))
                || loads(library);
    }

    /** Stays loaded: JavaFX needs the same libraries next, and GTK cannot be unloaded. */
    @SuppressWarnings("restricted")
    private static boolean loads(String library) {
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }

    private static String install(String debian, String fedora) {
        if (Files.exists(Path.of("/usr/bin/apt"))) {
            return "sudo apt install " + debian;
        }
        boolean dnf = Files.exists(Path.of("/usr/bin/dnf"));
        return (dnf ? "sudo dnf install " : "sudo yum install ") + fedora;
    }
}
