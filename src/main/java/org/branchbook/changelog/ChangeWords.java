package org.branchbook.changelog;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.branchbook.activity.ActivityState;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Evidence;
import org.branchbook.amendment.HandIn;
import org.branchbook.appraisal.Grade;
import org.branchbook.attendance.LeaveKind;
import org.branchbook.attendance.Mark;
import org.branchbook.base.Messages;
import org.branchbook.imports.ImportKind;
import org.branchbook.lecture.LectureKind;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.member.Stage;
import org.branchbook.post.Commitment;
import org.branchbook.post.CommitmentKind;
import org.branchbook.relation.Contact;
import org.branchbook.relation.Transfer;
import org.branchbook.step.StepEvent;
import org.branchbook.volunteer.Identity;
import org.branchbook.vote.ResolutionKind;

/** What changed in words: of tables and columns from words.json, of constants from the features. */
public final class ChangeWords {
    private static final Map<String, List<Class<? extends Enum<?>>>> CONSTANTS =
            Map.ofEntries(
                    Map.entry("ACTIVITY.STATE", List.of(ActivityState.class)),
                    Map.entry("ACTIVITY.TYPE", List.of(ActivityType.class)),
                    Map.entry("ACTIVITY.AUDIENCE", List.of(Audience.Kind.class)),
                    Map.entry("ACTIVITY_SEGMENT.TYPE", List.of(ActivityType.class)),
                    Map.entry("WAIVER.TYPE", List.of(ActivityType.class)),
                    Map.entry("ATTENDANCE.MARK", List.of(Mark.class)),
                    Map.entry("ATTENDANCE.LEAVE_KIND", List.of(LeaveKind.class)),
                    Map.entry("APPRAISAL_GRADE.SELF", List.of(Grade.class)),
                    Map.entry("APPRAISAL_GRADE.PROPOSED", List.of(Grade.class)),
                    Map.entry("APPRAISAL_GRADE.DECIDED", List.of(Grade.class)),
                    Map.entry("CONTACT.WAY", List.of(Contact.Way.class)),
                    Map.entry("DEVELOPMENT_EVENT.KIND", List.of(StepEvent.Kind.class)),
                    Map.entry("EVIDENCE.KIND", List.of(Evidence.Kind.class)),
                    Map.entry("HAND_IN.KIND", List.of(HandIn.Kind.class)),
                    Map.entry("IMPORT_RUN.KIND", List.of(ImportKind.class)),
                    Map.entry("LECTURE.KIND", List.of(LectureKind.class)),
                    Map.entry("MEMBER_FACT.KIND", List.of(FactKind.class)),
                    Map.entry("MEMBER_FACT.DETAIL", List.of(FactDetail.class, Stage.class)),
                    Map.entry("POST_COMMITMENT.KIND", List.of(CommitmentKind.class)),
                    Map.entry("POST_COMMITMENT.OUTCOME", List.of(Commitment.Outcome.class)),
                    Map.entry("RESOLUTION.KIND", List.of(ResolutionKind.class)),
                    Map.entry("STINT.IDENTITY", List.of(Identity.class)),
                    Map.entry("TRANSFER.DIRECTION", List.of(Transfer.Direction.class)),
                    Map.entry("TRANSFER.SCOPE", List.of(Transfer.Scope.class)),
                    Map.entry("VOLUNTEER.IDENTITY", List.of(Identity.class)));

    /** Said already by whose the row is. */
    private static final Set<String> SAID = Set.of("ACTIVITY", "MEMBER");

    private final Messages messages;
    private final Map<String, Object> tables;
    private final Map<String, Object> columns;

    public ChangeWords(Messages messages) {
        this.messages = messages;
        Map<String, Object> all = read();
        this.tables = part(all, "tables");
        this.columns = part(all, "columns");
    }

    private static Map<String, Object> read() {
        try (InputStream in = ChangeWords.class.getResourceAsStream("words.json")) {
            return JSON.std.mapFrom(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> all, String name) {
        return (Map<String, Object>) Objects.requireNonNull(all.get(name));
    }

    /** Whether a table, or a column of it, has a word. */
    boolean knows(String table, String column) {
        return tables.containsKey(table)
                && (columns.containsKey(column) || columns.containsKey(table + "." + column));
    }

    public String table(String table) {
        return word(Optional.ofNullable(tables.get(table)), table);
    }

    String column(String table, String column) {
        Object own = columns.get(table + "." + column);
        return word(Optional.ofNullable(own == null ? columns.get(column) : own), column);
    }

    private String word(Optional<Object> pair, String otherwise) {
        return pair.map(words -> ((List<?>) words).get(messages.chinese() ? 0 : 1))
                .map(String::valueOf)
                .orElse(otherwise);
    }

    /** What was done to what: 修改了 活动. */
    public String deed(LoggedChange change) {
        String table = table(change.row().table());
        return change.kind() == LoggedChange.Kind.MANY
                ? messages.text("changelog.deed.many", table, change.subject())
                : messages.text("changelog.deed", messages.text(change.kind()), table);
    }

    /** What the row is called and whose it is. */
    public String subject(LoggedChange change) {
        String own = change.kind() == LoggedChange.Kind.MANY ? "" : change.subject();
        if (own.isEmpty() || change.belongs().contains(own)) {
            return change.belongs();
        }
        return change.belongs().isEmpty() ? own : own + " · " + change.belongs();
    }

    /** A value a line: 地点：三号楼 → 四号楼. */
    public List<String> lines(LoggedChange change) {
        List<String> lines = new ArrayList<>();
        String table = change.row().table();
        for (LoggedChange.Field field : change.fields()) {
            if (SAID.contains(field.column())) {
                continue;
            }
            String name = column(table, field.column());
            String before = value(table, field.column(), field.before());
            String after = value(table, field.column(), field.after());
            lines.add(
                    change.kind() == LoggedChange.Kind.CHANGED
                            ? messages.text("changelog.line", name, before, after)
                            : messages.text(
                                    "changelog.one",
                                    name,
                                    field.after().isEmpty() ? before : after));
        }
        return lines;
    }

    private String value(String table, String column, String value) {
        if (value.isEmpty()) {
            return messages.text("changelog.empty");
        }
        if (value.equals("TRUE") || value.equals("FALSE")) {
            return messages.text(value.equals("TRUE") ? "changelog.yes" : "changelog.no");
        }
        String name = table + "." + column;
        for (Class<? extends Enum<?>> type : CONSTANTS.getOrDefault(name, List.of())) {
            for (Enum<?> constant : type.getEnumConstants()) {
                if (constant.name().equals(value) && constant instanceof Messages.Texted texted) {
                    return messages.text(texted);
                }
            }
        }
        return value.replaceFirst("(\\d\\d:\\d\\d):\\d\\d(\\.\\d+)?$", "$1");
    }
}
