/**
 * What a person's particulars look like: names and their orders, ID numbers, phones, the codes of
 * the national standards. Pure values; an ID number is never written to a log, only its mask is.
 */
@NullMarked
package org.branchbook.person;

import org.jspecify.annotations.NullMarked;
