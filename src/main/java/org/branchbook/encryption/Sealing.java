package org.branchbook.encryption;

/**
 * What a backup of a book with a password is written with.
 *
 * @param file lets the password of that time open the backup on any machine
 */
public record Sealing(BookKey key, KeyFile file) {}
