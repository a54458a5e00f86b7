package org.branchbook.amendment;

import java.util.Map;
import org.branchbook.base.Messages;

/** The names of the canonical content in words. */
final class FieldNames {
    private static final Map<String, String> GROUPS =
            Map.of(
                    "due", "amendment.group.due",
                    "notDue", "amendment.group.notDue",
                    "agenda", "amendment.group.agenda",
                    "observer", "amendment.group.observer",
                    "resolution", "amendment.group.resolution",
                    "evidence", "amendment.group.evidence",
                    "segment", "amendment.group.segment");
    private static final Map<String, String> INNER =
            Map.of(
                    "candidate", "amendment.group.candidate",
                    "written", "amendment.group.written",
                    "agenda", "amendment.group.agenda");
    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("number", "amendment.field.number"),
                    Map.entry("type", "amendment.field.type"),
                    Map.entry("title", "amendment.field.title"),
                    Map.entry("date", "amendment.field.date"),
                    Map.entry("start", "amendment.field.start"),
                    Map.entry("end", "amendment.field.end"),
                    Map.entry("place", "amendment.field.place"),
                    Map.entry("chair", "amendment.field.chair"),
                    Map.entry("recorder", "amendment.field.recorder"),
                    Map.entry("leader", "amendment.field.leader"),
                    Map.entry("minutes", "amendment.field.minutes"),
                    Map.entry("due", "amendment.field.due"),
                    Map.entry("present", "amendment.field.present"),
                    Map.entry("leave", "amendment.field.leave"),
                    Map.entry("absent", "amendment.field.absent"),
                    Map.entry("name", "amendment.field.name"),
                    Map.entry("stage", "amendment.field.stage"),
                    Map.entry("group", "amendment.field.group"),
                    Map.entry("votes", "amendment.field.votes"),
                    Map.entry("mark", "amendment.field.mark"),
                    Map.entry("reason", "amendment.field.reason"),
                    Map.entry("identity", "amendment.field.identity"),
                    Map.entry("kind", "amendment.field.kind"),
                    Map.entry("wording", "amendment.field.wording"),
                    Map.entry("votersDue", "amendment.field.votersDue"),
                    Map.entry("votersPresent", "amendment.field.votersPresent"),
                    Map.entry("writtenAyes", "amendment.field.writtenAyes"),
                    Map.entry("ayes", "amendment.field.ayes"),
                    Map.entry("noes", "amendment.field.noes"),
                    Map.entry("abstentions", "amendment.field.abstentions"),
                    Map.entry("secret", "amendment.field.secret"),
                    Map.entry("subject", "amendment.field.subject"),
                    Map.entry("issued", "amendment.field.issued"),
                    Map.entry("returned", "amendment.field.returned"),
                    Map.entry("valid", "amendment.field.valid"),
                    Map.entry("writtenOn", "amendment.field.writtenOn"),
                    Map.entry("seats", "amendment.field.seats"),
                    Map.entry("aye", "amendment.field.aye"),
                    Map.entry("text", "amendment.field.text"),
                    Map.entry("audience", "amendment.field.audience"),
                    Map.entry("year", "amendment.field.year"),
                    Map.entry("caption", "amendment.field.caption"),
                    Map.entry("sha256", "amendment.field.sha256"),
                    Map.entry("late", "amendment.field.late"),
                    Map.entry("leaveKind", "amendment.field.leaveKind"),
                    Map.entry("approvedBy", "amendment.field.approvedBy"),
                    Map.entry("approvedOn", "amendment.field.approvedOn"),
                    Map.entry("why", "amendment.field.why"),
                    Map.entry("detail", "amendment.field.detail"),
                    Map.entry("since", "amendment.field.since"),
                    Map.entry("note", "amendment.field.note"),
                    Map.entry("newsLink", "amendment.field.newsLink"),
                    Map.entry("material", "amendment.field.material"));

    /** What the kinds of activity write, and make-up study: by the whole name, without numbers. */
    private static final Map<String, String> WHOLE =
            Map.ofEntries(
                    Map.entry("makeUp/on", "amendment.makeUp.on"),
                    Map.entry("makeUp/what", "amendment.makeUp.what"),
                    Map.entry("makeUp/note", "amendment.makeUp.note"),
                    Map.entry("lecture/lecturer", "amendment.lecture.lecturer"),
                    Map.entry("lecture/outline", "amendment.lecture.outline"),
                    Map.entry("lecture/file", "amendment.lecture.file"),
                    Map.entry("themeDay/decidedAt", "amendment.themeDay.decidedAt"),
                    Map.entry("themeDay/practice", "amendment.themeDay.practice"),
                    Map.entry("grades", "amendment.grades"),
                    Map.entry("step/TOPIC", "appraisal.step.topic"),
                    Map.entry("step/STUDY", "appraisal.step.study"),
                    Map.entry("step/TALKS", "appraisal.step.talks"),
                    Map.entry("step/OPINIONS", "appraisal.step.opinions"),
                    Map.entry("step/PROBLEMS", "appraisal.step.problems"),
                    Map.entry("step/CRITICISM", "appraisal.step.criticism"),
                    Map.entry("step/RECTIFICATION", "appraisal.step.rectification"),
                    Map.entry("step/SELF", "appraisal.step.self"),
                    Map.entry("step/MUTUAL", "appraisal.step.mutual"),
                    Map.entry("step/TEST", "appraisal.step.test"),
                    Map.entry("step/PROPOSAL", "appraisal.step.proposal"),
                    Map.entry("step/DECISION", "appraisal.step.decision"));

    private FieldNames() {}

    /** The words for a name; a part without any stays as it is. */
    static String of(String name, Messages messages) {
        String[] parts = name.split("/", -1);
        String group = GROUPS.get(parts[0]);
        String field = field(parts, messages);
        if (group == null || parts.length < 2) {
            return field;
        }
        String said = messages.text(group, parts[1]);
        String inner = parts.length > 3 ? INNER.get(parts[2]) : null;
        said = inner == null ? said : said + " " + messages.text(inner, parts[3]);
        return parts.length == 2 ? said : said + " " + field;
    }

    private static String field(String[] parts, Messages messages) {
        int end = parts.length - 1;
        boolean numbered = end > 0 && parts[end].chars().allMatch(Character::isDigit);
        String number = numbered ? parts[end--] : "";
        String last = parts[end];
        String whole = end == 0 ? last : parts[end - 1] + "/" + last;
        String key = WHOLE.containsKey(whole) ? WHOLE.get(whole) : FIELDS.get(last);
        return (key == null ? last : messages.text(key)) + number;
    }
}
