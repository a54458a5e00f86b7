package org.branchbook.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.branchbook.rules.RuleCard.Topic;
import org.branchbook.rules.RuleCard.Validity;
import org.branchbook.rules.RuleCard.Value;
import org.jspecify.annotations.Nullable;

/**
 * The rules as they count for one branch: those of the regulations, and what the branch or its
 * superior decided otherwise. Every check asks for the rule in force on the day of the event.
 */
public final class RuleBook {
    private static final String CADENCE = "cadence:";
    private static final String VOTE = "vote:";
    private static final String STEP = "step:";

    private final List<LocalRule> local;

    public RuleBook(List<LocalRule> local) {
        this.local = List.copyOf(local);
    }

    /** What is required how often on a day: one rule a code. */
    public List<Cadence> cadences(LocalDate day) {
        Map<String, Cadence> rules = new LinkedHashMap<>();
        for (Cadence rule : Cadences.bundled().inForce(day)) {
            rules.put(rule.code(), rule);
        }
        for (LocalRule own : local) {
            if (own.rule().startsWith(CADENCE) && own.inForce(day)) {
                String code = own.rule().substring(CADENCE.length());
                Value.Times.parse(own.content())
                        .map(Value.Times.class::cast)
                        .ifPresent(times -> rules.put(code, cadence(rules.get(code), own, times)));
            }
        }
        return List.copyOf(rules.values());
    }

    private static Cadence cadence(@Nullable Cadence national, LocalRule own, Value.Times times) {
        if (national != null) {
            return national.every(times.times(), times.period());
        }
        return new Cadence(
                own.rule().substring(CADENCE.length()),
                times.period(),
                times.times(),
                Cadence.Scope.BRANCH,
                Cadence.Severity.WARNING,
                own.from(),
                own.to(),
                Regulation.LOCAL,
                0,
                0);
    }

    /** The rule for a kind of vote on the day of the meeting; none before the oldest known. */
    public Optional<VoteRule> vote(VoteRule.Kind kind, LocalDate day) {
        Optional<VoteRule> national = VoteRules.bundled().inForce(kind, day);
        return own(VOTE + kind.name(), day)
                .flatMap(own -> base(own.content()))
                .map(base -> national.map(rule -> rule.withBase(base)))
                .orElse(national);
    }

    private static Optional<VoteRule.Base> base(String content) {
        for (VoteRule.Base base : VoteRule.Base.values()) {
            if (base.name().equals(content)) {
                return Optional.of(base);
            }
        }
        return Optional.empty();
    }

    /**
     * The number of a rule on a day.
     *
     * @param id as in {@code numbers.json}
     */
    public int number(String id, LocalDate day) {
        NumberRule rule =
                NumberRule.bundled().stream()
                        .filter(known -> known.id().equals(id))
                        .reduce((one, other) -> other.inForce(day) ? other : one)
                        .orElseThrow(() -> new IllegalArgumentException(id));
        return own(id, day).map(own -> Integer.parseInt(own.content())).orElse(rule.number());
    }

    /** Where the number of a rule is written. */
    public static Article basis(String id, LocalDate day) {
        return NumberRule.bundled().stream()
                .filter(known -> known.id().equals(id))
                .reduce((one, other) -> other.inForce(day) ? other : one)
                .map(NumberRule::basis)
                .orElseThrow(() -> new IllegalArgumentException(id));
    }

    /** The check of a code on a day; none where nothing asks for it on that day. */
    public Optional<CheckRule> check(String code, LocalDate day) {
        return checks(day).stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** Every check of a day at the level that counts, those that are switched off too. */
    public List<CheckRule> checks(LocalDate day) {
        return CheckRule.bundled().stream()
                .filter(rule -> rule.inForce(day))
                .map(rule ->
                        own(rule.id(), day)
                                .flatMap(own -> CheckLevel.parse(own.content()))
                                .map(rule::at)
                                .orElse(rule))
                .toList();
    }

    /** Whether the branch has decided for itself how much a check matters on a day. */
    public boolean decided(CheckRule check, LocalDate day) {
        return own(check.id(), day).isPresent();
    }

    private Optional<LocalRule> own(String id, LocalDate day) {
        return local.stream()
                .filter(rule -> rule.rule().equals(id) && rule.inForce(day))
                .reduce((_, later) -> later);
    }

    /** Every rule in force on a day, for reading. */
    public List<RuleCard> cards(LocalDate day) {
        List<RuleCard> cards = new ArrayList<>();
        Map<String, Cadence> national = new LinkedHashMap<>();
        Cadences.bundled().inForce(day).forEach(rule -> national.put(rule.code(), rule));
        for (Cadence rule : cadences(day)) {
            cards.add(card(rule, national.get(rule.code()), day));
        }
        for (VoteRule.Kind kind : VoteRule.Kind.values()) {
            vote(kind, day).ifPresent(rule -> cards.add(card(rule, day)));
        }
        for (NumberRule rule : NumberRule.bundled()) {
            if (rule.inForce(day)) {
                cards.add(card(rule, day));
            }
        }
        StepLimit.bundled().stream()
                .filter(rule -> rule.inForce(day))
                .forEach(rule -> cards.add(card(rule, day)));
        for (CheckRule rule : checks(day)) {
            cards.add(card(rule, day));
        }
        return cards;
    }

    private RuleCard card(StepLimit rule, LocalDate day) {
        LocalRule own = own(STEP + rule.code(), day).orElse(null);
        return new RuleCard(
                STEP + rule.code(),
                Topic.DEVELOPMENT,
                rule.code(),
                rule.value(),
                own == null ? rule.value() : rule.decided(own.content()).orElse(rule.value()),
                own,
                rule.basis(),
                new Validity(rule.start(), rule.end()));
    }

    /**
     * The figures for a step of development on a day, with what was decided; none where no rule of
     * the id was in force.
     */
    public Optional<Value.Limits> limits(String id, LocalDate day) {
        return limits(id)
                .filter(rule -> rule.inForce(day))
                .findFirst()
                .map(rule ->
                        own(id, day)
                                .flatMap(own -> rule.decided(own.content()))
                                .orElse(rule.value()));
    }

    /** The local rules that set figures for a step of development, the later decision last. */
    public List<LocalRule> steps(String code) {
        return local.stream().filter(rule -> rule.rule().equals(STEP + code)).toList();
    }

    private static Stream<StepLimit> limits(String id) {
        return StepLimit.bundled().stream().filter(rule -> id.equals(STEP + rule.code()));
    }

    /** Whether anything else may be decided of a rule: of some there is nothing, or no room. */
    public static boolean open(RuleCard card) {
        return card.topic() != Topic.DEVELOPMENT || limits(card.id()).anyMatch(StepLimit::open);
    }

    /** What a decision about a step of development says, in figures; empty for other rules. */
    public static Optional<Value> decided(LocalRule rule) {
        return limits(rule.rule())
                .flatMap(limit -> limit.decided(rule.content()).stream())
                .map(Value.class::cast)
                .findFirst();
    }

    private RuleCard card(Cadence rule, @Nullable Cadence national, LocalDate day) {
        String id = CADENCE + rule.code();
        return new RuleCard(
                id,
                Topic.CADENCE,
                rule.code(),
                national == null ? null : new Value.Times(national.minimum(), national.period()),
                new Value.Times(rule.minimum(), rule.period()),
                own(id, day).orElse(null),
                rule.basis(),
                new Validity(rule.from(), rule.to()));
    }

    private RuleCard card(VoteRule rule, LocalDate day) {
        String id = VOTE + rule.kind().name();
        VoteRule.Base base =
                VoteRules.bundled()
                        .inForce(rule.kind(), day)
                        .map(VoteRule::base)
                        .orElse(rule.base());
        return new RuleCard(
                id,
                Topic.VOTE,
                rule.kind().name(),
                new Value.Majority(rule.valid(), rule.passes(), base),
                new Value.Majority(rule.valid(), rule.passes(), rule.base()),
                own(id, day).orElse(null),
                rule.basis(),
                new Validity(rule.from(), rule.to()));
    }

    private RuleCard card(NumberRule rule, LocalDate day) {
        String topic = rule.id().substring(0, rule.id().indexOf(':')).toUpperCase(Locale.ROOT);
        return new RuleCard(
                rule.id(),
                Topic.valueOf(topic),
                "",
                new Value.Figure(rule.number()),
                new Value.Figure(number(rule.id(), day)),
                own(rule.id(), day).orElse(null),
                rule.basis(),
                new Validity(rule.from(), rule.to()));
    }

    private RuleCard card(CheckRule rule, LocalDate day) {
        CheckLevel shipped = CheckRule.find(rule.id()).map(CheckRule::level).orElse(rule.level());
        return new RuleCard(
                rule.id(),
                Topic.CHECK,
                rule.code(),
                new Value.Level(shipped),
                new Value.Level(rule.level()),
                own(rule.id(), day).orElse(null),
                rule.basis(),
                new Validity(rule.from(), rule.to()));
    }

    /** The name of a rule that has no code of its own, in words. */
    public static String name(String id, Locale locale) {
        if (CheckRule.named(id)) {
            return CheckRule.find(id).map(rule -> rule.code() + " " + rule.name(locale)).orElse(id);
        }
        return NumberRule.bundled().stream()
                .filter(rule -> rule.id().equals(id))
                .map(rule -> rule.name(locale))
                .findFirst()
                .or(() -> limits(id).map(rule -> rule.name(locale)).findFirst())
                .orElse(id);
    }

    /** Whether a local rule of this content may stand in the place of the rule. */
    public static boolean accepts(String id, String content) {
        if (id.startsWith(CADENCE)) {
            return Value.Times.parse(content).isPresent();
        }
        if (id.startsWith(VOTE)) {
            return base(content).isPresent();
        }
        if (id.startsWith(STEP)) {
            return limits(id).anyMatch(rule -> rule.decided(content).isPresent());
        }
        if (CheckRule.named(id)) {
            return CheckRule.find(id).isPresent() && CheckLevel.parse(content).isPresent();
        }
        return NumberRule.bundled().stream()
                .anyMatch(rule ->
                        rule.id().equals(id)
                                && content.matches("[0-9]{1,4}")
                                && Integer.parseInt(content) >= rule.least()
                                && Integer.parseInt(content) <= rule.most());
    }
}
