package org.branchbook.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.RecordTerm;
import org.branchbook.appraisal.AppraisalSheet;
import org.branchbook.appraisal.GradeRow;
import org.branchbook.base.AppException;
import org.branchbook.branch.Branch;
import org.branchbook.branch.GroupId;
import org.branchbook.holiday.WorkingDays;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.RosterHistory;
import org.branchbook.recordpaper.DocumentState;
import org.branchbook.talk.Talk;
import org.branchbook.talk.TalkKind;
import org.branchbook.vote.Resolution;

/** The door to papers of talks, appraisals, resolutions and the year. */
public final class Papers {
    private final PaperDoors doors;

    public Papers(PaperDoors doors) {
        this.doors = doors;
    }

    private String branch() {
        return doors.record().branches().find().map(Branch::name).orElse("");
    }

    /**
     * 谈心谈话记录 of one talk.
     *
     * @param content whether what was said is written out
     */
    public Written talk(long id, boolean content) {
        Talk talk = doors.kinds().talks().get(id);
        TalkRecord.Line line = lines(List.of(talk), content).getFirst();
        String name = "谈心谈话记录 " + talk.on() + " " + plain(line.one()) + "、" + plain(line.other());
        return TalkRecord.of(branch(), List.of(line), name);
    }

    private static String plain(String name) {
        return name.replaceFirst("（.*", "");
    }

    /** 谈心谈话记录 of a year, the earliest first, a page a talk. */
    public Written talks(int year, boolean content) {
        List<Talk> all = doors.kinds().talks().year(year).reversed();
        if (all.isEmpty()) {
            throw new AppException("paper.noTalks", year);
        }
        return TalkRecord.of(branch(), lines(all, content), year + "年谈心谈话记录");
    }

    /** 谈心谈话登记表 of a year. */
    public Written talkRegister(int year) {
        return TalkRecord.register(
                branch(), year, lines(doors.kinds().talks().year(year).reversed(), false));
    }

    private List<TalkRecord.Line> lines(List<Talk> talks, boolean content) {
        Map<Talk, TalkKind> kinds = doors.kinds().talks().kinds(talks);
        RosterHistory history = doors.record().members().history();
        List<TalkRecord.Line> lines = new ArrayList<>();
        for (Talk talk : talks) {
            boolean turned = !onCommittee(history, talk, talk.one());
            boolean led = turned && onCommittee(history, talk, talk.other());
            lines.add(
                    new TalkRecord.Line(
                            talk.on(),
                            person(history, talk.on(), led ? talk.other() : talk.one()),
                            person(history, talk.on(), led ? talk.one() : talk.other()),
                            kinds.getOrDefault(talk, TalkKind.MEMBERS),
                            talk.topic(),
                            content ? doors.kinds().talks().content(talk.id()) : ""));
        }
        return lines;
    }

    /** Of a committee member and a member, the first is who leads the talk. */
    private static boolean onCommittee(RosterHistory history, Talk talk, MemberId who) {
        return history.on(talk.on(), who).filter(RosterEntry::onCommittee).isPresent();
    }

    private static String person(RosterHistory history, LocalDate day, MemberId id) {
        return history.on(day, id).map(Heads::withPosts).orElse("");
    }

    /** What may be written of an appraisal. */
    public enum AppraisalPart {
        /** 汇总表. */
        RESULT,
        /** 登记表, a page a member. */
        FORMS,
        /** 测评票. */
        BALLOT
    }

    /**
     * A paper of the appraisal set.
     *
     * @param full whether grades and ballots stand beside names
     */
    public Written appraisal(ActivityId id, AppraisalPart part, boolean full) {
        AppraisalSheet sheet = doors.kinds().appraisals().sheet(id);
        if (!sheet.appraisal()) {
            throw new AppException("paper.noAppraisal", id.value());
        }
        return switch (part) {
            case RESULT ->
                    new AppraisalResult(
                                    branch(),
                                    sheet,
                                    doors.record().attendances().sheet(id).totals(),
                                    state(sheet.activity()))
                            .written(full);
            case FORMS ->
                    AppraisalForms.of(
                            branch(), sheet.activity().plan().year(), people(sheet), full);
            case BALLOT -> AppraisalBallot.of(branch(), sheet);
        };
    }

    private List<AppraisalForms.Person> people(AppraisalSheet sheet) {
        RosterHistory history = doors.record().members().history();
        List<AppraisalForms.Person> people = new ArrayList<>();
        for (GradeRow row : sheet.rows()) {
            history.on(sheet.activity().date(), row.member())
                    .map(entry -> new AppraisalForms.Person(entry, group(entry), row))
                    .ifPresent(people::add);
        }
        if (people.isEmpty()) {
            throw new AppException("paper.nobodyAppraised", sheet.activity().id().value());
        }
        return people;
    }

    private String group(RosterEntry entry) {
        GroupId group = entry.group();
        return group == null ? "" : doors.record().branches().groupName(group);
    }

    /** 决议 of everybody whose way into the Party was voted on in a record, a page each. */
    public Written resolutions(ActivityId id) {
        return paper(id).written(personal(id));
    }

    /** 决议 on one person by name. */
    public Written resolution(ActivityId id, String name) {
        List<Resolution> named =
                personal(id).stream()
                        .filter(one -> ResolutionPaper.name(one).equals(name.strip()))
                        .toList();
        if (named.isEmpty()) {
            throw new AppException("paper.noResolutionOn", name, id.value());
        }
        return paper(id).written(named);
    }

    /** Whether a resolution has a paper of its own: it is about one person's way into the Party. */
    public static boolean hasPaper(Resolution resolution) {
        return ResolutionPaper.has(resolution);
    }

    /** 决议 as it stands on the page of the record. */
    public Written resolution(ActivityId id, Resolution resolution) {
        return paper(id).written(List.of(resolution));
    }

    private ResolutionPaper paper(ActivityId id) {
        Activity activity = doors.record().activities().get(id);
        return new ResolutionPaper(
                branch(), activity, doors.record().rules().book(), state(activity));
    }

    private List<Resolution> personal(ActivityId id) {
        List<Resolution> found =
                doors.record().activities().resolutions(id).stream()
                        .filter(ResolutionPaper::has)
                        .toList();
        if (found.isEmpty()) {
            throw new AppException("paper.noResolution", id.value());
        }
        return found;
    }

    private String state(Activity activity) {
        RecordTerm term =
                new RecordTerm(
                        doors.record().rules().book(),
                        new WorkingDays(doors.record().branches().holidays().calendar()));
        return DocumentState.of(
                        activity, term, doors.kinds().amendments().applyAsInt(activity.id()))
                .text();
    }

    /** 年度工作总结, a draft; of a year that runs, as of today. */
    public Written summary(int year, LocalDate today) {
        return YearSummary.of(new YearReader(doors, year, today).read());
    }
}
