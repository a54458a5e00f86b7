package org.branchbook.base;

import java.io.InputStream;
import java.util.Objects;

/**
 * The Chinese font that comes along, for machines that have none: WenQuanYi Micro Hei, a TrueType
 * collection whose first face is proportional.
 */
public final class BundledFont {
    public static final String FAMILY = "WenQuanYi Micro Hei";

    private BundledFont() {}

    public static InputStream open() {
        return Objects.requireNonNull(
                BundledFont.class.getResourceAsStream("/assets/fonts/wqy-microhei.ttc"));
    }
}
