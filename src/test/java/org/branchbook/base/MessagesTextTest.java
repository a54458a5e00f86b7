package org.branchbook.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.branchbook.service.ServiceCategory;
import org.junit.jupiter.api.Test;

/** Texts that choose their words by a number, and constants found by their Chinese name. */
class MessagesTextTest {
    @Test
    void oneIsNoPlural() {
        Messages english = new Messages(Locale.ENGLISH);
        assertEquals("1 donation, 0 with a receipt.", english.text("donation.sum", 1, 0));
        assertEquals("2 donations, 1 with a receipt.", english.text("donation.sum", 2, 1L));
        assertEquals("0 donations, 0 with a receipt.", english.text("donation.sum", 0, 0));
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
