package org.branchbook.archivedesk;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import org.branchbook.archive.Archives;
import org.branchbook.disclosure.ExportNotes;
import org.branchbook.handover.Handover;
import org.branchbook.handover.HandoverPaper;

/**
 * What the view works with. It reads the year whenever it comes to the front, and with a change
 * only while it is there, as that is every text of a year.
 *
 * @param people how many the roster of a year names, for the note on complete values
 * @param application the program and its version, as bundles name it
 */
public record ArchiveDoors(
        Archives archives,
        ExportNotes notes,
        IntUnaryOperator people,
        Handing handing,
        String application) {
    /**
     * How a book is handed over, another one is shown, and old years come into this one.
     *
     * @param paper what the list says, by who hands over and to whom
     * @param show closes this book and shows that of a folder
     * @param oldYears shows what a folder of old records would make of the book; tells the year of
     *     the latest that was taken in
     * @param gathered leads to where a superior gathers the bundles of many branches
     */
    public record Handing(
            Handover handover,
            BiFunction<String, String, HandoverPaper> paper,
            Consumer<Path> show,
            BiConsumer<Path, IntConsumer> oldYears,
            Runnable gathered) {}
}
