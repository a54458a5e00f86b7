/**
 * A book that comes from elsewhere: taken over from the bundle of a year. A fresh book is made
 * where there is none, and only from what was examined and found sound; nothing of a foreign file
 * is run.
 */
@NullMarked
package org.branchbook.handover;

import org.jspecify.annotations.NullMarked;
