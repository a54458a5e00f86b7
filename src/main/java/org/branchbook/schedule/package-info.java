/**
 * The month's schedule, the year's plan and the notice of an activity: one content each, written as
 * Word, Excel, pages and text.
 */
@NullMarked
package org.branchbook.schedule;

import org.jspecify.annotations.NullMarked;
