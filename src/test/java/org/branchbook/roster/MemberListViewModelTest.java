package org.branchbook.roster;

import static org.branchbook.member.People.full;
import static org.branchbook.member.People.person;
import static org.branchbook.member.People.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.branchbook.branch.Branches;
import org.branchbook.branch.GroupId;
import org.branchbook.fields.Completeness;
import org.branchbook.member.Members;
import org.branchbook.member.People;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the list shows, without a window. */
class MemberListViewModelTest {
    private final TestBook book = TestBook.create();
    private final Members members = new Members(book.sql(), book.clock());
    private final Branches branches = new Branches(book.sql());
    private final MemberListViewModel model =
            new MemberListViewModel(members, branches, Tasks.inline(), book.clock());
    private final GroupId one = branches.addGroup("一组");

    @BeforeEach
    void fill() {
        members.add(with(full("张三", "NUMBER", "001"), one, Set.of(), null), "");
        members.add(person("李四", Stage.PROBATIONARY), "");
        members.add(person("马一", Stage.ACTIVIST), "");
        members.add(People.here(full("赵六"), null, LocalDate.of(2025, 1, 1)), "");
        model.load();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private List<String> shown() {
        return model.shown().stream().map(RosterEntry::name).toList();
    }

    @Test
    void countsThosePeopleWhoseRelationIsHere() {
        assertEquals(new MemberListViewModel.Counts(1, 1, 1), model.counts().get());
        assertEquals(List.of("张三", "李四", "马一"), shown());
    }

    @Test
    void keepsItsRowsAndWhatIsMissingUntilSomethingDiffers() {
        List<RosterEntry> rows = model.shown();
        List<Completeness> missing = model.completeness().get();
        model.load();
        assertSame(rows, model.shown());
        assertSame(missing, model.completeness().get());
        members.add(person("王五", Stage.FULL), "");
        model.load();
        assertEquals(List.of("张三", "李四", "马一", "王五"), shown());
        assertEquals(missing.size() + 1, model.completeness().get().size());
    }

    @Test
    void filtersByKindGroupAndSearchTogether() {
        model.filter(RosterFilter.ALL.withKind(RosterFilter.Kind.LEFT));
        assertEquals(List.of("赵六"), shown());
        model.filter(RosterFilter.ALL.withKind(RosterFilter.Kind.ACTIVIST));
        assertEquals(List.of("马一"), shown());
        model.filter(RosterFilter.ALL.withGroup(one));
        assertEquals(List.of("张三"), shown());
        model.filter(RosterFilter.ALL.withQuery("ls"));
        assertEquals(List.of("李四"), shown());
        model.filter(RosterFilter.ALL.withGroup(one).withQuery("ls"));
        assertEquals(List.of(), shown());
    }

    @Test
    void sortsByPinyinAndStrokes() {
        model.order(RosterOrder.PINYIN);
        assertEquals(List.of("李四", "马一", "张三"), shown());
        model.order(RosterOrder.STROKES);
        assertEquals(List.of("马一", "李四", "张三"), shown());
    }

    @Test
    void movesAPersonInTheOwnOrderAndBack() {
        List<Tasks.Work> undo = new ArrayList<>();
        model.move(model.shown().get(1), true, undo::add);
        model.load();
        assertEquals(List.of("李四", "张三", "马一"), shown());
        runAll(undo);
        model.load();
        assertEquals(List.of("张三", "李四", "马一"), shown());
        model.move(model.shown().getFirst(), true, undo::add);
        model.order(RosterOrder.PINYIN);
        model.move(model.shown().get(1), true, undo::add);
        assertEquals(1, undo.size());
    }

    @Test
    void removesAndBringsBack() {
        List<Tasks.Work> undo = new ArrayList<>();
        model.remove(model.shown().getFirst(), undo::add, problem -> fail(problem));
        model.load();
        assertEquals(List.of("李四", "马一"), shown());
        runAll(undo);
        model.load();
        assertEquals(List.of("张三", "李四", "马一"), shown());
    }

    private static void runAll(List<Tasks.Work> undo) {
        try {
            undo.getFirst().run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
