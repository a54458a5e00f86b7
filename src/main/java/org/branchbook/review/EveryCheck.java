package org.branchbook.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.branchbook.check.Check;
import org.branchbook.formcheck.AppraisalUnfit;
import org.branchbook.formcheck.AttachmentsMissing;
import org.branchbook.formcheck.ChangedAfterHandIn;
import org.branchbook.formcheck.FollowUpsOverdue;
import org.branchbook.formcheck.Kinds;
import org.branchbook.formcheck.LectureUnprepared;
import org.branchbook.formcheck.LifeMeetingUnprepared;
import org.branchbook.formcheck.NewsMissing;
import org.branchbook.formcheck.PhotosMissing;
import org.branchbook.formcheck.PhotosOfAnotherDay;
import org.branchbook.formcheck.SignaturesMissing;
import org.branchbook.formcheck.TopicUndecided;
import org.branchbook.peoplecheck.AbsenceUnexplained;
import org.branchbook.peoplecheck.AyesMissed;
import org.branchbook.peoplecheck.BallotUnfit;
import org.branchbook.peoplecheck.CountsDiffer;
import org.branchbook.peoplecheck.FewCame;
import org.branchbook.peoplecheck.LeaveUnexplained;
import org.branchbook.peoplecheck.NumbersMissing;
import org.branchbook.peoplecheck.QuorumMissed;
import org.branchbook.peoplecheck.RosterDiffers;
import org.branchbook.peoplecheck.ServiceHours;
import org.branchbook.peoplecheck.SignaturesDiffer;
import org.branchbook.peoplecheck.StageDates;
import org.branchbook.peoplecheck.TimesClash;
import org.branchbook.recordcheck.BusyHours;
import org.branchbook.recordcheck.ChairUnfit;
import org.branchbook.recordcheck.ElementsMissing;
import org.branchbook.recordcheck.EndBeforeStart;
import org.branchbook.recordcheck.EnteredLate;
import org.branchbook.recordcheck.MinutesAlike;
import org.branchbook.recordcheck.OneContentTwoTypes;
import org.branchbook.recordcheck.OutsideBranchLife;
import org.branchbook.recordcheck.RecorderIsChair;
import org.branchbook.recordcheck.RecorderMissing;
import org.branchbook.recordcheck.SecrecyWords;
import org.branchbook.recordcheck.StudyOnly;
import org.branchbook.recordcheck.TooShort;
import org.branchbook.yearcheck.CadenceGap;
import org.branchbook.yearcheck.HoursShort;
import org.branchbook.yearcheck.NumbersSkip;

/** Every check there is, by code. */
public final class EveryCheck {
    private EveryCheck() {}

    public static List<Check> all(Kinds kinds) {
        List<Check> all = new ArrayList<>(PLAIN);
        all.add(new NewsMissing(kinds.evidenceLists()));
        all.add(new AttachmentsMissing(kinds.evidenceLists()));
        all.add(new ChangedAfterHandIn(kinds.handIns()));
        all.add(new LectureUnprepared(kinds.lectures()));
        all.add(new TopicUndecided(kinds.themeDays()));
        all.add(new LifeMeetingUnprepared(kinds.appraisals(), kinds.followUps(), kinds.talks()));
        all.add(new AppraisalUnfit(kinds.appraisals()));
        all.add(new FollowUpsOverdue(kinds.followUps()));
        all.sort(Comparator.comparing(Check::code));
        return all;
    }

    /** Those that need nothing but the facts. */
    private static final List<Check> PLAIN =
            List.of(
                    new SignaturesMissing(),
                    new ElementsMissing(),
                    new EndBeforeStart(),
                    new RecorderMissing(),
                    new ChairUnfit(),
                    new RecorderIsChair(),
                    new CountsDiffer(),
                    new RosterDiffers(),
                    new LeaveUnexplained(),
                    new AbsenceUnexplained(),
                    new SignaturesDiffer(),
                    new QuorumMissed(),
                    new AyesMissed(),
                    new BallotUnfit(),
                    new NumbersMissing(),
                    new FewCame(),
                    new TimesClash(),
                    new BusyHours(),
                    new MinutesAlike(),
                    new TooShort(),
                    new PhotosMissing(),
                    new PhotosOfAnotherDay(),
                    new EnteredLate(),
                    new OneContentTwoTypes(),
                    new CadenceGap(),
                    new StudyOnly(),
                    new SecrecyWords(),
                    new StageDates(),
                    new OutsideBranchLife(),
                    new NumbersSkip(),
                    new HoursShort(),
                    new ServiceHours());
}
