package org.branchbook.document;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.activity.RecordTerm;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.attendance.Attendances;
import org.branchbook.base.Messages;
import org.branchbook.base.Photo;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.branch.LocalRules;
import org.branchbook.branch.Post;
import org.branchbook.deviation.Deviations;
import org.branchbook.fields.FieldChoice;
import org.branchbook.holiday.WorkingDays;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.RosterHistory;
import org.branchbook.recordpaper.ActivityRecord;
import org.branchbook.recordpaper.DocumentState;
import org.branchbook.recordpaper.KindText;
import org.branchbook.recordpaper.MinutesDocument;
import org.branchbook.recordpaper.RecordValues;
import org.branchbook.recordpaper.SignInSheet;
import org.branchbook.tag.Values;
import org.branchbook.word.WordPicture;

/** The door to all documents: gathers what they say from the features, and gives their bytes. */
public final class Documents {
    private static final int PHOTO_SIDE = 1200;
    private static final Messages CHINESE = new Messages(Locale.CHINA);

    private final Branches branches;
    private final LocalRules rules;
    private final Members members;
    private final Activities activities;
    private final Attendances attendances;
    private final Function<String, Path> files;
    private Function<ActivityId, KindText> kinds = _ -> KindText.NONE;
    private ToIntFunction<ActivityId> amendments = _ -> 0;

    /** The features whose data documents say. */
    public record Doors(
            Branches branches,
            LocalRules rules,
            Members members,
            Activities activities,
            Attendances attendances) {}

    /**
     * @param files where the content with a SHA-256 lies
     */
    public Documents(Doors doors, Function<String, Path> files) {
        this.branches = doors.branches();
        this.rules = doors.rules();
        this.members = doors.members();
        this.activities = doors.activities();
        this.attendances = doors.attendances();
        this.files = files;
    }

    /** Says in the minutes what the kind of activity adds. */
    public Documents withKinds(Function<ActivityId, KindText> texts) {
        kinds = texts;
        return this;
    }

    /** Says in the footers how often a closed record was amended. */
    public Documents withAmendments(ToIntFunction<ActivityId> count) {
        amendments = count;
        return this;
    }

    /** 会议记录 as .docx. */
    public byte[] minutes(ActivityId id) {
        return MinutesDocument.of(record(id, true));
    }

    /** 会议记录 as .pdf, for preview, printing and keeping. */
    public byte[] minutesPages(ActivityId id) {
        return MinutesDocument.pages(record(id, true));
    }

    /**
     * The documents of many activities, into a folder.
     *
     * @param records writes those of them that are no pages
     */
    public DocumentBatch batch(DocumentBatch.Records records) {
        return new DocumentBatch(this, activities, records);
    }

    /** What the fields of the dictionary say for an activity, for templates to fill in. */
    public Values values(ActivityId id, LocalDate today) {
        ActivityRecord record = record(id, false);
        Branch branch = branches.find().orElse(null);
        return RecordValues.of(
                record,
                new RecordValues.More(
                        branch == null ? "" : branch.superior(),
                        activities.segments().of(record.activity()),
                        activities.evidence(id),
                        pictures(id),
                        today));
    }

    private List<RecordValues.Photo> pictures(ActivityId id) {
        List<RecordValues.Photo> pictures = new ArrayList<>();
        for (Evidence evidence : activities.evidence(id)) {
            if (evidence.kind().photo()) {
                Photo.read(files.apply(evidence.file().sha256()), PHOTO_SIDE)
                        .map(image ->
                                new Values.Picture(
                                        Photo.jpeg(image), image.getWidth(), image.getHeight()))
                        .map(picture -> new RecordValues.Photo(picture, evidence.caption()))
                        .ifPresent(pictures::add);
            }
        }
        return pictures;
    }

    /** 签到表 as .docx. */
    public byte[] signIn(ActivityId id) {
        return SignInSheet.of(record(id, false));
    }

    /** 签到表 as .pdf, for preview and printing. */
    public byte[] signInPages(ActivityId id) {
        return SignInSheet.pages(record(id, false));
    }

    /** 年度活动台账 as .xlsx. */
    public byte[] ledger(int year, LocalDate today) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        List<LedgerBook.Line> lines = new ArrayList<>();
        var counts = attendances.counts(first, last);
        var resolutions = activities.resolutionCounts(first, last);
        for (Activity activity : activities.between(first, last)) {
            ActivityId id = activity.id();
            lines.add(
                    new LedgerBook.Line(activity, counts.get(id), resolutions.getOrDefault(id, 0)));
        }
        return LedgerBook.of(branch(), year, lines, today);
    }

    /** A list of activities as .pdf, for preview and printing. */
    public byte[] agenda(String title, List<Activity> shown) {
        return AgendaPages.of(branch(), title, shown);
    }

    /** 计划与开展情况对照表 as .xlsx. */
    public byte[] deviation(int year, LocalDate today) {
        return DeviationBook.of(branch(), new Deviations(activities).year(year, today), CHINESE);
    }

    /**
     * 党员花名册 as .xlsx.
     *
     * @param full whether ID numbers, phones and addresses are written out instead of masked
     */
    public byte[] roster(LocalDate day, boolean full) {
        List<RosterBook.Line> lines = members.roster(day).stream().map(this::line).toList();
        return RosterBook.of(branch(), day, lines, full);
    }

    /**
     * 党员信息核对表 as .docx, a page a person, in the order asked for.
     *
     * @param choice which fields the branch uses
     */
    public byte[] checkSheets(
            List<MemberId> people, FieldChoice choice, LocalDate day, boolean full) {
        return CheckSheet.of(branch(), checked(people, day), choice, full);
    }

    /** The same as .pdf. */
    public byte[] checkSheetPages(
            List<MemberId> people, FieldChoice choice, LocalDate day, boolean full) {
        return CheckSheet.pages(branch(), checked(people, day), choice, full);
    }

    private List<CheckSheet.Person> checked(List<MemberId> people, LocalDate day) {
        RosterHistory history = members.history();
        return people.stream()
                .flatMap(id -> history.on(day, id).stream())
                .map(entry -> {
                    var group = entry.group();
                    return new CheckSheet.Person(
                            entry,
                            history.facts(entry.id()),
                            group == null ? "" : branches.groupName(group),
                            day);
                })
                .toList();
    }

    /** The last day of a past year, today in this one. */
    public static LocalDate rosterDay(int year, LocalDate today) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return last.isBefore(today) ? last : today;
    }

    private RosterBook.Line line(RosterEntry entry) {
        var group = entry.group();
        return new RosterBook.Line(
                entry, group == null ? "" : branches.groupName(group), posts(entry));
    }

    private static String posts(RosterEntry entry) {
        return String.join("、", entry.posts().stream().sorted().map(CHINESE::text).toList());
    }

    private String branch() {
        return branches.find().map(Branch::name).orElse("");
    }

    private ActivityRecord record(ActivityId id, boolean photos) {
        AttendanceSheet sheet = attendances.sheet(id);
        Activity activity = sheet.activity();
        List<RosterEntry> roster = members.roster(activity.date());
        return new ActivityRecord(
                branch(),
                sheet,
                new ActivityRecord.Leaders(
                        leader(activity.plan().people().chair(), roster),
                        leader(activity.plan().people().recorder(), roster)),
                DocumentState.of(activity, term(), amendments.applyAsInt(id)),
                activities.segments().of(activity).stream()
                        .filter(each -> each.position() > 0)
                        .toList(),
                activities.resolutions(id),
                photos ? photos(id) : ActivityRecord.Photos.NONE,
                rules.book(),
                kinds.apply(id));
    }

    private RecordTerm term() {
        return new RecordTerm(rules.book(), new WorkingDays(branches.holidays().calendar()));
    }

    /** The first post is said, where the name is one person's. */
    private static String leader(String name, List<RosterEntry> roster) {
        List<RosterEntry> found = roster.stream().filter(e -> e.name().equals(name)).toList();
        if (found.size() != 1) {
            return name;
        }
        return found.getFirst().posts().stream()
                .min(Post::compareTo)
                .map(post -> name + "（" + CHINESE.text(post) + "）")
                .orElse(name);
    }

    /** What cannot be read as a picture stays in the book; the document says so. */
    private ActivityRecord.Photos photos(ActivityId id) {
        List<WordPicture> pictures = new ArrayList<>();
        int photos = 0;
        for (Evidence evidence : activities.evidence(id)) {
            if (evidence.kind().photo()) {
                photos++;
                Photo.read(files.apply(evidence.file().sha256()), PHOTO_SIDE)
                        .map(image -> new WordPicture(Photo.jpeg(image), evidence.caption()))
                        .ifPresent(pictures::add);
            }
        }
        return new ActivityRecord.Photos(pictures, photos - pictures.size());
    }
}
