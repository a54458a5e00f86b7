package org.branchbook.listing;

import org.branchbook.control.Badge;

/** A state in a word; the window shows its tone by colour. */
public record Mark(String text, Badge.Tone tone) {}
