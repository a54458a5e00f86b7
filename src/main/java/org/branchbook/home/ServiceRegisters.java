package org.branchbook.home;

import java.time.Clock;
import java.util.Set;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.donation.Donations;
import org.branchbook.drill.Drills;
import org.branchbook.partner.Joints;
import org.branchbook.partner.Practice;
import org.branchbook.partner.Promises;
import org.branchbook.site.Sites;
import org.branchbook.storage.Sql;
import org.branchbook.themeday.ThemeDays;
import org.branchbook.visit.Visits;
import org.branchbook.volunteer.Skills;
import org.branchbook.volunteer.Volunteers;

/** The doors to what is kept beside service. */
public final class ServiceRegisters {
    private final OpenBook book;
    private final Skills skills;
    private final Donations donations;
    private final Drills drills;
    private final Visits visits;
    private final Sites sites;
    private final Promises promises;
    private final Joints joints;

    ServiceRegisters(OpenBook book, Volunteers volunteers) {
        this.book = book;
        Sql sql = book.book().sql();
        Clock clock = book.clock();
        skills = new Skills(sql, clock);
        donations = new Donations(sql, clock);
        drills =
                new Drills(
                        sql,
                        new Drills.Doors(
                                book.activities(), () -> book.terms().school(), book.rules()),
                        clock);
        visits = new Visits(sql, new Visits.Doors(volunteers, book.members(), book.rules()), clock);
        sites = new Sites(sql, book.activities(), clock);
        promises = new Promises(sql, clock);
        joints = new Joints(sql, clock);
    }

    public Skills skills() {
        return skills;
    }

    public Donations donations() {
        return donations;
    }

    public Drills drills() {
        return drills;
    }

    public Visits visits() {
        return visits;
    }

    public Sites sites() {
        return sites;
    }

    public Promises promises() {
        return promises;
    }

    public Joints joints() {
        return joints;
    }

    /** How many theme days of a year took place, and how many of them with practice (L03). */
    public Practice practice(int year) {
        Set<ActivityId> with = book.kinds().themeDays().practised(year);
        int days = 0;
        int practised = 0;
        for (Activity one : book.activities().year(year)) {
            if (one.state().begun() && ThemeDays.suits(one)) {
                days++;
                practised += with.contains(one.id()) ? 1 : 0;
            }
        }
        return new Practice(days, practised);
    }
}
