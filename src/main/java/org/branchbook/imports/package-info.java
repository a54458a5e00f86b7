/**
 * What was imported: every run with the hash of its original, which stays in the book, and with how
 * everybody was before, so that the latest can be taken back days later. An import compares the
 * roster before and after instead of noting its own writes: nothing can be forgotten. Also what the
 * panels of all imports share.
 */
@NullMarked
package org.branchbook.imports;

import org.jspecify.annotations.NullMarked;
