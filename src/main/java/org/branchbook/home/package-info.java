/**
 * The opened book with the doors of every feature, and where books lie on this machine: what the
 * window and the command line have in common.
 */
@NullMarked
package org.branchbook.home;

import org.jspecify.annotations.NullMarked;
