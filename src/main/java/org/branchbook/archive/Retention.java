package org.branchbook.archive;

import org.branchbook.base.Messages;

/** How long an item is kept (DA/T 22-2015, 6.3.4; 机关文件材料归档范围和文书档案保管期限规定). */
public enum Retention implements Messages.Texted {
    PERMANENT("Y", "永久", "archive.retention.permanent"),
    THIRTY("D30", "30年", "archive.retention.thirty"),
    TEN("D10", "10年", "archive.retention.ten");

    private final String code;
    private final String documentName;
    private final String key;

    Retention(String code, String documentName, String key) {
        this.code = code;
        this.documentName = documentName;
        this.key = key;
    }

    /** The term for a number of years: never a shorter one; from 100 on it is for good. */
    public static Retention of(int years) {
        return years >= 100 ? PERMANENT : years > 10 ? THIRTY : TEN;
    }

    /** As it stands in an archival code. */
    public String code() {
        return code;
    }

    /** As Chinese documents write it. */
    public String documentName() {
        return documentName;
    }

    @Override
    public String key() {
        return key;
    }
}
