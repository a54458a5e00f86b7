package org.branchbook.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.branchbook.base.InvalidInput;
import org.branchbook.storage.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The branch's profile and groups on a real book. */
class BranchesTest {
    private final TestBook book = TestBook.create();
    private final Branches branches = new Branches(book.sql());

    @AfterEach
    void close() {
        book.close();
    }

    private List<String> groups() {
        return branches.groups().stream().map(PartyGroup::name).toList();
    }

    @Test
    void keepsWhatWasSavedLast() {
        assertEquals(Optional.empty(), branches.find());
        branches.save(new Branch(" 第一党支部 ", "", null, false));
        Branch next = new Branch("中共某某学院第一支部委员会", "某某党委", LocalDate.of(2010, 7, 1), false);
        branches.save(next);
        assertEquals(Optional.of(next), branches.find());
    }

    @Test
    void refusesABranchWithoutAName() {
        InvalidInput e =
                assertThrows(
                        InvalidInput.class, () -> branches.save(new Branch(" ", "", null, false)));
        assertEquals("branch.problem.nameMissing", e.problems().getFirst().key());
        assertEquals(Optional.empty(), branches.find());
    }

    @Test
    void groupsAreAddedRenamedRemovedAndBroughtBack() {
        GroupId one = branches.addGroup("一组 ");
        GroupId two = branches.addGroup("二组");
        branches.renameGroup(one, "第一党小组");
        branches.removeGroup(two);
        assertEquals(List.of("第一党小组"), groups());
        assertEquals("二组", branches.groupName(two));
        branches.restoreGroup(two);
        assertEquals(List.of("第一党小组", "二组"), groups());
    }

    @Test
    void refusesAGroupNameTwice() {
        GroupId one = branches.addGroup("一组");
        branches.addGroup("二组");
        assertThrows(InvalidInput.class, () -> branches.addGroup(" 一组"));
        assertThrows(InvalidInput.class, () -> branches.renameGroup(one, "二组"));
        assertThrows(InvalidInput.class, () -> branches.addGroup(" "));
        branches.renameGroup(one, "一组");
        assertEquals(List.of("一组", "二组"), groups());
    }

    @Test
    void tellsAfterEveryWrite() {
        AtomicInteger told = new AtomicInteger();
        Runnable stop = branches.changes().listen(told::incrementAndGet);
        branches.addGroup("一组");
        branches.save(new Branch("第一党支部", "", null, false));
        assertEquals(2, told.get());
        stop.run();
        branches.addGroup("二组");
        assertEquals(2, told.get());
    }
}
