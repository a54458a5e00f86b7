/**
 * What the program reads of others, spoilt at random: seeds of every kind are changed byte by byte
 * and, where they are packages, within their parts, since a changed byte in a zip seldom gets past
 * its checksum. Plain words are the only failure allowed.
 */
@NullMarked
package org.branchbook.fuzz;

import org.jspecify.annotations.NullMarked;
