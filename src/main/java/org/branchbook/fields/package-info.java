/**
 * Which fields a branch keeps of its people, and what of the national collection is still missing.
 * A field that is not used is only left out of sight: a value it has is kept and shown.
 */
@NullMarked
package org.branchbook.fields;

import org.jspecify.annotations.NullMarked;
