package org.branchbook.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.branchbook.check.Check;
import org.branchbook.check.CheckedBranch;
import org.branchbook.rules.CheckRule;
import org.junit.jupiter.api.Test;

/** The list of checks is whole: each code once, each with its rule, each tested from both sides. */
class EveryCheckTest {
    private static final List<String> CODES =
            IntStream.rangeClosed(1, 40).mapToObj("R%02d"::formatted).toList();

    /** The packages whose test class ends by asking for both sides of every check. */
    private static final Set<String> TESTED =
            Set.of("recordcheck", "peoplecheck", "formcheck", "yearcheck");

    @Test
    void thereAreForty() {
        try (CheckedBranch book = new CheckedBranch()) {
            List<Check> every = EveryCheck.all(book.kinds());
            assertEquals(CODES, every.stream().map(Check::code).toList());
            assertEquals(
                    CODES, CheckRule.bundled().stream().map(CheckRule::code).distinct().toList());
            for (Check check : every) {
                String name = check.getClass().getPackageName();
                assertTrue(TESTED.contains(name.substring(name.lastIndexOf('.') + 1)), name);
                assertEquals("check." + check.code() + ".todo", check.todo());
            }
        }
    }
}
