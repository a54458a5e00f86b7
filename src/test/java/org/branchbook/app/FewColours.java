package org.branchbook.app;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A picture of a window in its 128 most frequent colours: a third of the size, hard to tell. */
final class FewColours {
    private static final int COLOURS = 128;

    private FewColours() {}

    static BufferedImage of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> frequent = new HashMap<>();
        for (int pixel : pixels) {
            frequent.merge(pixel, 1, Integer::sum);
        }
        List<Integer> chosen =
                frequent.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(COLOURS)
                        .map(Map.Entry::getKey)
                        .toList();
        int[] palette = chosen.stream().mapToInt(Integer::intValue).toArray();
        Map<Integer, Integer> nearest = new HashMap<>();
        BufferedImage few =
                new BufferedImage(
                        width,
                        height,
                        BufferedImage.TYPE_BYTE_INDEXED,
                        new IndexColorModel(8, palette.length, palette, 0, false, -1, 0));
        byte[] indexes = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indexes[i] = (byte) (int) nearest.computeIfAbsent(pixels[i], p -> index(p, palette));
        }
        few.getRaster().setDataElements(0, 0, width, height, indexes);
        return few;
    }

    private static int index(int pixel, int[] palette) {
        int best = 0;
        int distance = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length; i++) {
            int red = (pixel >> 16 & 255) - (palette[i] >> 16 & 255);
            int green = (pixel >> 8 & 255) - (palette[i] >> 8 & 255);
            int blue = (pixel & 255) - (palette[i] & 255);
            int now = red * red + green * green + blue * blue;
            if (now < distance) {
                distance = now;
                best = i;
            }
        }
        return best;
    }
}
