package org.branchbook.export;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.branchbook.disclosure.ExportNotes;
import org.branchbook.member.MemberId;

/**
 * What the export's panels work with.
 *
 * @param sheets makes the check sheets, which are a document of their own
 */
public record ExportDoors(
        Exports exports,
        ExportProfiles profiles,
        ExportNotes notes,
        CheckSheets sheets,
        Screens screens) {

    /** Makes check sheets as .docx, a page a person. */
    public interface CheckSheets {
        byte[] of(List<MemberId> people, LocalDate day, boolean full);
    }

    /**
     * What other features show and keep.
     *
     * @param pages a title and a .pdf, as they will be printed
     * @param fields the field dictionary of lists
     * @param kept the templates of lists that are kept
     */
    public record Screens(
            BiConsumer<String, byte[]> pages, Runnable fields, Supplier<List<KeptTemplate>> kept) {}
}
