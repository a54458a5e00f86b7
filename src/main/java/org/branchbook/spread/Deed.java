package org.branchbook.spread;

import java.time.LocalDate;
import org.branchbook.service.ServiceCategory;

/**
 * Something one person did on a day.
 *
 * @param hours as counted
 */
public record Deed(LocalDate on, ServiceCategory category, double hours) {}
