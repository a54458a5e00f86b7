package org.branchbook.appraisal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an organisational life meeting (BRANCH, article 17) and of an appraisal (article
 * 18), in their order.
 */
public enum LifeStep implements Messages.Texted {
    TOPIC(
            ActivityType.ORG_LIFE_MEETING,
            Phase.BEFORE,
            "appraisal.step.topic",
            "appraisal.step.topic.prompt"),
    STUDY(
            ActivityType.ORG_LIFE_MEETING,
            Phase.BEFORE,
            "appraisal.step.study",
            "appraisal.step.study.prompt"),
    TALKS(
            ActivityType.ORG_LIFE_MEETING,
            Phase.BEFORE,
            "appraisal.step.talks",
            "appraisal.step.talks.prompt"),
    OPINIONS(
            ActivityType.ORG_LIFE_MEETING,
            Phase.BEFORE,
            "appraisal.step.opinions",
            "appraisal.step.opinions.prompt"),
    PROBLEMS(
            ActivityType.ORG_LIFE_MEETING,
            Phase.AT,
            "appraisal.step.problems",
            "appraisal.step.problems.prompt"),
    CRITICISM(
            ActivityType.ORG_LIFE_MEETING,
            Phase.AT,
            "appraisal.step.criticism",
            "appraisal.step.criticism.prompt"),
    RECTIFICATION(
            ActivityType.ORG_LIFE_MEETING,
            Phase.AFTER,
            "appraisal.step.rectification",
            "appraisal.step.rectification.prompt"),
    SELF(
            ActivityType.DEMOCRATIC_APPRAISAL,
            Phase.AT,
            "appraisal.step.self",
            "appraisal.step.self.prompt"),
    MUTUAL(
            ActivityType.DEMOCRATIC_APPRAISAL,
            Phase.AT,
            "appraisal.step.mutual",
            "appraisal.step.mutual.prompt"),
    TEST(
            ActivityType.DEMOCRATIC_APPRAISAL,
            Phase.AT,
            "appraisal.step.test",
            "appraisal.step.test.prompt"),
    PROPOSAL(
            ActivityType.DEMOCRATIC_APPRAISAL,
            Phase.AFTER,
            "appraisal.step.proposal",
            "appraisal.step.proposal.prompt"),
    DECISION(
            ActivityType.DEMOCRATIC_APPRAISAL,
            Phase.AFTER,
            "appraisal.step.decision",
            "appraisal.step.decision.prompt");

    private final ActivityType type;
    private final Phase phase;
    private final String key;
    private final String prompt;

    LifeStep(ActivityType type, Phase phase, String key, String prompt) {
        this.type = type;
        this.phase = phase;
        this.key = key;
        this.prompt = prompt;
    }

    /** When a step is taken, seen from the meeting. */
    public enum Phase implements Messages.Texted {
        BEFORE("appraisal.phase.before"),
        AT("appraisal.phase.at"),
        AFTER("appraisal.phase.after");

        private final String key;

        Phase(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /**
     * A step that was taken.
     *
     * @param on when, null where only a note was written down
     * @param note the topic, what was studied, how many opinions came, or anything else
     */
    public record Taken(LifeStep step, @Nullable LocalDate on, String note) {
        public Taken {
            note = note.strip();
        }
    }

    @Override
    public String key() {
        return key;
    }

    public ActivityType type() {
        return type;
    }

    public Phase phase() {
        return phase;
    }

    /** The key of what stands in an empty note of the step. */
    public String prompt() {
        return prompt;
    }

    /** The steps of an activity and its segments; none for other types. */
    public static List<LifeStep> of(Activity activity) {
        return Arrays.stream(values())
                .filter(step -> activity.plan().types().contains(step.type))
                .toList();
    }
}
