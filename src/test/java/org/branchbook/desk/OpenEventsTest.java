package org.branchbook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.glass.ui.Application;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.archive.TestBundle;
import org.branchbook.branch.Branch;
import org.branchbook.home.OpenBook;
import org.branchbook.start.OpenEvents;
import org.branchbook.start.Presence;
import org.branchbook.storage.Book;
import org.branchbook.ui.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The double-click as macOS tells of it; fired where JavaFX's mac part would, on any system. */
class OpenEventsTest extends DeskTest {
    private Application.EventHandler toolkit;
    private Presence presence;
    private Arrival arrival;

    @BeforeEach
    void remember() {
        toolkit = fx(() -> Application.GetApplication().getEventHandler());
        presence = new Presence(folder);
    }

    @AfterEach
    void putBack() {
        presence.leave();
        onFx(() -> Application.GetApplication().setEventHandler(toolkit));
    }

    @Test
    void examinesAnArchiveAndOpensABookWhileTheProgramRuns() {
        Path other = book("other", "第二支部");
        Path archive = TestBundle.of("第三支部").write(folder.resolve("2025.zip"));
        open(book("book", "第一支部"));
        listen();
        onFx(() -> arrival.begin(presence, null));
        fire(archive);
        waitFor("examined", () -> shown("examined"));
        shoot("opened-by-event");
        fire(other);
        waitFor("told to finish", () -> text("notice-text").contains("other"));
        onFx(desk.ui()::close);
        fire(Book.file(other));
        waitFor("other book", () -> stage().getTitle().contains("第二支部"));
        book(place());
    }

    @Test
    void keepsTheFileOfTheStartUntilTheWindowStands() {
        Path other = book("other", "第二支部");
        Path first = book("book", "第一支部");
        onFx(() -> {
            begin(first, Locale.CHINESE, Theme.LIGHT);
            listen();
            fire(Book.file(other));
            assertTrue(desk.book().isEmpty());
            arrival.begin(presence, null);
        });
        waitFor("other book", () -> stage().getTitle().contains("第二支部"));
        assertEquals(other, fx(desk::folder));
        // The book whose opening was on its way is closed again.
        book(first);
    }

    @Test
    void passesOnWhatJavaFxListensTo() {
        open(book("book", "第一支部"));
        listen();
        Set<String> passed = handled(OpenEvents.class);
        assertTrue(passed.containsAll(handled(toolkit.getClass())), passed.toString());
        AtomicBoolean asked = new AtomicBoolean();
        onFx(() -> {
            stage().setOnCloseRequest(event -> {
                asked.set(true);
                event.consume();
            });
            handler().handleQuitAction(Application.GetApplication(), 0);
        });
        assertTrue(asked.get());
    }

    private static Set<String> handled(Class<?> handler) {
        return Stream.of(handler.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> name.startsWith("handle"))
                .collect(Collectors.toSet());
    }

    private void listen() {
        onFx(() -> {
            arrival = new Arrival(stage(), desk);
            OpenEvents.tell(arrival::asked);
        });
    }

    private static void fire(Path file) {
        String[] files = {file.toString(), "/nowhere"};
        onFx(() -> handler().handleOpenFilesAction(Application.GetApplication(), 0, files));
    }

    private static Application.EventHandler handler() {
        return Application.GetApplication().getEventHandler();
    }

    private Path book(String name, String branch) {
        Path made = folder.resolve(name);
        try (OpenBook book = OpenBook.create(made, clock())) {
            book.branches().save(new Branch(branch, "", null, false));
        }
        return made;
    }

    /** Fails where the book is still open. */
    private static void book(Path closed) {
        OpenBook.open(closed, clock()).close();
    }
}
