/**
 * Commands for learning from Lei Feng. What they print names people in full: they are the branch's
 * own lists, and documents for outside are written by export, masked where wanted.
 */
@NullMarked
package org.branchbook.leifengcommand;

import org.jspecify.annotations.NullMarked;
