package org.branchbook.home;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.attachment.FileCopies;
import org.branchbook.diary.Diary;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.leifengpaper.LeiFengPapers;
import org.branchbook.pair.Pairs;
import org.branchbook.partner.PartnerDue;
import org.branchbook.partner.Partners;
import org.branchbook.service.Coverages;
import org.branchbook.service.Projects;
import org.branchbook.service.Services;
import org.branchbook.servicelist.ServiceDoors;
import org.branchbook.sharing.Shares;
import org.branchbook.shift.ShiftDue;
import org.branchbook.shift.Shifts;
import org.branchbook.spread.Spreads;
import org.branchbook.storage.Sql;
import org.branchbook.volunteer.SkillDue;
import org.branchbook.volunteer.Volunteers;

/** The doors of learning from Lei Feng, all year. */
public final class LeiFengFeatures {
    private final OpenBook book;
    private final Partners partners;
    private final Volunteers volunteers;
    private final Projects projects;
    private final Services services;
    private final Shifts shifts;
    private final Spreads spreads;
    private final ServiceRegisters registers;
    private final Pairs pairs;
    private final Diary diary;
    private final DeedFeatures deeds;
    private final StudyFeatures study;

    LeiFengFeatures(OpenBook book) {
        this.book = book;
        Sql sql = book.book().sql();
        Clock clock = book.clock();
        partners = new Partners(sql, clock);
        volunteers = new Volunteers(sql, book.members(), clock);
        projects = new Projects(sql, clock);
        services = new Services(sql, book.members(), book.activities(), book.rules(), clock);
        shifts = new Shifts(sql, new Shifts.Doors(projects, volunteers, services), clock);
        registers = new ServiceRegisters(book, volunteers);
        spreads = new Spreads(sql, services, book.rules(), clock);
        deeds = new DeedFeatures(book, services);
        pairs =
                new Pairs(
                        sql,
                        book.members(),
                        book.activities(),
                        new Pairs.Kinds(book.kinds().lectures(), book.kinds().themeDays()),
                        clock);
        diary = new Diary(book.book().folder(), clock);
        study = new StudyFeatures(book, this);
    }

    public Partners partners() {
        return partners;
    }

    public Volunteers volunteers() {
        return volunteers;
    }

    public Projects projects() {
        return projects;
    }

    public Services services() {
        return services;
    }

    /** Whom and what the service of a year reached. */
    public Coverages coverages() {
        return new Coverages(services, projects, book.members(), book.clock());
    }

    public Shifts shifts() {
        return shifts;
    }

    /** The doors that service is entered by. */
    public ServiceDoors desk() {
        return new ServiceDoors(partners, volunteers, projects, services, shifts);
    }

    /** What is kept beside service: skills, donations, visits, sites, partners' affairs. */
    public ServiceRegisters registers() {
        return registers;
    }

    public Spreads spreads() {
        return spreads;
    }

    public Pairs pairs() {
        return pairs;
    }

    /** Reading, takeaways, initiatives, and papers of all of it. */
    public StudyFeatures study() {
        return study;
    }

    /** The private diary and ledger, locked until its owner opens it. */
    public Diary diary() {
        return diary;
    }

    /** Through which a writer gives a text of his to an activity. */
    public Shares shares() {
        return new Shares(book.activities(), new FileCopies(book.book().attachments()));
    }

    /** What is done at the post, in care of people, and by brands. */
    public DeedFeatures deeds() {
        return deeds;
    }

    /** What these ask for by a day. */
    DueSource due() {
        List<DueSource> sources =
                List.of(
                        new ShiftDue(shifts),
                        new PartnerDue(partners),
                        registers.promises(),
                        registers.drills(),
                        new SkillDue(registers.skills()));
        return (today, messages) -> {
            List<DueLine> lines = new ArrayList<>();
            sources.forEach(source -> lines.addAll(source.lines(today, messages)));
            return lines;
        };
    }

    /** The registers as documents. */
    public Listings listings() {
        return new Listings(book);
    }

    /** Documents of all this. */
    public LeiFengPapers papers() {
        return new LeiFengPapers(
                book.branches(),
                new LeiFengPapers.Doors(volunteers, projects, services, shifts),
                book.clock());
    }
}
