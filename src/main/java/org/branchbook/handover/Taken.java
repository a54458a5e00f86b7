package org.branchbook.handover;

import java.nio.file.Path;

/**
 * A book that was taken over.
 *
 * @param complete false where ID numbers, phones, addresses and talks were left out
 * @param lost files that rows name and that did not come along
 */
public record Taken(
        Path book, String branch, boolean complete, long people, long activities, int lost) {}
