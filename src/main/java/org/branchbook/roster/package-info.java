/**
 * The view 党员: the table with its search, filters and orders, one person in detail, and the form.
 * What is true of a person is the business of {@code member}.
 */
@NullMarked
package org.branchbook.roster;

import org.jspecify.annotations.NullMarked;
