package org.branchbook.archive;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.branchbook.base.SafeFile;
import org.jspecify.annotations.Nullable;

/**
 * One 件: what belongs together and has one number.
 *
 * @param note what the catalogue's last column says
 * @param facts what a reader wants to know at once, by Chinese labels
 * @param record the frozen text of an activity's record, null of other papers
 */
public record Item(
        Material material,
        String title,
        LocalDate date,
        String note,
        Map<String, String> facts,
        List<Part> parts,
        @Nullable Sealed record) {
    public Item {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        parts = List.copyOf(parts);
    }

    /** A paper that is no record of an activity. */
    public static Item paper(Material material, String title, LocalDate date, List<Part> parts) {
        return new Item(material, title, date, "", Map.of(), parts, null);
    }

    /** A file of an item, made or read only when its turn comes. */
    public sealed interface Part {
        /** Within the item's folder, with its ending. */
        String name();

        /** Made from the book. */
        record Made(String name, Supplier<byte[]> content) implements Part {}

        /** Made from the book, and too large to be held in memory. */
        record Poured(String name, SafeFile.Content content) implements Part {}

        /** As it was handed in. */
        record Kept(String name, Supplier<Path> file) implements Part {}
    }

    /**
     * The record of an activity.
     *
     * @param activity its number in the book
     * @param version 0 of a record that is not closed
     * @param content read only when it is asked for: a list of a year needs none of it
     */
    public record Sealed(long activity, int version, Supplier<Content> content) {}

    /** A record in its canonical text. */
    public record Content(String text, String sha256) {}
}
