package org.branchbook.scan;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.WriterException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Writes QR codes and reads them from pictures, turned and shaded as they may be. */
public final class QrCode {
    /** Longest side at which a picture is looked at first, in pixels: most codes show there. */
    private static final int FIRST = 1800;

    /** A coarse scan is enlarged before its squares can be told apart, a grainy one made small. */
    private static final int[] MORE = {3200, 1000};

    private static final int MOST_ENLARGED = 2;

    private QrCode() {}

    /** The squares of a code, row by row, without the white around it; true is black. */
    public static boolean[][] squares(String text) {
        try {
            Map<EncodeHintType, Object> hints = Map.of();
            ByteMatrix matrix = Encoder.encode(text, ErrorCorrectionLevel.Q, hints).getMatrix();
            boolean[][] squares = new boolean[matrix.getHeight()][matrix.getWidth()];
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    squares[y][x] = matrix.get(x, y) == 1;
                }
            }
            return squares;
        } catch (WriterException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /**
     * The code as a picture.
     *
     * @param pixels of one square
     */
    public static BufferedImage picture(String text, int pixels) {
        boolean[][] squares = squares(text);
        int side = squares.length * pixels;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, squares[y / pixels][x / pixels] ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        return image;
    }

    /** The texts of all codes in a picture, looked for thoroughly. */
    public static Set<String> read(BufferedImage image) {
        Set<String> found = glance(image);
        for (int side : MORE) {
            int most = MOST_ENLARGED * longest(image);
            if (found.isEmpty() && (side < FIRST || most > FIRST)) {
                found = at(scaled(image, Math.min(side, most)));
            }
        }
        return found;
    }

    /** The same at one size only, for many pages. */
    static Set<String> glance(BufferedImage image) {
        return at(scaled(image, Math.min(FIRST, longest(image))));
    }

    private static int longest(BufferedImage image) {
        return Math.max(image.getWidth(), image.getHeight());
    }

    private static Set<String> at(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        LuminanceSource source = new RGBLuminanceSource(width, height, pixels);
        Set<String> found = decode(new BinaryBitmap(new HybridBinarizer(source)));
        return found.isEmpty()
                ? decode(new BinaryBitmap(new GlobalHistogramBinarizer(source)))
                : found;
    }

    private static Set<String> decode(BinaryBitmap bitmap) {
        Set<String> texts = new LinkedHashSet<>();
        try {
            Result[] results =
                    new QRCodeMultiReader()
                            .decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
            Arrays.stream(results).map(Result::getText).forEach(texts::add);
        } catch (NotFoundException none) {
            return Set.of();
        }
        return texts;
    }

    private static BufferedImage scaled(BufferedImage image, int longest) {
        double scale = (double) longest / Math.max(image.getWidth(), image.getHeight());
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }
}
