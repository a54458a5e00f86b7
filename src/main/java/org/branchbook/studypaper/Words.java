package org.branchbook.studypaper;

import java.math.BigDecimal;
import java.util.Locale;
import org.branchbook.base.Messages;
import org.branchbook.person.PersonName;
import org.branchbook.recordpaper.DocumentNames;
import org.branchbook.word.Paper;

/** What these papers have in common. Documents are in Chinese whatever the window speaks. */
final class Words {
    static final Messages CHINESE = new Messages(Locale.CHINA);
    static final String OPEN = "（请支部补充：";

    private Words() {}

    static void title(Paper paper, String branch, String name) {
        if (!branch.isEmpty()) {
            paper.title(DocumentNames.titleLines(branch));
        }
        paper.title(DocumentNames.titleLines(name)).blank();
    }

    static String plain(BigDecimal hours) {
        return hours.signum() == 0 ? "0" : hours.stripTrailingZeros().toPlainString();
    }

    static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    static String name(String name, boolean masked) {
        return masked ? PersonName.masked(name) : name;
    }
}
