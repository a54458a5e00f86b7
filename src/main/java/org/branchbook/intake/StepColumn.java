package org.branchbook.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.branchbook.base.Messages;
import org.branchbook.base.PartialDate;
import org.branchbook.step.Step;
import org.branchbook.step.StepEntry;
import org.branchbook.step.Words;
import org.jspecify.annotations.Nullable;

/** A column that holds one part of a step of development; as a target, step.10.ON. */
record StepColumn(int step, Part part) {
    private static final String MARK = "step.";

    /** What a column tells of its step. */
    enum Part {
        ON("intake.step.on"),
        OTHER("intake.step.other"),
        /** One day, or the first and the last. */
        SPAN("intake.step.span"),
        DECIDED_BY("intake.step.decidedBy"),
        DOCUMENT_NO("intake.step.documentNo"),
        PEOPLE("intake.step.people"),
        HOURS("intake.step.hours"),
        NOTE("intake.step.note");

        private final String key;

        Part(String key) {
            this.key = key;
        }

        String text(StepEntry entry) {
            PartialDate on = entry.on();
            return switch (this) {
                case ON -> on == null ? "" : on.toString();
                case OTHER -> Objects.toString(entry.other(), "");
                case SPAN -> "";
                case DECIDED_BY -> entry.decidedBy();
                case DOCUMENT_NO -> entry.documentNo();
                case PEOPLE -> entry.people();
                case HOURS -> entry.hours() == 0 ? "" : Integer.toString(entry.hours());
                case NOTE -> entry.note();
            };
        }
    }

    /** Null for a column of something else. */
    static @Nullable StepColumn of(String target) {
        if (!target.startsWith(MARK)) {
            return null;
        }
        String[] parts = target.split("\\.", -1);
        return new StepColumn(Integer.parseInt(parts[1]), Part.valueOf(parts[2]));
    }

    private String target() {
        return MARK + step + "." + part;
    }

    /** What a step can be told by, but what are fields of the person; with their words. */
    static Map<String, Function<Messages, String>> words() {
        Map<String, Function<Messages, String>> words = new LinkedHashMap<>();
        for (Step step : Step.all()) {
            Arrays.stream(Part.values())
                    .map(part -> new StepColumn(step.number(), part))
                    .filter(StepColumn::exists)
                    .forEach(column -> words.put(column.target(), column::name));
        }
        return words;
    }

    private boolean exists() {
        Step of = Step.of(step);
        return switch (part) {
            case ON -> of.stage() == null && !of.repeated();
            case OTHER -> of.other() != null;
            case SPAN -> of.other() != null && of.stage() == null;
            case PEOPLE -> of.people() != null && of.peopleField() == null;
            case HOURS -> step == Step.TRAINING;
            case DECIDED_BY, DOCUMENT_NO, NOTE -> true;
        };
    }

    String name(Messages messages) {
        Step of = Step.of(step);
        Words words =
                switch (part) {
                    case OTHER -> of.other();
                    case PEOPLE -> of.people();
                    default -> null;
                };
        String what =
                words == null
                        ? messages.text(part.key)
                        : messages.chinese() ? words.zh() : words.en();
        return messages.text("intake.step", of.name(messages), what);
    }
}
