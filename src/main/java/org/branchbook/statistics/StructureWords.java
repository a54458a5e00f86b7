package org.branchbook.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchbook.base.Messages;
import org.branchbook.member.Stage;
import org.branchbook.person.Education;

/**
 * What the structure of a membership is told in. Bundles carry it in Chinese, as the documents of a
 * branch do; this finds the same in the language of whoever reads it.
 */
public final class StructureWords {
    private final Map<String, String> words = new HashMap<>();

    public StructureWords(Messages messages) {
        List<String> chinese = all(new Messages(Locale.CHINA));
        List<String> other = all(messages);
        for (int i = 0; i < chinese.size(); i++) {
            words.put(chinese.get(i), other.get(i));
        }
    }

    /** A heading or a value; the Chinese itself where this version does not know it. */
    public String of(String chinese) {
        return words.getOrDefault(chinese, chinese);
    }

    private static List<String> all(Messages messages) {
        List<String> all = new ArrayList<>(headings(messages));
        for (Stage stage : Stage.values()) {
            all.add(messages.text(stage));
        }
        all.addAll(sexes(messages));
        all.addAll(ethnicities(messages));
        all.addAll(Bands.ages(messages));
        all.addAll(educations(messages));
        all.addAll(Bands.partyAges(messages));
        all.addAll(eras(messages));
        return all;
    }

    private static List<String> headings(Messages messages) {
        return List.of(
                messages.text("statistics.structure.stage"),
                messages.text("statistics.structure.sex"),
                messages.text("statistics.structure.ethnicity"),
                messages.text("statistics.structure.age"),
                messages.text("statistics.structure.education"),
                messages.text("statistics.structure.partyAge"),
                messages.text("statistics.structure.joined"),
                messages.text("statistics.structure.group"),
                messages.text("statistics.unknown"));
    }

    static List<String> sexes(Messages messages) {
        return List.of(
                messages.text("statistics.structure.male"),
                messages.text("statistics.structure.female"));
    }

    static List<String> ethnicities(Messages messages) {
        return List.of(
                messages.text("statistics.structure.han"),
                messages.text("statistics.structure.minority"));
    }

    static List<String> educations(Messages messages) {
        return Arrays.stream(Education.Level.values()).map(messages::text).toList();
    }

    static List<String> eras(Messages messages) {
        return List.of(
                messages.text("statistics.structure.before1949"),
                messages.text("statistics.structure.to1978"),
                messages.text("statistics.structure.to2012"),
                messages.text("statistics.structure.since2012"));
    }
}
