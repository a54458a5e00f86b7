package org.branchbook.excel;

/** How the cells of a column look and what they hold. */
public enum ExcelLook {
    /** Left, wrapped. */
    TEXT("General", false),
    /** Centred, shrunk to the column if need be; for names and short words. */
    CENTER("General", true),
    /** Whole numbers. */
    NUMBER("0", true),
    /** One decimal, for hours. */
    DECIMAL("0.0", true),
    /** A share shown as 94.3%. */
    PERCENT("0.0%", true),
    DATE("yyyy-mm-dd", true),
    /** Identity and phone numbers: text that Excel must never take for a number. */
    ID("@", true);

    private final String format;
    private final boolean centred;

    ExcelLook(String format, boolean centred) {
        this.format = format;
        this.centred = centred;
    }

    String format() {
        return format;
    }

    boolean isCentred() {
        return centred;
    }
}
