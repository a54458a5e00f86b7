/**
 * What becomes of a record once it is closed: its content frozen under a hash, numbered amendments
 * with before and after, and what the superior answered. A version is kept as text in a form that
 * is written down, so that anybody can compute its hash again without this program.
 */
@NullMarked
package org.branchbook.amendment;

import org.jspecify.annotations.NullMarked;
