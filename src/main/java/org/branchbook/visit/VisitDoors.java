package org.branchbook.visit;

import org.branchbook.activity.Activities;
import org.branchbook.volunteer.Volunteers;

/** The doors that a visit is entered by. */
public record VisitDoors(Visits visits, Volunteers volunteers, Activities activities) {}
