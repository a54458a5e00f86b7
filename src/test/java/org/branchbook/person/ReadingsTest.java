package org.branchbook.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.branchbook.base.DataFile;
import org.junit.jupiter.api.Test;

class ReadingsTest {
    private static final int STEP = 31;

    /** One character in 31 of each row of the table: all of them would take half a minute. */
    @Test
    void readsCharactersAsIcuDoes() {
        ReadingTable.characters()
                .filter(c -> c % STEP == 0)
                .forEach(c -> {
                    String character = Character.toString(c);
                    String inside = ReadingTable.inside(c);
                    assertEquals("zhang " + inside, read("张" + character), character);
                    assertEquals(ReadingTable.beginning(character), read(character), character);
                });
    }

    @Test
    void readsSurnamesAsIcuDoes() {
        List<Surname> surnames = DataFile.rows(Surname.class, "surnames.json");
        for (Surname surname : surnames) {
            String name = surname.surname() + "一";
            assertEquals(ReadingTable.beginning(surname.surname()) + " yi", read(name), name);
        }
    }

    @Test
    void leavesWhatIsInNoTable() {
        assertNull(read("张A"));
        assertNull(read("张·三"));
        assertNull(read("张𠀀"));
    }

    private static String read(String name) {
        return Readings.of(name, Surname.of(name).surname().length());
    }
}
