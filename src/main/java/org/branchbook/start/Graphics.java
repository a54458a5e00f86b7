package org.branchbook.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether JavaFX should look for a graphics device. Where there is none, as in many virtual
 * machines and remote desktops, it would load the system's OpenGL with a compiler for shaders, see
 * that this computes on the processor too, and paint by itself: 0.2 s of the start and 50 MB that
 * stay taken.
 */
public final class Graphics {
    /** What JavaFX paints with, in the order in which it tries; a user may have set it. */
    public static final String ORDER = "prism.order";

    /** What JavaFX itself would try on Linux. */
    private static final String DEVICE_FIRST = "es2,sw";

    private static final String PROCESSOR_ONLY = "sw";

    /** As drivers of Linux name what they drive; /dev/dri is that of nearly all. */
    private static final List<String> DEVICES =
            List.of(
                    "dri",
                    "nvidia0",
                    "nvidiactl",
                    "mali0",
                    "galcore",
                    "pvrsrvkm",
                    "kgsl-3d0",
                    "dxg");

    private Graphics() {}

    /**
     * To be called before JavaFX starts; not by the run that makes the cache of the start, which
     * serves machines with a graphics device too and so lets JavaFX try as it would.
     */
    public static void choose() {
        if (System.getProperty("os.name").equals("Linux") && System.getProperty(ORDER) == null) {
            System.setProperty(ORDER, order(Path.of("/dev")));
        }
    }

    /**
     * @param devices the folder in which the system lists its devices
     */
    public static String order(Path devices) {
        return DEVICES.stream().anyMatch(name -> Files.exists(devices.resolve(name)))
                ? DEVICE_FIRST
                : PROCESSOR_ONLY;
    }
}
