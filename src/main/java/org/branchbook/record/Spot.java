package org.branchbook.record;

/**
 * A place in a record.
 *
 * @param tab the part of the step's page, "" for the first
 * @param segment of the gathering, 0 for the activity itself
 * @param file the piece of evidence that gets the keyboard, 0 for none
 * @param words what to show in the texts there, "" for nothing
 */
public record Spot(Step step, String tab, int segment, long file, String words) {}
