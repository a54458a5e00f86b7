/**
 * What the registers (台账) of 学雷锋 are made of: a list of one kind of thing with add, change and
 * remove, the panel that enters one, and the checks every text of theirs passes. An ID number in a
 * note is refused, with an offer to mask it, because what is written once is exported again.
 */
@NullMarked
package org.branchbook.register;

import org.jspecify.annotations.NullMarked;
