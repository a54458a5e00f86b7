/**
 * Controls the screens share: tables, lists beside details, search fields, badges, page previews.
 * They know a {@link org.branchbook.ui.Ui} but no feature; what of the window a screen needs at all
 * (tasks, panels, undo, keys) stays in {@code ui}, which imports none of them.
 */
@NullMarked
package org.branchbook.control;

import org.jspecify.annotations.NullMarked;
