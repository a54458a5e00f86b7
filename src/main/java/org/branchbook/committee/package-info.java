/**
 * The superior's view: the year bundles of many branches in one collection, a database file of its
 * own or a PostgreSQL server, and what it tells of a year. Every figure is read from the bundle
 * where the branch counted it; nothing is scored, and branches stand in the order of their names.
 */
@NullMarked
package org.branchbook.committee;

import org.jspecify.annotations.NullMarked;
