package org.branchbook.base;

import java.io.InputStream;
import java.util.Objects;

/**
 * The Chinese fonts that come along, for machines that have none: WenQuanYi Micro Hei, a TrueType
 * collection whose first face is proportional, and Noto Serif SC, a Song face for documents.
 */
public final class BundledFont {
    public static final String FAMILY = "WenQuanYi Micro Hei";

    private BundledFont() {}

    public static InputStream open() {
        return open("wqy-microhei.ttc");
    }

    /**
     * The 8,105 characters of the table of general standard Chinese characters, GB/T 2312, marks.
     */
    public static InputStream song() {
        return open("noto-serif-sc.ttf");
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(
                BundledFont.class.getResourceAsStream("/assets/fonts/" + name));
    }
}
