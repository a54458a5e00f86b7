package org.branchbook.servicedesk;

import java.time.Clock;
import org.branchbook.attendance.TestBranch;
import org.branchbook.partner.Partners;
import org.branchbook.service.Projects;
import org.branchbook.service.Services;
import org.branchbook.servicelist.ServiceDoors;
import org.branchbook.shift.Shifts;
import org.branchbook.storage.Sql;
import org.branchbook.volunteer.Volunteers;

/** The doors of service on a test's book. */
public final class ServiceFixture {
    private ServiceFixture() {}

    public static ServiceDoors doors(TestBranch branch) {
        Sql sql = branch.book.sql();
        Clock clock = branch.book.clock();
        Volunteers volunteers = new Volunteers(sql, branch.members, clock);
        Projects projects = new Projects(sql, clock);
        Services services =
                new Services(sql, branch.members, branch.activities, branch.rules, clock);
        return new ServiceDoors(
                new Partners(sql, clock),
                volunteers,
                projects,
                services,
                new Shifts(sql, new Shifts.Doors(projects, volunteers, services), clock));
    }
}
