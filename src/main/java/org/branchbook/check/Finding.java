package org.branchbook.check;

import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.rules.Article;
import org.branchbook.rules.CheckLevel;

/**
 * Something a check has found.
 *
 * @param code of the check, R01 to R40
 * @param said what is wrong; its field is the name of the part
 * @param todo the key of what to do about it
 */
public record Finding(
        String code, CheckLevel level, Spot spot, Problem said, String todo, Article basis) {
    public String text(Messages messages) {
        return said.text(messages);
    }

    public boolean error() {
        return level == CheckLevel.ERROR;
    }
}
