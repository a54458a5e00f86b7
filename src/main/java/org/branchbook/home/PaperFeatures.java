package org.branchbook.home;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.branchbook.activity.ActivityId;
import org.branchbook.archive.Archives;
import org.branchbook.branch.Branch;
import org.branchbook.disclosure.ExportNotes;
import org.branchbook.document.DocumentBatch;
import org.branchbook.document.Documents;
import org.branchbook.document.RelationBook;
import org.branchbook.export.ExportProfiles;
import org.branchbook.export.Exports;
import org.branchbook.handover.HandoverPaper;
import org.branchbook.layout.OfficeLayout;
import org.branchbook.member.RosterEntry;
import org.branchbook.paper.PaperDoors;
import org.branchbook.paper.Papers;
import org.branchbook.relation.Season;
import org.branchbook.schedule.Schedules;
import org.branchbook.template.RecordPapers;
import org.branchbook.template.Templates;
import org.branchbook.yearbook.YearBooks;

/** The doors of what papers are made by: lists, schedules and documents. */
public final class PaperFeatures {
    private final OpenBook book;

    PaperFeatures(OpenBook book) {
        this.book = book;
    }

    public Exports exports() {
        return new Exports(book.branches(), book.members());
    }

    public ExportProfiles exportProfiles() {
        return new ExportProfiles(book.book().sql());
    }

    public ExportNotes exportNotes() {
        return new ExportNotes(book.book().sql(), book.clock());
    }

    /** 组织关系 as a workbook: letters, graduates of a season, members away or lost. */
    public byte[] relationBook(LocalDate day, Season season) {
        return RelationBook.of(
                book.branches().find().map(Branch::name).orElse(""),
                day,
                book.relations().rules().number("relation:letterNotice", day),
                new RelationBook.Lists(
                        book.relations().transfers(),
                        book.members().everybody(day).stream()
                                .collect(Collectors.toMap(RosterEntry::id, RosterEntry::name)),
                        season,
                        book.relations().graduates(season),
                        book.relations().contacts()));
    }

    public Schedules schedules() {
        return new Schedules(book.branches(), book.activities(), book.attendances());
    }

    /** The branch's own templates of the activity record. */
    public Templates templates() {
        return new Templates(book.book().sql(), book.book().attachments(), book.clock());
    }

    /** The record of an activity, in the style chosen for its type. */
    public RecordPapers records() {
        return new RecordPapers(
                documents(),
                book.activities(),
                templates(),
                book.clock(),
                OfficeLayout.installed());
    }

    public Documents documents() {
        return new Documents(doors(), book.book().attachments()::path)
                .withKinds(book.kinds()::text)
                .withAmendments(this::amendments);
    }

    /** The documents of many activities, each record in the style of its type. */
    public DocumentBatch batch() {
        return documents().batch(records());
    }

    /** Each version after the first came of an amendment. */
    private int amendments(ActivityId id) {
        return Math.max(0, book.amendments().versions(id).size() - 1);
    }

    private Documents.Doors doors() {
        return new Documents.Doors(
                book.branches(),
                book.rules(),
                book.members(),
                book.activities(),
                book.attendances());
    }

    /** Workbooks of a year. */
    public YearBooks yearBooks() {
        return new YearBooks(
                book.branches(), book.activities(), book.figures().statistics(), book.yearBoards());
    }

    /** How many people the roster of a year names. */
    public int rosterSize(int year) {
        LocalDate day = Documents.rosterDay(year, LocalDate.now(book.clock()));
        return book.members().roster(day).size();
    }

    /** The year's archive. */
    public Archives archives() {
        return new Archives(
                book.branches(), book.book().sql(), new ArchiveItems(book), book.clock());
    }

    /** What the list of a handover says today; names are "" where they are written by hand. */
    public HandoverPaper handover(String from, String to) {
        return new HandoverItems(book).paper(from, to);
    }

    /** Papers of talks, appraisals, resolutions and the year. */
    public Papers papers() {
        KindFeatures kinds = book.kinds();
        return new Papers(
                new PaperDoors(
                        doors(),
                        new PaperDoors.Kinds(
                                kinds.talks(),
                                kinds.appraisals(),
                                kinds.followUps(),
                                this::amendments),
                        book.figures().statistics(),
                        book.yearBoards()));
    }
}
