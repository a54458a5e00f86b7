/**
 * What the book withstands: kills, power cuts and damage, tried on the finished program. The short
 * form runs with the tests, {@link org.branchbook.crash.All} with the full numbers by hand.
 */
@NullMarked
package org.branchbook.crash;

import org.jspecify.annotations.NullMarked;
