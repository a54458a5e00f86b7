/**
 * Who serves: people of the roster and people from outside it, with who brought them along (L13),
 * and what they are certified for (L09). Somebody of the roster has a row only once he served; his
 * name and stage stay where they are.
 */
@NullMarked
package org.branchbook.volunteer;

import org.jspecify.annotations.NullMarked;
