package org.branchbook.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.AppException;
import org.branchbook.base.Problem;
import org.branchbook.tag.Finding;
import org.branchbook.tag.Place;
import org.branchbook.ui.Tasks;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The templates with their checks, and which style each type of activity has. */
final class TemplatesViewModel {
    private final Ui ui;
    private final Templates templates;
    private final ObservableList<TemplateLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Map<ActivityType, RecordStyle>> styles =
            new SimpleObjectProperty<>(Map.of());
    private @Nullable Long wanted;

    TemplatesViewModel(Ui ui, Templates templates) {
        this.ui = ui;
        this.templates = templates;
        templates.changes().listen(() -> ui.tasks().onFx(this::load));
    }

    ObservableList<TemplateLine> lines() {
        return lines;
    }

    ObjectProperty<Map<ActivityType, RecordStyle>> styles() {
        return styles;
    }

    /** The template to be chosen after the next load, once. */
    Optional<TemplateLine> wanted() {
        Long id = wanted;
        wanted = null;
        return lines.stream().filter(line -> id != null && line.template().id() == id).findFirst();
    }

    /** What is read in one go. */
    private record Read(List<TemplateLine> lines, Map<ActivityType, RecordStyle> styles) {}

    void load() {
        ui.tasks()
                .run(this::read)
                .onSuccess(read -> {
                    lines.setAll(read.lines);
                    styles.set(read.styles);
                })
                .onFailure(ui::failed);
    }

    private Read read() {
        Map<ActivityType, RecordStyle> of = new EnumMap<>(templates.styles());
        List<TemplateLine> read = new ArrayList<>();
        for (Template template : templates.all()) {
            List<ActivityType> types = new ArrayList<>();
            of.forEach((type, style) -> {
                if (style instanceof RecordStyle.Own own && own.template().equals(template)) {
                    types.add(type);
                }
            });
            read.add(new TemplateLine(template, findings(template), types));
        }
        return new Read(read, of);
    }

    /** A file that cannot be read any more is something found, not the end of the list. */
    private List<Finding> findings(Template template) {
        try {
            return templates.check(template).findings();
        } catch (AppException e) {
            Problem problem = Problem.of("template", "template.unreadable", e.text(ui.messages()));
            return List.of(new Finding(true, Place.of("tag.place.file"), "", problem));
        }
    }

    /** What a type's record can be written in; templates that are not ready cannot be chosen. */
    List<RecordStyle> choices() {
        List<RecordStyle> choices = new ArrayList<>(List.of(RecordStyle.BuiltIn.values()));
        lines.stream()
                .filter(TemplateLine::ready)
                .filter(line -> line.template().subject() == TemplateSubject.RECORD)
                .forEach(line -> choices.add(new RecordStyle.Own(line.template())));
        return choices;
    }

    void add(Path file, TemplateSubject subject) {
        ui.tasks()
                .run(() -> templates.add(file, "", subject))
                .withProgress(ui.text("template.reading"))
                .onSuccess(added -> {
                    wanted = added.id();
                    ui.done(
                            ui.text("template.added", added.name()),
                            () -> templates.remove(added.id()));
                    load();
                })
                .onFailure(ui::failed);
    }

    void replace(TemplateLine line, Path file) {
        wanted = line.template().id();
        changed(
                () -> templates.replace(line.template().id(), file),
                ui.text("template.replaced", line.template().name()),
                () -> templates.putBack(line.template()));
    }

    void remove(TemplateLine line) {
        long id = line.template().id();
        changed(
                () -> {
                    templates.remove(id);
                    return line.template();
                },
                ui.text("template.removed", line.template().name()),
                () -> templates.restore(id));
    }

    /** Chooses how a type's record is written. */
    void use(ActivityType type, RecordStyle style) {
        RecordStyle before = styles.get().get(type);
        if (before == null || before.equals(style)) {
            return;
        }
        changed(
                () -> {
                    templates.use(type, style);
                    return style;
                },
                ui.text("template.used", type, style.text(ui.messages())),
                () -> templates.use(type, before));
    }

    private void changed(java.util.concurrent.Callable<?> work, String done, Tasks.Work undo) {
        ui.tasks()
                .run(work::call)
                .onSuccess(_ -> {
                    ui.done(done, undo);
                    load();
                })
                .onFailure(failure -> {
                    load();
                    ui.failed(failure);
                });
    }
}
