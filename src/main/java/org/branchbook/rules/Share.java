package org.branchbook.rules;

import org.branchbook.base.Messages;

/**
 * A share that must be reached, or exceeded: 半数以上 is 1/2, 超过半数 is more than 1/2.
 *
 * @param strict whether more than the share is needed
 */
public record Share(int numerator, int denominator, boolean strict) {
    public Share {
        if (numerator < 1 || denominator < numerator) {
            throw new IllegalArgumentException(numerator + "/" + denominator);
        }
    }

    public boolean isReachedBy(int part, int whole) {
        long left = (long) part * denominator;
        long right = (long) whole * numerator;
        return strict ? left > right : left >= right;
    }

    /** Whether the part is the share to the head: half, where half is asked for. */
    public boolean isExactly(int part, int whole) {
        return (long) part * denominator == (long) whole * numerator;
    }

    /** 半数以上, 超过半数, 五分之四以上; or the same in English. */
    public String text(Messages messages) {
        boolean half = numerator == 1 && denominator == 2;
        String share =
                half
                        ? messages.text("rules.share.half")
                        : messages.text(
                                "rules.share",
                                messages.chinese() ? Article.chinese(numerator) : numerator,
                                messages.chinese() ? Article.chinese(denominator) : denominator);
        return messages.text(strict ? "rules.share.more" : "rules.share.atLeast", share);
    }

    /** The least number that is enough. */
    public int leastOf(int whole) {
        long product = (long) whole * numerator;
        long least = strict ? product / denominator + 1 : Math.ceilDiv(product, denominator);
        return Math.toIntExact(least);
    }
}
