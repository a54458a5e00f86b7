package org.branchbook.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * One view of several screens with a bar to switch between them (Ctrl+Page Up and Down); each is
 * made on its first visit. With a single segment there is no bar.
 */
public final class SegmentedScreen implements Screen {
    private final Map<String, Screen> screens = new HashMap<>();
    private final Map<String, ToggleButton> buttons = new HashMap<>();
    private final List<Segment> segments;
    private final BorderPane root = new BorderPane();
    private final boolean inner;
    private Segment chosen;
    private @Nullable Screen front;

    /**
     * @param id names the segment and, behind "segment-", its button
     */
    public record Segment(String id, String title, Supplier<Screen> screen) {}

    public SegmentedScreen(List<Segment> segments) {
        this(segments, false);
    }

    private SegmentedScreen(List<Segment> segments, boolean inner) {
        this.inner = inner;
        this.segments = List.copyOf(segments);
        this.chosen = this.segments.getFirst();
        HBox bar = new HBox();
        bar.getStyleClass().addAll("segment-bar", inner ? "inner-segments" : "outer-segments");
        ToggleGroup one = new ToggleGroup();
        for (Segment segment : this.segments) {
            ToggleButton button = new ToggleButton(segment.title());
            button.setId("segment-" + segment.id());
            button.getStyleClass().add("segment");
            button.setMnemonicParsing(false);
            button.setToggleGroup(one);
            button.setOnAction(_ -> choose(segment.id()));
            buttons.put(segment.id(), button);
            bar.getChildren().add(button);
        }
        if (this.segments.size() > 1) {
            root.setTop(bar);
        }
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** One that is itself a segment of another: its bar is smaller and its keys take Shift too. */
    public static SegmentedScreen inner(List<Segment> segments) {
        return new SegmentedScreen(segments, true);
    }

    @Override
    public Node node() {
        return root;
    }

    /** The ids of its segments, as they stand on the bar. */
    public List<String> ids() {
        return segments.stream().map(Segment::id).toList();
    }

    /** Brings a segment to the front. */
    public void choose(String id) {
        chosen = segments.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
        shown();
    }

    /** The screen at the end of a path of segments, as service/shifts, brought to the front. */
    public Screen open(String path) {
        int slash = path.indexOf('/');
        choose(slash < 0 ? path : path.substring(0, slash));
        Screen inside = Objects.requireNonNull(front);
        return slash < 0 ? inside : ((SegmentedScreen) inside).open(path.substring(slash + 1));
    }

    /** Brings a segment to the front and shows something in it. */
    public <S extends Screen> S choose(String id, Class<S> type) {
        choose(id);
        return type.cast(Objects.requireNonNull(front));
    }

    @Override
    public void shown() {
        buttons.forEach((id, button) -> button.setSelected(id.equals(chosen.id())));
        Screen next = screens.computeIfAbsent(chosen.id(), _ -> chosen.screen().get());
        if (front != next) {
            if (front != null) {
                front.hidden();
            }
            front = next;
            root.setCenter(next.node());
        }
        next.shown();
    }

    @Override
    public void home() {
        choose(segments.getFirst().id());
        if (front != null) {
            front.home();
        }
    }

    @Override
    public String place() {
        String inside = front == null ? "" : front.place();
        return inside.isEmpty() ? chosen.id() : chosen.id() + "/" + inside;
    }

    @Override
    public void hidden() {
        if (front != null) {
            front.hidden();
        }
    }

    @Override
    public void focus() {
        if (front != null) {
            // The parts of a split pane are in the scene only after this.
            front.node().applyCss();
            front.focus();
        }
    }

    private void key(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.PAGE_DOWN;
        if (event.isShortcutDown()
                && event.isShiftDown() == inner
                && (down || event.getCode() == KeyCode.PAGE_UP)) {
            int at = segments.indexOf(chosen) + (down ? 1 : -1);
            choose(segments.get(Math.floorMod(at, segments.size())).id());
            event.consume();
        }
    }
}
