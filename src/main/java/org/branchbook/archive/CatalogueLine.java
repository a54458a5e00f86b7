package org.branchbook.archive;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.branchbook.archive.Item.Sealed;
import org.branchbook.bundle.BagWriter;
import org.jspecify.annotations.Nullable;

/**
 * A row of the 归档文件目录 (DA/T 22-2015, 6.6) with the files it stands for.
 *
 * @param pages sides with text; 0 where only a program can tell
 * @param files in the bundle, with their paths from the bundle on
 */
public record CatalogueLine(
        int number,
        String code,
        String retention,
        String title,
        LocalDate date,
        int pages,
        String note,
        String folder,
        Map<String, String> facts,
        List<BagWriter.Put> files,
        @Nullable Sealed record) {
    public CatalogueLine {
        files = List.copyOf(files);
    }

    String day() {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    String side() {
        return pages == 0 ? "" : String.valueOf(pages);
    }
}
