package org.branchbook.today;

/**
 * What a new book needs, in order; each opens the screen where it is done.
 *
 * @param print opens the sign-in sheet of the next activity, or the list to choose from
 */
public record FirstSteps(Runnable importRoster, Runnable plan, Runnable print) {}
