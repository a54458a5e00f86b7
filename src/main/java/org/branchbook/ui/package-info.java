/**
 * What a window does for its screens: {@link org.branchbook.ui.Ui} (one per window: texts, tasks,
 * undo, failures, panels), files, looks. The only package that knows threads and the FX thread;
 * panels are sheets inside the window, never stages of their own.
 */
@NullMarked
package org.branchbook.ui;

import org.jspecify.annotations.NullMarked;
