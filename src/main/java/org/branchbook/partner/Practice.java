package org.branchbook.partner;

/** How many theme days of a year took place, and how many of them with practice (L03). */
public record Practice(int themeDays, int practised) {}
