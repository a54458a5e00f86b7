package org.branchbook.disclosure;

import java.time.LocalDateTime;

/**
 * That complete private values left the book.
 *
 * @param at day and minute
 * @param document the name of the file
 * @param whom whose values, in the words of the list: 党员, 张三
 * @param reason what for
 * @param people of how many
 */
public record ExportNote(
        LocalDateTime at, String document, String whom, String reason, int people) {}
