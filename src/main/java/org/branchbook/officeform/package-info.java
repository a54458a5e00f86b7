/**
 * Templates of either kind, Word or Excel, behind one door: read, checked against a dictionary of
 * fields, filled in.
 */
@NullMarked
package org.branchbook.officeform;

import org.jspecify.annotations.NullMarked;
