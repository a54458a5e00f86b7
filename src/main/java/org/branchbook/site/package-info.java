/**
 * Work on places (L10): what was done for a site on a day, in square metres, kilograms and trees,
 * with a photo of before and one of after. The photos are evidence of the activity, not kept twice.
 */
@NullMarked
package org.branchbook.site;

import org.jspecify.annotations.NullMarked;
