package org.branchbook.page;

import org.branchbook.word.Corner;

/** A code of black and white squares at a fixed place of a page. */
final class PageSquares {
    private PageSquares() {}

    /** Squares that touch, so that no hairline of white runs through the code. */
    static void draw(Pages pages, boolean[][] squares, Corner corner) {
        double side = corner.side() / squares.length;
        for (int y = 0; y < squares.length; y++) {
            int x = 0;
            while (x < squares.length) {
                int end = x;
                while (end < squares.length && squares[y][end]) {
                    end++;
                }
                if (end > x) {
                    double left = corner.left() + x * side;
                    double top = corner.top() + y * side;
                    pages.fill(new Pages.Box(left, top, (end - x) * side, side + 0.02), 0);
                }
                x = end + 1;
            }
        }
    }
}
