package org.branchbook.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphicsTest {
    @TempDir Path devices;

    @Test
    void openGlIsAskedForWhereADeviceIs() throws IOException {
        assertEquals("sw", Graphics.order(devices));
        Files.createFile(devices.resolve("tty0"));
        assertEquals("sw", Graphics.order(devices));
        Files.createDirectories(devices.resolve("dri"));
        assertEquals("es2,sw", Graphics.order(devices));
    }
}
