package org.branchbook.lecture;

import org.branchbook.base.Messages;

/** How a lecture is given. */
public enum LectureKind implements Messages.Texted {
    LECTURE("lecture.kind.lecture", "党课"),
    SPECIAL("lecture.kind.special", "专题党课"),
    MICRO("lecture.kind.micro", "微党课"),
    ON_SITE("lecture.kind.onSite", "现场党课"),
    VIDEO("lecture.kind.video", "电化教育");

    private final String key;
    private final String documentName;

    LectureKind(String key, String documentName) {
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
}
