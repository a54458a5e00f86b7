package org.branchbook.lasting;

/**
 * Who of a year before served again.
 *
 * @param before how many different people served in the year before
 * @param again how many of them served in the year too
 * @param fresh how many served in the year for the first time ever
 */
public record Retention(int year, int before, int again, int fresh) {}
