package org.branchbook.export;

/**
 * That complete private values left the book.
 *
 * @param when day and time, yyyy-MM-ddTHH:mm
 * @param what the document
 * @param people of how many
 */
public record ExportNote(String when, String what, String reason, int people) {}
