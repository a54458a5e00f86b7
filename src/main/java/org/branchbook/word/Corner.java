package org.branchbook.word;

/** A square on the paper, in millimetres from its left and upper edges. */
public record Corner(double left, double top, double side) {}
