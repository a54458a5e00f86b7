package org.branchbook.screens;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.branchbook.home.OpenBook;
import org.branchbook.member.MemberId;
import org.branchbook.record.Spot;
import org.branchbook.record.Step;
import org.branchbook.search.Found;
import org.branchbook.search.SearchPanel;
import org.branchbook.search.Searches;
import org.branchbook.ui.Ui;

/** Finding anything from anywhere, and opening what was found where it stands. */
public final class FindDesk {
    private final Ui ui;
    private final Searches searches;
    private final Navigation navigation;
    private final Consumer<MemberId> person;

    public FindDesk(Ui ui, OpenBook book, Navigation navigation, Consumer<MemberId> person) {
        this.ui = ui;
        this.searches = book.records().searches();
        this.navigation = navigation;
        this.person = person;
    }

    public void open() {
        new SearchPanel(ui, searches, this::show).open();
    }

    private void show(Found.Hit hit) {
        switch (hit.target()) {
            case Found.Target.Person found -> person.accept(found.id());
            case Found.Target.Talk found ->
                    ActivityScreens.openTalk(navigation, found.id(), found.year());
            case Found.Target.Gathering found ->
                    ActivityScreens.open(
                            navigation, records -> records.open(found.id(), spot(hit)));
        }
    }

    /** Where a part of a record stands on the walk. */
    private static Spot spot(Found.Hit hit) {
        return switch (hit.part()) {
            case AGENDA, MINUTES -> spot(hit, Step.WRITE, "minutes");
            case RESOLUTION -> spot(hit, Step.WRITE, "resolutions");
            case LECTURER, OUTLINE, OUTLINE_FILE -> spot(hit, Step.WRITE, "lecture");
            case LIFE_STEP -> spot(hit, Step.WRITE, "life-steps");
            case FOLLOW_UP -> spot(hit, Step.WRITE, "followups");
            case FILE, MATERIALS -> spot(hit, Step.WRITE, "evidence");
            case OBSERVER, MAKE_UP -> spot(hit, Step.SIGN_IN, "attendance");
            case CLOSED -> spot(hit, Step.CLOSE, "history");
            default -> spot(hit, Step.PLAN, "plan");
        };
    }

    private static Spot spot(Found.Hit hit, Step step, String tab) {
        return new Spot(step, tab, hit.place().segment(), hit.place().item(), words(hit));
    }

    /** The words found, as they stand in the text. */
    private static String words(Found.Hit hit) {
        String text = hit.passage().text();
        return hit.passage().marks().stream()
                .map(mark -> text.substring(mark.from(), mark.to()))
                .collect(Collectors.joining(" "));
    }
}
