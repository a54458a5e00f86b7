/**
 * Activities to and from calendar files (.ics), so that a phone can show them and a plan made
 * elsewhere need not be typed again. Every entry is shown before anything is planned.
 */
@NullMarked
package org.branchbook.exchange;

import org.jspecify.annotations.NullMarked;
