/**
 * The open book: its SQL and rows, settings, migrations and dumps, on what {@code database}, {@code
 * attachment} and {@code journal} do. Every transaction ends with CHECKPOINT SYNC, so that what a
 * window calls saved survives a power cut.
 */
@NullMarked
package org.branchbook.storage;

import org.jspecify.annotations.NullMarked;
