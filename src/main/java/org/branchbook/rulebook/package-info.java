/**
 * Reading the rules with their articles, and entering what the branch or its superior asks for
 * instead. A decision never changes the past: it has a day from which it counts.
 */
@NullMarked
package org.branchbook.rulebook;

import org.jspecify.annotations.NullMarked;
