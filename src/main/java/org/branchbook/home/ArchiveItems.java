package org.branchbook.home;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.activity.RecordTerm;
import org.branchbook.amendment.RecordContent;
import org.branchbook.amendment.RecordVersion;
import org.branchbook.archive.Archives;
import org.branchbook.archive.Item;
import org.branchbook.archive.Item.Part;
import org.branchbook.archive.Material;
import org.branchbook.attendance.Attendances;
import org.branchbook.base.FileName;
import org.branchbook.base.Messages;
import org.branchbook.branch.Branch;
import org.branchbook.changelog.ChangeLogBook;
import org.branchbook.changelog.LoggedChanges;
import org.branchbook.document.Documents;
import org.branchbook.holiday.WorkingDays;
import org.branchbook.paper.Written;
import org.branchbook.recordpaper.DocumentState;
import org.branchbook.schedule.Schedules;
import org.branchbook.template.RecordPapers;
import org.branchbook.yearbook.YearBooks;
import org.branchbook.yearfigures.MatchKey;
import org.branchbook.yearfigures.YearFigures;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a year, gathered from the features: one item an activity, and the year's papers.
 */
final class ArchiveItems implements Archives.YearItems {
    private static final Messages CHINESE = new Messages(Locale.CHINA);
    private static final int NAME = 40;

    private final OpenBook book;

    ArchiveItems(OpenBook book) {
        this.book = book;
    }

    @Override
    public List<Item> of(int year, boolean full) {
        List<Item> items = new ArrayList<>(papers(year, full));
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        Map<ActivityId, Attendances.Counts> counts = book.attendances().counts(first, last);
        Map<ActivityId, Integer> versions = book.amendments().versions(first, last);
        RecordPapers records = book.papers().records();
        RecordTerm term =
                new RecordTerm(book.rules().book(), new WorkingDays(book.holidays().calendar()));
        for (Activity activity : book.activities().between(first, last)) {
            if (activity.state().begun()) {
                int kept = versions.getOrDefault(activity.id(), 0);
                DocumentState state = DocumentState.of(activity, term, Math.max(0, kept - 1));
                items.add(record(activity, counts.get(activity.id()), records, state, kept));
            }
        }
        return items;
    }

    @Override
    public YearFigures figures(int year, Optional<MatchKey> key) {
        return new YearCount(book, year).count(key);
    }

    private Item record(
            Activity activity,
            Attendances.@Nullable Counts counts,
            RecordPapers records,
            DocumentState state,
            int versions) {
        ActivityId id = activity.id();
        return new Item(
                Material.of(activity.type()),
                activity.title() + "记录",
                activity.date(),
                note(state),
                facts(activity, counts),
                parts(id, records),
                sealed(activity, versions));
    }

    private static String note(DocumentState state) {
        List<String> said = new ArrayList<>();
        if (!state.closed()) {
            said.add("未关闭");
        }
        if (state.late() != null) {
            said.add("补录");
        }
        if (state.amendments() > 0) {
            said.add("第" + state.amendments() + "次修订");
        }
        return String.join("，", said);
    }

    private static Map<String, String> facts(
            Activity activity, Attendances.@Nullable Counts counts) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("类型", activity.type().documentName());
        put(facts, "地点", activity.plan().place());
        put(facts, "主持人", activity.plan().people().chair());
        if (counts != null) {
            facts.put("应到", String.valueOf(counts.due()));
            facts.put("实到", String.valueOf(counts.present()));
        }
        return facts;
    }

    private static void put(Map<String, String> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.put(label, value);
        }
    }

    /**
     * A closed record is its last version; one that is not, what the book says now. Of a record
     * that was closed before versions were kept, the frozen text is its first.
     */
    private Item.Sealed sealed(Activity activity, int versions) {
        ActivityId id = activity.id();
        int version = activity.closed() ? Math.max(1, versions) : 0;
        return new Item.Sealed(
                id.value(), version, () -> content(id, activity.closed() && versions > 0));
    }

    private Item.Content content(ActivityId id, boolean kept) {
        if (kept) {
            RecordVersion last = book.amendments().versions(id).getLast();
            return new Item.Content(last.content().text(), last.sha256());
        }
        RecordContent now = book.amendments().now(id);
        return new Item.Content(now.text(), now.sha256());
    }

    private List<Part> parts(ActivityId id, RecordPapers records) {
        Documents documents = book.papers().documents();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Made("记录.pdf", () -> records.pages(id).get()));
        parts.add(new Part.Made("记录." + records.ending(id), () -> records.write(id)));
        parts.add(new Part.Made("签到表.pdf", () -> documents.signInPages(id)));
        Map<Evidence.Kind, Integer> counters = new TreeMap<>();
        for (Evidence evidence : book.activities().evidence(id)) {
            String kind = CHINESE.text(evidence.kind());
            int number = counters.merge(evidence.kind(), 1, Integer::sum);
            String name = kind + "-%02d ".formatted(number) + shortened(evidence.file().name());
            Supplier<Path> file = () -> book.book().attachments().path(evidence.file().sha256());
            parts.add(new Part.Kept(name, file));
        }
        return parts;
    }

    /** The name it came with, so short that the path stays within what Windows allows. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        String start = name.substring(0, name.length() - ending.length());
        String safe = FileName.safe(start).replace('%', '％');
        return (safe.length() > NAME ? FileName.safe(safe.substring(0, NAME)) : safe) + ending;
    }

    private List<Item> papers(int year, boolean full) {
        LocalDate today = LocalDate.now(book.clock());
        LocalDate day = Documents.rosterDay(year, today);
        PaperFeatures papers = book.papers();
        Documents documents = papers.documents();
        Part roster = new Part.Made("党员花名册.xlsx", () -> documents.roster(day, full));
        return List.of(
                new YearRowsItem(book, year, full).item(day),
                Item.paper(Material.ROSTER, "党员花名册", day, List.of(roster)),
                Item.paper(
                        Material.PLAN,
                        year + "年活动计划",
                        LocalDate.of(year, 1, 1),
                        plan(documents, papers.schedules(), year, today)),
                written(Material.SUMMARY, papers.papers().summary(year, today), day),
                written(Material.SUMMARY, book.leiFeng().study().papers().year(year, !full), day),
                written(Material.ORG_LIFE, papers.papers().talkRegister(year), day),
                written(Material.STATISTICS, new YearDecisions(book, year).read().written(), day),
                Item.paper(
                        Material.STATISTICS,
                        year + "年台账和统计",
                        day,
                        statistics(documents, papers.yearBooks(), year, today)));
    }

    private static List<Part> plan(
            Documents documents, Schedules schedules, int year, LocalDate today) {
        return List.of(
                new Part.Made("活动计划.pdf", () -> schedules.year(year, today, Schedules.Format.PDF)),
                new Part.Made(
                        "活动计划.docx", () -> schedules.year(year, today, Schedules.Format.DOCX)),
                new Part.Made("计划与开展情况对照表.xlsx", () -> documents.deviation(year, today)));
    }

    private List<Part> statistics(Documents documents, YearBooks books, int year, LocalDate today) {
        return List.of(
                new Part.Made("活动台账.xlsx", () -> documents.ledger(year, today)),
                new Part.Made("考勤表.xlsx", () -> books.matrix(year, today)),
                new Part.Made("学时统计.xlsx", () -> books.hours(year, today)),
                new Part.Made("年度统计.xlsx", () -> books.statistics(year, today)),
                new Part.Made("操作日志.xlsx", () -> log(year)));
    }

    /** Who changed what in the year, for whoever doubts a record. */
    private byte[] log(int year) {
        LoggedChanges.Wanted wanted =
                LoggedChanges.Wanted.days("", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        String branch = book.branches().find().map(Branch::name).orElse("");
        return ChangeLogBook.of(
                book.records().changes().newest(wanted, ChangeLogBook.MOST), branch, CHINESE);
    }

    private static Item written(Material material, Written paper, LocalDate day) {
        String name = FileName.safe(paper.name());
        return Item.paper(
                material,
                paper.name(),
                day,
                List.of(
                        new Part.Made(name + ".pdf", paper::pdf),
                        new Part.Made(name + ".docx", paper::docx)));
    }
}
