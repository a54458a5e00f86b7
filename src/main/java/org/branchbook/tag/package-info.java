/**
 * What templates are made of, whatever program wrote them: tags and the fields they name, the
 * values of fields, and what a check finds.
 *
 * <p>A tag names a value and nothing else. There are no expressions, so a template has nothing to
 * run: a list is repeated, a condition asks whether there is something.
 */
@NullMarked
package org.branchbook.tag;

import org.jspecify.annotations.NullMarked;
