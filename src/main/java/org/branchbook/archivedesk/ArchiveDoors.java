package org.branchbook.archivedesk;

import java.util.function.IntUnaryOperator;
import org.branchbook.archive.Archives;
import org.branchbook.export.ExportNotes;

/**
 * What the view works with. It reads the year whenever it comes to the front, and not with every
 * change: that is every text of a year.
 *
 * @param people how many the roster of a year names, for the note on complete values
 * @param application the program and its version, as bundles name it
 */
public record ArchiveDoors(
        Archives archives, ExportNotes notes, IntUnaryOperator people, String application) {}
