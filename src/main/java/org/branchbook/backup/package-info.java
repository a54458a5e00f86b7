/**
 * Backups in the open format of {@code dump}, restoring one, and the doctor that finds what the
 * database itself does not. A backup is only read as data; a restore never writes over a book but
 * keeps the one that was there.
 */
@NullMarked
package org.branchbook.backup;

import org.jspecify.annotations.NullMarked;
