/**
 * Commands on archives. {@code verify} opens no book: a superior examines bundles on a machine that
 * has none.
 */
@NullMarked
package org.branchbook.archivecommand;

import org.jspecify.annotations.NullMarked;
