/**
 * Commands for the kinds of activity that have their own form: talks, lectures, theme days,
 * appraisals and what follows from them.
 */
@NullMarked
package org.branchbook.formcommand;

import org.jspecify.annotations.NullMarked;
