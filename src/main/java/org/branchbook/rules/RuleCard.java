package org.branchbook.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.branchbook.base.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a reader is shown it.
 *
 * @param id the rule's name for good, under which a branch may decide otherwise
 * @param code of what it is about: an activity type, a kind of vote, "" where the name says it
 * @param national the value of the regulation, null where there is none
 * @param value the value that counts on the day, with the branch's own decision
 * @param local that decision, null where the branch follows the regulation
 */
public record RuleCard(
        String id,
        Topic topic,
        String code,
        @Nullable Value national,
        Value value,
        @Nullable LocalRule local,
        Article basis,
        Validity validity) {

    /** What rules are about. */
    public enum Topic implements Messages.Texted {
        CADENCE("rules.topic.cadence"),
        VOTE("rules.topic.vote"),
        HOURS("rules.topic.hours"),
        QUORUM("rules.topic.quorum"),
        BRANCH("rules.topic.branch"),
        DUES("rules.topic.dues"),
        RECORD("rules.topic.record"),
        RELATION("rules.topic.relation"),
        DEVELOPMENT("rules.topic.development"),
        CHECK("rules.topic.check"),
        LIFE("rules.topic.life"),
        SPREAD("rules.topic.spread"),
        CARE("rules.topic.care"),
        ARCHIVE("rules.topic.archive");

        private final String key;

        Topic(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** The days in force, both included; {@code to} is null while it lasts. */
    public record Validity(LocalDate from, @Nullable LocalDate to) {}

    /** What a rule says, in the forms there are. */
    public sealed interface Value {
        /** The form a local rule keeps. */
        String content();

        String text(Messages messages);

        /** So many in each period. */
        record Times(int times, Period period) implements Value {
            @Override
            public String content() {
                return times + "/" + period.name();
            }

            @Override
            public String text(Messages messages) {
                return messages.text("rules.times", messages.text(period), times);
            }

            static Optional<Value> parse(String content) {
                String[] parts = content.split("/", -1);
                if (parts.length != 2 || !parts[0].matches("[1-9][0-9]?")) {
                    return Optional.empty();
                }
                for (Period period : Period.values()) {
                    if (period.name().equals(parts[1])) {
                        return Optional.of(new Times(Integer.parseInt(parts[0]), period));
                    }
                }
                return Optional.empty();
            }
        }

        record Figure(int number) implements Value {
            @Override
            public String content() {
                return String.valueOf(number);
            }

            @Override
            public String text(Messages messages) {
                return content();
            }
        }

        /** How much a finding of a check matters. */
        record Level(CheckLevel level) implements Value {
            @Override
            public String content() {
                return level.name();
            }

            @Override
            public String text(Messages messages) {
                return messages.text(level);
            }
        }

        /** The shares of a vote; a branch may only decide what the ayes are measured against. */
        record Majority(Share valid, Share passes, VoteRule.Base base) implements Value {
            @Override
            public String content() {
                return base.name();
            }

            @Override
            public String text(Messages messages) {
                return messages.text(
                        "rules.majority",
                        valid.text(messages),
                        passes.text(messages),
                        messages.text(base));
            }
        }

        /**
         * The figures for a step of development; 0 where there is none.
         *
         * @param kind tells what they mean together
         */
        record Limits(StepLimit.Kind kind, int least, int most, StepLimit.Unit unit)
                implements Value {
            @Override
            public String content() {
                return least > 0 && most > 0
                        ? least + "-" + most
                        : String.valueOf(Math.max(least, most));
            }

            @Override
            public String text(Messages messages) {
                if (least == 0 && most == 0) {
                    boolean never = kind == StepLimit.Kind.EVERY;
                    return messages.text(never ? "rules.limit.never" : "rules.limit.words");
                }
                if (kind == StepLimit.Kind.TRAINING) {
                    return messages.text("rules.limit.training", least, most);
                }
                if (kind == StepLimit.Kind.EVERY) {
                    return messages.text("rules.limit.every", most, unit);
                }
                if (least == most) {
                    return messages.text("rules.limit.exactly", least, unit);
                }
                return least > 0 && most > 0
                        ? messages.text("rules.limit.between", least, most, unit)
                        : least > 0
                                ? messages.text("rules.limit.least", least, unit)
                                : messages.text("rules.limit.most", most, unit);
            }

            /** A value with figures in the places of these. */
            Optional<Limits> parse(String content) {
                boolean both = least > 0 && most > 0;
                if (!content.matches(
                        both ? "[1-9][0-9]{0,2}-[1-9][0-9]{0,2}" : "[1-9][0-9]{0,2}")) {
                    return Optional.empty();
                }
                String[] parts = content.split("-", -1);
                int first = Integer.parseInt(parts[0]);
                int last = Integer.parseInt(parts[parts.length - 1]);
                return Optional.of(
                        new Limits(kind, least > 0 ? first : 0, most > 0 ? last : 0, unit));
            }
        }
    }
}
