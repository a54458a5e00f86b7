package org.branchbook.document;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.page.Pages;
import org.branchbook.page.Pages.Box;
import org.branchbook.page.Pages.Style;
import org.branchbook.scan.QrCode;

/** 签到表 as pages to preview and print: the words and rows of {@link SignInSheet}. */
public final class SignInPages {
    private static final double MARGIN = 20;
    private static final double TOP = 16;
    private static final double WIDTH = Pages.WIDTH - 2 * MARGIN;
    private static final double THIN = 0.5;
    private static final double THICK = 1.2;
    private static final double PAD = 1.5;
    private static final Style CELL = Style.text(12);
    private static final Style HEAD = Style.heading(12).centred();
    private static final Style SMALL = Style.text(10.5);

    private final SignInText text;
    private final SignInLayout layout;
    private final Pages pages;
    private double y = TOP;

    private SignInPages(ActivityRecord record) {
        this.text = new SignInText(record);
        this.layout = text.layout();
        this.pages = new Pages(text.title());
    }

    /** A PDF of A4 pages. */
    public static byte[] of(ActivityRecord record) {
        return new SignInPages(record).drawn();
    }

    private byte[] drawn() {
        pages.text(row(12), text.title(), Style.heading(22).centred());
        y += 12.5;
        y += Math.max(SignInLayout.LINE, pages.paragraph(row(7), text.branch(), CELL) + 1);
        head();
        for (int page = 0; page < layout.rows().size(); page++) {
            if (page > 0) {
                pages.newPage();
                y = TOP;
            }
            list(page);
        }
        observers();
        y += 1.5;
        foot();
        pages.onEachPage(this::footer);
        return pages.pdf();
    }

    private Box row(double height) {
        return new Box(MARGIN, y, WIDTH, height);
    }

    private void head() {
        double label = SignInText.LABEL_WIDTH;
        double value = (WIDTH - 2 * label) / 2;
        double[] columns = {label, value + 10, label, value - 10};
        for (List<String> cells : text.head()) {
            boolean wide = cells.size() == 2;
            double[] widths = wide ? new double[] {label, WIDTH - label} : columns;
            double height = SignInLayout.LINE * (wide ? text.nameLines() : 1);
            double x = MARGIN;
            for (int i = 0; i < widths.length; i++) {
                Box box = new Box(x, y, widths[i], height);
                pages.rectangle(box, THIN);
                if (i % 2 == 0) {
                    pages.text(box, cells.get(i), HEAD);
                } else if (wide && text.nameLines() > 1) {
                    pages.paragraph(inside(box), cells.get(i), CELL);
                } else {
                    pages.text(inside(box), cells.get(i), CELL);
                }
                x += widths[i];
            }
            y += height;
        }
        y += 1;
    }

    private static Box inside(Box box) {
        return new Box(box.x() + PAD, box.y(), box.width() - 2 * PAD, box.height());
    }

    private void list(int page) {
        boolean oneUp = layout.halves() == 1;
        double top = y;
        List<String> titles = oneUp ? SignInText.ONE_UP : SignInText.TWO_UP;
        cells(layout.halves() == 1 ? titles : twice(titles), SignInLayout.LINE, HEAD);
        for (int row = 0; row < layout.rows().get(page); row++) {
            List<String> cells = new ArrayList<>();
            for (int half = 0; half < layout.halves(); half++) {
                cells.addAll(text.cells(layout.index(page, row, half), oneUp));
            }
            cells(cells, layout.rowHeight(), CELL.centred());
        }
        pages.rectangle(new Box(MARGIN, top, WIDTH, y - top), THICK);
        if (!oneUp) {
            double middle = MARGIN + WIDTH / 2;
            pages.line(middle - 0.6, top, middle - 0.6, y, THIN);
        }
        y += 1.5;
    }

    private static List<String> twice(List<String> once) {
        List<String> all = new ArrayList<>(once);
        all.addAll(once);
        return all;
    }

    private void cells(List<String> texts, double height, Style style) {
        double[] widths =
                layout.halves() == 1 ? SignInText.ONE_UP_WIDTHS : SignInText.TWO_UP_WIDTHS;
        double x = MARGIN;
        for (int i = 0; i < texts.size(); i++) {
            double width = widths[i % widths.length];
            Box box = new Box(x, y, width, height);
            pages.rectangle(box, THIN);
            pages.text(inside(box), texts.get(i), style);
            x += width;
        }
        y += height;
    }

    private void observers() {
        for (int row = 0; row < layout.observerRows(); row++) {
            Box label = new Box(MARGIN, y, SignInText.LABEL_WIDTH, SignInLayout.OBSERVER_ROW);
            pages.rectangle(label, THIN).text(label, "列席人员", HEAD);
            for (int i = 0; i < SignInLayout.OBSERVERS_A_ROW; i++) {
                double x = MARGIN + SignInText.LABEL_WIDTH + i * SignInText.OBSERVER_WIDTH;
                Box box = new Box(x, y, SignInText.OBSERVER_WIDTH, SignInLayout.OBSERVER_ROW);
                pages.rectangle(box, THIN);
                int index = row * SignInLayout.OBSERVERS_A_ROW + i;
                pages.text(inside(box), text.observer(index), CELL);
            }
            y += SignInLayout.OBSERVER_ROW;
        }
    }

    private void foot() {
        double x = MARGIN;
        for (int i = 0; i < text.foot().size(); i++) {
            Box box = new Box(x, y, SignInText.FOOT_WIDTHS[i], SignInLayout.FOOT_ROW);
            pages.rectangle(box, THIN);
            pages.text(box, text.foot().get(i), i % 2 == 0 ? HEAD : CELL.centred());
            x += box.width();
        }
    }

    /** Squares that touch, so that no hairline of white runs through the code. */
    private void code() {
        boolean[][] squares = QrCode.squares(text.code());
        double side = SignInText.CODE_SIDE / squares.length;
        for (int y = 0; y < squares.length; y++) {
            int x = 0;
            while (x < squares.length) {
                int end = x;
                while (end < squares.length && squares[y][end]) {
                    end++;
                }
                if (end > x) {
                    double left = SignInText.CODE_LEFT + x * side;
                    double top = SignInText.CODE_TOP + y * side;
                    pages.fill(new Box(left, top, (end - x) * side, side + 0.02), 0);
                }
                x = end + 1;
            }
        }
    }

    private void footer(int page, int count) {
        code();
        Box foot = new Box(MARGIN, Pages.HEIGHT - 16, WIDTH, 5);
        pages.text(foot, text.footer(), SMALL);
        pages.text(foot, "第 " + page + " 页　共 " + count + " 页", SMALL.right());
    }
}
