/**
 * Shifts of service (L09, L11, L25): dated posts of a project with their quota, who signed up, who
 * came and left, and what was handed over. Whoever came gets a service record of his own, so that
 * hours are counted in one place only.
 */
@NullMarked
package org.branchbook.shift;

import org.jspecify.annotations.NullMarked;
