package org.branchbook.takeaway;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.register.Texts;

/**
 * What a practice taught.
 *
 * @param keywords of its theme, as 奉献、敬业
 */
public record Takeaway(String keywords, String text) {
    public static final Takeaway NONE = new Takeaway("", "");
    private static final int KEYWORDS = 200;
    private static final int TEXT = 2000;

    public Takeaway {
        keywords = keywords.strip();
        text = text.strip();
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Texts.check(problems, "keywords", keywords, KEYWORDS);
        Texts.check(problems, "takeaway", text, TEXT);
        return problems;
    }

    public boolean said() {
        return !text.isEmpty();
    }
}
