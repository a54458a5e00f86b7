package org.branchbook.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoTest {
    /** Where the red corner, stored at the top left, stands upright: x and y as 0 or 1. */
    private static final int[][] CORNERS = {
        {0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}, {1, 0}, {1, 1}, {0, 1}
    };

    @TempDir private Path folder;

    @Test
    void turnsEveryOrientationUpright() throws IOException {
        for (int orientation = 1; orientation <= 8; orientation++) {
            Path file = photo(orientation);
            BufferedImage image = Photo.read(file, 400).orElseThrow();
            boolean lay = orientation >= 5;
            assertEquals(lay ? 120 : 200, image.getWidth(), "width of " + orientation);
            int[] corner = CORNERS[orientation - 1];
            int x = corner[0] == 0 ? 10 : image.getWidth() - 10;
            int y = corner[1] == 0 ? 10 : image.getHeight() - 10;
            Color color = new Color(image.getRGB(x, y));
            assertTrue(color.getRed() > 200 && color.getBlue() < 60, orientation + ": " + color);
        }
    }

    @Test
    void makesLargePhotosSmall() throws IOException {
        BufferedImage image = Photo.read(photo(6), 50).orElseThrow();
        assertEquals(50, Math.max(image.getWidth(), image.getHeight()));
    }

    @Test
    void whatIsNoPictureIsEmpty() throws IOException {
        Path text = Files.writeString(folder.resolve("a.jpg"), "no picture");
        assertTrue(Photo.read(text, 100).isEmpty());
        byte[] whole = Files.readAllBytes(photo(1));
        byte[] half = Arrays.copyOf(whole, 120);
        assertTrue(Photo.read(Files.write(folder.resolve("b.jpg"), half), 100).isEmpty());
        assertTrue(Photo.read(folder.resolve("nowhere.jpg"), 100).isEmpty());
    }

    private Path photo(int orientation) throws IOException {
        BufferedImage image = new BufferedImage(200, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, 200, 120);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 60, 60);
        pen.dispose();
        byte[] jpeg = Photo.jpeg(image);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        out.write(exif.array());
        out.write(jpeg, 2, jpeg.length - 2);
        return Files.write(folder.resolve(orientation + ".jpg"), out.toByteArray());
    }
}
