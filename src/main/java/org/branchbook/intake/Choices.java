package org.branchbook.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.branchbook.imports.ImportKind;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the user decided about a file that the program would not guess.
 *
 * @param kind what the file is read as: a roster, or a list of those on the way into the Party
 * @param untold what counts where the file tells nothing
 * @param mapping what columns hold, by the header's key; counts before what is remembered
 * @param answers whom doubtful rows mean
 * @param leftOut names of sheets that are not read
 */
public record Choices(
        ImportKind kind,
        Untold untold,
        Map<String, String> mapping,
        Map<Row, Answer> answers,
        Set<String> leftOut) {
    public static final Choices NONE =
            new Choices(ImportKind.MEMBERS, Untold.NOTHING, Map.of(), Map.of(), Set.of());

    /**
     * What the user says where the file is silent.
     *
     * @param stage of new people without one; null leaves it open
     * @param since first day of facts that have none, such as 是否失联; null leaves them out
     */
    public record Untold(@Nullable Stage stage, @Nullable LocalDate since) {
        public static final Untold NOTHING = new Untold(null, null);
    }

    /** A row of the file; with an empty name, of whichever sheet has it. */
    public record Row(String sheet, int number) {}

    /**
     * Whom a row means.
     *
     * @param person null for nobody on the roster
     * @param leaveOut whether the row is not imported
     */
    public record Answer(@Nullable MemberId person, boolean leaveOut) {
        public static final Answer NEW = new Answer(null, false);
        public static final Answer LEAVE_OUT = new Answer(null, true);

        public static Answer of(MemberId person) {
            return new Answer(person, false);
        }
    }

    public Choices {
        mapping = Map.copyOf(mapping);
        answers = Map.copyOf(answers);
        leftOut = Set.copyOf(leftOut);
    }

    public Choices withKind(ImportKind as) {
        return new Choices(as, untold, mapping, answers, leftOut);
    }

    public Choices withStage(@Nullable Stage stage) {
        return new Choices(kind, new Untold(stage, since()), mapping, answers, leftOut);
    }

    public Choices withSince(@Nullable LocalDate day) {
        return new Choices(kind, new Untold(otherwise(), day), mapping, answers, leftOut);
    }

    public @Nullable Stage otherwise() {
        return untold.stage();
    }

    public @Nullable LocalDate since() {
        return untold.since();
    }

    public Choices withColumn(String key, String target) {
        Map<String, String> more = new HashMap<>(mapping);
        more.put(key, target);
        return new Choices(kind, untold, more, answers, leftOut);
    }

    public Choices withoutColumns() {
        return new Choices(kind, untold, Map.of(), answers, leftOut);
    }

    public Choices withAnswer(Row row, Answer answer) {
        Map<Row, Answer> more = new HashMap<>(answers);
        more.put(row, answer);
        return new Choices(kind, untold, mapping, more, leftOut);
    }

    public Choices withSheet(String sheet, boolean read) {
        Set<String> left = new HashSet<>(leftOut);
        if (read) {
            left.remove(sheet);
        } else {
            left.add(sheet);
        }
        return new Choices(kind, untold, mapping, answers, left);
    }

    @Nullable Answer answer(String sheet, int number) {
        Answer exact = answers.get(new Row(sheet, number));
        return exact == null ? answers.get(new Row("", number)) : exact;
    }
}
