package org.branchbook.almanac;

import java.util.regex.Pattern;

/**
 * What the title of a calendar's entry says of a day.
 *
 * @param worked whether it is a day of rest that is worked: 上班(补春节假期), 国庆节（班）, 补班
 */
record FestivalName(String name, boolean worked) {
    private static final Pattern WORKED =
            Pattern.compile("上班|补班|调班|工作日|[(（]班[)）]|班$|(?i:work ?day|make-?up)");
    private static final Pattern AROUND =
            Pattern.compile(
                    "上班|补班|调班|调休|工作日|补|假期|放假|休假|[(（][班休][)）]|[()（）\\[\\]【】:：]|[班休]$"
                            + "|第\\d+天|共\\d+天|/");

    static FestivalName of(String title) {
        String bare = AROUND.matcher(title).replaceAll(" ").strip().replaceAll("\\s+", " ");
        return new FestivalName(
                bare.isEmpty() ? title : bare, WORKED.matcher(title.strip()).find());
    }
}
