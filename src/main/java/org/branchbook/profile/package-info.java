/**
 * The page of one person and the editor of his dated facts. What a change would do to activities is
 * shown before it is saved; what others know of a person comes in by function.
 */
@NullMarked
package org.branchbook.profile;

import org.jspecify.annotations.NullMarked;
