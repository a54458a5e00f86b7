package org.branchbook.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which backups stay: the last 10, the newest of each of the last 14 days and 8 weeks that have
 * one, and the newest of every month for ever, as long as all of them keep to a size. Backups of a
 * damaged book count apart, so that none of them ever takes the place of a sound one.
 */
final class Retention {
    private static final int LAST = 10;
    private static final int DAYS = 14;
    private static final int WEEKS = 8;
    private static final int DAMAGED = 3;

    private Retention() {}

    /**
     * Those that may go.
     *
     * @param newestFirst all there are
     * @param limit in bytes; beyond it the oldest monthly ones go too, the last ten never
     */
    static List<BackupFile> surplus(List<BackupFile> newestFirst, long limit) {
        Map<Boolean, List<BackupFile>> all =
                newestFirst.stream().collect(Collectors.partitioningBy(BackupFile::sound));
        List<BackupFile> damaged = all.getOrDefault(false, List.of());
        List<BackupFile> surplus = new ArrayList<>(old(all.getOrDefault(true, List.of()), limit));
        surplus.addAll(damaged.subList(Math.min(DAMAGED, damaged.size()), damaged.size()));
        return surplus;
    }

    private static List<BackupFile> old(List<BackupFile> newestFirst, long limit) {
        Set<BackupFile> kept = new LinkedHashSet<>(first(newestFirst, LAST));
        kept.addAll(newestOf(newestFirst, made -> made.toLocalDate(), DAYS));
        kept.addAll(newestOf(newestFirst, made -> week(made.toLocalDate()), WEEKS));
        long bytes = kept.stream().mapToLong(BackupFile::bytes).sum();
        for (BackupFile month :
                newestOf(
                        newestFirst,
                        made -> made.getYear() * 12 + made.getMonthValue(),
                        Integer.MAX_VALUE)) {
            if (!kept.contains(month) && bytes + month.bytes() <= limit) {
                kept.add(month);
                bytes += month.bytes();
            }
        }
        return newestFirst.stream().filter(backup -> !kept.contains(backup)).toList();
    }

    private static List<BackupFile> first(List<BackupFile> files, int count) {
        return files.subList(0, Math.min(count, files.size()));
    }

    private static List<BackupFile> newestOf(
            List<BackupFile> newestFirst, Function<LocalDateTime, Object> span, int spans) {
        Set<Object> seen = new HashSet<>();
        return first(
                newestFirst.stream().filter(f -> seen.add(span.apply(f.made()))).toList(), spans);
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100
                + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
