package org.branchbook.papercommand;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.AppException;
import org.branchbook.base.SafeFile;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.export.Exports;
import org.branchbook.home.OpenBook;
import org.branchbook.officeform.Checked;
import org.branchbook.tag.Finding;
import org.branchbook.tag.TagField;
import org.branchbook.tag.TagFields;
import org.branchbook.template.RecordStyle;
import org.branchbook.template.Template;
import org.branchbook.template.TemplateSubject;
import org.branchbook.template.Templates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The branch's templates: checked, kept, chosen per type of activity; and the field dictionary. */
@Command(name = "template")
final class TemplateCommand extends ToolCommand {
    @Parameters(
            index = "0",
            paramLabel = "check|add|list|use|rename|remove|fields|form",
            descriptionKey = "cli.template.what")
    private String what = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE|NAME",
            descriptionKey = "cli.template.which")
    private @Nullable String which;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.template.name")
    private String name = "";

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "cli.template.type")
    private @Nullable String type;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.template.out")
    private @Nullable Path out;

    @Option(names = "--for", paramLabel = "record|roster", descriptionKey = "cli.template.for")
    private String subject = "record";

    TemplateCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.template.summary";
    }

    @Override
    protected int run() {
        return switch (what) {
            case "check" -> check();
            case "add" -> add();
            case "list" -> list();
            case "use" -> use();
            case "rename" -> rename();
            case "remove" -> remove();
            case "fields" -> fields();
            case "form" -> form();
            default -> throw wrong("cli.template.unknown", what);
        };
    }

    /** Whether it is about lists of people and not about records of activities. */
    private boolean people() {
        return switch (subject.toLowerCase(Locale.ROOT)) {
            case "record" -> false;
            case "roster" -> true;
            default -> throw wrong("cli.template.noSubject", subject);
        };
    }

    private TemplateSubject subject() {
        return people() ? TemplateSubject.PEOPLE : TemplateSubject.RECORD;
    }

    private TagFields dictionary() {
        return subject().fields();
    }

    private String which() {
        if (which == null) {
            throw wrong("cli.missing", "FILE|NAME");
        }
        return which;
    }

    /** A file needs no book; a name is one of the book's templates. */
    private int check() {
        Path file = Path.of(which());
        if (Files.exists(file) || which().matches(".*[/\\\\.].*")) {
            return told(which(), Checked.of(file, dictionary()));
        }
        try (OpenBook book = open()) {
            Templates templates = book.papers().templates();
            return told(which(), templates.check(template(templates)));
        }
    }

    private int told(String called, Checked checked) {
        List<Map<String, Object>> findings = new ArrayList<>();
        for (Finding finding : checked.findings()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("wrong", finding.wrong());
            row.put("place", finding.place().text(console.messages()));
            row.put("tag", finding.tag());
            row.put("text", finding.problem().text(console.messages()));
            findings.add(row);
            console.say((finding.wrong() ? "× " : "· ") + finding.text(console.messages()));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("file", called);
        values.put("ready", checked.ready());
        values.put("tags", checked.tags());
        values.put("findings", findings);
        String key = checked.ready() ? "cli.template.ready" : "cli.template.notReady";
        done(console.text(key, called, checked.tags()), values);
        return checked.ready() ? DONE : WRONG;
    }

    private int add() {
        try (OpenBook book = open()) {
            Templates templates = book.papers().templates();
            Template added = templates.add(Path.of(which()), name, subject());
            console.note(console.text("cli.template.added", added.name(), added.id()));
            return told(added.name(), templates.check(added));
        }
    }

    private int list() {
        try (OpenBook book = open()) {
            Templates templates = book.papers().templates();
            List<Map<String, Object>> rows = new ArrayList<>();
            Map<ActivityType, RecordStyle> styles = templates.styles();
            for (Template template : templates.all()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("template", template.id());
                row.put("name", template.name());
                row.put("file", template.file());
                row.put("for", template.subject() == TemplateSubject.PEOPLE ? "roster" : "record");
                row.put(
                        "types",
                        styles.entrySet().stream()
                                .filter(use ->
                                        use.getValue() instanceof RecordStyle.Own own
                                                && own.template().id() == template.id())
                                .map(use -> use.getKey().documentName())
                                .toList());
                rows.add(row);
            }
            Map<String, String> uses = new LinkedHashMap<>();
            styles.forEach((of, style) -> uses.put(of.name(), style.text(console.messages())));
            console.result(Map.of("templates", rows, "styles", uses));
            TextTable.of(rows).forEach(console::say);
            if (rows.isEmpty()) {
                console.say(console.text("cli.template.noneKept"));
            }
            return DONE;
        }
    }

    private int use() {
        try (OpenBook book = open()) {
            Templates templates = book.papers().templates();
            ActivityType wanted = type();
            RecordStyle style = style(templates);
            templates.use(wanted, style);
            String said = style.text(console.messages());
            return done(
                    console.text("cli.template.used", console.messages().text(wanted), said),
                    Map.of("type", wanted.name(), "style", said));
        }
    }

    private RecordStyle style(Templates templates) {
        return RecordStyle.BuiltIn.named(which())
                .<RecordStyle>map(style -> style)
                .orElseGet(() -> new RecordStyle.Own(template(templates)));
    }

    private ActivityType type() {
        String typed = type;
        if (typed == null) {
            throw wrong("cli.missing", "--type TYPE");
        }
        return ActivityType.parse(typed).orElseThrow(() -> wrong("cli.template.noType", typed));
    }

    private Template template(Templates templates) {
        return templates
                .find(which())
                .orElseThrow(() -> new AppException("cli.template.notKept", which()));
    }

    private int rename() {
        try (OpenBook book = open()) {
            Templates templates = book.papers().templates();
            Template template = template(templates);
            templates.rename(template.id(), name);
            return done(
                    console.text("cli.template.renamed", template.name(), name.strip()),
                    Map.of("template", template.id(), "name", name.strip()));
        }
    }

    private int remove() {
        try (OpenBook book = open()) {
            Templates templates = book.papers().templates();
            Template template = template(templates);
            templates.remove(template.id());
            return done(
                    console.text("cli.template.removed", template.name()),
                    Map.of("template", template.id(), "name", template.name()));
        }
    }

    private int fields() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (TagField field : dictionary().all()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("tag", field.tag());
            row.put("meaning", console.messages().chinese() ? field.zh() : field.en());
            row.put("sample", field.sample().replace('\n', ' '));
            rows.add(row);
        }
        console.result(Map.of("fields", rows));
        TextTable.of(rows).forEach(console::say);
        return DONE;
    }

    /** The form that the program brings, to be changed and added as a template of one's own. */
    private int form() {
        Path file = out;
        if (file == null) {
            throw wrong("cli.missing", "--out FILE");
        }
        SafeFile.write(file, people() ? Exports.form() : Templates.form());
        return done(
                console.text("cli.export.done", file.toAbsolutePath()),
                Map.of("file", file.toAbsolutePath().toString()));
    }
}
