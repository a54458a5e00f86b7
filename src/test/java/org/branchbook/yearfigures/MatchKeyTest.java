package org.branchbook.yearfigures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.security.SecureRandom;
import org.branchbook.person.IdNumber;
import org.junit.jupiter.api.Test;

class MatchKeyTest {
    private static final IdNumber ZHANG = new IdNumber("110101199003070396");
    private final MatchKey key = MatchKey.fresh(new SecureRandom());

    @Test
    void onePersonHasOneCodePerKeyAndAnotherByAnother() {
        MatchKey same = new MatchKey(key.grouped().toLowerCase(java.util.Locale.ROOT));
        assertEquals(key.code(ZHANG), same.code(ZHANG));
        assertEquals(key.mark(), same.mark());
        MatchKey other = MatchKey.fresh(new SecureRandom());
        assertNotEquals(key.code(ZHANG), other.code(ZHANG));
        assertNotEquals(key.mark(), other.mark());
        assertFalse(key.toString().contains(key.text()));
    }

    @Test
    void aSlipOfThePenIsTold() {
        char first = key.text().charAt(0);
        String slip = (first == '7' ? '8' : '7') + key.text().substring(1);
        assertEquals("yearfigures.key.slip", MatchKey.problems(slip).getFirst().key());
        assertEquals("yearfigures.key.form", MatchKey.problems("口令").getFirst().key());
    }
}
