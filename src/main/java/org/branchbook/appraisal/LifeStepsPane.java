package org.branchbook.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.control.Keeping;
import org.branchbook.control.SoftText;
import org.branchbook.record.RecordPart;
import org.branchbook.record.Step;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an organisational life meeting or appraisal: taken when, and what there is to say.
 */
public final class LifeStepsPane implements RecordPart {
    private final Ui ui;
    private final Appraisals appraisals;
    private final VBox page = new VBox(8);
    private final ScrollPane root = new ScrollPane(page);
    private final Label wrong = new Label();
    private final Map<LifeStep, LifeStepRow> rows = new LinkedHashMap<>();
    private final Keeping<ActivityId, List<LifeStep.Taken>> keeping;
    private List<LifeStep.Taken> kept = List.of();
    private @Nullable Activity shown;

    public LifeStepsPane(Ui ui, Appraisals appraisals) {
        this.ui = ui;
        this.appraisals = appraisals;
        page.getStyleClass().add("kind-pane");
        root.setFitToWidth(true);
        root.getStyleClass().add("panel-scroll");
        wrong.setId("steps-wrong");
        wrong.getStyleClass().add("form-line");
        wrong.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), true);
        wrong.setWrapText(true);
        keeping = new Keeping<>(ui, page, this::read, this::write, this::refused);
        appraisals.changes().listen(() -> ui.tasks().onFx(this::load));
    }

    @Override
    public Step step() {
        return Step.WRITE;
    }

    @Override
    public String id() {
        return "life-steps";
    }

    @Override
    public String name() {
        return ui.text("appraisal.steps.tab");
    }

    @Override
    public boolean suits(Activity activity) {
        return Appraisals.suits(activity);
    }

    @Override
    public List<Problem> missing(Activity activity) {
        List<LifeStep> left = appraisals.sheet(activity.id()).left();
        return left.isEmpty()
                ? List.of()
                : List.of(
                        Problem.of(
                                "steps", "appraisal.missing.steps", left.size(), left.getFirst()));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Activity activity) {
        Activity before = shown;
        shown = activity;
        if (before == null
                || !before.id().equals(activity.id())
                || !LifeStep.of(before).equals(LifeStep.of(activity))) {
            build(activity);
            // Until the book has answered: what is typed before would be overwritten by it.
            page.setDisable(true);
        }
        load();
    }

    @Override
    public void leave() {
        keeping.flush();
    }

    private void build(Activity activity) {
        keeping.flush();
        page.getChildren().clear();
        rows.clear();
        List<LifeStep> steps = LifeStep.of(activity);
        boolean both = steps.stream().map(LifeStep::type).distinct().count() > 1;
        LifeStep.Phase phase = null;
        for (LifeStep step : steps) {
            if (step.phase() != phase) {
                phase = step.phase();
                String when = ui.messages().text(phase);
                Label heading =
                        new Label(both ? ui.messages().text(step.type()) + " · " + when : when);
                heading.getStyleClass().add("form-section");
                page.getChildren().add(heading);
            }
            LifeStepRow row = new LifeStepRow(ui, step, usual(step, activity), keeping::touched);
            rows.put(step, row);
            page.getChildren().add(row.node());
        }
        page.getChildren().addAll(wrong, new SoftText(ui.text("appraisal.steps.help")));
    }

    /** The day that a step is most likely taken on. */
    private LocalDate usual(LifeStep step, Activity activity) {
        LocalDate today = ui.today();
        return switch (step.phase()) {
            case BEFORE -> today.isBefore(activity.date()) ? today : activity.date();
            case AT -> activity.date();
            case AFTER -> today.isAfter(activity.date()) ? today : activity.date();
        };
    }

    private void load() {
        Activity wanted = shown;
        if (wanted != null) {
            ui.tasks()
                    .run(() -> appraisals.sheet(wanted.id()))
                    .onSuccess(sheet -> {
                        if (wanted.equals(shown)) {
                            page.setDisable(wanted.closed());
                            fill(sheet);
                        }
                    });
        }
    }

    private void fill(AppraisalSheet sheet) {
        List<LifeStep.Taken> book = ordered(sheet);
        if (keeping.takes(sheet.activity().id(), book)) {
            kept = book;
            rows.forEach((step, row) -> row.show(sheet.taken(step).orElse(null)));
            LifeStepRow list = rows.get(LifeStep.RECTIFICATION);
            if (list != null) {
                list.hint(
                        sheet.measures() == 0
                                ? ui.text("appraisal.steps.noMeasures")
                                : ui.text("appraisal.steps.measures", sheet.measures()));
            }
            wrong.setText("");
        }
    }

    private static List<LifeStep.Taken> ordered(AppraisalSheet sheet) {
        return LifeStep.of(sheet.activity()).stream()
                .map(sheet::taken)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<LifeStep.Taken> read() {
        List<LifeStep.Taken> taken = new ArrayList<>();
        rows.forEach((step, row) -> {
            LifeStep.Taken now = row.read();
            if (now.on() != null || !now.note().isEmpty()) {
                taken.add(now);
            }
        });
        return taken;
    }

    /** Only what differs is written, on the book's thread. */
    private void write(ActivityId id, List<LifeStep.Taken> now) {
        Map<LifeStep, LifeStep.Taken> before =
                kept.stream().collect(Collectors.toMap(LifeStep.Taken::step, one -> one));
        for (LifeStep.Taken one : now) {
            if (!one.equals(before.remove(one.step()))) {
                appraisals.save(id, one);
            }
        }
        before.keySet().forEach(step -> appraisals.save(id, new LifeStep.Taken(step, null, "")));
        kept = now;
    }

    private void refused(InvalidInput invalid) {
        wrong.setText(
                invalid.problems().stream()
                        .map((Problem problem) -> problem.text(ui.messages()))
                        .collect(Collectors.joining("\n")));
    }
}
