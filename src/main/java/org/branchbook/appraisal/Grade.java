package org.branchbook.appraisal;

import java.util.Locale;
import java.util.Optional;
import org.branchbook.base.Named;

/** The grades of the appraisal, the best first. BRANCH, article 18. */
public enum Grade implements Named {
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
    @Override
    public String documentName() {
        return documentName;
    }

    /** Reads 优秀, 优秀党员, 优秀等次, 优, EXCELLENT. */
    public static Optional<Grade> parse(String text) {
        String word = text.strip().replace("党员", "").replace("等次", "").toUpperCase(Locale.ROOT);
        return word.equals("优") ? Optional.of(EXCELLENT) : Named.parse(Grade.class, word);
    }
}
