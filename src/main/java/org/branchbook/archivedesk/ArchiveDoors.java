package org.branchbook.archivedesk;

import org.branchbook.archive.Archives;
import org.branchbook.base.Changes;
import org.branchbook.export.ExportNotes;

/**
 * What the view works with.
 *
 * @param changes fired when an activity changes
 * @param application the program and its version, as bundles name it
 */
public record ArchiveDoors(
        Archives archives, ExportNotes notes, Changes changes, String application) {}
