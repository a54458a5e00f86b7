package org.branchbook.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.branchbook.base.AppException;
import org.branchbook.base.Photo;
import org.branchbook.page.Pages.Box;
import org.branchbook.page.Pages.Style;
import org.branchbook.word.WordPicture;

/**
 * Sets pictures as Word does: two in a row, a single or last odd one alone, each over its caption.
 */
final class PagePictures {
    private static final double ALONE_HEIGHT = 95;
    private static final double PAIR_HEIGHT = 62;
    private static final double BETWEEN = 3.8;
    private static final double ABOVE = 2;
    private static final double CAPTION = 20 * 25.4 / 72;
    private static final double DOT = 25.4 / 96;

    private PagePictures() {}

    /** A picture at its size on the page. */
    private record Sized(WordPicture jpeg, double width, double height) {}

    static void write(PageFlow flow, List<WordPicture> pictures) {
        for (int i = 0; i < pictures.size(); i += 2) {
            boolean pair = i + 1 < pictures.size();
            double slot = flow.width() / (pair ? 2 : 1);
            Box box =
                    pair
                            ? new Box(0, 0, slot - BETWEEN, PAIR_HEIGHT)
                            : new Box(0, 0, slot * 0.9, ALONE_HEIGHT);
            List<Sized> row =
                    pictures.subList(i, pair ? i + 2 : i + 1).stream()
                            .map(picture -> sized(picture, box))
                            .toList();
            double most = row.stream().mapToDouble(Sized::height).max().orElse(0);
            double y = flow.take(most + 2 * ABOVE + CAPTION) + ABOVE;
            for (int place = 0; place < row.size(); place++) {
                draw(flow, row.get(place), new Box(flow.left() + place * slot, y, slot, most));
            }
        }
    }

    private static void draw(PageFlow flow, Sized picture, Box slot) {
        double x = slot.x() + (slot.width() - picture.width()) / 2;
        Box box = new Box(x, slot.y(), picture.width(), picture.height());
        flow.pages().picture(box, picture.jpeg());
        Box under =
                new Box(slot.x(), slot.y() + picture.height() + ABOVE / 2, slot.width(), CAPTION);
        flow.pages().text(under, picture.jpeg().caption(), Style.text(12).centred());
    }

    /** Never larger than at 96 dots an inch; what is no JPEG becomes one. */
    private static Sized sized(WordPicture picture, Box box) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
            if (image == null) {
                throw new IOException("no picture");
            }
            double scale =
                    Math.min(
                            DOT,
                            Math.min(
                                    box.width() / image.getWidth(),
                                    box.height() / image.getHeight()));
            WordPicture jpeg =
                    picture.isPng()
                            ? new WordPicture(Photo.jpeg(opaque(image)), picture.caption())
                            : picture;
            return new Sized(jpeg, image.getWidth() * scale, image.getHeight() * scale);
        } catch (IOException e) {
            throw new AppException(e, "word.picture.unreadable", picture.caption());
        }
    }

    private static BufferedImage opaque(BufferedImage image) {
        BufferedImage made =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = made.createGraphics();
        pen.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
        pen.dispose();
        return made;
    }
}
