package org.branchbook.member;

/** What one import did, kept with the hash of the original file, which stays in the book. */
public record ImportRun(String fileName, String sha256, int imported, int updated, int refused) {}
