package org.branchbook.recordpaper;

import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.SegmentRecord;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.rules.RuleBook;
import org.branchbook.vote.Resolution;
import org.branchbook.word.WordPicture;

/**
 * All that the documents of one activity say.
 *
 * @param branch full name of the branch
 * @param state what the foot of the document says of the record
 * @param segments the further segments of the gathering
 * @param photos those that can be shown, and how many cannot
 * @param rules by which votes are judged
 * @param kinds what the kind of activity adds
 */
public record ActivityRecord(
        String branch,
        AttendanceSheet sheet,
        Leaders leaders,
        DocumentState state,
        List<SegmentRecord> segments,
        List<Resolution> resolutions,
        Photos photos,
        RuleBook rules,
        KindText kinds) {

    /** Chair and recorder with their posts: 张三（书记）; "" where there is none. */
    public record Leaders(String chair, String recorder) {}

    /**
     * @param shown upright, with their captions
     * @param unread how many are of a kind that no document can hold, such as HEIC
     */
    public record Photos(List<WordPicture> shown, int unread) {
        public static final Photos NONE = new Photos(List.of(), 0);

        public Photos {
            shown = List.copyOf(shown);
        }

        boolean none() {
            return shown.isEmpty() && unread == 0;
        }
    }

    public ActivityRecord {
        segments = List.copyOf(segments);
        resolutions = List.copyOf(resolutions);
    }

    public Activity activity() {
        return sheet.activity();
    }
}
