package org.branchbook.servicelist;

import org.branchbook.partner.Partners;
import org.branchbook.service.Projects;
import org.branchbook.service.Services;
import org.branchbook.shift.Shifts;
import org.branchbook.volunteer.Volunteers;

/** The doors that service records are entered by. */
public record ServiceDoors(
        Partners partners,
        Volunteers volunteers,
        Projects projects,
        Services services,
        Shifts shifts) {}
