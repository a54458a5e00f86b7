/**
 * What a machine can check of a record before a reviewer does: the checks of the review sheets, the
 * facts they look at and what they find. A finding has a reason, an article and a place; it is
 * never a score, and nothing is closed to somebody who says why.
 */
@NullMarked
package org.branchbook.check;

import org.jspecify.annotations.NullMarked;
