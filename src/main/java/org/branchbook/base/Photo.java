package org.branchbook.base;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads photos small and upright: cameras store them lying and only note how to turn them. */
public final class Photo {
    private static final long MOST_PIXELS = 400_000_000;

    /** What is decoded at once; larger ones are read with gaps. */
    private static final long DECODED = 60_000_000;

    /** What the decoder of JPEGs says where it goes on with grey; a lacking end mark is no loss. */
    private static final Pattern LOST =
            Pattern.compile("premature end of data|Huffman|instead of RST");

    private static final int HEAD = 128 * 1024;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int ORIENTATION = 0x0112;

    private Photo() {}

    /**
     * A picture.
     *
     * @param whole false where part of the file is damaged, for which grey stands
     */
    public record Seen(BufferedImage image, boolean whole) {}

    /** The picture as {@link #look} sees it, whole or not. */
    public static Optional<BufferedImage> read(Path file, int longestSide) {
        return look(file, longestSide).map(Seen::image);
    }

    /**
     * The picture, its longer side at most that long; empty where the file is no JPEG, PNG, GIF or
     * BMP, cannot be read at all, or has more than 400 megapixels.
     */
    public static Optional<Seen> look(Path file, int longestSide) {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                AtomicBoolean whole = new AtomicBoolean(true);
                reader.addIIOReadWarningListener((_, warning) -> {
                    if (LOST.matcher(warning).find()) {
                        whole.set(false);
                    }
                });
                reader.setInput(in);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width * height > MOST_PIXELS) {
                    return Optional.empty();
                }
                ImageReadParam param = reader.getDefaultReadParam();
                int step = step(width, height, longestSide);
                param.setSourceSubsampling(step, step, 0, 0);
                BufferedImage image =
                        upright(reader.read(0, param), orientation(file), longestSide);
                return Optional.of(new Seen(image, whole.get()));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            // ImageIO throws many kinds of exceptions for damaged files.
            return Optional.empty();
        }
    }

    private static int step(long width, long height, int longestSide) {
        long step = Math.max(1, Math.max(width, height) / (2L * longestSide));
        while (width * height / (step * step) > DECODED) {
            step++;
        }
        return (int) step;
    }

    public static byte[] jpeg(BufferedImage image) {
        return written(image, "jpeg");
    }

    public static byte[] png(BufferedImage image) {
        return written(image, "png");
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage upright(BufferedImage image, int orientation, int longestSide) {
        int width = image.getWidth();
        int height = image.getHeight();
        double scale = Math.min(1, (double) longestSide / Math.max(width, height));
        boolean lies = orientation >= 5;
        int across = (int) Math.max(1, Math.round(scale * (lies ? height : width)));
        int down = (int) Math.max(1, Math.round(scale * (lies ? width : height)));
        BufferedImage turned = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, across, down);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform turn = AffineTransform.getScaleInstance(scale, scale);
        turn.concatenate(turn(orientation, width, height));
        pen.drawImage(image, turn, null);
        pen.dispose();
        return turned;
    }

    /** The eight ways of EXIF 2.3, 4.6.4: from the stored picture to the upright one. */
    private static AffineTransform turn(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    /** The EXIF orientation of a JPEG, 1 where there is none. */
    static int orientation(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        ByteBuffer bytes = ByteBuffer.wrap(head);
        int at = 2;
        while (at + 4 <= head.length && (head[at] & 0xFF) == 0xFF) {
            int marker = bytes.getShort(at) & 0xFFFF;
            if (marker == APP1 && at + 18 < head.length && bytes.getInt(at + 4) == 0x45786966) {
                return orientation(bytes, at + 10);
            }
            if (marker == SCAN) {
                return 1;
            }
            at += 2 + (bytes.getShort(at + 2) & 0xFFFF);
        }
        return 1;
    }

    private static int orientation(ByteBuffer bytes, int tiff) {
        boolean little = bytes.get(tiff) == 'I';
        bytes.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff + bytes.getInt(tiff + 4);
        int entries = bytes.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((bytes.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int value = bytes.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }
}
