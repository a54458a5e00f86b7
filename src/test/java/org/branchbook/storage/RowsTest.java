package org.branchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final String COLUMNS = "name, position";

    @Test
    void addsAsManyAsThereAreAndTellsTheirIdsInOrder() {
        try (TestBook book = TestBook.create()) {
            // More than two of the large parts, some small ones, and a rest.
            List<List<Object>> rows =
                    IntStream.range(0, 147)
                            .mapToObj(i -> List.<Object>of("第" + i + "组", i))
                            .toList();
            List<Long> ids = new Rows(book.sql(), "party_group", COLUMNS).addKeyed(rows);
            List<Long> kept =
                    book.sql()
                            .list("select id from party_group order by position", r -> r.id("id"));
            assertEquals(kept, ids);
            assertEquals(147, ids.size());
            assertEquals(
                    List.of(), new Rows(book.sql(), "party_group", COLUMNS).addKeyed(List.of()));
        }
    }

    @Test
    void addsNoneWhereOneIsWrong() {
        try (TestBook book = TestBook.create()) {
            List<List<Object>> rows =
                    IntStream.range(0, 80)
                            .mapToObj(i -> List.<Object>of("组".repeat(i), i))
                            .toList();
            Rows groups = new Rows(book.sql(), "party_group", COLUMNS);
            assertThrows(RuntimeException.class, () -> groups.add(rows));
            assertEquals(List.of(), book.sql().list("select id from party_group", r -> r.id("id")));
        }
    }
}
