package org.branchbook.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.TestBranch;
import org.branchbook.backup.Backups;
import org.branchbook.base.AppException;
import org.branchbook.base.Sha256;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.branchbook.seal.Seals;
import org.branchbook.storage.Book;
import org.branchbook.storage.ForeignKeys;
import org.branchbook.storage.Sql;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One record or person becomes as a backup has it, everything else stays, and that is undone. */
class RetrievalTest {
    /** What refers to a record or a person and is something of its own. */
    private static final Set<String> APART =
            Set.of(
                    "ATTENDANCE",
                    "CLAUSE_PROOF",
                    "DRILL",
                    "IMPORT_ACTIVITY",
                    "IMPORT_CHANGE",
                    "JOINT_ACTIVITY",
                    "MONTH_PAIR",
                    "READING",
                    "READING_NOTE",
                    "RECORD_VERSION",
                    "RESOLUTION_DRAFT",
                    "SITE_WORK",
                    "STINT",
                    "TAKEAWAY",
                    "TALK",
                    "VISIT",
                    "PERSON_DISTINCT",
                    "PERSON_MERGE",
                    "POST_COMMITMENT",
                    "POST_DEED",
                    "VOLUNTEER",
                    "RESOLUTION_CANDIDATE",
                    "WRITTEN_OPINION");

    private final TestBranch branch = new TestBranch();
    private final Book book = branch.book.book();
    private final Sql sql = book.sql();
    private final Retrieval retrieval =
            new Retrieval(
                    book,
                    branch.book.clock(),
                    id -> branch.activities.get(new ActivityId(id)).closed());

    @AfterEach
    void close() {
        branch.close();
    }

    private Path backup() {
        return new Backups(book, branch.book.clock()).make("manual").path();
    }

    private Retrieval.Taken take(Path backup, Piece.Kind kind, long number) {
        retrieval.read(backup, null);
        try {
            return retrieval.take(new Piece(kind, number));
        } finally {
            retrieval.discard();
        }
    }

    private List<String> marks(ActivityId id) {
        return sql.list(
                "select member m, mark k from attendance where activity = ? order by member",
                row -> row.id("m") + row.text("k"),
                id.value());
    }

    @Test
    void aChangedRecordComesBackWithAllThatIsItsOwnAndIsUndone() {
        MemberId one = branch.person("张三", Stage.FULL, Map.of());
        MemberId two = branch.person("李四", Stage.FULL, Map.of());
        ActivityId id = branch.plan(TestBook.TODAY);
        ActivityId other = branch.plan(TestBook.TODAY);
        branch.attendances.mark(id, one, Mark.PRESENT, "");
        branch.activities.saveMinutes(id, "原来的记录");
        Path backup = backup();
        branch.attendances.mark(id, one, Mark.ABSENT, "弄错");
        branch.attendances.mark(id, two, Mark.PRESENT, "");
        branch.activities.saveMinutes(id, "改坏了");
        branch.activities.saveMinutes(other, "别的活动");
        branch.members.setFacts(
                one, FactDetail.MOBILE.kind(), List.of(Fact.of(FactDetail.MOBILE, null, null)));
        int facts = branch.members.facts(one).size();

        Retrieval.Taken taken = take(backup, Piece.Kind.ACTIVITY, id.value());
        assertEquals(List.of(one.value() + "PRESENT"), marks(id));
        assertEquals("原来的记录", branch.activities.get(id).minutes());
        assertEquals("别的活动", branch.activities.get(other).minutes());
        assertEquals(facts, branch.members.facts(one).size());
        assertFalse(Files.exists(book.folder().resolve("retrieving")));

        taken.undo().run();
        assertEquals(List.of(one.value() + "ABSENT", two.value() + "PRESENT"), marks(id));
        assertEquals("改坏了", branch.activities.get(id).minutes());
    }

    @Test
    void whatIsGoneComesBackUnderItsNumberWithThePeopleItNames() {
        MemberId one = branch.person("张三", Stage.FULL, Map.of());
        ActivityId id = branch.plan(TestBook.TODAY);
        branch.attendances.mark(id, one, Mark.PRESENT, "");
        Path backup = backup();
        // As an older backup that was put in the book's place leaves it.
        sql.update("delete from attendance");
        sql.update("delete from activity");
        sql.update("delete from member_fact");
        sql.update("delete from member");
        sql.update("alter table activity alter column id restart with 1");
        take(backup, Piece.Kind.ACTIVITY, id.value()).undo();
        assertEquals(List.of(one.value() + "PRESENT"), marks(id));
        assertFalse(branch.members.facts(one).isEmpty());
        ActivityId next = branch.plan(TestBook.TODAY);
        assertTrue(next.value() > id.value());
    }

    @Test
    void aPersonComesBackWithFactsAndNothingOfRecords() {
        MemberId one = branch.person("张三", Stage.FULL, Map.of(MemberField.MOBILE, "13800001234"));
        ActivityId id = branch.plan(TestBook.TODAY);
        Path backup = backup();
        branch.attendances.mark(id, one, Mark.PRESENT, "");
        sql.update("update member set mobile = '', removed_at = changed_at");
        sql.update("delete from member_fact");
        retrieval.read(backup, null);
        assertEquals(
                List.of(Offer.State.MISSING, Offer.State.ALIKE),
                retrieval.offers().stream().map(Offer::state).sorted().toList());
        retrieval.take(retrieval.person("张三"));
        branch.members.renew();
        assertEquals(
                "13800001234",
                branch.members.find(one).orElseThrow().member().value(MemberField.MOBILE));
        assertEquals(List.of(one.value() + "PRESENT"), marks(id));
        assertEquals("retrieval.nobody", refused(() -> retrieval.person("王五")));
    }

    @Test
    void aClosedRecordIsNotOverwrittenAndADamagedOneIsMended() {
        branch.person("张三", Stage.FULL, Map.of());
        ActivityId id = branch.plan(TestBook.TODAY);
        branch.attendances.markRestPresent(id);
        branch.attendances.close(id);
        sql.update(
                """
                insert into record_version(activity, number, kept_at, kept_by, open_codes,
                    open_reason, content, sha256)
                values (?, 1, localtimestamp, '', '', '', 'x', ?)
                """,
                id.value(),
                Sha256.of("x".getBytes(StandardCharsets.UTF_8)));
        new Seals(book).keep(id.value(), 1, Sha256.of("x".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(), new Seals(book).broken());
        Path backup = backup();
        assertEquals(
                "retrieval.closed", refused(() -> take(backup, Piece.Kind.ACTIVITY, id.value())));
        sql.update("update record_version set content = 'y'");
        sql.update("update activity set closed_at = null, state = 'HELD'");
        assertEquals(1, new Seals(book).broken().size());
        take(backup, Piece.Kind.ACTIVITY, id.value());
        assertEquals(List.of(), new Seals(book).broken());
        assertTrue(branch.activities.get(id).closed());
    }

    @Test
    void aNumberThatWasGivenAnewIsNotOverwritten() {
        ActivityId id = branch.plan(TestBook.TODAY);
        Path backup = backup();
        sql.update("update activity set entered_at = dateadd(day, 1, entered_at)");
        assertEquals(
                "retrieval.other", refused(() -> take(backup, Piece.Kind.ACTIVITY, id.value())));
        assertEquals("retrieval.none", refused(() -> take(backup, Piece.Kind.ACTIVITY, 99)));
    }

    @Test
    void everyTableThatRefersToThemIsAPartOfThemOrApart() {
        for (Piece.Kind kind : Piece.Kind.values()) {
            Set<String> unknown = new HashSet<>();
            ForeignKeys.to(sql, kind.table()).forEach(column -> unknown.add(column.table()));
            unknown.removeAll(APART);
            for (Piece.Kind each : Piece.Kind.values()) {
                unknown.removeAll(each.own());
            }
            assertEquals(Set.of(), unknown);
        }
    }

    private static String refused(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(AppException.class, work).key();
    }
}
