package org.branchbook.appraisal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.branchbook.base.Messages;

/** The grades of the appraisal, the best first. BRANCH, article 18. */
public enum Grade implements Messages.Texted {
    EXCELLENT("appraisal.grade.excellent", "优秀"),
    QUALIFIED("appraisal.grade.qualified", "合格"),
    BASIC("appraisal.grade.basic", "基本合格"),
    UNQUALIFIED("appraisal.grade.unqualified", "不合格");

    private final String key;
    private final String documentName;

    Grade(String key, String documentName) {
        this.key = key;
        this.documentName = documentName;
    }

    @Override
    public String key() {
        return key;
    }

    /** As documents write it in every interface language. */
    public String documentName() {
        return documentName;
    }

    /** Reads 优秀, 优秀党员, 优秀等次, 优, EXCELLENT. */
    public static Optional<Grade> parse(String text) {
        String word = text.strip().replace("党员", "").replace("等次", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(grade ->
                        grade.documentName.equals(word)
                                || grade.name().equals(word)
                                || (grade == EXCELLENT && word.equals("优")))
                .findFirst();
    }
}
