package org.branchbook.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.branchbook.activity.ActivityType;
import org.branchbook.attachment.Attachments;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.officeform.Checked;
import org.branchbook.recordpaper.RecordFields;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to the branch's templates and to the style each type's record is written in. */
public final class Templates {
    private static final String FORM = "/assets/templates/record-form.docx";

    private final Sql sql;
    private final Attachments attachments;
    private final Clock clock;
    private final TemplateRepository repository;
    private final Changes changes = new Changes();

    public Templates(Sql sql, Attachments attachments, Clock clock) {
        this.sql = sql;
        this.attachments = attachments;
        this.clock = clock;
        this.repository = new TemplateRepository(sql);
    }

    public Changes changes() {
        return changes;
    }

    /** By name. */
    public List<Template> all() {
        return repository.all();
    }

    /** By number or name. */
    public Optional<Template> find(String typed) {
        return all().stream()
                .filter(template ->
                        template.name().equals(typed.strip())
                                || String.valueOf(template.id()).equals(typed.strip()))
                .findFirst();
    }

    /**
     * Keeps a copy of a file. One that is not ready is kept as well, to be mended and replaced; it
     * cannot be used before.
     *
     * @param name "" for that of the file
     */
    public Template add(Path file, String name, TemplateSubject subject) {
        Checked checked = Checked.of(file, subject.fields());
        String wanted = name.isBlank() ? nameOf(file) : name.strip();
        check(wanted, null);
        String sha256 = attachments.put(file);
        Template.Content content =
                new Template.Content(
                        String.valueOf(file.getFileName()), sha256, LocalDateTime.now(clock));
        return get(written(() -> repository.insert(wanted, subject, checked.kind(), content)));
    }

    /** The file's name without its ending, and with a number where that is taken. */
    private String nameOf(Path file) {
        String called = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "").strip();
        String start = called.substring(0, Math.min(called.length(), Template.NAME_LIMIT - 4));
        String name = start;
        for (int i = 2; isTaken(name, null); i++) {
            name = start + " " + i;
        }
        return name;
    }

    /** Puts a mended file in the place of a template's; returns the one before. */
    public Template replace(long id, Path file) {
        Template before = get(id);
        if (Checked.of(file, before.subject().fields()).kind() != before.kind()) {
            throw new AppException("template.otherKind", before.kind().ending());
        }
        String sha256 = attachments.put(file);
        written(() -> repository.replace(id, String.valueOf(file.getFileName()), sha256));
        return before;
    }

    /** Takes {@link #replace} back. */
    public void putBack(Template before) {
        written(() -> repository.replace(before.id(), before.file(), before.sha256()));
    }

    public void rename(long id, String name) {
        check(name, id);
        written(() -> repository.rename(id, name.strip()));
    }

    /** Takes a template off the list; {@link #restore} brings it and its choices back. */
    public void remove(long id) {
        get(id);
        written(() -> repository.setRemoved(id, true));
    }

    public void restore(long id) {
        written(() -> repository.setRemoved(id, false));
    }

    /** Where a template's content lies. */
    public Path file(Template template) {
        return attachments.path(template.sha256());
    }

    public Checked check(Template template) {
        return Checked.of(file(template), template.kind(), template.subject().fields());
    }

    /** The table-like form that the program brings, to be filled in or copied and changed. */
    public static byte[] form() {
        try (InputStream in = Templates.class.getResourceAsStream(FORM)) {
            return Objects.requireNonNull(in, FORM).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file, read and checked as a template of records. */
    public static Checked checked(Path file) {
        return Checked.of(file, RecordFields.all());
    }

    /** The form, read and checked like any other. */
    static Checked checkedForm() {
        try {
            Path copy = Files.createTempFile("branchbook-", ".docx");
            try (InputStream in = Templates.class.getResourceAsStream(FORM)) {
                Files.copy(
                        Objects.requireNonNull(in, FORM),
                        copy,
                        StandardCopyOption.REPLACE_EXISTING);
                return checked(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the record of each type is written. */
    public Map<ActivityType, RecordStyle> styles() {
        Map<ActivityType, @Nullable Long> uses = repository.uses();
        Map<ActivityType, RecordStyle> styles = new EnumMap<>(ActivityType.class);
        for (ActivityType type : ActivityType.values()) {
            Long own = uses.get(type);
            RecordStyle style = RecordStyle.BuiltIn.NARRATIVE;
            if (own != null) {
                style = repository.find(own).<RecordStyle>map(RecordStyle.Own::new).orElse(style);
            } else if (uses.containsKey(type)) {
                style = RecordStyle.BuiltIn.FORM;
            }
            styles.put(type, style);
        }
        return styles;
    }

    public RecordStyle style(ActivityType type) {
        return Objects.requireNonNull(styles().get(type));
    }

    /** Those of lists of people. */
    public List<Template> ofPeople() {
        return all().stream()
                .filter(template -> template.subject() == TemplateSubject.PEOPLE)
                .toList();
    }

    /** Chooses how a type's record is written; a template that is not ready is refused. */
    public void use(ActivityType type, RecordStyle style) {
        if (style instanceof RecordStyle.Own own
                && own.template().subject() != TemplateSubject.RECORD) {
            throw new AppException("template.notRecord", own.template().name());
        }
        if (style instanceof RecordStyle.Own own && !check(own.template()).ready()) {
            throw new AppException("template.notReady", own.template().name());
        }
        written(() -> {
            switch (style) {
                case RecordStyle.BuiltIn.NARRATIVE -> repository.reset(type);
                case RecordStyle.BuiltIn.FORM -> repository.use(type, null);
                case RecordStyle.Own own -> repository.use(type, own.template().id());
            }
        });
    }

    private Template get(long id) {
        return repository.find(id).orElseThrow(() -> new AppException("template.gone"));
    }

    private void check(String name, @Nullable Long own) {
        InvalidInput.throwIfAny(Template.problems(name));
        if (isTaken(name, own)) {
            throw new InvalidInput(
                    List.of(Problem.of("name", "template.problem.taken", name.strip())));
        }
    }

    private boolean isTaken(String name, @Nullable Long own) {
        return all().stream()
                .anyMatch(t -> t.name().equals(name.strip()) && !Objects.equals(t.id(), own));
    }

    private void written(Runnable write) {
        written(() -> {
            write.run();
            return 0L;
        });
    }

    private long written(java.util.function.LongSupplier write) {
        return sql.transaction(() -> {
            long result = write.getAsLong();
            sql.afterCommit(changes::fire);
            return result;
        });
    }
}
