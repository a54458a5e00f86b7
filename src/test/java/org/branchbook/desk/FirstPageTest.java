package org.branchbook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.branchbook.branch.Branch;
import org.branchbook.home.OpenBook;
import org.branchbook.shell.Preferences;
import org.junit.jupiter.api.Test;

class FirstPageTest extends DeskTest {
    private final List<Boolean> pages = new CopyOnWriteArrayList<>();

    @Test
    void whatCanWaitIsDoneOnceBehindThePage() {
        try (OpenBook book = OpenBook.create(place(), clock())) {
            book.branches().save(new Branch("中共示范大学第一支部委员会", "学院党委", null, false));
        }
        onFx(() -> {
            Preferences preferences = Preferences.load(folder.resolve("state.properties"));
            desk = new Desk(stage(), tasks(), preferences, clock(), place());
            desk.firstPage().behind(() -> pages.add(there("#today-first")));
            stage().show();
            desk.openBook();
        });
        waitFor("what can wait", () -> !pages.isEmpty());
        assertEquals(List.of(true), pages);
        onFx(desk::rebuild);
        waitFor("the page again", () -> fx(() -> there("#today-first")));
        settle();
        assertEquals(List.of(true), pages);
    }

    private boolean there(String id) {
        return stage().getScene().lookup(id) != null;
    }
}
