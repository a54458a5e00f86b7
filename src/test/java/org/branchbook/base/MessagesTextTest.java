package org.branchbook.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.branchbook.service.ServiceCategory;
import org.junit.jupiter.api.Test;

/** Texts that choose their words by a number, and constants found by their Chinese name. */
class MessagesTextTest {
    private static final Pattern ONE_PLURAL =
            Pattern.compile(
                    "\\b1 (\\w+ )?(activities|characters|days|entries|files|hours|lectures|members"
                            + "|others|pages|people|persons|photos|records|rows|steps|voters)\\b");

    @Test
    void aLanguageIsReadOnce() {
        assertSame(
                new Messages(Locale.CHINA).text("app.name"),
                new Messages(Locale.CHINA).text("app.name"));
    }

    @Test
    void oneIsNoPlural() {
        Messages english = new Messages(Locale.ENGLISH);
        assertEquals("1 donation, 0 with a receipt.", english.text("donation.sum", 1, 0));
        assertEquals("2 donations, 1 with a receipt.", english.text("donation.sum", 2, 1L));
        assertEquals("0 donations, 0 with a receipt.", english.text("donation.sum", 0, 0));
    }

    @Test
    void everyTextThatChoosesItsWordsCanBeRead() {
        Messages english = new Messages(Locale.ENGLISH);
        int choosing = 0;
        List<String> wrong = new ArrayList<>();
        ResourceBundle texts = english.bundle("");
        for (String key : texts.keySet()) {
            if (texts.getString(key).contains(",choice,")) {
                choosing++;
                String one = english.text(key, 1, 1, 1, 1, 1, 1, 1);
                assertFalse(one.contains("{") || one.contains("choice"), one);
                String words = english.text(key, "a/b", "a/b", "a/b", "a/b", "a/b", "a/b", "a/b");
                assertFalse(words.contains("{") || words.contains("choice"), words);
                if (ONE_PLURAL.matcher(one).find()) {
                    wrong.add(key + "=" + one);
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertTrue(choosing > 150, choosing + " texts choose");
        assertEquals("in 1 day", english.text("profile.due.in", "1"));
        assertEquals("in some days", english.text("profile.due.in", "some"));
        assertEquals("in 1,200 days", english.text("profile.due.in", 1200));
    }

    @Test
    void whatCountsIsGroupedInEnglishAndNamesOfNumbersNever() {
        Messages english = new Messages(Locale.ENGLISH);
        assertEquals(
                "1,200 rows: 1,100 new, 100 changed, 0 unchanged, 0 refused. Nothing is written"
                        + " before you confirm.",
                english.text("intake.summary", 1200, 1100, 100L, 0, "0"));
        assertEquals("1,000 of 1,200 rows checked…", english.text("intake.checking", 1000, 1200));
        assertEquals("1,000 of 20,000", english.text("ui.step", 1000, "20000"));
        assertEquals("some of 1,200", english.text("ui.step", "some", 1200));
        assertEquals(
                "The minutes of activity 1200 are saved, 1,300 paragraphs.",
                english.text("cli.minutes.done", 1200, 1300));
        assertEquals("第 1000 个，共 20000 个", new Messages(Locale.CHINA).text("ui.step", 1000, 20000));
    }

    @Test
    void aConstantIsFoundByEitherName() {
        assertEquals(
                ServiceCategory.ELDERLY,
                Named.parse(ServiceCategory.class, " 敬老助老 ").orElseThrow());
        assertEquals(
                ServiceCategory.ELDERLY,
                Named.parse(ServiceCategory.class, "elderly").orElseThrow());
        assertEquals(true, Named.parse(ServiceCategory.class, "敬老").isEmpty());
    }
}
