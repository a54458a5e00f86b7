/**
 * What every screen is made of: {@link org.branchbook.ui.Ui} (one per window: texts, tasks, undo,
 * failures, panels), {@link org.branchbook.ui.Tables} and the small controls. The only package that
 * knows threads and the FX thread; panels are sheets inside the window, never stages of their own.
 */
@NullMarked
package org.branchbook.ui;

import org.jspecify.annotations.NullMarked;
