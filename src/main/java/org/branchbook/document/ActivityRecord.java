package org.branchbook.document;

import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.Resolution;
import org.branchbook.activity.SegmentRecord;
import org.branchbook.attendance.AttendanceSheet;
import org.branchbook.rules.RuleBook;
import org.branchbook.word.WordPicture;

/**
 * All that the documents of one activity say.
 *
 * @param branch full name of the branch
 * @param state what the foot of the document says of the record
 * @param segments the further segments of the gathering
 * @param photos upright, with their captions
 * @param rules by which votes are judged
 * @param kinds what the kind of activity adds
 */
record ActivityRecord(
        String branch,
        AttendanceSheet sheet,
        Leaders leaders,
        DocumentState state,
        List<SegmentRecord> segments,
        List<Resolution> resolutions,
        List<WordPicture> photos,
        RuleBook rules,
        KindText kinds) {

    /** Chair and recorder with their posts: 张三（书记）; "" where there is none. */
    public record Leaders(String chair, String recorder) {}

    public ActivityRecord {
        segments = List.copyOf(segments);
        resolutions = List.copyOf(resolutions);
        photos = List.copyOf(photos);
    }

    Activity activity() {
        return sheet.activity();
    }
}
