package org.branchbook.step;

/**
 * A file kept with a step of somebody.
 *
 * @param sha256 names the content among the book's attachments
 */
public record StepFile(long id, int step, String name, String sha256, long bytes) {}
