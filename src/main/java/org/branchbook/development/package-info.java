/**
 * The way into the Party (发展党员): what people entered for each step of somebody, and what follows
 * from it. The program computes dates and points at what differs; people decide. The days on which
 * a stage began are the person's own fields, not kept here a second time.
 */
@NullMarked
package org.branchbook.development;

import org.jspecify.annotations.NullMarked;
