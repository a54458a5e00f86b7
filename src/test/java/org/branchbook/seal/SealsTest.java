package org.branchbook.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.branchbook.base.Sha256;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealsTest {
    private final TestBook test = TestBook.create();
    private final Seals seals = new Seals(test.book());

    @BeforeEach
    void closeTwo() {
        keep(1, 1, "党员大会");
        keep(2, 1, "主题党日");
    }

    @AfterEach
    void close() {
        test.close();
    }

    private void keep(long activity, int number, String content) {
        test.sql()
                .transaction(() -> {
                    row(activity, number, content);
                    seals.keep(activity, number, hash(content));
                });
    }

    private void row(long activity, int number, String content) {
        test.sql()
                .update(
                        """
                        insert into activity(id, type, title, on_date, start_time, end_time,
                          place, audience, chair, recorder, state, agenda, minutes, entered_at,
                          changed_at)
                        select cast(? as bigint), 'MEMBER_MEETING', '会', date '2026-03-05',
                          time '14:00:00', time '15:00:00', '', 'MEMBERS', '', '', 'CLOSED', '',
                          '', localtimestamp, localtimestamp
                        where not exists (select 1 from activity where id = ?)
                        """,
                        activity,
                        activity);
        test.sql()
                .update(
                        """
                        insert into record_version(activity, number, kept_at, kept_by, open_codes,
                          open_reason, content, sha256)
                        values (?, ?, localtimestamp, '', '', '', ?, ?)
                        """,
                        activity,
                        number,
                        content,
                        hash(content));
    }

    private static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aSoundBookHasNothingBrokenAndNothingLost() {
        assertEquals(List.of(), seals.broken());
        assertEquals(0, seals.lost());
    }

    @Test
    void oneChangedCharacterOfAClosedRecordIsFound() {
        test.sql().update("update record_version set content = '主题党曰' where activity = 2");
        assertEquals(List.of(new Seals.Broken(2, 1)), seals.broken());
    }

    @Test
    void aRecordWhoseHashWasChangedWithItIsFoundByTheChain() {
        test.sql()
                .update(
                        "update record_version set content = ?, sha256 = ? where activity = 1",
                        "党员小会",
                        hash("党员小会"));
        assertEquals(List.of(new Seals.Broken(1, 1)), seals.broken());
    }

    @Test
    void aRecordThatIsGoneIsFound() {
        test.sql().update("delete from record_version where activity = 1");
        assertEquals(List.of(new Seals.Broken(1, 1)), seals.broken());
    }

    @Test
    void aChangedLinkBreaksTheChain() {
        test.sql().update("update record_seal set number = 7 where link = 1");
        assertEquals(List.of(new Seals.Broken(0, 0)), seals.broken());
    }

    @Test
    void aBookThatLostItsEndIsShorterThanItsHead() {
        test.sql().update("delete from record_seal where link = 2");
        test.sql().update("delete from record_version where activity = 2");
        assertEquals(List.of(), seals.broken());
        assertEquals(1, seals.lost());
    }

    @Test
    void anOlderBookPutInItsPlaceIsNoticedEvenWhenItGrewAgain() {
        test.sql().update("delete from record_seal where link = 2");
        test.sql().update("update record_version set activity = 1, number = 2 where activity = 2");
        SealHead head = SealHead.read(test.book().folder()).orElseThrow();
        seals.keep(1, 2, hash("主题党日"));
        head.write(test.book().folder());
        assertEquals(1, seals.lost());
    }

    @Test
    void anUndoneClosingIsNoLoss() {
        test.sql()
                .transaction(() -> {
                    test.sql().update("delete from record_version where activity = 2");
                    seals.undo(2, 1, hash("主题党日"));
                });
        assertEquals(List.of(), seals.broken());
        assertEquals(0, seals.lost());
    }

    @Test
    void recordsFromBeforeThereWereSealsAreSealedWithTheNextOne() throws IOException {
        test.sql().update("delete from record_seal");
        Files.delete(Path.of(test.book().folder() + "/book.seal"));
        assertEquals(List.of(), seals.broken());
        keep(3, 1, "谈心");
        assertEquals(List.of(), seals.broken());
        assertEquals(3L, SealHead.read(test.book().folder()).orElseThrow().link());
        test.sql().update("update record_version set content = 'x' where activity = 1");
        assertEquals(List.of(new Seals.Broken(1, 1)), seals.broken());
    }
}
