package org.branchbook.backfill;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.branchbook.base.Text;

/** Several items in one cell: a line each, or numbered 1. 2. 3. */
final class Items {
    private static final Pattern NUMBERED =
            Pattern.compile("^ *(?:[(（]?\\d{1,2}[)）]|\\d{1,2}[.、．](?!\\d)|[一二三四五六七八九十]{1,2}、).*");
    private static final Pattern BEFORE_NUMBER =
            Pattern.compile("(?<=[。；;\\s])(?=\\d{1,2}[.、．](?!\\d))");
    private static final Pattern NUMBER =
            Pattern.compile("^ *(?:[(（]?\\d{1,2}[)）]|\\d{1,2}[.、．]|[一二三四五六七八九十]{1,2}、) *");

    private Items() {}

    /** Numbers are taken off where every item has one; the record counts by itself. */
    static List<String> read(String text) {
        List<String> lines = Text.paragraphs(text);
        if (lines.size() == 1 && NUMBERED.matcher(lines.getFirst()).matches()) {
            lines =
                    Arrays.stream(BEFORE_NUMBER.split(lines.getFirst()))
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList();
        }
        boolean all = lines.stream().allMatch(line -> NUMBERED.matcher(line).matches());
        return all
                ? lines.stream()
                        .map(line -> NUMBER.matcher(line).replaceFirst("").strip())
                        .filter(line -> !line.isEmpty())
                        .toList()
                : lines;
    }
}
