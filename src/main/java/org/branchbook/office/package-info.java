/**
 * Office files of others as packages of parts: read within limits, and freed of everything that
 * could start, fetch or read something. What is allowed is listed; what is not on the list goes,
 * since the list of what is dangerous grows every year.
 */
@NullMarked
package org.branchbook.office;

import org.jspecify.annotations.NullMarked;
