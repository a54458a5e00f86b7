package org.branchbook.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.branchbook.base.DataFile;
import org.branchbook.base.Messages;
import org.branchbook.rules.RuleCard.Value;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a rule of development (发展党员) sets for one of the 25 steps. A superior may ask
 * for stricter ones, never for laxer.
 *
 * @param least how many units at least, 0 where there is no such limit
 * @param most how many units at most, 0 where there is no such limit
 * @param fixed whether nobody may decide otherwise, as of what the constitution itself sets
 * @param start first day in force
 * @param end last day in force, null while it is
 */
public record StepLimit(
        String code,
        int step,
        Kind kind,
        int least,
        int most,
        Unit unit,
        boolean fixed,
        LocalDate start,
        @Nullable LocalDate end,
        Regulation regulation,
        int article,
        String zh,
        String en) {
    private static final int MANY = 240;

    /** How a rule is counted. */
    public enum Kind {
        /** Between so many and so many units after another step. */
        AFTER,
        AGE,
        /** Events, each at most so many units after the one before. */
        EVERY,
        /** So many working days from the step's second date on. */
        NOTICE,
        PERSONS,
        /** At least {@code least} days or {@code most} hours. */
        TRAINING,
        /** Not where the person leaves within {@code least} units. */
        LEAVING,
        /** At the end of probation: not before it ({@code least}), or until then ({@code most}). */
        PROBATION,
        EXTENSION,
        /** For who moved in during probation: so many units after its end at most. */
        MOVER,
        /** Must be there before the step {@code after}. */
        REQUIRED,
        /** Somebody must be named who decided it. */
        DECIDED,
        PAPERS
    }

    /** What is counted. */
    public enum Unit implements Messages.Texted {
        MONTHS("rules.unit.months"),
        DAYS("rules.unit.days"),
        WORKING_DAYS("rules.unit.workingDays"),
        YEARS("rules.unit.years"),
        PERSONS("rules.unit.persons"),
        PAPERS("rules.unit.papers");

        private final String key;

        Unit(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    public boolean inForce(LocalDate date) {
        return !date.isBefore(start) && (end == null || !date.isAfter(end));
    }

    String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    Article basis() {
        return new Article(regulation, article);
    }

    public Value.Limits value() {
        return new Value.Limits(kind, least, most, unit);
    }

    /** Whether a superior may ask for something stricter. */
    boolean open() {
        return !fixed && (least > 0 || most > 0);
    }

    /** The value a decision puts in the place of this; empty where it would be none or laxer. */
    public Optional<Value.Limits> decided(String content) {
        if (content.equals("0") && mayBeNone()) {
            return Optional.of(new Value.Limits(kind, 0, 0, unit));
        }
        return open() ? value().parse(content).filter(this::allows) : Optional.empty();
    }

    /** Whether the superior may ask for it not at all: what no regulation asks for either. */
    private boolean mayBeNone() {
        return kind == Kind.EVERY && regulation == Regulation.LOCAL;
    }

    private boolean allows(Value.Limits other) {
        if (other.least() > MANY || other.most() > MANY) {
            return false;
        }
        if (kind == Kind.TRAINING) {
            return other.least() >= least && other.most() >= most;
        }
        boolean local = regulation == Regulation.LOCAL;
        boolean strict = other.least() >= least && (most == 0 || other.most() <= most);
        boolean ordered = most == 0 || other.least() <= other.most();
        return ordered && (local || strict);
    }

    /** Whether 0 may be entered for the rule of a code: that nothing of it is asked for. */
    public static boolean mayBeNone(String code) {
        return bundled().stream().anyMatch(rule -> rule.code().equals(code) && rule.mayBeNone());
    }

    /** The rules that come with the application, of 2014 and of 2026; read once. */
    public static List<StepLimit> bundled() {
        return Bundled.RULES;
    }

    private static final class Bundled {
        static final List<StepLimit> RULES = DataFile.rows(StepLimit.class, "step-rules.json");
    }
}
