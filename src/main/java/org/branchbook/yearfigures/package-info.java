/**
 * What a superior reads of a branch's year, counted in the branch by its own rules and carried in
 * the bundle, so that nobody counts it a second time by others. People stand in it by codes that
 * only a key shared with the superior makes comparable: whoever has the bundle alone cannot try out
 * ID numbers.
 */
@NullMarked
package org.branchbook.yearfigures;

import org.jspecify.annotations.NullMarked;
