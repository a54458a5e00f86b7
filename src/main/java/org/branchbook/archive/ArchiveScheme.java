package org.branchbook.archive;

import org.branchbook.base.Messages;

/** How items get their archival codes, which a unit's archives lay down. */
public enum ArchiveScheme implements Messages.Texted {
    /** 全宗号-WS·年度-保管期限-机构（问题）代码-件号 (DA/T 22-2015, 6.4). */
    DOCUMENTS("archive.scheme.documents"),
    /** 年度-分类号-案卷号 (高等学校档案实体分类法). */
    UNIVERSITY("archive.scheme.university");

    private final String key;

    ArchiveScheme(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** Within what numbers run from 1 on. */
    String numberedWithin(Material material, Retention retention) {
        return this == DOCUMENTS ? retention.code() : material.rule().classNumber();
    }

    String code(YearArchive.Head head, Material material, Retention retention, int number) {
        return this == DOCUMENTS
                ? "%s-WS·%d-%s-%s-%04d"
                        .formatted(
                                head.choice().fonds(),
                                head.year(),
                                retention.code(),
                                head.choice().department(),
                                number)
                : "%d-%s-%d".formatted(head.year(), material.rule().classNumber(), number);
    }
}
