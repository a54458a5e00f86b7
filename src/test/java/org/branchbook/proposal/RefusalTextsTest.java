package org.branchbook.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.branchbook.base.Messages;
import org.junit.jupiter.api.Test;

/** Whatever an import refuses it says how to mend; the place stands beside it. */
class RefusalTextsTest {
    private static final Pattern KEY =
            Pattern.compile(
                    String.join(
                            "|",
                            "(intake|posting|backfill|grading|standing|table|member|development)"
                                    + "\\.problem\\..*",
                            "proposal\\.person\\..*",
                            "sheet\\.read\\..*",
                            "member\\.(idNumber|phone)\\..*",
                            "(intake|posting|backfill|grading)\\.no(Header|Names|Marks)",
                            "proposal\\.(blank|statistics)",
                            "table\\.nothing",
                            "appraisal\\.problem\\.(probationary|notMember)"));
    private static final Pattern REMEDY = Pattern.compile("请|应|须|可填|要");

    private final Messages messages = new Messages(Locale.CHINA);

    private Stream<String> refusals() {
        return messages.bundle("").keySet().stream().filter(key -> KEY.matcher(key).matches());
    }

    @Test
    void everyRefusalSaysWhatToDo() {
        assertTrue(refusals().count() > 100);
        assertEquals(
                List.of(),
                refusals()
                        .filter(key -> !REMEDY.matcher(messages.text(key)).find())
                        .sorted()
                        .toList());
    }
}
