/**
 * Puts the features together: start, wiring, main window, settings. Nobody imports this package.
 */
@NullMarked
package org.branchbook.app;

import org.jspecify.annotations.NullMarked;
