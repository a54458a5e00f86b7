/**
 * The book on disk: one folder with the H2 database, attachments named by SHA-256 and backups.
 * Every transaction ends with CHECKPOINT SYNC, so that what a window calls saved survives a power
 * cut.
 */
@NullMarked
package org.branchbook.storage;

import org.jspecify.annotations.NullMarked;
