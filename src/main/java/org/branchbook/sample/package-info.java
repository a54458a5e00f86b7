/**
 * A fictitious branch to try things with, and to show them. Everything in it is counted back from
 * the clock's year, so that it never looks old.
 */
@NullMarked
package org.branchbook.sample;

import org.jspecify.annotations.NullMarked;
