package org.branchbook.page;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is printed how.
 *
 * @param pages from 1, in ascending order; empty for all of them
 * @param duplex on both sides, turned over the long edge
 */
public record PrintOrder(String printer, int copies, List<Integer> pages, boolean duplex) {
    public PrintOrder {
        pages = List.copyOf(pages);
    }

    /**
     * The pages of a range such as 1-3,5: empty for a blank one, which means all; null where it is
     * none, or names a page that is not there.
     */
    public static @Nullable List<Integer> pages(String range, int count) {
        TreeSet<Integer> pages = new TreeSet<>();
        String plain = range.strip().replaceAll("[，、;；]", ",").replaceAll("[—–~～至]", "-");
        if (plain.isEmpty()) {
            return List.of();
        }
        for (String part : plain.split(",", -1)) {
            if (!part.strip().matches("\\d{1,4}(\\s*-\\s*\\d{1,4})?")) {
                return null;
            }
            String[] ends = part.strip().split("\\s*-\\s*", -1);
            int first = Integer.parseInt(ends[0]);
            int last = Integer.parseInt(ends[ends.length - 1]);
            if (first < 1 || last < first || last > count) {
                return null;
            }
            IntStream.rangeClosed(first, last).forEach(pages::add);
        }
        return List.copyOf(pages);
    }
}
