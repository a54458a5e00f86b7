package org.branchbook.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.branchbook.base.PartialDate;
import org.branchbook.step.Paper;
import org.branchbook.step.StepEntry;
import org.jspecify.annotations.Nullable;

/** The entries for somebody's steps of development as maps of texts. */
final class StepText {
    private StepText() {}

    static Map<String, Object> of(Map<Integer, StepEntry> entries) {
        Map<String, Object> all = new LinkedHashMap<>();
        new TreeMap<>(entries).forEach((step, entry) -> all.put(step.toString(), texts(entry)));
        return all;
    }

    private static Map<String, String> texts(StepEntry entry) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "on", entry.on());
        put(texts, "other", entry.other());
        put(texts, "decidedBy", entry.decidedBy());
        put(texts, "documentNo", entry.documentNo());
        put(texts, "people", entry.people());
        put(texts, "hours", entry.hours() == 0 ? null : entry.hours());
        String papers =
                entry.papers().stream().sorted().map(Paper::name).collect(Collectors.joining(" "));
        put(texts, "papers", papers);
        put(texts, "note", entry.note());
        return texts;
    }

    private static void put(Map<String, String> texts, String key, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            texts.put(key, value.toString());
        }
    }

    /** What {@link #of} wrote. */
    static Map<Integer, StepEntry> read(@Nullable Object json) {
        Map<Integer, StepEntry> entries = new TreeMap<>();
        if (json instanceof Map<?, ?> map) {
            map.forEach((step, texts) ->
                    entries.put(Integer.valueOf(step.toString()), entry(StateText.strings(texts))));
        }
        return entries;
    }

    private static StepEntry entry(Map<String, String> texts) {
        String other = texts.get("other");
        String papers = texts.getOrDefault("papers", "");
        return new StepEntry(
                PartialDate.parse(texts.get("on")),
                other == null ? null : LocalDate.parse(other),
                texts.getOrDefault("decidedBy", ""),
                texts.getOrDefault("documentNo", ""),
                texts.getOrDefault("people", ""),
                Integer.parseInt(texts.getOrDefault("hours", "0")),
                Arrays.stream(papers.split(" ", -1))
                        .filter(paper -> !paper.isEmpty())
                        .map(Paper::valueOf)
                        .collect(Collectors.toSet()),
                texts.getOrDefault("note", ""));
    }
}
