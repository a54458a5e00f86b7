package org.branchbook.app;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.branchbook.home.OpenBook;
import org.branchbook.member.MemberId;
import org.branchbook.record.Step;
import org.branchbook.search.Found;
import org.branchbook.search.SearchPanel;
import org.branchbook.search.Searches;
import org.branchbook.ui.Ui;

/** Finding anything from anywhere, and opening what was found where it stands. */
final class FindDesk {
    private final Ui ui;
    private final Searches searches;
    private final Navigation navigation;
    private final Consumer<MemberId> person;

    FindDesk(Ui ui, OpenBook book, Navigation navigation, Consumer<MemberId> person) {
        this.ui = ui;
        this.searches = book.records().searches();
        this.navigation = navigation;
        this.person = person;
    }

    void open() {
        new SearchPanel(ui, searches, this::show).open();
    }

    private void show(Found.Hit hit) {
        switch (hit.target()) {
            case Found.Target.Person found -> person.accept(found.id());
            case Found.Target.Gathering found ->
                    ActivityScreens.open(
                            navigation,
                            records -> records.open(found.id(), step(hit.part()), words(hit)));
        }
    }

    /** Where a part of a record stands on the walk. */
    private static Step step(Found.Part part) {
        return switch (part.kind()) {
            case MINUTES, RESOLUTION, FOLLOW_UP, FILE -> Step.WRITE;
            default -> part == Found.Part.AGENDA ? Step.WRITE : Step.PLAN;
        };
    }

    /** The words found, as they stand in the text. */
    private static String words(Found.Hit hit) {
        String text = hit.passage().text();
        return hit.passage().marks().stream()
                .map(mark -> text.substring(mark.from(), mark.to()))
                .collect(Collectors.joining(" "));
    }
}
