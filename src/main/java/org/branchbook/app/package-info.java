/**
 * The program: its start and end, the window's life, what the desktop asks it to open, and the runs
 * that make pictures and the cache of the start. Nobody imports this package.
 */
@NullMarked
package org.branchbook.app;

import org.jspecify.annotations.NullMarked;
