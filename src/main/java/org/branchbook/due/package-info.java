/**
 * What asks for the secretary's hand by a day, whatever feature it comes from. Features tell it as
 * lines; the first screen and the command line show them without knowing the features.
 */
@NullMarked
package org.branchbook.due;

import org.jspecify.annotations.NullMarked;
