/**
 * Visits to Lei Feng memorials and other sites (L05): the plan with route, cost, insurance and
 * safety, who goes, and whose reflection came back. That a reflection was handed in is kept, never
 * its text or a judgement of it.
 */
@NullMarked
package org.branchbook.visit;

import org.jspecify.annotations.NullMarked;
