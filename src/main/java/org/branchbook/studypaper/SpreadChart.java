package org.branchbook.studypaper;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.branchbook.base.BundledFont;
import org.branchbook.service.ServiceCategory;
import org.branchbook.spread.Spread;

/** The spread of a year as a picture for paper: hours of the months over weeks by category. */
final class SpreadChart {
    private static final int LEFT = 190;
    private static final int CELL = 24;
    private static final int ROW = 40;
    private static final int GAP = 3;
    private static final int WEEKS = 54;
    private static final int BARS = 380;
    private static final int HEAD = 60;
    private static final int WIDTH = LEFT + WEEKS * (CELL + GAP) + 20;
    private static final Color INK = new Color(0x22, 0x26, 0x2B);
    private static final Color SOFT = new Color(0x6B, 0x72, 0x7B);
    private static final Color NONE = new Color(0xEC, 0xEE, 0xF1);
    private static final Color FULL = new Color(0x1F, 0x5F, 0xA8);

    private final Spread spread;
    private final Map<ServiceCategory, double[]> weeks;
    private final BufferedImage image;
    private final Graphics2D pen;

    private SpreadChart(Spread spread) {
        this.spread = spread;
        this.weeks = spread.weeks();
        int height = HEAD + BARS + HEAD + Math.max(1, weeks.size()) * (ROW + GAP) + 20;
        image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
    }

    static byte[] png(Spread spread) {
        SpreadChart chart = new SpreadChart(spread);
        chart.draw();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(chart.image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void draw() {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setFont(Face.SANS.deriveFont(34f));
        months();
        int y = HEAD + BARS + HEAD;
        double most = weeks.values().stream().flatMapToDouble(Arrays::stream).max().orElse(1);
        for (Map.Entry<ServiceCategory, double[]> line : weeks.entrySet()) {
            pen.setColor(INK);
            pen.drawString(line.getKey().documentName(), 8, y + 33);
            for (int week = 1; week <= line.getValue().length; week++) {
                pen.setColor(shade(line.getValue()[week - 1] / most));
                pen.fillRoundRect(x(week), y, CELL, ROW, 6, 6);
            }
            y += ROW + GAP;
        }
        pen.dispose();
    }

    private static int x(int week) {
        return LEFT + (week - 1) * (CELL + GAP);
    }

    /** Each month as wide as its weeks, with its hours over the bar and its name below. */
    private void months() {
        double[] hours = spread.months();
        double most = Math.max(1, Arrays.stream(hours).max().orElse(1));
        pen.setColor(INK);
        pen.drawString("各月小时", 8, HEAD + BARS - 4);
        for (int month = 1; month <= 12; month++) {
            int from = x(Spread.week(LocalDate.of(spread.year(), month, 1)));
            int to =
                    month == 12
                            ? x(WEEKS)
                            : x(Spread.week(LocalDate.of(spread.year(), month + 1, 1)));
            int tall = (int) Math.round((BARS - 40) * hours[month - 1] / most);
            pen.setColor(month == 3 ? new Color(0xC0, 0, 0) : FULL);
            pen.fillRect(from + 8, HEAD + BARS - tall, to - from - 20, tall);
            pen.setColor(SOFT);
            centred(month + "月", from, to, HEAD + BARS + 40);
            if (hours[month - 1] > 0) {
                pen.setColor(INK);
                centred(said(hours[month - 1]), from, to, HEAD + BARS - tall - 8);
            }
        }
        pen.setColor(SOFT);
        pen.drawLine(LEFT, HEAD + BARS, WIDTH - 20, HEAD + BARS);
    }

    private static String said(double hours) {
        return hours == Math.rint(hours) ? String.valueOf((long) hours) : String.valueOf(hours);
    }

    private void centred(String text, int from, int to, int y) {
        int width = pen.getFontMetrics().stringWidth(text);
        pen.drawString(text, from + (to - from - 4 - width) / 2, y);
    }

    /** Paler for less; what is nothing has a colour of its own. */
    private static Color shade(double share) {
        if (share <= 0) {
            return NONE;
        }
        double strength = 0.25 + 0.75 * Math.min(1, share);
        return new Color(
                mix(FULL.getRed(), strength),
                mix(FULL.getGreen(), strength),
                mix(FULL.getBlue(), strength));
    }

    private static int mix(int full, double strength) {
        return (int) Math.round(255 - (255 - full) * strength);
    }

    /** The font that comes along, read once. */
    private static final class Face {
        static final Font SANS = read();

        private static Font read() {
            try (InputStream in = BundledFont.open()) {
                return Font.createFonts(in)[0];
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
