/**
 * What all commands share: options that each has, reading of values, and the console that knows the
 * language and whether JSON is wanted.
 */
@NullMarked
package org.branchbook.command;

import org.jspecify.annotations.NullMarked;
