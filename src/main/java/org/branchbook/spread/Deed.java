package org.branchbook.spread;

import java.time.LocalDate;
import org.branchbook.service.ServiceCategory;

/**
 * Something done on a day.
 *
 * @param hours of everybody together, as counted
 * @param people how many took part
 */
public record Deed(LocalDate on, ServiceCategory category, double hours, int people) {}
