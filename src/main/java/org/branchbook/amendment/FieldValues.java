package org.branchbook.amendment;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Evidence;
import org.branchbook.attendance.LeaveKind;
import org.branchbook.attendance.Mark;
import org.branchbook.base.Messages;
import org.branchbook.exclusion.Why;
import org.branchbook.member.FactDetail;
import org.branchbook.member.Stage;
import org.branchbook.vote.ResolutionKind;

/** The values of the canonical content in words: constants and yes and no, all else as it is. */
final class FieldValues {
    private static final Map<String, Function<String, Messages.Texted>> CONSTANTS =
            Map.ofEntries(
                    entry("mark", Mark::valueOf),
                    entry("stage", Stage::valueOf),
                    entry("leaveKind", LeaveKind::valueOf),
                    entry("type", ActivityType::valueOf),
                    entry("audience", Audience.Kind::valueOf),
                    entry("why", Why::valueOf),
                    entry("detail", FactDetail::valueOf));
    private static final Map<String, String> WORDS =
            Map.of(
                    "true", "amendment.yes",
                    "false", "amendment.no",
                    "EXCELLENT", "appraisal.grade.excellent",
                    "QUALIFIED", "appraisal.grade.qualified",
                    "BASIC", "appraisal.grade.basic",
                    "UNQUALIFIED", "appraisal.grade.unqualified");

    private FieldValues() {}

    static String of(String name, String value, Messages messages) {
        String field = name.substring(name.lastIndexOf('/') + 1);
        Function<String, Messages.Texted> constant =
                field.equals("kind")
                        ? name.startsWith("evidence/")
                                ? Evidence.Kind::valueOf
                                : ResolutionKind::valueOf
                        : CONSTANTS.get(field);
        try {
            if (constant != null && !value.isEmpty()) {
                return messages.text(constant.apply(value));
            }
        } catch (IllegalArgumentException e) {
            // A constant of a version of the program that named it otherwise.
            return value;
        }
        if (field.equals("grades")) {
            return value.lines().map(l -> grade(l, messages)).collect(Collectors.joining("\n"));
        }
        String word = value.equals("true") || value.equals("false") ? WORDS.get(value) : null;
        return word == null ? value : messages.text(word);
    }

    private static String grade(String line, Messages messages) {
        int gap = line.lastIndexOf(' ');
        String word = WORDS.get(line.substring(gap + 1));
        return word == null ? line : line.substring(0, gap + 1) + messages.text(word);
    }
}
